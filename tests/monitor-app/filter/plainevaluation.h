// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logentry.h"
#include "filter/filterexpression.h"

#include <QJsonObject>

#include <optional>

//! What a filter says of a row, worked out as docs/filter-language.md has it and in no hurry: over a document
//! of Qt's, numbers compared digit by digit.
namespace PlainEvaluation {

//! A row with its payload as a text and as a document.
struct Row
{
    LogEntry entry;
    QByteArray type; //!< As the type column shows it.
    QJsonObject document;
    std::optional<RowId> number = {}; //!< Where it is in a log.
};

[[nodiscard]] bool holds(const FilterExpression &expression, const Row &row);

} // namespace PlainEvaluation
