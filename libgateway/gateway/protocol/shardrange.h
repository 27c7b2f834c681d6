// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QList>
#include <QMetaType>
#include <QString>

namespace Gateway {

//! Which shards of how many one process runs, as people write it.
struct GATEWAY_EXPORT ShardRange
{
    QList<int> ids; //!< In order, each once; empty: all of them.
    int count = 0;  //!< 0: the number that the gateway recommends.

    //! Reads `auto`, `16` (all of 16), `0-3 of 16`, `0-3,8 of 16`. On other text \a error is set.
    [[nodiscard]] static ShardRange fromText(QStringView text, Error *error);

    [[nodiscard]] QString toString() const; //!< In the form that fromText() reads.

    //! The ids to run when there are \a total shards.
    [[nodiscard]] QList<int> idsOf(int total) const;

    friend bool operator==(const ShardRange &, const ShardRange &) = default;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::ShardRange)
