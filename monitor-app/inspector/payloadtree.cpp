// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtree.h"

#include "inspector/payloadscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

PayloadTree PayloadTree::parse(const QByteArray &json, const Overtaken &overtaken)
{
    PayloadTree tree;
    tree.m_json = json;
    PayloadScanner(&tree, overtaken).scan();
    return tree;
}

int PayloadTree::child(int node, QByteArrayView key) const
{
    for (int i = childCount(node) - 1; i >= 0; --i) {
        const int candidate = child(node, i);
        const QByteArrayView name = rawKey(candidate);
        if (name == key || (name.contains('\\') && this->key(candidate) == QString::fromUtf8(key)))
            return candidate;
    }
    return none;
}

int PayloadTree::find(QByteArrayView path) const
{
    int node = isEmpty() ? none : 0;
    qsizetype at = 0;
    while (node != none && at < path.size()) {
        if (path[at] == '[') {
            const qsizetype end = path.indexOf(']', at);
            bool isNumber = false;
            const int index = path.sliced(at + 1, std::max<qsizetype>(0, end - at - 1)).toInt(&isNumber);
            const bool there = end > 0 && isNumber && index >= 0 && index < childCount(node);
            node = there && type(node) == Type::Array ? child(node, index) : none;
            at = end + 1;
            continue;
        }
        at += path[at] == '.' ? 1 : 0;
        qsizetype end = at;
        while (end < path.size() && path[end] != '.' && path[end] != '[')
            ++end;
        node = type(node) == Type::Object ? child(node, path.sliced(at, end - at)) : none;
        at = end;
    }
    return node;
}

QByteArrayView PayloadTree::rawKey(int node) const
{
    return QByteArrayView(m_json).sliced(at(node).keyBegin, at(node).keySize);
}

QString PayloadTree::key(int node) const
{
    return jsonUnescaped(rawKey(node));
}

QByteArrayView PayloadTree::raw(int node) const
{
    return QByteArrayView(m_json).sliced(at(node).begin, at(node).size);
}

qsizetype PayloadTree::begin(int node) const
{
    return at(node).begin;
}

qsizetype PayloadTree::entryBegin(int node) const
{
    return hasKey(node) ? qsizetype(at(node).keyBegin) - 1 : begin(node);
}

qsizetype PayloadTree::valueSize(int node) const
{
    return at(node).size;
}

qsizetype PayloadTree::entrySize(int node) const
{
    return begin(node) + valueSize(node) - entryBegin(node);
}

QString PayloadTree::text(int node, qsizetype longest) const
{
    QByteArrayView bytes = raw(node);
    const bool isString = type(node) == Type::String;
    if (isString) {
        bytes = bytes.sliced(1);
        if (bytes.endsWith('"'))
            bytes.chop(1);
    }
    if (longest >= 0 && bytes.size() > longest) {
        // Neither a character nor an escape is cut in two.
        while (longest > 0 && (bytes[longest] & 0xC0) == 0x80)
            --longest;
        const qsizetype escape = bytes.first(longest).lastIndexOf('\\');
        if (isString && escape >= 0 && longest - escape < 6)
            longest = escape > 0 && bytes[escape - 1] == '\\' ? escape - 1 : escape;
        bytes = bytes.first(longest);
    }
    return isString ? jsonUnescaped(bytes) : QString::fromUtf8(bytes);
}

QString PayloadTree::path(int node) const
{
    QString path;
    for (; node > 0; node = parent(node)) {
        if (!path.isEmpty() && !path.startsWith(u'['))
            path.prepend(u'.');
        if (!hasKey(node)) {
            path.prepend(u'[' + QString::number(row(node)) + u']');
            continue;
        }
        const QString name = key(node);
        const bool isPlain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
            return c == u'_' || c == u'-' || c == u'$' || c.isLetterOrNumber();
        });
        path.prepend(isPlain ? name : QString(u'[' + jsonQuoted(name) + u']'));
    }
    return path;
}

QString PayloadTree::pointer(int node) const
{
    QString pointer;
    for (; node > 0; node = parent(node)) {
        QString step = hasKey(node) ? key(node) : QString::number(row(node));
        step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        pointer.prepend(u'/' + step);
    }
    return pointer;
}

int PayloadTree::nodeAt(qsizetype offset) const
{
    if (isEmpty())
        return none;
    int low = 0;
    int high = nodeCount();
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (entryBegin(middle) <= offset ? low : high) = middle;
    }
    while (low > 0 && begin(low) + valueSize(low) <= offset)
        low = parent(low);
    return low;
}

QString jsonUnescaped(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    QString text;
    text.reserve(raw.size());
    qsizetype at = 0;
    while (at < raw.size()) {
        qsizetype escape = raw.indexOf('\\', at);
        if (escape < 0)
            escape = raw.size();
        text += QString::fromUtf8(raw.sliced(at, escape - at));
        at = escape + 2;
        if (escape + 1 >= raw.size())
            break;
        switch (const char c = raw[escape + 1]; c) {
        case 'n':
            text += u'\n';
            break;
        case 't':
            text += u'\t';
            break;
        case 'r':
            text += u'\r';
            break;
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'u':
            if (escape + 6 <= raw.size())
                text += QChar(raw.sliced(escape + 2, 4).toUShort(nullptr, 16));
            at = escape + 6;
            break;
        default:
            text += QLatin1Char(c);
        }
    }
    return text;
}

QString jsonQuoted(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            quoted += u'\\';
            quoted += c;
        } else if (c == u'\n') {
            quoted += u"\\n"_s;
        } else if (c.unicode() < 0x20) {
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            quoted += c;
        }
    }
    return quoted + u'"';
}
