// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "logcorpus.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cctype>

using namespace Gateway;

namespace {

constexpr qsizetype leastIdSize = 17;
constexpr qsizetype greatestIdSize = 19;
//! An id that stands in so few payloads came with one of them: a message and what happened to it.
constexpr int fewPayloads = 4;

struct FoundId
{
    qsizetype offset;
    QByteArray digits;
};

//! The strings of \a payload that are snowflakes.
QList<FoundId> idsIn(const QByteArray &payload)
{
    QList<FoundId> ids;
    for (qsizetype quote = payload.indexOf('"'); quote >= 0; quote = payload.indexOf('"', quote + 1)) {
        qsizetype end = quote + 1;
        while (end < payload.size() && std::isdigit(static_cast<unsigned char>(payload.at(end))))
            ++end;
        const qsizetype size = end - quote - 1;
        if (size >= leastIdSize && size <= greatestIdSize && end < payload.size() && payload.at(end) == '"')
            ids.append({quote + 1, payload.sliced(quote + 1, size)});
    }
    return ids;
}

} // namespace

LogCorpus::LogCorpus(const QList<QByteArray> &recorded)
    : m_startTime((QDateTime::currentMSecsSinceEpoch() - 3'600'000) * 1'000'000)
{
    QHash<QByteArray, int> payloadsOfId;
    for (const QByteArray &payload : recorded) {
        QSet<QByteArray> seen;
        for (const FoundId &id : idsIn(payload))
            seen.insert(id.digits);
        for (const QByteArray &digits : std::as_const(seen))
            ++payloadsOfId[digits];
    }
    qint64 bytes = 0;
    for (const QByteArray &payload : recorded) {
        Template made;
        made.payload = payload;
        for (const FoundId &id : idsIn(payload)) {
            if (payloadsOfId.value(id.digits) <= fewPayloads)
                made.freshIds.append(id.offset);
        }
        Error error;
        const QByteArray sequence = QByteArray::number(Envelope::scan(payload, &error).sequence);
        made.sequenceOffset = payload.indexOf(QByteArray("\"s\":" + sequence));
        made.sequenceSize = sequence.size();
        if (made.sequenceOffset >= 0)
            made.sequenceOffset += 4;
        bytes += payload.size();
        m_templates.append(made);
    }
    m_meanSize = double(bytes) / double(std::max<qsizetype>(1, recorded.size()));
}

QByteArray LogCorpus::payload(const Template &made) const
{
    QByteArray payload = made.payload;
    // The digits in the middle of an id are its time; they go on from round to round.
    const qint64 round = m_made / m_templates.size();
    for (const qsizetype offset : made.freshIds) {
        constexpr qsizetype timeOffset = 4;
        constexpr qsizetype timeSize = 9;
        const qint64 time = payload.mid(offset + timeOffset, timeSize).toLongLong() + round * 7'919;
        const QByteArray digits = QByteArray::number(time).rightJustified(timeSize, '0').right(timeSize);
        std::copy(digits.begin(), digits.end(), payload.begin() + offset + timeOffset);
    }
    if (made.sequenceOffset >= 0)
        payload.replace(made.sequenceOffset, made.sequenceSize, QByteArray::number(m_made + 1));
    return payload;
}

QList<Event> LogCorpus::next(int count)
{
    QList<Event> events;
    events.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QByteArray text = payload(m_templates.at(m_made % m_templates.size()));
        Error error;
        const Envelope envelope = Envelope::scan(text, &error);
        Event::Origin origin;
        origin.timestamp = m_startTime + m_made * nanosecondsPerEvent;
        origin.wireSize = text.size() / compression;
        events.append(Event(text, envelope, origin));
        ++m_made;
    }
    return events;
}
