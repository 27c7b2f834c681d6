// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// Event: single values and the whole of d, held against QJsonDocument. The input is a path, a line feed and a
// payload.
#include "fuzzing.h"
#include "fuzzinput.h"
#include "jsonoracle.h"

#include <gateway/payload/event.h>
#include <gateway/payload/json.h>

#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Gateway;

//! As jsonValueAt() describes it, over a document; \a path is well formed.
static QJsonValue walk(QJsonValue value, QStringView path)
{
    while (!path.isEmpty()) {
        if (path.startsWith(u'[')) {
            const qsizetype close = path.indexOf(u']');
            const qsizetype index = path.sliced(1, close - 1).toLongLong();
            const QJsonArray array = value.toArray();
            value = index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
            path = path.sliced(close + 1);
            continue;
        }
        if (path.startsWith(u'.'))
            path = path.sliced(1);
        qsizetype end = 0;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[')
            ++end;
        value = value.toObject().value(path.first(end));
        path = path.sliced(end);
    }
    return value;
}

// Of a number with more digits than a double holds two readers may differ in the last bit.
static bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (!a.isDouble() || !b.isDouble())
        return a == b;
    return std::abs(a.toDouble() - b.toDouble()) <= 1e-15 * std::abs(b.toDouble());
}

static bool hasControls(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char letter) { return quint8(letter) < 0x20; });
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const QString path = QString::fromUtf8(input.until('\n'));
    const QByteArray payload = input.rest().toByteArray();
    Error error;
    const Envelope envelope = Envelope::scan(payload, &error);
    if (error)
        return 0;
    const Event event(payload, envelope, {{0, 1}, Event::Direction::Received, 1, payload.size(), false});
    const Event copy = event;
    require(copy.op() == envelope.op && copy.sequence() == envelope.sequence, "a copy is equal");
    const QString typeName = event.typeName();
    const quint64 guild = event.guildId();
    const QJsonValue value = event.value(path);
    const QJsonObject whole = event.data();
    const QJsonValue byQt = jsonValueAt(event.rawData(), path, JsonParser::Qt);

    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &failure);
    if (!document.isObject() || JsonOracle::repeatsKey(payload))
        return 0;
    const QJsonValue d = document.object().value(u"d");
    require(whole == d.toObject(), "data() is d");
    require(typeName == document.object().value(u"t").toString(), "typeName() is t");
    require(guild == 0 || QString::number(guild) == d[QStringLiteral("guild_id")].toString() ||
                QString::number(guild) == d[QStringLiteral("id")].toString(),
            "the guild is one that d names");
    if (!byQt.isUndefined())
        require(byQt == walk(d, path), "Qt finds what is in the document");
    // A path that cannot be read has no value.
    if (!value.isUndefined())
        require(isSame(value, walk(d, path)), "value() is what it is in the document");
    else if (payload.contains("\\u") || hasControls(payload))
        return 0; // simdjson finds no key written with escapes, and refuses controls, which Qt takes for
                  // letters.
    else if (path == u"author.id" || path == u"embeds[0].title" || path == u"guild_id" || path.isEmpty())
        require(walk(d, path).isUndefined(), "value() finds what is in the document");
    return 0;
}
