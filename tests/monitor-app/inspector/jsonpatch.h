// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

//! Applies a JSON Patch, RFC 6902, for tests: plain and slow.
class JsonPatch
{
public:
    //! Undefined when an operation cannot be applied.
    static QJsonValue apply(QJsonValue document, const QJsonArray &operations)
    {
        for (const QJsonValue &operation : operations) {
            const QString name = operation[QStringLiteral("op")].toString();
            const QStringList path = steps(operation[QStringLiteral("path")].toString());
            QJsonValue value = operation[QStringLiteral("value")];
            if (name == QStringLiteral("move"))
                document =
                    change(document, steps(operation[QStringLiteral("from")].toString()), Remove, &value);
            const Action action = name == QStringLiteral("remove")    ? Remove
                                  : name == QStringLiteral("replace") ? Replace
                                                                      : Add;
            document = change(document, path, action, &value);
            if (document.isUndefined())
                return document;
        }
        return document;
    }

private:
    enum Action { Add, Remove, Replace };

    static QStringList steps(const QString &pointer)
    {
        QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
        for (QString &step : steps)
            step.replace(QStringLiteral("~1"), QStringLiteral("/"))
                .replace(QStringLiteral("~0"), QStringLiteral("~"));
        return steps;
    }

    static QJsonValue change(const QJsonValue &document, const QStringList &path, Action action,
                             QJsonValue *value)
    {
        if (path.isEmpty())
            return *value;
        if (document.isObject())
            return changeMember(document.toObject(), path, action, value);
        if (document.isArray())
            return changeElement(document.toArray(), path, action, value);
        return QJsonValue(QJsonValue::Undefined);
    }

    static QJsonValue changeMember(QJsonObject object, const QStringList &path, Action action,
                                   QJsonValue *value)
    {
        const QString key = path.first();
        if ((path.size() > 1 || action != Add) && !object.contains(key))
            return QJsonValue(QJsonValue::Undefined);
        if (path.size() == 1 && action == Remove) {
            *value = object.take(key);
            return object;
        }
        const QJsonValue changed =
            path.size() == 1 ? *value : change(object.value(key), path.mid(1), action, value);
        if (changed.isUndefined())
            return changed;
        object.insert(key, changed);
        return object;
    }

    static QJsonValue changeElement(QJsonArray array, const QStringList &path, Action action,
                                    QJsonValue *value)
    {
        const qsizetype index = path.first().toLongLong();
        const bool adds = path.size() == 1 && action == Add;
        if (index < 0 || index >= array.size() + (adds ? 1 : 0))
            return QJsonValue(QJsonValue::Undefined);
        if (adds) {
            array.insert(index, *value);
        } else if (path.size() == 1 && action == Remove) {
            *value = array.takeAt(index);
        } else {
            const QJsonValue changed =
                path.size() == 1 ? *value : change(array.at(index), path.mid(1), action, value);
            if (changed.isUndefined())
                return changed;
            array.replace(index, changed);
        }
        return array;
    }
};
