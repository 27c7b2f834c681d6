// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

//! The filters used last, the newest first, kept from one run to the next.
class RecentFilters
{
public:
    static constexpr qsizetype maximum = 20;

    RecentFilters(); //!< Those of the run before.

    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    void add(const QString &text);
    void clear();

private:
    void save() const;

    QStringList m_texts;
};
