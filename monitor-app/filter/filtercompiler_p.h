// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventrow.h"
#include "filter/eventfilter.h"
#include "filter/textneedle.h"

#include <QCoreApplication>
#include <QList>

#include <vector>

//! The conditions that must hold, or of which none may hold.
struct FilterConditions
{
    std::vector<bool> events;       //!< By EventType; empty when no type is asked for.
    QList<QByteArray> typePatterns; //!< In capitals; tested where `events` cannot tell.
    QList<int> shards;
    quint8 kinds = 0; //!< A bit for each EventRow::Kind; 0: not asked for.
    QList<quint64> guilds;
    std::vector<TextNeedle> texts;

    [[nodiscard]] bool matchesType(const EventRow &row) const;
};

class EventFilter::Program
{
public:
    QString text;
    FilterConditions wanted;
    FilterConditions excluded;

    [[nodiscard]] bool matches(const EventRow &row, QByteArrayView payload) const;
    [[nodiscard]] bool needsSummary() const { return !wanted.texts.empty() || !excluded.texts.empty(); }

private:
    [[nodiscard]] bool columnsMatch(const EventRow &row) const;
    [[nodiscard]] bool columnsAreExcluded(const EventRow &row) const;
};

class EventFilter::Compiler
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    explicit Compiler(const QString &text);

    //! Adds one term; false when it means nothing, and \a error tells why.
    bool add(const FilterTerm &term, FilterError *error);
    [[nodiscard]] std::shared_ptr<const Program> take() { return std::move(m_program); }

private:
    bool addTypes(const FilterTerm &term, FilterConditions *conditions, FilterError *error);
    bool addShards(const FilterTerm &term, FilterConditions *conditions, FilterError *error);
    bool addDirections(const FilterTerm &term, FilterConditions *conditions, FilterError *error);
    bool addGuilds(const FilterTerm &term, FilterConditions *conditions, FilterError *error);
    static void addTypePattern(const QString &name, FilterConditions *conditions);

    std::shared_ptr<Program> m_program;
};
