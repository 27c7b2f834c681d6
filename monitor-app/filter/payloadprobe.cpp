// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadprobe.h"

#include "filter/jsonescapes.h"
#include "filter/payloadparser_p.h"

#include <algorithm>

namespace {

using Step = PayloadPath::Step;
using Steps = QList<Step>;

//! One GUILD_CREATE of some megabytes must not be paid for until the end.
constexpr qsizetype keptBuffer = qsizetype(256) * 1024;

bool isKey(QByteArrayView written, const QByteArray &key)
{
    if (written == key)
        return !written.contains('\\');
    if (!written.contains('\\'))
        return false;
    QByteArray plain;
    appendUnescaped(written, &plain);
    return plain == key;
}

bool visitFrom(PayloadCursor cursor, const Steps &steps, qsizetype at, const PayloadProbe::Visitor &visitor);

bool visitKey(PayloadCursor cursor, const Steps &steps, qsizetype at, const PayloadProbe::Visitor &visitor)
{
    if (!cursor.take('{'))
        return false;
    QByteArrayView key;
    while (cursor.takeKey(&key)) {
        if (isKey(key, steps[at].key))
            return visitFrom(cursor, steps, at + 1, visitor);
        if (!cursor.skipValue() || !cursor.take(','))
            return false;
    }
    return false;
}

bool visitItems(PayloadCursor cursor, const Steps &steps, qsizetype at, const PayloadProbe::Visitor &visitor)
{
    if (!cursor.take('['))
        return false;
    const Step &step = steps[at];
    for (qint64 place = 0; cursor.peek() != ']' && !cursor.atEnd(); ++place) {
        const bool isEvery = step.kind == Step::Kind::Every;
        if ((isEvery || place == step.index) && visitFrom(cursor, steps, at + 1, visitor))
            return true;
        if ((!isEvery && place == step.index) || !cursor.skipValue() || !cursor.take(','))
            return false;
    }
    return false;
}

bool visitFrom(PayloadCursor cursor, const Steps &steps, qsizetype at, const PayloadProbe::Visitor &visitor)
{
    if (at == steps.size())
        return !cursor.atEnd() && visitor(cursor);
    return steps[at].kind == Step::Kind::Key ? visitKey(cursor, steps, at, visitor)
                                             : visitItems(cursor, steps, at, visitor);
}

} // namespace

PayloadProbe::PayloadProbe() : m_parser(std::make_unique<Parser>()) {}

PayloadProbe::~PayloadProbe() = default;

void PayloadProbe::reset(QByteArrayView payload, qsizetype padding)
{
    m_payload = payload;
    m_padding = padding;
    m_hasEscapes = Answer::Unknown;
    m_isUnescaped = false;
    m_parser->reset();
    if (m_unescaped.capacity() > keptBuffer)
        m_unescaped = QByteArray();
}

bool PayloadProbe::hasEscapes()
{
    if (m_hasEscapes == Answer::Unknown)
        m_hasEscapes = m_payload.contains('\\') ? Answer::Yes : Answer::No;
    return m_hasEscapes == Answer::Yes;
}

QByteArrayView PayloadProbe::unescaped()
{
    if (!hasEscapes())
        return m_payload;
    if (!m_isUnescaped) {
        m_unescaped.resize(0);
        appendUnescaped(m_payload, &m_unescaped);
        m_isUnescaped = true;
    }
    return m_unescaped;
}

bool PayloadProbe::visit(const PayloadPath &path, const Visitor &visitor)
{
    const Steps &steps = path.steps();
    // The parser compares keys as they are written, so that it cannot find one with escapes in it.
    if (!Parser::isBuiltIn || m_padding < Parser::padding || hasEscapes())
        return visitFrom(PayloadCursor(m_payload), steps, 0, visitor);
    PayloadCursor value(m_payload);
    switch (m_parser->find(m_payload, m_padding, path, &value)) {
    case Parser::Outcome::Missing:
        return false;
    case Parser::Outcome::Unreadable:
        return visitFrom(value, steps, 0, visitor);
    case Parser::Outcome::Found:
        break;
    }
    const auto isOther = [](const Step &step) {
        return step.kind != Step::Kind::Key;
    };
    const auto rest = std::find_if(steps.begin(), steps.end(), isOther);
    return visitFrom(value, steps, rest - steps.begin(), visitor);
}
