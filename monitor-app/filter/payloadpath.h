// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

//! Where a value stands in a payload: keys, places in arrays, and `[*]` for every place.
class PayloadPath
{
public:
    struct Step
    {
        enum class Kind : quint8 { Key, Index, Every };

        Kind kind = Kind::Key;
        QByteArray key; //!< UTF-8.
        qint64 index = 0;

        bool operator==(const Step &) const = default;
    };

    //! Steps that a path may have.
    static constexpr qsizetype maximumLength = 32;

    struct ParseError
    {
        enum class Reason : quint8 { None, KeyMissing, BracketUnclosed, BadIndex, TooLong };

        Reason reason = Reason::None;
        qsizetype position = 0;
        qsizetype length = 0;
    };

    PayloadPath() = default;
    explicit PayloadPath(QList<Step> steps) : m_steps(std::move(steps)) {}

    //! Reads `d.author.bot`, `d.embeds[0].title`, `d["odd key"]`, `t`, `$.cause`. The first key counts from
    //! the top of the payload; `$` is the top itself.
    [[nodiscard]] static std::optional<PayloadPath> parse(QStringView text, ParseError *error = nullptr);

    //! Whether \a word can only be meant as a path: it begins with `d` or `$` and goes on with a dot or
    //! bracket.
    [[nodiscard]] static bool looksLikePath(QStringView word);

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] QString toString() const;

    [[nodiscard]] PayloadPath child(const QByteArray &key) const; //!< The path of a key of the value.
    [[nodiscard]] PayloadPath every() const;                      //!< Of every item of the value.

    bool operator==(const PayloadPath &) const = default;

private:
    QList<Step> m_steps;
};
