// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exactnumber.h"

#include <algorithm>
#include <limits>

namespace {

//! Integers of so many digits fit in 64 bits with a sign, whatever the digits are.
constexpr qsizetype safeDigits = 18;
//! Exponents beyond are taken for this: no number that anybody writes is near.
constexpr qint64 greatestExponent = 1'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qint64 integerOfDigits(QByteArrayView digits)
{
    qint64 value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

qsizetype digitsAt(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - from;
}

//! Reads an exponent (`e-7`) that takes the rest of \a text.
std::optional<qint64> exponentOf(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    if (text[0] != 'e' && text[0] != 'E')
        return {};
    const bool isSigned = text.size() > 1 && (text[1] == '+' || text[1] == '-');
    const QByteArrayView digits = text.sliced(isSigned ? 2 : 1);
    if (digits.isEmpty() || digitsAt(digits, 0) != digits.size())
        return {};
    qint64 value = 0;
    for (const char c : digits)
        value = std::min(greatestExponent, value * 10 + (c - '0'));
    return text[1] == '-' ? -value : value;
}

} // namespace

std::optional<ExactNumber> ExactNumber::fromIntegerText(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    const QByteArrayView digits = negative ? text.sliced(1) : text;
    if (digits.isEmpty() || digitsAt(digits, 0) != digits.size())
        return {};
    if (digits[0] == '0' && (negative || digits.size() > 1))
        return {};
    return fromText(text);
}

std::optional<ExactNumber> ExactNumber::fromText(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    const qsizetype first = negative ? 1 : 0;
    const qsizetype whole = digitsAt(text, first);
    if (whole == 0)
        return {};
    const QByteArrayView digits = text.sliced(first, whole);
    qsizetype at = first + whole;
    if (at == text.size() && whole <= safeDigits) {
        const qint64 value = integerOfDigits(digits);
        return ExactNumber(negative ? -value : value);
    }
    Decimal decimal{negative, digits.toByteArray(), whole};
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digitsAt(text, at + 1);
        if (fraction == 0)
            return {};
        decimal.digits += text.sliced(at + 1, fraction);
        at += 1 + fraction;
    }
    const std::optional<qint64> exponent = exponentOf(text.sliced(at));
    if (!exponent)
        return {};
    decimal.point += *exponent;
    return fromDecimal(std::move(decimal));
}

ExactNumber ExactNumber::fromDecimal(Decimal decimal)
{
    qsizetype zeros = 0;
    while (zeros < decimal.digits.size() && decimal.digits[zeros] == '0')
        ++zeros;
    decimal.digits.remove(0, zeros);
    decimal.point -= zeros;
    while (decimal.digits.endsWith('0'))
        decimal.digits.chop(1);

    const qsizetype size = decimal.digits.size();
    if (size == 0)
        return ExactNumber();
    ExactNumber number;
    if (decimal.point >= size && decimal.point <= safeDigits) {
        qint64 value = integerOfDigits(decimal.digits);
        for (qint64 i = size; i < decimal.point; ++i)
            value *= 10;
        number.m_integer = decimal.negative ? -value : value;
        return number;
    }
    number.m_isInteger = false;
    number.m_decimal = std::move(decimal);
    return number;
}

ExactNumber::Decimal ExactNumber::decimal() const
{
    if (!m_isInteger)
        return m_decimal;
    QByteArray digits = QByteArray::number(m_integer);
    const bool negative = m_integer < 0;
    if (negative)
        digits.remove(0, 1);
    const qint64 point = m_integer == 0 ? 0 : digits.size();
    while (digits.endsWith('0'))
        digits.chop(1);
    return {negative, digits, point};
}

std::strong_ordering ExactNumber::compare(const ExactNumber &a, const ExactNumber &b)
{
    const Decimal left = a.decimal();
    const Decimal right = b.decimal();
    const auto sign = [](const Decimal &number) {
        return number.digits.isEmpty() ? 0 : (number.negative ? -1 : 1);
    };
    if (sign(left) != sign(right))
        return sign(left) <=> sign(right);
    const auto magnitude = [](const Decimal &x, const Decimal &y) -> std::strong_ordering {
        if (x.digits.isEmpty() || y.digits.isEmpty() || x.point == y.point)
            return x.digits.compare(y.digits) <=> 0;
        return x.point <=> y.point;
    };
    return left.negative ? magnitude(right, left) : magnitude(left, right);
}

QByteArray ExactNumber::toText() const
{
    if (m_isInteger)
        return QByteArray::number(m_integer);
    constexpr qint64 mostZeros = 40;
    const QByteArray &digits = m_decimal.digits;
    const qint64 point = m_decimal.point;
    QByteArray text = m_decimal.negative ? QByteArray("-") : QByteArray();
    if (point > digits.size() + mostZeros || point < -mostZeros)
        return text + digits + 'e' + QByteArray::number(point - digits.size());
    if (point >= digits.size())
        return text + digits + QByteArray(qsizetype(point) - digits.size(), '0');
    if (point <= 0)
        return text + "0." + QByteArray(qsizetype(-point), '0') + digits;
    return text + digits.left(qsizetype(point)) + '.' + digits.mid(qsizetype(point));
}

ExactNumber ExactNumber::scaled(quint64 factor, int tens) const
{
    Decimal number = decimal();
    QByteArray product;
    quint64 carry = 0;
    for (auto digit = number.digits.crbegin(); digit != number.digits.crend(); ++digit) {
        carry += quint64(*digit - '0') * factor;
        product += char('0' + carry % 10);
        carry /= 10;
    }
    for (; carry > 0; carry /= 10)
        product += char('0' + carry % 10);
    std::reverse(product.begin(), product.end());
    number.point += product.size() - number.digits.size() + tens;
    number.digits = product;
    return fromDecimal(std::move(number));
}

ExactNumber::Place ExactNumber::place() const
{
    if (m_isInteger)
        return {m_integer < 0, false, quint64(std::max<qint64>(0, m_integer)), m_integer >= 0};
    if (m_decimal.negative)
        return {true, false, 0, false};
    constexpr qint64 mostDigits = std::numeric_limits<quint64>::digits10 + 1;
    if (m_decimal.point > mostDigits)
        return {false, true, 0, false};
    quint64 value = 0;
    for (qint64 i = 0; i < m_decimal.point; ++i) {
        const quint64 digit = i < m_decimal.digits.size() ? quint64(m_decimal.digits[qsizetype(i)] - '0') : 0;
        if (value > (std::numeric_limits<quint64>::max() - digit) / 10)
            return {false, true, 0, false};
        value = value * 10 + digit;
    }
    return {false, false, value, m_decimal.point >= m_decimal.digits.size()};
}
