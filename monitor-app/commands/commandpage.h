// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/command.h>
#include <gateway/protocol/error.h>

#include <QList>
#include <QWidget>

//! The form of one kind of command.
class CommandPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! What the form says; null when \a error was set.
    [[nodiscard]] virtual Gateway::Command command(Gateway::Error *error) const = 0;

    //! The guilds that it is about: their shards get it. None: it concerns every shard.
    [[nodiscard]] virtual QList<quint64> guilds() const { return {}; }

    //! The same command about \a guilds alone, which are some of guilds().
    [[nodiscard]] virtual Gateway::Command commandOf(const QList<quint64> &guilds,
                                                     Gateway::Error *error) const
    {
        Q_UNUSED(guilds)
        return command(error);
    }

    //! Bytes of what the form says where it makes no command; -1: not known.
    [[nodiscard]] virtual qsizetype payloadSize() const { return -1; }

    //! The form's command was sent.
    virtual void sent() {}

Q_SIGNALS:
    void changed();
};
