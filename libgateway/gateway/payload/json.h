// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QByteArrayView>
#include <QJsonValue>
#include <QLatin1String>

namespace Gateway {

//! The value at \a path in the text \a json, or Undefined when there is none or the text is malformed
//! before it. A path names keys with dots between and places in arrays in brackets:
//! `author.id`, `embeds[0].title`, `[2].name`. The empty path is the whole value.
//! Read on demand with simdjson where the library was built with it, else with Qt.
GATEWAY_EXPORT QJsonValue jsonValueAt(QByteArrayView json, QStringView path);

//! Which parser was built in: `simdjson` or `Qt`.
GATEWAY_EXPORT QLatin1String jsonParserName();

} // namespace Gateway
