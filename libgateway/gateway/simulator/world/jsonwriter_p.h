// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace Gateway::Simulation {

//! Appends JSON to a byte array. The generator makes tens of thousands of events a second; a QJsonObject for
//! each would cost more than everything else together. Strings are UTF-8; keys are ASCII and need no escapes.
class JsonWriter
{
public:
    using Key = std::string_view;

    JsonWriter() { m_json.reserve(1024); }

    [[nodiscard]] QByteArray take() { return std::exchange(m_json, QByteArray()); }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &endArray() { return close(']'); }

    //! The name of the value that is written next.
    JsonWriter &key(Key name);

    JsonWriter &object(Key name) { return key(name).beginObject(); }
    JsonWriter &array(Key name) { return key(name).beginArray(); }
    JsonWriter &emptyArray(Key name) { return array(name).endArray(); }

    JsonWriter &text(Key name, QByteArrayView utf8) { return key(name).textValue(utf8); }
    //! null where \a utf8 is empty.
    JsonWriter &textOrNull(Key name, QByteArrayView utf8);
    JsonWriter &number(Key name, qint64 value) { return key(name).numberValue(value); }
    JsonWriter &real(Key name, double value);
    JsonWriter &flag(Key name, bool value);
    JsonWriter &null(Key name);
    //! A snowflake: a string of decimals.
    JsonWriter &id(Key name, quint64 value) { return key(name).idValue(value); }
    //! A snowflake, or null for 0.
    JsonWriter &idOrNull(Key name, quint64 value);
    //! ISO 8601 in UTC, from milliseconds since the Unix epoch.
    JsonWriter &time(Key name, qint64 milliseconds);
    //! The same, or null for 0.
    JsonWriter &timeOrNull(Key name, qint64 milliseconds);

    JsonWriter &textValue(QByteArrayView utf8);
    JsonWriter &numberValue(qint64 value);
    JsonWriter &idValue(quint64 value);

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();
    void append(std::string_view text) { m_json.append(text.data(), qsizetype(text.size())); }

    QByteArray m_json;
};

} // namespace Gateway::Simulation
