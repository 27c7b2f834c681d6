// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/transport/inflater.h>
#include <gateway/transport/zlibframing_p.h>

#include <zlib.h>

namespace Gateway {

//! Inflates with the system's zlib.
class ZlibInflater : public Inflater
{
public:
    ZlibInflater(qsizetype payloadLimit, ZlibFraming framing);
    ~ZlibInflater() override;

    [[nodiscard]] QString implementation() const override;

protected:
    Status inflate(QByteArrayView message) override;
    [[nodiscard]] qint64 windowMemory() const override;

private:
    bool endsWithFlush(QByteArrayView message);

    z_stream m_stream{};
    ZlibFraming m_framing;
    quint32 m_tail = ~0U; //!< The last four bytes taken, since the mark may be split over messages.
    bool m_streamEnded = false;
};

} // namespace Gateway
