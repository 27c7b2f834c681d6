// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QList>

//! How busy the cores of this machine are, all processes together, since this object was made.
class CoreUsage
{
public:
    CoreUsage();

    //! The busy share of each core between 0 and 1; empty where the system does not tell.
    [[nodiscard]] QList<double> shares() const;

private:
    struct Ticks
    {
        qint64 busy = 0;
        qint64 all = 0;
    };
    [[nodiscard]] static QList<Ticks> read();

    QList<Ticks> m_begin;
};
