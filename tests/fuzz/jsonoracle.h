// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <vector>

//! What Qt's own parser says, to hold others against.
namespace JsonOracle {

//! The one value in \a text; Undefined when Qt cannot read it.
inline QJsonValue valueOf(QByteArrayView text)
{
    QByteArray wrapped("[");
    wrapped.append(text).append(']');
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    const QJsonArray whole = document.array();
    return whole.size() == 1 ? whole.at(0) : QJsonValue(QJsonValue::Undefined);
}

//! Whether an object in \a json, which Qt can read, names a key twice: readers may differ on which counts.
inline bool repeatsKey(QByteArrayView json)
{
    std::vector<QSet<QString>> open;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '{':
        case '[':
            open.emplace_back();
            break;
        case '}':
        case ']':
            open.pop_back();
            break;
        case '"': {
            const qsizetype begin = at++;
            while (json[at] != '"')
                at += json[at] == '\\' ? 2 : 1;
            qsizetype next = at + 1;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
                ++next;
            if (next == json.size() || json[next] != ':' || open.empty())
                break;
            const QString key = valueOf(json.sliced(begin, at + 1 - begin)).toString();
            if (open.back().contains(key))
                return true;
            open.back().insert(key);
            break;
        }
        default:
            break;
        }
    }
    return false;
}

//! Whether \a json, which Qt can read, is none by the letter of RFC 8259: Qt lets control characters and
//! escapes that there are not stand in strings, and takes `1.` and, as an integer, `-0`.
inline bool isLax(QByteArrayView json)
{
    bool inString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char letter = json[at];
        const char next = at + 1 < json.size() ? json[at + 1] : '\0';
        if (letter == '"') {
            inString = !inString;
        } else if (!inString) {
            if ((letter == '.' && (next < '0' || next > '9')) || (letter == '-' && next == '0'))
                return true;
        } else if (quint8(letter) < 0x20) {
            return true;
        } else if (letter == '\\') {
            if (next == '\0' || !QByteArrayView("\"\\/bfnrtu").contains(next))
                return true;
            ++at;
        }
    }
    return false;
}

} // namespace JsonOracle
