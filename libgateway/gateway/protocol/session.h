// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/shardid.h>

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Gateway {

//! What it takes to resume: READY gave the id and the URL, every dispatch moves the sequence.
struct Session
{
    QString id;          //!< `session_id` of READY.
    QUrl resumeUrl;      //!< `resume_gateway_url` of READY, without the session's parameters.
    qint64 sequence = 0; //!< `s` of the last dispatch.
    ShardId shard;       //!< Whose session it is; with another count it cannot be resumed.

    //! Whether there is nothing to resume.
    [[nodiscard]] bool isNull() const { return id.isEmpty(); }

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::Session)
