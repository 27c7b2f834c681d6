// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

//! JSON values made at random, the same for the same seed, and small changes of them.
class RandomJson
{
public:
    explicit RandomJson(quint32 seed) : m_random(seed) {}

    QJsonValue value(int depth)
    {
        switch (below(depth > 0 ? 8 : 5)) {
        case 0:
            return QJsonValue();
        case 1:
            return below(2) == 0;
        case 2:
            return below(1000) - 500;
        case 3:
            return QString(texts.at(below(int(texts.size()))));
        case 4:
            return QString::number(m_random.generate64());
        case 5:
            return object(depth - 1);
        default:
            return array(depth - 1);
        }
    }

    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (int i = below(6); i > 0; --i)
            object.insert(keys.at(below(int(keys.size()))), value(depth));
        return object;
    }

    QJsonArray array(int depth)
    {
        QJsonArray array;
        const bool withIds = below(2) == 0;
        const int count = below(7);
        for (int i = 0; i < count; ++i) {
            if (withIds) {
                QJsonObject element = object(depth);
                element.insert(QStringLiteral("id"), QString::number(i));
                array.append(element);
            } else {
                array.append(value(depth));
            }
        }
        return array;
    }

    //! \a value with some of its parts taken away, added, changed or put elsewhere.
    QJsonValue changed(const QJsonValue &value, int depth)
    {
        if (below(12) == 0)
            return this->value(depth);
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            const QStringList names = object.keys();
            for (const QString &key : names) {
                if (below(6) == 0)
                    object.remove(key);
                else
                    object.insert(key, changed(object.value(key), depth - 1));
            }
            if (below(3) == 0)
                object.insert(keys.at(below(int(keys.size()))), this->value(depth - 1));
            return object;
        }
        return value.isArray() ? QJsonValue(changedArray(value.toArray(), depth)) : value;
    }

private:
    QJsonArray changedArray(QJsonArray array, int depth)
    {
        for (qsizetype i = array.size() - 1; i >= 0; --i) {
            if (below(6) == 0)
                array.removeAt(i);
            else
                array.replace(i, changed(array.at(i), depth - 1));
        }
        for (int i = below(3); i > 0 && array.size() > 1; --i) {
            const QJsonValue element = array.takeAt(below(int(array.size())));
            array.insert(below(int(array.size()) + 1), element);
        }
        if (below(3) == 0)
            array.insert(below(int(array.size()) + 1), value(depth - 1));
        return array;
    }

    int below(int bound) { return int(m_random.bounded(bound)); }

    const QStringList keys{QStringLiteral("id"),   QStringLiteral("a/b"), QStringLiteral("c~d"),
                           QStringLiteral("name"), QStringLiteral("ü"),   QStringLiteral("list"),
                           QStringLiteral("x")};
    const QStringList texts{QStringLiteral("hello"), QStringLiteral("quote \" here"),
                            QStringLiteral("line\nbreak"), QStringLiteral("ünïcode 🎉"), QString()};
    QRandomGenerator m_random;
};
