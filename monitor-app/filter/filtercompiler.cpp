// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filtercompiler_p.h"
#include "filter/typenames.h"

#include <gateway/protocol/snowflake.h>

#include <algorithm>

namespace {

//! Whether \a word alone names types: a known one, or a pattern such as `MESSAGE_*`, in capitals.
bool isBareType(const QString &word)
{
    if (!word.contains(u'*'))
        return TypeNames::isKnown(word);
    const auto isTypeLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || c == u'_' || c == u'*';
    };
    return word.size() > 1 && std::all_of(word.cbegin(), word.cend(), isTypeLetter);
}

FilterError errorAtValue(const FilterTerm &term, const QString &message, const QString &suggestion = {})
{
    return {message, term.valuePosition, term.valueLength, suggestion};
}

} // namespace

EventFilter::Compiler::Compiler(const QString &text) : m_program(std::make_shared<Program>())
{
    m_program->text = text;
}

bool EventFilter::Compiler::add(const FilterTerm &term, FilterError *error)
{
    FilterConditions *conditions = term.excluded ? &m_program->excluded : &m_program->wanted;
    if (term.key.isEmpty()) {
        if (!term.quoted && isBareType(term.value))
            addTypePattern(term.value, conditions);
        else
            conditions->texts.emplace_back(term.value);
        return true;
    }
    if (term.key == u"type")
        return addTypes(term, conditions, error);
    if (term.key == u"shard")
        return addShards(term, conditions, error);
    if (term.key == u"dir")
        return addDirections(term, conditions, error);
    if (term.key == u"guild")
        return addGuilds(term, conditions, error);

    const QStringList known = keys();
    const auto nearest =
        std::min_element(known.cbegin(), known.cend(), [&term](const QString &a, const QString &b) {
            return editDistance(term.key, a.chopped(1)) < editDistance(term.key, b.chopped(1));
        });
    const qsizetype keyPosition = term.position + (term.excluded ? 1 : 0);
    const bool near = editDistance(term.key, nearest->chopped(1)) <= 2;
    *error = {near ? tr("There is no key “%1:”. Did you mean “%2”?").arg(term.key, *nearest)
                   : tr("There is no key “%1:”. Keys are %2; put a text with a colon in quotes.")
                         .arg(term.key, known.join(QStringLiteral(", "))),
              keyPosition, term.key.size() + 1, near ? *nearest : QString()};
    return false;
}

void EventFilter::Compiler::addTypePattern(const QString &name, FilterConditions *conditions)
{
    const QByteArray pattern = name.toUtf8().toUpper();
    conditions->events.resize(std::size_t(Gateway::eventTypeCount()));
    for (int type = 1; type < Gateway::eventTypeCount(); ++type) {
        const QLatin1String known = Gateway::eventTypeName(Gateway::EventType(type));
        if (TypeNames::matches(QByteArrayView(known.data(), known.size()), pattern))
            conditions->events[std::size_t(type)] = true;
    }
    conditions->typePatterns << pattern;
}

bool EventFilter::Compiler::addTypes(const FilterTerm &term, FilterConditions *conditions, FilterError *error)
{
    const QStringList names = term.value.split(u',', Qt::SkipEmptyParts);
    qsizetype from = 0;
    for (const QString &name : names) {
        const qsizetype at = term.value.indexOf(name, from);
        from = at + name.size();
        // A pattern may name types that this version does not know; a plain name is checked for misspellings.
        if (!name.contains(u'*') && !TypeNames::isKnown(name.toUpper())) {
            const QString nearest = TypeNames::nearest(name);
            const QString message =
                nearest.isEmpty()
                    ? tr("There is no event type “%1”. With a * at its end it matches all that begin so.")
                          .arg(name)
                    : tr("There is no event type “%1”. Did you mean %2?").arg(name, nearest);
            *error = {message, term.valuePosition + at + (term.quoted ? 1 : 0), name.size(), nearest};
            return false;
        }
        addTypePattern(name, conditions);
    }
    if (names.isEmpty())
        *error = errorAtValue(term, tr("An event type is missing."));
    return !names.isEmpty();
}

bool EventFilter::Compiler::addShards(const FilterTerm &term, FilterConditions *conditions,
                                      FilterError *error)
{
    const QStringList numbers = term.value.split(u',');
    for (const QString &number : numbers) {
        bool isNumber = false;
        const int shard = number.toInt(&isNumber);
        if (!isNumber || shard < 0) {
            *error = errorAtValue(term, tr("A shard is a number from 0 up, such as shard:0."));
            return false;
        }
        conditions->shards << shard;
    }
    return true;
}

bool EventFilter::Compiler::addDirections(const FilterTerm &term, FilterConditions *conditions,
                                          FilterError *error)
{
    const QStringList names = term.value.split(u',');
    for (const QString &name : names) {
        EventRow::Kind kind;
        if (name.compare(u"in", Qt::CaseInsensitive) == 0) {
            kind = EventRow::Kind::Received;
        } else if (name.compare(u"out", Qt::CaseInsensitive) == 0) {
            kind = EventRow::Kind::Sent;
        } else if (name.compare(u"state", Qt::CaseInsensitive) == 0) {
            kind = EventRow::Kind::Transition;
        } else {
            *error = errorAtValue(term, tr("A direction is in, out or state."));
            return false;
        }
        conditions->kinds = quint8(conditions->kinds | 1U << unsigned(kind));
    }
    return true;
}

bool EventFilter::Compiler::addGuilds(const FilterTerm &term, FilterConditions *conditions,
                                      FilterError *error)
{
    const QStringList ids = term.value.split(u',');
    for (const QString &id : ids) {
        const std::optional<quint64> guild = Gateway::snowflakeFromText(id.toLatin1());
        if (!guild) {
            *error =
                errorAtValue(term, tr("A guild is given by its id, a number such as 81384788765712384."));
            return false;
        }
        conditions->guilds << *guild;
    }
    return true;
}
