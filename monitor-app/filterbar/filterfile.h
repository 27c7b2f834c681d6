// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QString>

//! The files in which filters and colour rules are exchanged: a JSON object that tells what it holds.
class FilterFile
{
    Q_DECLARE_TR_FUNCTIONS(FilterFile)

public:
    enum class Content { Filters, Rules };

    //! Larger files are no lists that somebody wrote.
    static constexpr qint64 maximumSize = qint64(1024) * 1024;

    [[nodiscard]] static QByteArray toJson(Content content, const QJsonArray &items);
    //! The items of \a json. Where it is something else \a error is set.
    [[nodiscard]] static QJsonArray fromJson(Content content, const QByteArray &json, QString *error);

    [[nodiscard]] static QByteArray read(const QString &path, QString *error);
    [[nodiscard]] static bool write(const QString &path, const QByteArray &json, QString *error);
};
