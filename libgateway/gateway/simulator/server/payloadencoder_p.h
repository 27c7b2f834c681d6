// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>

#include <QByteArray>

#include <memory>

namespace Gateway {

//! Compresses the payloads of one connection into its stream: one message each, complete when it is received.
class PayloadEncoder
{
public:
    virtual ~PayloadEncoder() = default;
    Q_DISABLE_COPY_MOVE(PayloadEncoder)

    //! The message for \a payload; the reference holds until the next call.
    [[nodiscard]] virtual const QByteArray &encode(const QByteArray &payload) = 0;

    //! Null for Compression::None and for what this build cannot do.
    [[nodiscard]] static std::unique_ptr<PayloadEncoder> create(Compression compression);

    //! Whether clients may ask for \a compression.
    [[nodiscard]] static bool isAvailable(Compression compression);

    //! \a payload as a zlib stream of its own: payload compression.
    [[nodiscard]] static QByteArray encodeAlone(const QByteArray &payload);

protected:
    PayloadEncoder() = default;
};

} // namespace Gateway
