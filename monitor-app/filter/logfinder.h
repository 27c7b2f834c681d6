// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logresult.h"

#include <QObject>

#include <memory>

//! Looks in the rows of a result for the next one, or the one before, that another filter lets through.
//! Worker threads read; the object lives in the thread of who asks, and nothing in it waits.
class LogFinder : public QObject
{
    Q_OBJECT

public:
    enum class Direction : quint8 { Forward, Backward }; //!< In the order shown.
    Q_ENUM(Direction)

    explicit LogFinder(QObject *parent = nullptr);
    ~LogFinder() override;

    [[nodiscard]] bool isSearching() const;

public Q_SLOTS:
    //! Looks from beside \a position (-1: from the very end that the direction begins with) through all rows
    //! of \a result, past the last row on to the first (or round the other way), the row at \a position being
    //! the last one looked at. What was asked before is given up without a signal.
    void find(const LogResult &result, const Filter &filter, qsizetype position,
              LogFinder::Direction direction);
    void cancel(); //!< No signal comes any more.

Q_SIGNALS:
    //! \a position is that in the result that was given; \a wrapped tells that the end was passed.
    void found(RowId row, qsizetype position, bool wrapped);
    void notFound();
    void progressed(double progress); //!< 0 to 1 of the rows, at most ten times a second.

private:
    class Private;
    std::unique_ptr<Private> d;
};
