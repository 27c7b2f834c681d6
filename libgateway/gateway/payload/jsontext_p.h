// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>

namespace Gateway {

//! JSON text under construction, of bounded length. When something would not fit, it and all that comes
//! later is dropped, and isFull() tells so.
class JsonText
{
public:
    JsonText(qsizetype expectedSize, qsizetype sizeLimit);

    void append(char letter) { append(QByteArrayView(&letter, 1)); }
    void append(QByteArrayView text);
    //! \a text, which is UTF-8, in quotes and with escapes where JSON needs them.
    void appendString(QByteArrayView text);
    //! The number, or a string of its decimals when it is to be \a quoted.
    void appendInteger(bool negative, quint64 magnitude, bool quoted);
    //! The shortest decimals that mean \a number, which is finite.
    void appendDouble(double number);

    [[nodiscard]] qsizetype sizeLimit() const { return m_sizeLimit; }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    QByteArray m_text;
    qsizetype m_sizeLimit;
    bool m_full = false;
};

} // namespace Gateway
