// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterhelp.h"

#include "filter/filterhelptext.h"

#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FilterHelp::FilterHelp(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"filterHelpDialog"_s);
    setWindowTitle(tr("How to write a filter"));
    QTextBrowser *browser = new QTextBrowser(this);
    browser->setObjectName(u"filterHelpText"_s);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(12);
    browser->setHtml(filterHelpHtml());
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(browser);
    resize(640, 560);
}

void FilterHelp::show(QWidget *parent)
{
    FilterHelp *help = parent->findChild<FilterHelp *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new FilterHelp(parent);
    help->setVisible(true);
    help->raise();
    help->activateWindow();
}
