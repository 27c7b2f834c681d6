// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loggedtransition.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace {

template <typename Enum>
Enum fromKey(const QJsonValue &key, Enum otherwise)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(key.toString().toLatin1().constData(), &ok);
    return ok ? Enum(value) : otherwise;
}

} // namespace

Gateway::Transition loggedTransition(QByteArrayView payload)
{
    using Gateway::Error;
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), payload.size())).object();
    Gateway::Transition transition;
    transition.from = fromKey(object.value(u"from"), Gateway::ShardState::Idle);
    transition.to = fromKey(object.value(u"to"), Gateway::ShardState::Idle);
    transition.cause = fromKey(object.value(u"cause"), Gateway::Cause::None);
    transition.detail = object.value(u"detail").toString();
    transition.closeCode = object.value(u"close_code").toInt();
    transition.delay = std::chrono::milliseconds(object.value(u"delay_ms").toInteger(-1));
    transition.when = QDateTime::fromString(object.value(u"time").toString(), Qt::ISODateWithMs);
    if (object.contains(u"error")) {
        transition.error = Error(fromKey(object.value(u"error_domain"), Error::Domain()),
                                 fromKey(object.value(u"error_code"), Error::Code()),
                                 object.value(u"error").toString(), object.value(u"advice").toString());
    }
    return transition;
}
