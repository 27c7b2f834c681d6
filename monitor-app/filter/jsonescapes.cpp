// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonescapes.h"

#include <QChar>

#include <cstring>

namespace {

constexpr qsizetype hexLength = 4;
constexpr char32_t replacement = 0xFFFD;

//! The value of the four digits behind `\u` at \a at; -1 where there are none.
int hexAt(QByteArrayView json, qsizetype at)
{
    if (at + 2 + hexLength > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    int value = 0;
    for (const char c : json.sliced(at + 2, hexLength)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

//! Appends what the `\u` at \a at stands for and returns its length; 0 where it is no escape.
qsizetype appendHex(QByteArrayView json, qsizetype at, QByteArray *out)
{
    const int high = hexAt(json, at);
    if (high < 0)
        return 0;
    if (!QChar::isSurrogate(char32_t(high))) {
        appendUtf8(char32_t(high), out);
        return 2 + hexLength;
    }
    const int low = QChar::isHighSurrogate(char32_t(high)) ? hexAt(json, at + 2 + hexLength) : -1;
    if (low < 0 || !QChar::isLowSurrogate(char32_t(low))) {
        appendUtf8(replacement, out);
        return 2 + hexLength;
    }
    appendUtf8(QChar::surrogateToUcs4(char16_t(high), char16_t(low)), out);
    return 2 * (2 + hexLength);
}

char simpleEscape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

} // namespace

void appendUtf8(char32_t codePoint, QByteArray *out)
{
    const auto add = [out](char32_t byte) {
        out->append(char(uchar(byte)));
    };
    if (codePoint < 0x80) {
        add(codePoint);
    } else if (codePoint < 0x800) {
        add(0xC0 | codePoint >> 6);
        add(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        add(0xE0 | codePoint >> 12);
        add(0x80 | (codePoint >> 6 & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    } else {
        add(0xF0 | codePoint >> 18);
        add(0x80 | (codePoint >> 12 & 0x3F));
        add(0x80 | (codePoint >> 6 & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    }
}

void appendUnescaped(QByteArrayView json, QByteArray *out)
{
    qsizetype at = 0;
    while (at < json.size()) {
        const void *found = std::memchr(json.data() + at, '\\', std::size_t(json.size() - at));
        const qsizetype next = found ? static_cast<const char *>(found) - json.data() : json.size();
        out->append(json.data() + at, next - at);
        at = next;
        if (at + 1 >= json.size()) {
            out->append(json.data() + at, json.size() - at);
            return;
        }
        if (const qsizetype length = appendHex(json, at, out)) {
            at += length;
        } else if (const char c = simpleEscape(json[at + 1])) {
            out->append(c);
            at += 2;
        } else {
            out->append('\\');
            ++at;
        }
    }
}
