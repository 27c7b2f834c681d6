// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/shardid.h>
#include <gateway/session/shardstate.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

//! Notices shards that lose their connection again and again: each loss for itself looks harmless, and the
//! shard is ready most of the time.
class ReconnectWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes span{5};
    static constexpr int mostLosses = 3; //!< So many in the span are told.

    //! The shard with the most losses among those that have too many.
    struct Trouble
    {
        int shard = -1; //!< -1: there is none.
        int losses = 0; //!< In the span.
        int shards = 0; //!< How many shards are in such trouble.
        Gateway::Transition last;
    };

    explicit ReconnectWatch(QObject *parent = nullptr);

    [[nodiscard]] Trouble trouble() const;
    //! What to tell about it, as rich text; empty without trouble.
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    void clear();
    void takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition);

Q_SIGNALS:
    void changed();

private:
    void forgetOld();

    QHash<int, QList<Gateway::Transition>> m_losses;
    QTimer m_timer;
};
