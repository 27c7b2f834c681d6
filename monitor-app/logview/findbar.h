// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"
#include "logview/tablebar.h"

//! The strip under the table in which rows are looked for, with the language of the filter: a bare word is
//! searched for in the whole payload. Worker threads search; the table goes to what they find.
class FindBar : public TableBar
{
    Q_OBJECT

public:
    explicit FindBar(LogView *view, QWidget *parent = nullptr);

public Q_SLOTS:
    void findNext();
    void findPrevious();

protected:
    void go(LogFinder::Direction direction) override;

private:
    void compile();

    Filter m_filter;
    bool m_isValid = false;
};
