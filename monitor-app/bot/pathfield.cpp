// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathfield.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

PathField::PathField(Kind kind, const QString &purpose, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_purpose(purpose), m_edit(new QLineEdit(this))
{
    QToolButton *button = new QToolButton(this);
    button->setText(QStringLiteral("…"));
    button->setToolTip(purpose);
    button->setAccessibleName(purpose);
    connect(button, &QToolButton::clicked, this, &PathField::browse);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { Q_EMIT pathChanged(path()); });

    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(button);
    m_edit->setAccessibleName(purpose);
    setFocusProxy(m_edit);
}

QString PathField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void PathField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void PathField::browse()
{
    const QString chosen = m_kind == Kind::Folder ? QFileDialog::getExistingDirectory(this, m_purpose, path())
                                                  : QFileDialog::getOpenFileName(this, m_purpose, path());
    if (!chosen.isEmpty())
        setPath(chosen);
}
