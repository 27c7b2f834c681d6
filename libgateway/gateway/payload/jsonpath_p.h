// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Gateway {

//! One step of a JSON path: into an object by key, or into an array by index.
struct JsonPathStep
{
    QString key;
    qsizetype index = -1; //!< 0 or more: the step is an index and the key is empty.
};

//! The steps of \a path, or nothing when it is malformed.
std::optional<std::vector<JsonPathStep>> parseJsonPath(QStringView path);

} // namespace Gateway
