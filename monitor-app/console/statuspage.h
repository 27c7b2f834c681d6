// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolestatus.h"
#include "console/styledline.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

//! Sets a ConsoleStatus as lines of text: what it is connected to, a table of the shards, the last changes of
//! state, and the types of events. It fills a terminal and never exceeds it: columns that have no room are
//! left out from the least important on, and so are rows, the shards in trouble last.
class StatusPage
{
    Q_DECLARE_TR_FUNCTIONS(StatusPage)

public:
    StatusPage(QSize size, bool color) : m_size(size), m_color(color) {}

    //! The page of a terminal.
    [[nodiscard]] QStringList lines(const ConsoleStatus &status) const;

    //! The same without the changes of state, as high as it takes, with at most \a mostShards; for logs.
    [[nodiscard]] QStringList summary(const ConsoleStatus &status, qsizetype mostShards) const;

    //! The lines of a change of state, and of its advice if there is any, wrapped to the width.
    [[nodiscard]] QStringList change(const ShardChange &change) const;

private:
    [[nodiscard]] StyledLine line() const { return {m_size.width(), m_color}; }
    struct Part
    {
        QString text;
        StyledLine::Style style = StyledLine::Style::Plain;
    };
    [[nodiscard]] QStringList flowed(const QList<Part> &parts) const;
    [[nodiscard]] QList<Part> totals(const ConsoleStatus &status) const;
    [[nodiscard]] QStringList header(const ConsoleStatus &status) const;
    [[nodiscard]] QStringList table(const ConsoleStatus &status, qsizetype most) const;
    [[nodiscard]] QStringList changes(const ConsoleStatus &status, qsizetype most) const;
    [[nodiscard]] QStringList eventTypes(const ConsoleStatus &status, qsizetype most) const;

    QSize m_size;
    bool m_color;
};
