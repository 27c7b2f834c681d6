// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/replay/captureddispatches_p.h>

#include <algorithm>

namespace Gateway {

namespace {

//! How far survey() looks: every recording has a READY or a snapshot long before.
constexpr int mostLooked = 5'000;

} // namespace

CapturedDispatches::CapturedDispatches(const QString &path, int shard) : m_shard(shard)
{
    if (!m_reader.open(path)) {
        m_error = m_reader.error();
        return;
    }
    m_first = read();
    if (m_first && m_first->type() == EventType::Ready)
        m_ready = *std::exchange(m_first, {});
}

std::optional<Event> CapturedDispatches::read()
{
    while (const std::optional<CaptureRecord> record = m_reader.read()) {
        const Event *event = std::get_if<Event>(&*record);
        if (event && event->opcode() == Opcode::Dispatch &&
            event->direction() == Event::Direction::Received && (m_shard < 0 || event->shard().id == m_shard))
            return *event;
    }
    return {};
}

std::optional<Event> CapturedDispatches::next()
{
    std::optional<Event> event = m_first ? std::exchange(m_first, {}) : read();
    while (event && (event->type() == EventType::Ready || event->type() == EventType::Resumed))
        event = read();
    return event;
}

CapturedDispatches::Survey CapturedDispatches::survey(const QString &path, Error *error)
{
    CaptureReader reader;
    if (!reader.open(path)) {
        *error = reader.error();
        return {};
    }
    Survey found;
    bool isCounted = false;
    for (int looked = 0; looked < mostLooked && !(isCounted && found.begin > 0); ++looked) {
        const std::optional<CaptureRecord> record = reader.read();
        if (!record)
            break;
        if (const auto *snapshot = std::get_if<ShardSnapshot>(&*record)) {
            found.shards = snapshot->shard.count;
            isCounted = true;
        }
        const Event *event = std::get_if<Event>(&*record);
        if (!event || event->opcode() != Opcode::Dispatch)
            continue;
        if (found.begin == 0)
            found.begin = event->timestamp();
        if (event->type() == EventType::Ready && !isCounted) {
            found.shards = std::max(1, event->value(u"shard[1]").toInt(1));
            isCounted = true;
        }
    }
    return found;
}

} // namespace Gateway
