// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

class LogView;

//! The table for screen readers: a list of the rows in sight, each read out from its first column to its
//! last.
class LogAccessible : public QAccessibleWidget
{
public:
    explicit LogAccessible(LogView *view);
    ~LogAccessible() override;

    //! To be called once; views made later are accessible.
    static void install();
    //! The current row of \a view is another.
    static void tellCurrent(LogView *view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;

private:
    class Row;

    LogView *m_view;
    mutable std::vector<QAccessible::Id> m_rows; //!< From the first one in sight.
};
