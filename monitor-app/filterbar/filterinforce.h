// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"

#include <QObject>
#include <QTimer>

//! Which filter is in force while one is being typed. The beginnings of a filter are filters too, such as the
//! text “state” on the way to “state ==”: they come into force after a short pause, and what was typed past
//! them, to a mistake, gives way to what was in force before.
class FilterInForce : public QObject
{
    Q_OBJECT

public:
    explicit FilterInForce(QObject *parent = nullptr);

    [[nodiscard]] const Filter &filter() const { return m_filter; }

    //! The user has typed \a filter, or something malformed.
    void type(const Filter &filter, bool isMalformed);
    //! What was typed last is meant: with Enter, or as the focus left. Nothing where it is malformed.
    void settle();
    //! \a filter was chosen, not typed.
    void set(const Filter &filter);

Q_SIGNALS:
    void changed(const Filter &filter);

private:
    void apply();
    void putInForce(const Filter &filter);

    Filter m_filter;
    Filter m_settled; //!< The last one that was meant.
    Filter m_typed;
    bool m_isMalformed = false;
    QTimer m_applyTimer;
    QTimer m_settleTimer;
};
