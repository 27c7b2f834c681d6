// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableview.h"

#include "console/statuspage.h"

OutputStream::Result TableView::refresh(const ConsoleStatus &status)
{
    m_terminal->draw(StatusPage(m_terminal->size(), m_color).lines(status));
    return OutputStream::Result::Written;
}

void TableView::finish(const ConsoleStatus &status)
{
    // The page goes with the alternate screen; what it showed last stays.
    m_terminal->leave();
    m_terminal->print(StatusPage(m_terminal->size(), m_color).summary(status, 20));
}
