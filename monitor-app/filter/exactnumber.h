// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

//! A decimal number of any size, compared exactly: the ids and big integers of payloads lose their last
//! digits in a double.
class ExactNumber
{
public:
    ExactNumber() = default; //!< 0.
    explicit ExactNumber(qint64 integer) : m_integer(integer) {}

    //! Reads `-12`, `1.50`, `6e23`; nothing for other text.
    [[nodiscard]] static std::optional<ExactNumber> fromText(QByteArrayView text);
    //! Reads what is written as an integer, as ids are: no sign but `-`, no leading zeros.
    [[nodiscard]] static std::optional<ExactNumber> fromIntegerText(QByteArrayView text);

    [[nodiscard]] QByteArray toText() const; //!< fromText() reads the same number from it.

    //! This number times \a factor, times ten to the power of \a tens.
    [[nodiscard]] ExactNumber scaled(quint64 factor, int tens) const;

    //! Where the number lies among the unsigned integers of 64 bits.
    struct Place
    {
        bool below = false; //!< It is less than 0.
        bool above = false; //!< It is greater than all of them.
        quint64 floor = 0;  //!< Otherwise: the greatest that is not greater.
        bool whole = false; //!< Whether floor is the number itself.
    };
    [[nodiscard]] Place place() const;

    friend std::strong_ordering operator<=>(const ExactNumber &a, const ExactNumber &b)
    {
        return a.m_isInteger && b.m_isInteger ? a.m_integer <=> b.m_integer : compare(a, b);
    }
    friend bool operator==(const ExactNumber &a, const ExactNumber &b) { return (a <=> b) == 0; }

private:
    //! The number as 0.DIGITS times ten to the power of point; no zeros at the ends of the digits.
    struct Decimal
    {
        bool negative = false;
        QByteArray digits;
        qint64 point = 0;
    };

    [[nodiscard]] Decimal decimal() const;
    static ExactNumber fromDecimal(Decimal decimal);
    static std::strong_ordering compare(const ExactNumber &a, const ExactNumber &b);

    bool m_isInteger = true; //!< Whether m_integer is the number; m_decimal is it otherwise.
    qint64 m_integer = 0;
    Decimal m_decimal;
};
