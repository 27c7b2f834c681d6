// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/transport/inflater.h>

#include <memory>
#include <zstd.h>

namespace Gateway {

//! Inflates one zstd stream whose frame never ends; each message is one payload.
class ZstdInflater : public Inflater
{
public:
    explicit ZstdInflater(qsizetype payloadLimit);
    ~ZstdInflater() override;

    [[nodiscard]] QString implementation() const override;

protected:
    Status inflate(QByteArrayView message) override;
    [[nodiscard]] qint64 windowMemory() const override;

private:
    struct Free
    {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };

    std::unique_ptr<ZSTD_DStream, Free> m_stream;
};

} // namespace Gateway
