// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "eventlog/namebook.h"
#include "filter/colorrule.h"
#include "logview/rowtext.h"

//! Makes the texts of rows, one after another. In one thread.
class RowTextMaker
{
public:
    explicit RowTextMaker(const NameBook &names) : m_names(names) {}

    void setColorRules(const ColorRules &rules) { m_rules = rules; }

    //! \a row is in \a snapshot.
    [[nodiscard]] RowText make(const LogSnapshot &snapshot, RowId row);

private:
    [[nodiscard]] QString summary(const LogSnapshot &snapshot, RowId row, const Gateway::Event &event) const;
    [[nodiscard]] QString userName(quint64 id, const Gateway::Event &event) const;
    [[nodiscard]] int colorRule(const LogChunk &chunk, int row);

    const NameBook &m_names;
    ColorRules m_rules;
    PayloadReader m_reader;
};
