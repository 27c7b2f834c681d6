// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

static QString nameOf(FilterFile::Content content)
{
    return content == FilterFile::Content::Filters ? u"gatewayMonitorFilters"_s
                                                   : u"gatewayMonitorColorRules"_s;
}

QByteArray FilterFile::toJson(Content content, const QJsonArray &items)
{
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {nameOf(content), items}}).toJson();
}

QJsonArray FilterFile::fromJson(Content content, const QByteArray &json, QString *error)
{
    error->clear();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        *error = tr("It is no JSON: %1.").arg(parseError.errorString());
        return {};
    }
    const QJsonValue items = document[nameOf(content)];
    if (!items.isArray()) {
        *error = tr("It has no “%1”.").arg(nameOf(content));
        return {};
    }
    if (document[u"version"_s].toInt() != 1) {
        *error = tr("It was written by a newer version.");
        return {};
    }
    return items.toArray();
}

QByteArray FilterFile::read(const QString &path, QString *error)
{
    error->clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    QByteArray json = file.read(maximumSize + 1);
    if (json.size() > maximumSize) {
        *error = tr("It is too large.");
        return {};
    }
    return json;
}

bool FilterFile::write(const QString &path, const QByteArray &json, QString *error)
{
    error->clear();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush() && file.commit())
        return true;
    *error = file.errorString();
    return false;
}
