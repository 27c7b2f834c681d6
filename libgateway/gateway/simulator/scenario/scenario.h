// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/error.h>
#include <gateway/simulator/export.h>
#include <gateway/simulator/simulator.h>
#include <gateway/simulator/tls/tlsidentity.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Gateway {

//! When a step of a scenario is due.
struct ScenarioTrigger
{
    //! What a step can wait for.
    enum class Event {
        Connect,   //!< A WebSocket was opened; HELLO has not been sent.
        Hello,     //!< HELLO was sent.
        Identify,  //!< An IDENTIFY came.
        Ready,     //!< READY was sent.
        Resume,    //!< A RESUME came.
        Resumed,   //!< RESUMED was sent.
        Heartbeat, //!< A heartbeat came.
        Rest,      //!< A REST request came.
        Handshake, //!< A client began TLS.
    };

    Event event = Event::Ready;         //!< What it waits for.
    int nth = 1;                        //!< Which of these events; 0: each.
    std::chrono::milliseconds after{0}; //!< The step is due so much later.
    int shard = -1;                     //!< Only events of this shard; -1: of any.
};

//! What happens then.
struct ScenarioStep
{
    //! What a step can do; docs/scenarios.md describes each under its name there.
    enum class Action {
        Reconnect,        //!< Op 7.
        InvalidSession,   //!< Op 9.
        Close,            //!< A close frame.
        Drop,             //!< TCP goes away.
        StopAcks,         //!< Heartbeats get no ACK.
        StartAcks,        //!< They get it again.
        DelayAcks,        //!< ACKs are late.
        HeartbeatRequest, //!< Op 1.
        SlowWriter,       //!< So many bytes a second leave, in pieces.
        LateWriter,       //!< What is sent leaves later and later.
        SlowReader,       //!< So many bytes a second are read.
        SplitMessages,    //!< A compressed payload comes in several messages.
        InflateTo,        //!< A payload of exactly this length.
        CorruptStream,    //!< A message that cannot be inflated.
        Bomb,             //!< A small message that inflates to much.
        SkipSequence,     //!< Events are numbered and not sent.
        RepeatSequence,   //!< The last event again.
        AcceptThenClose,  //!< The next connections are closed before HELLO.
        RefuseResumeUrl,  //!< HTTP 503 at the resume URL.
        HelloNever,       //!< No HELLO.
        HelloLate,        //!< It is late.
        ReadyNever,       //!< IDENTIFY gets no answer.
        ResumedNever,     //!< RESUME gets no answer.
        RestError,        //!< The next REST requests fail.
        NoSessionStarts,  //!< Nothing is left of the limit.
        ResetToken,       //!< No token is right any more.
        RateLimited,      //!< The event RATE_LIMITED.
        Nested,           //!< A payload of arrays, one in the other.
        InvalidUtf8,      //!< A payload that is no UTF-8.
        Send,             //!< A payload as it is given.
    };

    ScenarioTrigger when;              //!< When it is done.
    Action action = Action::Reconnect; //!< What is done.
    QJsonObject parameters;            //!< Checked, with defaults filled in.
};

//! A way to misbehave, as data: how the simulator is set up, what it does when, and which rules of the
//! protocol that puts to the test. docs/scenarios.md describes the file. A plain value.
struct GATEWAY_SIMULATOR_EXPORT Scenario
{
    QString name;        //!< Such as `keeps-reconnecting`; empty: it could not be read.
    QString title;       //!< In a few words.
    QString explanation; //!< What it shows, in whole sentences.
    QStringList rules;   //!< Ids of the rules that it is about; see ConformanceReport.
    //! How the simulator is set up; port and token are set by ScenarioRun.
    SimulatorConfiguration configuration;
    std::optional<TlsCertificate> certificate;  //!< Is made when it is played; without one there is no TLS.
    std::chrono::milliseconds duration{10'000}; //!< From the client's first contact; the longest.
    bool hasEnd = false;                        //!< Whether `end` counts.
    ScenarioTrigger end;                        //!< It is over earlier when this happens; only if hasEnd.
    QList<ScenarioStep> steps;                  //!< In the order of the file.

    //! The scenario in \a json, or one without a name and in \a error what is wrong, with line and column.
    [[nodiscard]] static Scenario fromJson(QByteArrayView json, Error *error = nullptr);

    //! Those that come with the library, in the order of their names.
    [[nodiscard]] static QList<Scenario> builtIn();
    //! The built-in one that is called \a name, or else the file \a name.
    [[nodiscard]] static Scenario find(const QString &name, Error *error = nullptr);
};

} // namespace Gateway
