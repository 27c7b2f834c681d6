// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/json.h>
#include <gateway/payload/jsonparsers_p.h>

namespace Gateway {

#ifdef GATEWAY_WITH_SIMDJSON
static constexpr JsonParser fastest = JsonParser::Simdjson;
#else
static constexpr JsonParser fastest = JsonParser::Qt;
#endif

QList<JsonParser> jsonParsers()
{
    if constexpr (fastest == JsonParser::Qt)
        return {JsonParser::Qt};
    return {fastest, JsonParser::Qt};
}

QJsonValue jsonValueAt(QByteArrayView json, QStringView path)
{
    return jsonValueAt(json, path, fastest);
}

QJsonValue jsonValueAt(QByteArrayView json, QStringView path, JsonParser parser)
{
    const auto steps = parseJsonPath(path);
    if (!steps || json.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (parser) {
    case JsonParser::Qt:
        return jsonValueByQt(json, *steps);
    case JsonParser::Simdjson:
#ifdef GATEWAY_WITH_SIMDJSON
        return jsonValueBySimdjson(json, *steps);
#else
        break;
#endif
    }
    return QJsonValue(QJsonValue::Undefined);
}

QLatin1String jsonParserName(JsonParser parser)
{
    return parser == JsonParser::Simdjson ? QLatin1String("simdjson") : QLatin1String("Qt");
}

QLatin1String jsonParserName()
{
    return jsonParserName(fastest);
}

} // namespace Gateway
