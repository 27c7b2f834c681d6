// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logentry.h"

#include <QList>
#include <QObject>

class LogResult;

//! The rows that the user marked, whatever filter or order is in force.
class RowMarks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! As many as this can be set at most: each is looked up whenever the rows change.
    static constexpr qsizetype capacity = 2000;

    [[nodiscard]] bool isMarked(RowId row) const;
    [[nodiscard]] const QList<RowId> &rows() const { return m_rows; } //!< In order.

    //! Marks all of \a rows (which are in order), or takes the marks away when all of them have one. False
    //! when there would be too many.
    bool toggle(const QList<RowId> &rows);
    void clear();
    void forgetBefore(RowId row); //!< Rows before it were dropped.

    //! The position of the marked row of \a result next after \a position (or before it, going \a backward),
    //! past the end on to the other; -1 when none is shown.
    [[nodiscard]] qsizetype next(const LogResult &result, qsizetype position, bool backward) const;

Q_SIGNALS:
    void changed();

private:
    QList<RowId> m_rows;
};
