// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/jsonparsers_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Gateway {

QJsonValue jsonValueByQt(QByteArrayView json, const std::vector<JsonPathStep> &steps)
{
    // QJsonDocument takes objects and arrays only: a pair of brackets makes every value one.
    QByteArray wrapped;
    wrapped.reserve(json.size() + 2);
    wrapped.append('[').append(json).append(']');
    const QJsonArray whole = QJsonDocument::fromJson(wrapped).array();
    if (whole.size() != 1)
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue value = whole.at(0);
    for (const JsonPathStep &step : steps) {
        if (step.index < 0) {
            value = value.toObject().value(step.key);
            continue;
        }
        const QJsonArray array = value.toArray();
        value = step.index < array.size() ? array.at(step.index) : QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

} // namespace Gateway
