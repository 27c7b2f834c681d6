// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/jsonwriter_p.h>

#include <charconv>
#include <chrono>

namespace Gateway::Simulation {

JsonWriter &JsonWriter::key(Key name)
{
    separate();
    m_json.append('"');
    append(name);
    append("\":");
    return *this;
}

JsonWriter &JsonWriter::textOrNull(Key name, QByteArrayView utf8)
{
    return utf8.isEmpty() ? null(name) : text(name, utf8);
}

JsonWriter &JsonWriter::real(Key name, double value)
{
    key(name);
    m_json.append(QByteArray::number(value, 'g', 12));
    return *this;
}

JsonWriter &JsonWriter::flag(Key name, bool value)
{
    key(name);
    append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null(Key name)
{
    key(name);
    append("null");
    return *this;
}

JsonWriter &JsonWriter::idOrNull(Key name, quint64 value)
{
    return value == 0 ? null(name) : id(name, value);
}

JsonWriter &JsonWriter::timeOrNull(Key name, qint64 milliseconds)
{
    return milliseconds == 0 ? null(name) : time(name, milliseconds);
}

JsonWriter &JsonWriter::time(Key name, qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> instant{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss clock(instant - day);

    char text[] = "0000-00-00T00:00:00.000000+00:00";
    const auto digits = [&text](int at, int count, qint64 value) {
        for (int i = at + count - 1; i >= at; --i, value /= 10)
            text[i] = char('0' + value % 10);
    };
    digits(0, 4, int(date.year()));
    digits(5, 2, unsigned(date.month()));
    digits(8, 2, unsigned(date.day()));
    digits(11, 2, clock.hours().count());
    digits(14, 2, clock.minutes().count());
    digits(17, 2, clock.seconds().count());
    digits(20, 3, clock.subseconds().count());
    key(name);
    m_json.append('"');
    append(text);
    m_json.append('"');
    return *this;
}

JsonWriter &JsonWriter::textValue(QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    separate();
    m_json.append('"');
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto letter = uchar(utf8[i]);
        if (letter >= 0x20 && letter != '"' && letter != '\\')
            continue;
        m_json.append(utf8.sliced(plain, i - plain));
        plain = i + 1;
        if (letter == '"' || letter == '\\') {
            m_json.append('\\').append(char(letter));
        } else if (letter == '\n') {
            append("\\n");
        } else {
            append("\\u00");
            m_json.append(hex[letter >> 4]).append(hex[letter & 15]);
        }
    }
    m_json.append(utf8.sliced(plain));
    m_json.append('"');
    return *this;
}

JsonWriter &JsonWriter::numberValue(qint64 value)
{
    separate();
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    m_json.append(text, end - text);
    return *this;
}

JsonWriter &JsonWriter::idValue(quint64 value)
{
    separate();
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    m_json.append('"').append(text, end - text).append('"');
    return *this;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_json.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_json.append(bracket);
    return *this;
}

void JsonWriter::separate()
{
    // What was written last tells whether a comma is due: no state is needed.
    if (m_json.isEmpty())
        return;
    const char last = m_json.back();
    if (last != '{' && last != '[' && last != ':')
        m_json.append(',');
}

} // namespace Gateway::Simulation
