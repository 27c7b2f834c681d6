// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/gatewayurl.h>

#include <QByteArray>

#include <memory>

//! The gateway's side of a compressed stream, on the compression libraries themselves.
class Deflater
{
public:
    explicit Deflater(Gateway::Compression compression);
    ~Deflater();
    Q_DISABLE_COPY_MOVE(Deflater)

    //! \a payload as one message of the stream.
    QByteArray message(const QByteArray &payload);

private:
    class Private;
    std::unique_ptr<Private> d;
};
