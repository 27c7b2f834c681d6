// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consoleview.h"
#include "console/terminal.h"

//! The live table in a terminal, redrawn in place.
class TableView : public ConsoleView
{
public:
    //! \a terminal must outlive it.
    TableView(Terminal *terminal, bool color) : m_terminal(terminal), m_color(color) { m_terminal->enter(); }

    [[nodiscard]] OutputStream::Result refresh(const ConsoleStatus &status) override;
    void finish(const ConsoleStatus &status) override;

private:
    Terminal *m_terminal;
    bool m_color;
};
