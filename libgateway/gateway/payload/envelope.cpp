// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/envelope.h>
#include <gateway/payload/jsonscanner_p.h>

#include <QCoreApplication>

#include <cstring>
#include <optional>

namespace Gateway {

namespace {

// What a number of JSON holds exactly in every language. No session lasts so long.
constexpr qint64 mostSequence = qint64(1) << 53;

// The names of events are kept in tables; the longest of Discord's has not half of it.
constexpr qsizetype longestType = 128;

//! Goes behind \a word if it stands at \a at.
template <std::size_t size>
bool takeWord(const char *&at, const char *end, const char (&word)[size])
{
    constexpr std::size_t length = size - 1;
    if (std::size_t(end - at) < length || std::memcmp(at, word, length) != 0)
        return false;
    at += length;
    return true;
}

//! The number at \a at, whose digits end before the text does. Without any, with a zero before others or with
//! more than \a most it is -1.
qint64 takeDigits(const char *&at, int most)
{
    const char *first = at;
    quint64 number = 0;
    for (; isJsonDigit(*at); ++at)
        number = number * 10 + quint64(*at - '0');
    const auto count = at - first;
    return count == 0 || count > most || (*first == '0' && count > 1) ? -1 : qint64(number);
}

//! The envelope as the gateway writes it: t, s, op and d in this order, without white space and escapes.
//! False for every other, which JsonScanner takes.
bool scanUsual(QByteArrayView payload, Envelope *envelope)
{
    const char *at = payload.data();
    const char *end = at + payload.size();
    // The brace at the end stops every loop.
    if (payload.isEmpty() || end[-1] != '}' || !takeWord(at, end, "{\"t\":"))
        return false;
    if (!takeWord(at, end, "null")) {
        if (!takeWord(at, end, "\""))
            return false;
        const char *first = at;
        // What a type is made of; all else may be an escape.
        while (*at == '_' || (*at >= 'A' && *at <= 'Z'))
            ++at;
        envelope->type = QByteArrayView(first, at - first);
        if (at - first > longestType || !takeWord(at, end, "\""))
            return false;
    }
    if (!takeWord(at, end, ",\"s\":"))
        return false;
    if (!takeWord(at, end, "null")) {
        // With more digits it may be beyond mostSequence.
        envelope->sequence = takeDigits(at, 15);
        if (envelope->sequence < 0)
            return false;
    }
    if (!takeWord(at, end, ",\"op\":"))
        return false;
    envelope->op = int(takeDigits(at, 9));
    if (envelope->op < 0 || !takeWord(at, end, ",\"d\":"))
        return false;
    envelope->dataOffset = at - payload.data();
    return beginsJsonValue(*at);
}

Envelope malformed(QByteArrayView payload, const char *reason, Error *error)
{
    // A variable: lupdate never ends on a template in the place of a number.
    const int size = int(qMin<qsizetype>(payload.size(), INT_MAX));
    *error = Error(ErrorDomain::Payload, ErrorCode::MalformedPayload,
                   QCoreApplication::translate("Gateway::Envelope",
                                               "A payload of %n byte(s) cannot be read: %1.", nullptr, size)
                       .arg(QString::fromLatin1(reason)));
    return {};
}

bool endsWithBrace(QByteArrayView payload)
{
    qsizetype last = payload.size() - 1;
    while (last >= 0 && isJsonSpace(payload[last]))
        --last;
    return last >= 0 && payload[last] == '}';
}

void prefetch(const char *address)
{
#ifdef __GNUC__
    __builtin_prefetch(address);
#else
    Q_UNUSED(address)
#endif
}

} // namespace

Envelope Envelope::scan(QByteArrayView payload, Error *error)
{
    // The end is looked at last and far from the rest: it is on its way meanwhile.
    if (!payload.isEmpty())
        prefetch(payload.data() + payload.size() - 1);
    Envelope envelope;
    if (scanUsual(payload, &envelope))
        return envelope;
    envelope = {};
    JsonScanner scanner(payload);
    if (!scanner.take('{'))
        return malformed(payload, "it is no JSON object", error);

    bool sawOp = false;
    bool sawSequence = false;
    bool sawType = false;
    do {
        const EnvelopeKey key = scanner.takeKey();
        bool ok = true;
        if (key == EnvelopeKey::None) {
            return malformed(payload, scanner.atEnd() ? "it is cut off" : "a key is missing", error);
        } else if (key == EnvelopeKey::Op && !sawOp) {
            sawOp = true;
            qint64 op = -1;
            ok = scanner.takeInteger(&op) && op <= INT_MAX;
            envelope.op = int(op);
        } else if (key == EnvelopeKey::Sequence && !sawSequence) {
            sawSequence = true;
            ok = scanner.takeNull() ||
                 (scanner.takeInteger(&envelope.sequence) && envelope.sequence <= mostSequence);
        } else if (key == EnvelopeKey::Type && !sawType) {
            sawType = true;
            ok = scanner.takeNull() ||
                 (scanner.takeString(&envelope.type) && envelope.type.size() <= longestType);
        } else {
            if (key == EnvelopeKey::Data && envelope.dataOffset < 0) {
                scanner.skipSpace();
                envelope.dataOffset = scanner.offset();
                // The gateway writes d last. With all else known its end need not be searched for here.
                if (sawOp && sawSequence && sawType) {
                    if (!endsWithBrace(payload))
                        return malformed(payload, "it is cut off", error);
                    if (scanner.isAtValue())
                        return envelope;
                }
            }
            ok = scanner.skipValue();
        }
        if (!ok)
            return malformed(payload, "a value of its envelope is wrong", error);
    } while (scanner.take(','));
    if (!scanner.take('}'))
        return malformed(payload, "it is cut off", error);
    scanner.skipSpace();
    if (!scanner.atEnd())
        return malformed(payload, "it goes on after its end", error);
    if (!sawOp)
        return malformed(payload, "it has no opcode", error);
    return envelope;
}

EventType Envelope::eventType() const
{
    const EventType known = eventTypeFromName(type);
    if (known != EventType::Unknown || !type.contains('\\'))
        return known;
    const std::optional<QByteArray> name = unescapedJson(type);
    return name ? eventTypeFromName(*name) : EventType::Unknown;
}

QByteArrayView Envelope::data(QByteArrayView payload) const
{
    if (dataOffset < 0 || dataOffset >= payload.size())
        return {};
    JsonScanner scanner(payload, dataOffset);
    if (!scanner.skipValue())
        return {};
    return payload.sliced(dataOffset, scanner.offset() - dataOffset);
}

} // namespace Gateway
