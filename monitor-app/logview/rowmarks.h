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

    //! As many as this can be set at most.
    static constexpr qsizetype capacity = 100'000;

    [[nodiscard]] bool isMarked(RowId row) const;
    [[nodiscard]] const QList<RowId> &rows() const { return m_rows; } //!< In order.

    //! Marks all of \a rows (which are in order), or takes the marks away when all of them have one. Where
    //! that is too many, it marks the first that there is room for. How many were left out.
    qsizetype toggle(const QList<RowId> &rows);
    void clear();
    void forgetBefore(RowId row); //!< Rows before it were dropped.

    //! The position of the marked row of \a result next after \a position (or before it, going \a backward),
    //! past the end on to the other; -1 when none is shown.
    [[nodiscard]] qsizetype next(const LogResult &result, qsizetype position, bool backward) const;

    //! Where the marked rows that \a result shows lie in it, from 0 to 1, as exactly as pixels need it.
    [[nodiscard]] QList<double> places(const LogResult &result) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qsizetype nextByPosition(const LogResult &result, qsizetype position, bool backward) const;
    [[nodiscard]] QList<double> placesInOrder(const LogResult &result) const;

    QList<RowId> m_rows;
};
