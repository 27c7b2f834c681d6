// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRandomGenerator>

//! Random payloads of every shape. A document of Qt's cannot hold big integers, so that a number is kept in
//! it as an object with one key, the number's text: the same document is what a plain evaluation reads.
class MadePayload
{
public:
    explicit MadePayload(quint32 seed) : m_random(seed) {}

    QJsonObject next()
    {
        QJsonObject payload{{key(0), value(0)}};
        payload[QStringLiteral("op")] = number("0");
        payload[QStringLiteral("t")] = pick({u"MESSAGE_CREATE", u"TYPING_START", u"NEW_THING"});
        payload[QStringLiteral("d")] = object(0);
        return payload;
    }

    static QJsonObject number(const QByteArray &text)
    {
        return {{QString::fromLatin1(numberKey), QString::fromLatin1(text)}};
    }
    static bool isNumber(const QJsonValue &value)
    {
        return value.isObject() && value.toObject().contains(QString::fromLatin1(numberKey));
    }
    static QByteArray numberText(const QJsonValue &value)
    {
        return value[QString::fromLatin1(numberKey)].toString().toLatin1();
    }

    //! The text of \a value, with blanks and escapes where they may be.
    QByteArray toJson(const QJsonValue &value)
    {
        if (isNumber(value))
            return blank() + numberText(value) + blank();
        if (value.isString())
            return blank() + stringJson(value.toString()) + blank();
        if (value.isObject())
            return blank() + objectJson(value.toObject()) + blank();
        if (value.isArray())
            return blank() + arrayJson(value.toArray()) + blank();
        if (value.isBool())
            return value.toBool() ? "true" : "false";
        return "null";
    }

    QString key(int depth)
    {
        return pick(
            depth == 0 ? QList<QStringView>{u"author", u"embeds", u"mentions", u"content", u"odd key", u"id"}
                       : QList<QStringView>{u"id", u"bot", u"name", u"title", u"caf\u00E9", u"a.b", u"q\"q"});
    }

    QString text()
    {
        static const QList<QStringView> parts{u"hello",  u"World",   u"\u00C9t\u00E9",
                                              u"\u00E9", u"STRASSE", u"\u212A",
                                              u"k",      u"\"",      u"\\",
                                              u"\n",     u"/",       u"\U0001F600",
                                              u"123",    u"0",       u"a",
                                              u"\u0416", u"\u0436",  u" ",
                                              u"null",   u"n",       u"\u0130"};
        QString text;
        for (int count = below(5); count > 0; --count)
            text += pick(parts);
        return text;
    }

    QByteArray numberLiteral()
    {
        static const QList<QByteArray> literals{"0",
                                                "-0",
                                                "1",
                                                "-1",
                                                "5",
                                                "123",
                                                "1.50",
                                                "1.5",
                                                "15e-1",
                                                "150E-2",
                                                "1e3",
                                                "1000",
                                                "-2.25",
                                                "0.001",
                                                "1e-3",
                                                "81384788765712384",
                                                "81384788765712385",
                                                "9007199254740993",
                                                "9007199254740992",
                                                "18446744073709551615",
                                                "18446744073709551616",
                                                "123456789012345678901234567890",
                                                "123456789012345678901234567891",
                                                "-9223372036854775809"};
        return literals[below(int(literals.size()))];
    }

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    QString pick(const QList<QStringView> &words) { return words[below(int(words.size()))].toString(); }

private:
    static constexpr char numberKey[] = "$number";

    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (int count = below(5); count > 0; --count)
            object[key(depth)] = value(depth + 1);
        return object;
    }

    QJsonValue value(int depth)
    {
        switch (below(depth < 4 ? 9 : 6)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return below(2) == 0;
        case 2:
        case 3:
            return number(numberLiteral());
        case 4:
            return QString::fromLatin1(numberLiteral());
        case 5:
            return text();
        case 6:
        case 7:
            return object(depth);
        default: {
            QJsonArray array;
            for (int count = below(4); count > 0; --count)
                array << value(depth + 1);
            return array;
        }
        }
    }

    QByteArray blank() { return below(8) == 0 ? QByteArray(" \n") : QByteArray(); }

    QByteArray stringJson(const QString &text)
    {
        QByteArray json = "\"";
        const bool escapes = below(3) == 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool must = c == u'"' || c == u'\\' || c.unicode() < 0x20;
            if (must && below(2) == 0) {
                json += c == u'\n' ? QByteArray("\\n") : QByteArray("\\" + QByteArray(1, c.toLatin1()));
            } else if (must || (escapes && below(2) == 0) || c.isSurrogate()) {
                json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            } else {
                json += QString(c).toUtf8();
            }
        }
        return json + '"';
    }

    QByteArray objectJson(const QJsonObject &object)
    {
        QByteArray json = "{";
        for (auto field = object.begin(); field != object.end(); ++field) {
            json += (json.size() > 1 ? "," : "") + blank() + stringJson(field.key()) + blank() + ':';
            json += toJson(field.value());
        }
        return json + '}';
    }

    QByteArray arrayJson(const QJsonArray &array)
    {
        QByteArray json = "[";
        for (const QJsonValue &item : array)
            json += (json.size() > 1 ? QByteArray(",") : QByteArray()) + toJson(item);
        return json + ']';
    }

    QRandomGenerator m_random;
};
