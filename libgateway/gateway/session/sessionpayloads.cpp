// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/harmlesstext_p.h>
#include <gateway/session/sessionpayloads_p.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Gateway {

using namespace std::chrono_literals;

// What HELLO may ask for. Discord says 41,250 ms; below half a second heartbeats alone break its limit of 120
// in 60 s, which simulators do on purpose.
static constexpr auto shortestInterval = 50ms;
static constexpr std::chrono::milliseconds longestInterval = 1h;

// A session's id goes into RESUME, which is at most 4096 bytes.
static constexpr qsizetype longestSessionId = 1024;

// Protocol: INVALID_SESSION is answered after a wait of 1 to 5 s at random.
static constexpr auto invalidSessionWaitLeast = 1000ms;
static constexpr auto invalidSessionWaitRange = 4000ms;

//! HELLO has \a value as its `heartbeat_interval`, or none.
static Error unusableInterval(const QJsonValue &value)
{
    QString shown = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    shown = harmlessText(shown.mid(1, shown.size() - 2), 40);
    const QString message =
        value.isUndefined()
            ? QCoreApplication::translate("Gateway::Shard", "HELLO has no usable heartbeat_interval.")
            : QCoreApplication::translate("Gateway::Shard", "HELLO has no usable heartbeat_interval (%1).")
                  .arg(shown);
    const QString advice =
        QCoreApplication::translate("Gateway::Shard",
                                    "It must be a whole number of milliseconds from %1 to %2: check what the "
                                    "gateway URL leads to.")
            .arg(shortestInterval.count())
            .arg(longestInterval.count());
    return {ErrorDomain::Protocol, ErrorCode::MalformedPayload, message, advice};
}

Hello Hello::of(const Event &payload, Error *error)
{
    const QJsonValue value = payload.value(u"heartbeat_interval");
    const std::chrono::milliseconds interval(value.toInteger(0));
    if (interval < shortestInterval || interval > longestInterval)
        *error = unusableInterval(value);
    return {interval};
}

ReadySession ReadySession::of(const Event &payload, Error *error)
{
    ReadySession session{payload.value(u"session_id").toString(),
                         payload.value(u"resume_gateway_url").toString()};
    if (session.id.isEmpty() || session.id.size() > longestSessionId)
        *error = Error(ErrorDomain::Protocol, ErrorCode::MalformedPayload,
                       QCoreApplication::translate("Gateway::Shard", "READY has no usable session_id."));
    return session;
}

InvalidSession InvalidSession::of(const Event &payload)
{
    return {payload.rawData() == "true"};
}

std::chrono::milliseconds InvalidSession::wait(double random)
{
    return invalidSessionWaitLeast +
           std::chrono::milliseconds(qint64(random * double(invalidSessionWaitRange.count())));
}

} // namespace Gateway
