// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtable.h"

#include "logview/findbar.h"
#include "logview/jumpbar.h"
#include "logview/logactions.h"
#include "logview/logview.h"

#include <QVBoxLayout>

LogTable::LogTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new LogView(this))
    , m_actions(new LogActions(m_view))
    , m_findBar(new FindBar(m_view, this))
    , m_jumpBar(new JumpBar(m_view, this))
{
    setFocusProxy(m_view);
    m_findBar->hide();
    m_jumpBar->hide();
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_jumpBar);

    connect(m_actions, &LogActions::findRequested, m_findBar, &FindBar::edit);
    connect(m_actions, &LogActions::findRequested, m_jumpBar, &QWidget::hide);
    connect(m_actions, &LogActions::findNextRequested, m_findBar, &FindBar::findNext);
    connect(m_actions, &LogActions::findPreviousRequested, m_findBar, &FindBar::findPrevious);
    connect(m_actions, &LogActions::jumpRequested, m_jumpBar, &JumpBar::edit);
    connect(m_actions, &LogActions::jumpRequested, m_findBar, &QWidget::hide);
}
