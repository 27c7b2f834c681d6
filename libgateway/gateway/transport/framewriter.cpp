// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/framewriter_p.h>

#include <QRandomGenerator>
#include <QtEndian>

#include <limits>

namespace Gateway {

QByteArray maskedFrame(FrameOpcode opcode, QByteArrayView payload)
{
    constexpr quint8 last = 0x80;
    constexpr quint8 masked = 0x80;
    constexpr qsizetype shortest = 126; // From here on the length stands in the two bytes behind.
    Q_ASSERT(payload.size() <= std::numeric_limits<quint16>::max());
    QByteArray frame;
    frame.reserve(payload.size() + 8);
    frame.append(char(last | quint8(opcode)));
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

QByteArray closeFrame(int code, const QString &reason)
{
    constexpr qsizetype longestReason = 123;
    char number[sizeof(quint16)];
    qToBigEndian(quint16(code), number);
    QStringView shown = reason;
    QByteArray text = shown.toUtf8();
    while (text.size() > longestReason) {
        shown.chop(1);
        // No character is cut in two.
        if (!shown.isEmpty() && shown.back().isHighSurrogate())
            shown.chop(1);
        text = shown.toUtf8();
    }
    return maskedFrame(FrameOpcode::Close, QByteArray(number, sizeof number).append(text));
}

} // namespace Gateway
