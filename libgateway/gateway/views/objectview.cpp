// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/json.h>
#include <gateway/protocol/snowflake.h>
#include <gateway/views/jsonwalk_p.h>
#include <gateway/views/objectview.h>

#include <QJsonDocument>

#include <charconv>

namespace Gateway {

static bool isString(QByteArrayView text)
{
    return text.size() >= 2 && text.front() == '"' && text.back() == '"';
}

static QString toText(QByteArrayView raw)
{
    if (!isString(raw))
        return {};
    const QByteArrayView letters = raw.sliced(1, raw.size() - 2);
    return letters.contains('\\') ? jsonValueAt(raw, {}).toString() : QString::fromUtf8(letters);
}

static quint64 toSnowflake(QByteArrayView raw)
{
    // Some senders write them as numbers.
    return snowflakeFromText(isString(raw) ? raw.sliced(1, raw.size() - 2) : raw).value_or(0);
}

static double toReal(QByteArrayView raw)
{
    double number = 0;
    const std::from_chars_result result = std::from_chars(raw.begin(), raw.end(), number);
    return result.ec == std::errc() && result.ptr == raw.end() ? number : 0;
}

static qint64 toNumber(QByteArrayView raw)
{
    qint64 number = 0;
    const std::from_chars_result result = std::from_chars(raw.begin(), raw.end(), number);
    if (result.ec == std::errc() && result.ptr == raw.end())
        return number;
    // JSON knows no integers: 3.0 and 1e3 are some too.
    const double real = toReal(raw);
    constexpr double limit = 9007199254740992.0;
    return real >= -limit && real <= limit && real == double(qint64(real)) ? qint64(real) : 0;
}

ObjectView::ObjectView(const Event &event, QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() < 2 || trimmed.front() != '{' || trimmed.back() != '}')
        return;
    m_event = event;
    m_text = trimmed;
}

QJsonObject ObjectView::toJson() const
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(m_text.data(), m_text.size())).object();
}

QJsonValue ObjectView::value(const QString &path) const
{
    return jsonValueAt(m_text, path);
}

bool ObjectView::has(const QString &key) const
{
    const QByteArrayView text = raw(key.toUtf8());
    return !text.isNull() && text != "null";
}

QByteArrayView ObjectView::raw(QByteArrayView key) const
{
    JsonWalk walk(m_text);
    while (walk.next()) {
        const QByteArrayView found = walk.key();
        if (found == key)
            return walk.value();
        if (found.contains('\\') &&
            jsonValueAt(QByteArray('"' + found.toByteArray() + '"'), {}).toString().toUtf8() == key)
            return walk.value();
    }
    return {};
}

quint64 ObjectView::snowflake(QByteArrayView key) const
{
    return toSnowflake(raw(key));
}

QList<quint64> ObjectView::snowflakes(QByteArrayView key) const
{
    QList<quint64> values;
    for (JsonWalk walk(raw(key)); walk.next();)
        values.append(toSnowflake(walk.value()));
    return values;
}

QString ObjectView::text(QByteArrayView key) const
{
    return toText(raw(key));
}

QStringList ObjectView::texts(QByteArrayView key) const
{
    QStringList values;
    for (JsonWalk walk(raw(key)); walk.next();)
        values.append(toText(walk.value()));
    return values;
}

qint64 ObjectView::number(QByteArrayView key) const
{
    return toNumber(raw(key));
}

QList<qint64> ObjectView::numbers(QByteArrayView key) const
{
    QList<qint64> values;
    for (JsonWalk walk(raw(key)); walk.next();)
        values.append(toNumber(walk.value()));
    return values;
}

double ObjectView::real(QByteArrayView key) const
{
    return toReal(raw(key));
}

bool ObjectView::flag(QByteArrayView key) const
{
    return raw(key) == "true";
}

QDateTime ObjectView::time(QByteArrayView key) const
{
    return QDateTime::fromString(toText(raw(key)), Qt::ISODateWithMs);
}

QJsonValue ObjectView::json(QByteArrayView key) const
{
    return jsonValueAt(raw(key), {});
}

QList<QByteArrayView> ObjectView::elements(QByteArrayView key) const
{
    QList<QByteArrayView> texts;
    const QByteArrayView array = raw(key);
    if (array.isEmpty() || array.front() != '[')
        return texts;
    for (JsonWalk walk(array); walk.next();)
        texts.append(walk.value());
    return texts;
}

} // namespace Gateway
