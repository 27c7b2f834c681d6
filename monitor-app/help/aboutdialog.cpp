// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "help/programversions.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Gateway Monitor"));

    QLabel *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/gateway-monitor.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    QLabel *words = new QLabel(
        tr("<h2>Gateway Monitor %1</h2><p>Shows what happens in a Discord bot's gateway session, and why.</p>"
           "<p>Free software under the GPL-3.0-or-later; libgateway is under the ISC licence. Not connected "
           "with "
           "Discord Inc.</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped()),
        this);
    words->setWordWrap(true);
    QHBoxLayout *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(words, 1);

    QString rows;
    const QList<ProgramVersion> parts = programVersions();
    for (const ProgramVersion &part : parts)
        rows += u"<tr><td valign='top' style='padding-right:18px'>%1</td><td valign='top'>%2</td></tr>"_s.arg(
            part.part.toHtmlEscaped(), part.version.toHtmlEscaped());
    QTextBrowser *versions = new QTextBrowser(this);
    versions->setObjectName(u"aboutVersions"_s);
    versions->setAccessibleName(tr("Versions"));
    versions->setHtml(u"<table>"_s + rows + u"</table>");

    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"aboutCopy"_s);
    copy->setToolTip(tr("Copy them as text, for a report of an error"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionsText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(versions, 1);
    layout->addWidget(buttons);
    resize(560, 520);
}

QString AboutDialog::versionsText()
{
    QString result;
    const QList<ProgramVersion> parts = programVersions();
    for (const ProgramVersion &part : parts)
        result += u"%1: %2\n"_s.arg(part.part, part.version);
    return result;
}
