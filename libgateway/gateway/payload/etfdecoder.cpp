// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/payload/etfdecoder_p.h>
#include <gateway/payload/etferror_p.h>

#include <QCoreApplication>

#include <bit>
#include <charconv>
#include <cmath>
#include <utility>

namespace Gateway {

// Beyond this a reader that takes numbers for doubles, as JavaScript does, would change them.
static constexpr quint64 largestExactInteger = quint64(1) << 53;

EtfDecoder::EtfDecoder(QByteArrayView term, qsizetype sizeLimit)
    // Text and term are about as long; the bytes that are here, not those that it speaks of, are counted.
    : m_reader(term), m_json(term.size() + term.size() / 8, sizeLimit)
{}

QByteArray EtfDecoder::decode()
{
    // Open containers are a list, not recursion: nesting of any depth cannot exhaust the stack.
    do {
        if (!beginElement() || !takeValue() || !closeContainers())
            return {};
        if (m_json.isFull()) {
            m_error = etfTooLarge(m_json.sizeLimit());
            return {};
        }
    } while (!m_open.empty());
    if (!m_reader.atEnd()) {
        fail(QT_TRANSLATE_NOOP("Gateway::Etf", "bytes follow its end"));
        return {};
    }
    return m_json.take();
}

bool EtfDecoder::fail(const char *reason)
{
    m_error = etfError(QCoreApplication::translate("Gateway::Etf", reason), m_reader.offset());
    return false;
}

bool EtfDecoder::failCutOff()
{
    return fail(QT_TRANSLATE_NOOP("Gateway::Etf", "it is cut off"));
}

bool EtfDecoder::failTag(EtfTag tag)
{
    m_error = etfError(QCoreApplication::translate("Gateway::Etf", "tag %1 has no place here").arg(int(tag)),
                       m_reader.offset() - 1);
    return false;
}

bool EtfDecoder::beginElement()
{
    if (m_open.empty())
        return true;
    Container &container = m_open.back();
    if (!std::exchange(container.isEmpty, false))
        m_json.append(',');
    --container.left;
    return container.kind != Container::Kind::Map || takeKey();
}

bool EtfDecoder::closeContainers()
{
    while (!m_open.empty() && m_open.back().left == 0) {
        const Container::Kind kind = m_open.back().kind;
        m_open.pop_back();
        if (kind == Container::Kind::List) {
            quint8 end = 0;
            if (!m_reader.take(&end))
                return failCutOff();
            if (EtfTag(end) != EtfTag::Nil)
                return fail(QT_TRANSLATE_NOOP("Gateway::Etf", "a list has no proper end"));
        }
        m_json.append(kind == Container::Kind::Map ? '}' : ']');
    }
    return true;
}

bool EtfDecoder::openContainer(EtfTag tag)
{
    if (tag == EtfTag::SmallTuple) {
        quint8 arity = 0;
        return m_reader.take(&arity) ? openContainer(Container::Kind::Tuple, arity) : failCutOff();
    }
    quint32 count = 0;
    if (!m_reader.take(&count))
        return failCutOff();
    switch (tag) {
    case EtfTag::Map:
        return openContainer(Container::Kind::Map, count);
    case EtfTag::List:
        return openContainer(Container::Kind::List, count);
    default:
        return openContainer(Container::Kind::Tuple, count);
    }
}

bool EtfDecoder::openContainer(Container::Kind kind, quint32 count)
{
    if (m_open.size() >= etfDepthLimit)
        return fail(QT_TRANSLATE_NOOP("Gateway::Etf", "it nests too deep"));
    // An element is a byte at least and a key another: a count that lies is found out here.
    const qsizetype leastSize = kind == Container::Kind::Map ? 2 : 1;
    if (qsizetype(count) > m_reader.left() / leastSize)
        return failCutOff();
    m_open.push_back({.kind = kind, .left = count});
    m_json.append(kind == Container::Kind::Map ? '{' : '[');
    return true;
}

bool EtfDecoder::takeKey()
{
    quint8 tag = 0;
    if (!m_reader.take(&tag))
        return failCutOff();
    if (!takeScalar(EtfTag(tag), Place::Key))
        return false;
    m_json.append(':');
    return true;
}

bool EtfDecoder::takeValue()
{
    quint8 byte = 0;
    if (!m_reader.take(&byte))
        return failCutOff();
    const EtfTag tag{byte};
    switch (tag) {
    case EtfTag::Map:
    case EtfTag::List:
    case EtfTag::SmallTuple:
    case EtfTag::LargeTuple:
        return openContainer(tag);
    case EtfTag::Nil:
        m_json.append("[]");
        return true;
    case EtfTag::String:
        return takeByteList();
    case EtfTag::NewFloat:
    case EtfTag::Float:
        return takeFloat(tag);
    default:
        return takeScalar(tag, Place::Value);
    }
}

//! What may also be a key.
bool EtfDecoder::takeScalar(EtfTag tag, Place place)
{
    switch (tag) {
    case EtfTag::Binary:
        return takeText();
    case EtfTag::Atom:
    case EtfTag::SmallAtom:
    case EtfTag::AtomUtf8:
    case EtfTag::SmallAtomUtf8:
        return takeAtom(tag, place);
    case EtfTag::SmallInteger: {
        quint8 value = 0;
        if (!m_reader.take(&value))
            return failCutOff();
        appendInteger(false, value, place);
        return true;
    }
    case EtfTag::Integer: {
        qint32 value = 0;
        if (!m_reader.take(&value))
            return failCutOff();
        appendInteger(value < 0, quint64(std::abs(qint64(value))), place);
        return true;
    }
    case EtfTag::SmallBig:
    case EtfTag::LargeBig:
        return takeBig(tag, place);
    default:
        return failTag(tag);
    }
}

void EtfDecoder::appendInteger(bool negative, quint64 magnitude, Place place)
{
    m_json.appendInteger(negative, magnitude, place == Place::Key || magnitude > largestExactInteger);
}

bool EtfDecoder::takeBig(EtfTag tag, Place place)
{
    quint32 size = 0;
    quint8 smallSize = 0;
    if (tag == EtfTag::LargeBig ? !m_reader.take(&size) : !m_reader.take(&smallSize))
        return failCutOff();
    if (tag == EtfTag::SmallBig)
        size = smallSize;
    quint8 sign = 0;
    QByteArrayView digits;
    if (!m_reader.take(&sign) || !m_reader.takeBytes(qsizetype(size), &digits))
        return failCutOff();
    // The lowest byte comes first; zeros at the end mean nothing.
    while (!digits.isEmpty() && digits.back() == '\0')
        digits.chop(1);
    if (digits.size() > qsizetype(sizeof(quint64)))
        return fail(QT_TRANSLATE_NOOP("Gateway::Etf", "an integer has more than 64 bits"));
    quint64 magnitude = 0;
    for (qsizetype i = digits.size() - 1; i >= 0; --i)
        magnitude = magnitude << 8 | quint8(digits[i]);
    appendInteger(sign != 0, magnitude, place);
    return true;
}

bool EtfDecoder::takeAtom(EtfTag tag, Place place)
{
    const bool isSmall = tag == EtfTag::SmallAtom || tag == EtfTag::SmallAtomUtf8;
    QByteArrayView name;
    if (isSmall ? !m_reader.takeCounted<quint8>(&name) : !m_reader.takeCounted<quint16>(&name))
        return failCutOff();
    if (place == Place::Value) {
        if (name == "true" || name == "false") {
            m_json.append(name);
            return true;
        }
        if (name == "nil" || name == "null") {
            m_json.append("null");
            return true;
        }
    }
    const bool isLatin1 = tag == EtfTag::Atom || tag == EtfTag::SmallAtom;
    if (isLatin1) {
        m_json.appendString(QString::fromLatin1(name).toUtf8());
        return true;
    }
    if (!name.isValidUtf8())
        return fail(QT_TRANSLATE_NOOP("Gateway::Etf", "an atom is no valid UTF-8"));
    m_json.appendString(name);
    return true;
}

bool EtfDecoder::takeText()
{
    QByteArrayView text;
    if (!m_reader.takeCounted<quint32>(&text))
        return failCutOff();
    if (!text.isValidUtf8())
        return fail(QT_TRANSLATE_NOOP("Gateway::Etf", "a text is no valid UTF-8"));
    m_json.appendString(text);
    return true;
}

bool EtfDecoder::takeFloat(EtfTag tag)
{
    double number = 0;
    bool ok = true;
    if (tag == EtfTag::NewFloat) {
        quint64 bits = 0;
        if (!m_reader.take(&bits))
            return failCutOff();
        number = std::bit_cast<double>(bits);
    } else {
        static constexpr qsizetype printedSize = 31;
        QByteArrayView printed;
        if (!m_reader.takeBytes(printedSize, &printed))
            return failCutOff();
        while (!printed.isEmpty() && printed.back() == '\0')
            printed.chop(1);
        const char *end = printed.data() + printed.size();
        const auto [rest, failure] = std::from_chars(printed.data(), end, number);
        ok = failure == std::errc() && rest == end;
    }
    if (!ok || !std::isfinite(number))
        return fail(QT_TRANSLATE_NOOP("Gateway::Etf", "a floating-point number is none"));
    m_json.appendDouble(number);
    return true;
}

bool EtfDecoder::takeByteList()
{
    QByteArrayView bytes;
    if (!m_reader.takeCounted<quint16>(&bytes))
        return failCutOff();
    char before = '[';
    for (const char byte : bytes) {
        m_json.append(before);
        m_json.appendInteger(false, quint8(byte), false);
        before = ',';
    }
    m_json.append(bytes.isEmpty() ? QByteArrayView("[]") : QByteArrayView("]"));
    return true;
}

} // namespace Gateway
