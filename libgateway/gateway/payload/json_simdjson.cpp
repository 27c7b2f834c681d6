// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/jsonparsers_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <simdjson.h>

namespace Gateway {

namespace {

using Value = simdjson::ondemand::value;

// simdjson 3.0.1 takes many numbers of 20 and more digits for 0.
QJsonValue numberOf(Value &value)
{
    std::string_view token = value.raw_json_token();
    token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
    constexpr std::size_t safe = 18;
    if (token.size() > safe) {
        const char *end = token.data() + token.size();
        qint64 integer = 0;
        std::from_chars_result result = std::from_chars(token.data(), end, integer);
        if (result.ec == std::errc() && result.ptr == end)
            return integer;
        double real = 0;
        result = std::from_chars(token.data(), end, real);
        if (result.ec == std::errc() && result.ptr == end)
            return real;
    }
    const simdjson::ondemand::number number = value.get_number();
    if (number.is_int64())
        return qint64(number.get_int64());
    return number.as_double();
}

QJsonValue toQt(Value value)
{
    switch (value.type()) {
    case simdjson::ondemand::json_type::string: {
        const std::string_view text = value.get_string();
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    case simdjson::ondemand::json_type::number:
        return numberOf(value);
    case simdjson::ondemand::json_type::boolean:
        return bool(value.get_bool());
    case simdjson::ondemand::json_type::null:
        return value.is_null() ? QJsonValue::Null : QJsonValue::Undefined;
    case simdjson::ondemand::json_type::object:
    case simdjson::ondemand::json_type::array:
        break;
    }
    const std::string_view raw = simdjson::to_json_string(value);
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(raw.data(), qsizetype(raw.size())));
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

//! The value is the only one of the array \a document.
QJsonValue find(simdjson::ondemand::document &document, const std::vector<JsonPathStep> &steps)
{
    Value value = document.at(0);
    for (const JsonPathStep &step : steps) {
        if (step.index < 0)
            value = Value(value.find_field_unordered(step.key.toStdString()));
        else
            value = Value(value.get_array().at(std::size_t(step.index)));
    }
    return toQt(value);
}

} // namespace

QJsonValue jsonValueBySimdjson(QByteArrayView json, const std::vector<JsonPathStep> &steps)
{
    // The parser reads past the end and keeps its tables: both are reused, one a thread.
    thread_local simdjson::ondemand::parser parser;
    thread_local std::vector<char> padded;
    // A pair of brackets makes scalars and the empty path an ordinary look-up.
    const auto size = std::size_t(json.size());
    padded.resize(size + 2 + simdjson::SIMDJSON_PADDING);
    padded[0] = '[';
    std::copy(json.begin(), json.end(), padded.begin() + 1);
    padded[size + 1] = ']';
    QJsonValue result = QJsonValue::Undefined;
    try {
        simdjson::ondemand::document document = parser.iterate(padded.data(), size + 2, padded.size());
        result = find(document, steps);
    } catch (const simdjson::simdjson_error &error) {
        // Half of a surrogate pair is a text to Qt, and to those who send it.
        result = error.error() == simdjson::STRING_ERROR ? jsonValueByQt(json, steps)
                                                         : QJsonValue(QJsonValue::Undefined);
    }
    // A guild of 5 MB must not cost 5 MB for ever.
    constexpr std::size_t keep = std::size_t(256) * 1024;
    if (padded.capacity() > keep) {
        padded = std::vector<char>();
        parser = simdjson::ondemand::parser();
    }
    return result;
}

} // namespace Gateway
