// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "serverframe.h"

#include <QtEndian>

void appendServerFrame(QByteArray *stream, FrameOpcode opcode, QByteArrayView payload)
{
    constexpr quint8 last = 0x80;
    char header[10] = {char(last | quint8(opcode))};
    qsizetype size = 2;
    if (payload.size() < 126) {
        header[1] = char(payload.size());
    } else if (payload.size() <= 0xffff) {
        header[1] = 126;
        qToBigEndian(quint16(payload.size()), header + 2);
        size = 4;
    } else {
        header[1] = 127;
        qToBigEndian(quint64(payload.size()), header + 2);
        size = 10;
    }
    stream->append(header, size);
    stream->append(payload);
}
