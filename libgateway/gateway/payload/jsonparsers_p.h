// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/jsonpath_p.h>

#include <QByteArrayView>
#include <QJsonValue>

#include <vector>

namespace Gateway {

//! The value at \a steps in \a json, which is not empty; Undefined when there is none.
[[nodiscard]] QJsonValue jsonValueByQt(QByteArrayView json, const std::vector<JsonPathStep> &steps);
#ifdef GATEWAY_WITH_SIMDJSON
[[nodiscard]] QJsonValue jsonValueBySimdjson(QByteArrayView json, const std::vector<JsonPathStep> &steps);
#endif

} // namespace Gateway
