// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "logview/logview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

FindBar::FindBar(LogView *view, QWidget *parent) : TableBar(view, parent)
{
    setObjectName(QStringLiteral("findBar"));
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setPlaceholderText(tr("Find: a word, or a condition as in the filter"));
    m_edit->setClearButtonEnabled(true);
    m_message->setObjectName(QStringLiteral("findMessage"));

    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_edit, 1);
    QToolButton *previous = addButton(tr("Previous"), tr("Find previous (Shift+F3)"));
    QToolButton *next = addButton(tr("Next"), tr("Find next (F3)"));
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_message, 1);
    layout->addWidget(addCloseButton());
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);

    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::compile);
    connect(m_finder, &LogFinder::found, this, [this](RowId row, qsizetype, bool wrapped) {
        m_message->setText(wrapped ? tr("Past the end: found from the other one") : QString());
        m_view->goTo(row);
    });
    connect(m_finder, &LogFinder::notFound, this, [this] { m_message->setText(tr("Not found")); });
    connect(m_finder, &LogFinder::progressed, this,
            [this](double progress) { m_message->setText(tr("Searching… %1 %").arg(int(progress * 100))); });
}

void FindBar::compile()
{
    m_finder->cancel();
    FilterError error;
    m_filter = Filter::compile(m_edit->text(), &error);
    m_isValid = !error.isError() && !m_filter.isEmpty();
    m_message->setText(error.message);
}

void FindBar::findNext()
{
    go(LogFinder::Direction::Forward);
}

void FindBar::findPrevious()
{
    go(LogFinder::Direction::Backward);
}

void FindBar::go(LogFinder::Direction direction)
{
    if (m_edit->text().trimmed().isEmpty())
        edit();
    if (!m_isValid)
        return;
    m_message->setText(tr("Searching…"));
    m_finder->find(m_view->result(), m_filter, m_view->currentPosition(), direction);
}
