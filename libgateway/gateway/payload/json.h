// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QByteArrayView>
#include <QJsonValue>
#include <QLatin1String>
#include <QList>

namespace Gateway {

//! What can read a value out of JSON text. Which of them are built in is told by jsonParsers().
enum class JsonParser {
    Simdjson, //!< On demand: what is not asked for is passed over. A key written with escapes is not found.
    Qt,       //!< A QJsonDocument of the whole text.
};

//! The parsers of this build, the fastest first; Qt is always among them.
[[nodiscard]] GATEWAY_EXPORT QList<JsonParser> jsonParsers();

//! The value at \a path in the text \a json, or Undefined when there is none or the text is malformed
//! before it. A path names keys with dots between and places in arrays in brackets:
//! `author.id`, `embeds[0].title`, `[2].name`. The empty path is the whole value.
//! Read by the first of jsonParsers(). Thread-safe.
[[nodiscard]] GATEWAY_EXPORT QJsonValue jsonValueAt(QByteArrayView json, QStringView path);

//! The same by \a parser; Undefined when it is not built in.
[[nodiscard]] GATEWAY_EXPORT QJsonValue jsonValueAt(QByteArrayView json, QStringView path, JsonParser parser);

//! `simdjson` or `Qt`.
[[nodiscard]] GATEWAY_EXPORT QLatin1String jsonParserName(JsonParser parser);

//! The name of the first of jsonParsers().
[[nodiscard]] GATEWAY_EXPORT QLatin1String jsonParserName();

} // namespace Gateway
