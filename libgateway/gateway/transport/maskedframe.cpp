// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/maskedframe_p.h>

#include <QRandomGenerator>
#include <QtEndian>

#include <limits>

namespace Gateway {

QByteArray maskedFrame(QByteArrayView payload, bool isBinary)
{
    constexpr quint8 last = 0x80;
    constexpr quint8 text = 0x1;
    constexpr quint8 binary = 0x2;
    constexpr quint8 masked = 0x80;
    constexpr qsizetype shortest = 126; // From here on the length stands in the two bytes behind.
    Q_ASSERT(payload.size() <= std::numeric_limits<quint16>::max());
    QByteArray frame;
    frame.reserve(payload.size() + 8);
    frame.append(char(last | (isBinary ? binary : text)));
    frame.append(char(masked | (payload.size() < shortest ? payload.size() : shortest)));
    if (payload.size() >= shortest) {
        char size[sizeof(quint16)];
        qToBigEndian(quint16(payload.size()), size);
        frame.append(size, sizeof size);
    }
    char mask[sizeof(quint32)];
    qToBigEndian(QRandomGenerator::system()->generate(), mask);
    frame.append(mask, sizeof mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame.append(char(payload[i] ^ mask[i % qsizetype(sizeof mask)]));
    return frame;
}

} // namespace Gateway
