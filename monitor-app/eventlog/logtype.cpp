// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtype.h"

#include <gateway/protocol/opcode.h>

#include <QHash>

#include <mutex>
#include <shared_mutex>

namespace {

using Code = LogType::Code;

constexpr Code firstOpcode = 0x4000;
constexpr Code otherOpcode = 0x7FFF; //!< All that have no code of their own.
constexpr Code firstForeign = 0x8000;
constexpr Code mostForeign = 4096;
constexpr qsizetype longestForeign = 128;
constexpr Code otherForeign = firstForeign + mostForeign;
constexpr char stateName[] = "STATE";
constexpr char otherOpcodeName[] = "OP_OTHER";
constexpr char otherForeignName[] = "OTHER";
constexpr int mostOpcode = 0xFF; //!< The greatest that all() looks for a name of.

//! The names that no version listed when it was built.
class ForeignNames
{
public:
    Code codeOf(QByteArrayView name)
    {
        {
            const std::shared_lock lock(m_lock);
            if (const auto known = find(name); known != m_codes.cend())
                return *known;
        }
        const std::unique_lock lock(m_lock);
        if (const auto known = find(name); known != m_codes.cend())
            return *known;
        if (m_names.size() >= mostForeign || name.size() > longestForeign)
            return otherForeign;
        const Code code = Code(firstForeign + m_names.size());
        m_names.append(name.toByteArray());
        m_codes.insert(m_names.last(), code);
        return code;
    }

    QByteArray name(Code code) const
    {
        const std::shared_lock lock(m_lock);
        return m_names.value(code - firstForeign);
    }

    int codeOfUpper(const QByteArray &upper) const
    {
        const std::shared_lock lock(m_lock);
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (m_names.at(i).toUpper() == upper)
                return int(firstForeign + i);
        }
        return -1;
    }

    qsizetype count() const
    {
        const std::shared_lock lock(m_lock);
        return m_names.size();
    }

private:
    QHash<QByteArray, Code>::const_iterator find(QByteArrayView name) const
    {
        return m_codes.constFind(QByteArray::fromRawData(name.data(), name.size()));
    }

    mutable std::shared_mutex m_lock;
    QList<QByteArray> m_names;
    QHash<QByteArray, Code> m_codes;
};

ForeignNames &foreignNames()
{
    static ForeignNames names;
    return names;
}

QByteArray fromStatic(QLatin1String name)
{
    return QByteArray::fromRawData(name.data(), name.size());
}

QByteArray opcodeText(int op)
{
    const QLatin1String known = Gateway::opcodeName(Gateway::Opcode(op));
    return known.isEmpty() ? QByteArray("OP_" + QByteArray::number(op)) : fromStatic(known);
}

int opcodeFromText(const QByteArray &upper)
{
    for (int op = 0; op <= mostOpcode; ++op) {
        if (Gateway::opcodeName(Gateway::Opcode(op)) == QLatin1String(upper))
            return op;
    }
    if (!upper.startsWith("OP_"))
        return -1;
    bool ok = false;
    const int op = upper.mid(3).toInt(&ok);
    return ok && op >= 0 && opcodeText(op) == upper ? op : -1;
}

} // namespace

Code LogType::ofEvent(Gateway::EventType type)
{
    return Code(type);
}

Code LogType::ofOpcode(int op)
{
    return op >= 0 && op < otherOpcode - firstOpcode ? Code(firstOpcode + op) : otherOpcode;
}

Code LogType::ofForeignName(QByteArrayView name)
{
    return foreignNames().codeOf(name);
}

QByteArray LogType::name(Code code)
{
    if (code < firstOpcode)
        return fromStatic(Gateway::eventTypeName(Gateway::EventType(code)));
    if (code < firstForeign)
        return code == otherOpcode ? QByteArray(otherOpcodeName) : opcodeText(code - firstOpcode);
    if (code < otherForeign)
        return foreignNames().name(code);
    return code == stateChange ? QByteArray(stateName) : QByteArray(otherForeignName);
}

int LogType::fromName(QByteArrayView name)
{
    const QByteArray upper = name.toByteArray().toUpper();
    const Gateway::EventType type = Gateway::eventTypeFromName(upper);
    if (type != Gateway::EventType::Unknown)
        return ofEvent(type);
    if (upper == stateName)
        return stateChange;
    if (upper == otherOpcodeName)
        return otherOpcode;
    if (const int op = opcodeFromText(upper); op >= 0)
        return ofOpcode(op);
    if (const int code = foreignNames().codeOfUpper(upper); code >= 0)
        return code;
    return upper == otherForeignName ? int(otherForeign) : -1;
}

QList<Code> LogType::all()
{
    QList<Code> codes;
    for (int type = 1; type < Gateway::eventTypeCount(); ++type)
        codes << ofEvent(Gateway::EventType(type));
    for (int op = 1; op <= mostOpcode; ++op) {
        if (!Gateway::opcodeName(Gateway::Opcode(op)).isEmpty())
            codes << ofOpcode(op);
    }
    codes << stateChange;
    const qsizetype foreign = foreignNames().count();
    for (qsizetype i = 0; i < foreign; ++i)
        codes << Code(firstForeign + i);
    codes << otherForeign;
    return codes;
}

Gateway::EventType LogType::eventType(Code code)
{
    return code < Gateway::eventTypeCount() ? Gateway::EventType(code) : Gateway::EventType::Unknown;
}
