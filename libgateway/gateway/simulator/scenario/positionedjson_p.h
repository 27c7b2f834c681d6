// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Gateway {

//! Where something stands in a text; both count from 1.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

//! A JSON value that knows where it stood. QJsonDocument forgets that, and who writes a scenario wants to
//! know.
class PositionedJson
{
public:
    struct Member;

    TextPosition position;
    QJsonValue value;            //!< Of an object or array too.
    QList<Member> members;       //!< Of an object, in order.
    QList<PositionedJson> items; //!< Of an array.

    [[nodiscard]] const Member *member(QStringView key) const;

    struct Problem
    {
        TextPosition position;
        QString text;
    };
    //! Reads \a text, or tells what is wrong with it in \a problem.
    [[nodiscard]] static std::optional<PositionedJson> parse(QByteArrayView text, Problem *problem);
};

struct PositionedJson::Member
{
    QString key;
    TextPosition position; //!< Of the key.
    PositionedJson content;
};

} // namespace Gateway
