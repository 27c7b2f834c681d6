// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/eventtype.h>
#include <gateway/protocol/protocoltables_p.h>

#include <QList>

#include <array>
#include <bit>
#include <cstring>
#include <string_view>

namespace Gateway {

int eventTypeCount()
{
    return int(Tables::eventCount);
}

QLatin1String eventTypeName(EventType type)
{
    const auto index = std::size_t(type);
    if (index >= Tables::eventCount)
        return {};
    const std::string_view name = Tables::events[index].name;
    return QLatin1String(name.data(), qsizetype(name.size()));
}

namespace {

//! An open-addressing table from the name of a type to its value, filled once.
class NameTable
{
public:
    NameTable()
    {
        Q_ASSERT(Tables::eventCount * 2 < slotCount);
        for (std::size_t i = 1; i < Tables::eventCount; ++i) {
            std::size_t slot = hash(Tables::events[i].name);
            while (m_slots[slot])
                slot = (slot + 1) % slotCount;
            m_slots[slot] = quint16(i);
        }
    }

    [[nodiscard]] EventType find(std::string_view name) const
    {
        for (std::size_t slot = hash(name); m_slots[slot]; slot = (slot + 1) % slotCount) {
            if (Tables::events[m_slots[slot]].name == name)
                return EventType(m_slots[slot]);
        }
        return EventType::Unknown;
    }

private:
    static constexpr std::size_t slotCount = 512;

    static std::size_t hash(std::string_view name)
    {
        constexpr std::size_t word = sizeof(quint64);
        if (name.size() >= word) {
            // Names are told apart by how they begin and end, nearly all.
            quint64 begin = 0;
            quint64 end = 0;
            std::memcpy(&begin, name.data(), word);
            std::memcpy(&end, name.data() + name.size() - word, word);
            const quint64 mixed = (begin ^ std::rotl(end, 7) ^ name.size()) * 0x9e3779b97f4a7c15U;
            return std::size_t(mixed >> 32) % slotCount;
        }
        // FNV-1a
        quint32 value = 2166136261U;
        for (const char letter : name)
            value = (value ^ quint8(letter)) * 16777619U;
        return value % slotCount;
    }

    std::array<quint16, slotCount> m_slots{};
};

} // namespace

EventType eventTypeFromName(QByteArrayView name)
{
    static const NameTable table;
    return table.find(std::string_view(name.data(), std::size_t(name.size())));
}

Intents intentsOf(EventType type)
{
    const auto index = std::size_t(type);
    return index < Tables::eventCount ? Tables::events[index].intents : Intents();
}

QList<EventType> eventsOf(Intent intent)
{
    QList<EventType> types;
    for (std::size_t i = 1; i < Tables::eventCount; ++i) {
        if (Tables::events[i].intents.testFlag(intent))
            types.append(EventType(i));
    }
    return types;
}

} // namespace Gateway
