// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor.h"

#include "bot/embeddedsimulator.h"
#include "doctor/diagnosis.h"
#include "doctor/helloprobe.h"

#include <gateway/cluster/restclient.h>
#include <gateway/simulator/simulator.h>
#include <gateway/transport/proxy.h>
#include <gateway/transport/tls.h>

using namespace Gateway;
using namespace std::chrono_literals;

// One that answers at all does so sooner; a user who waits longer takes the program for hung.
static constexpr auto timeLimit = 10s;
static const QString paths[] = {QStringLiteral("/gateway/bot"), QStringLiteral("/users/@me"),
                                QStringLiteral("/applications/@me")};

Doctor::Doctor(QObject *parent) : QObject(parent), m_longestWait(5s)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeLimit);
    connect(&m_timer, &QTimer::timeout, this, &Doctor::takeTimeout);
}

Doctor::~Doctor() = default;

QList<Finding> Doctor::findings() const
{
    return Diagnosis::of(m_facts, m_settings);
}

void Doctor::examine(const BotSettings &settings)
{
    release();
    m_settings = settings;
    m_facts = {};
    m_facts.isConnected = m_isConnected;
    m_isRunning = true;
    m_wasCancelled = false;
    m_question = 0;
    m_facts.configurationError = prepare();
    if (m_facts.configurationError) {
        // As every other end: after this function returned.
        QMetaObject::invokeMethod(this, &Doctor::finish, Qt::QueuedConnection);
        return;
    }
    m_rest = std::make_unique<RestClient>(m_settings.apiUrl, m_settings.token, m_settings.network);
    m_rest->setLongestWait(m_longestWait);
    connect(m_rest.get(), &RestClient::answered, this, &Doctor::takeAnswer);
    ask(m_settings.apiUrl.isEmpty() ? HelloQuestion : BotGatewayQuestion);
}

//! Whatever must be there before anything is asked.
Error Doctor::prepare()
{
    if (m_settings.simulate) {
        m_settings.network = {};
        m_settings.network.proxyMode = ProxyMode::None;
        if (!m_settings.token.isNull())
            return {};
        m_simulator = std::make_unique<QObject>();
        Error error;
        const Simulator *simulator = EmbeddedSimulator::start(m_settings, m_simulator.get(), &error);
        if (!simulator)
            return error;
        m_settings.token = Token(simulator->token());
        m_settings.apiUrl = simulator->apiUrl();
        m_settings.gatewayUrl.clear();
        return {};
    }
    if (m_settings.token.isNull() && !m_settings.apiUrl.isEmpty())
        return {ErrorDomain::Usage, ErrorCode::InvalidToken, tr("There is no token."),
                tr("Copy it from the Developer Portal, your application, page Bot, Reset Token.")};
    Error error;
    if (!m_settings.tlsBackend.isEmpty())
        error = setTlsBackend(m_settings.tlsBackend);
    const QUrl &first = m_settings.apiUrl.isEmpty() ? m_settings.gatewayUrl : m_settings.apiUrl;
    if (!error && (first.scheme() == u"https" || first.scheme() == u"wss"))
        (void)tlsConfiguration(m_settings.network, &error);
    const QNetworkProxy proxy = proxyFor(m_settings.network, first, &error);
    if (!error && proxy.type() != QNetworkProxy::NoProxy)
        m_facts.proxy = proxyText(proxy);
    return error;
}

void Doctor::ask(int question)
{
    const QString texts[] = {tr("Asking for the limits of the gateway…"), tr("Asking who the bot is…"),
                             tr("Asking what the application may…"), tr("Waiting for the gateway’s HELLO…")};
    m_question = question;
    if (question >= QuestionCount) {
        finish();
        return;
    }
    Q_EMIT progressed(texts[question], question, QuestionCount);
    if (question == HelloQuestion) {
        m_timer.stop();
        askHello();
    } else {
        m_timer.start();
        m_rest->request(paths[question]);
    }
}

void Doctor::askHello()
{
    const QUrl url =
        m_settings.gatewayUrl.isEmpty() && m_facts.gateway ? m_facts.gateway->url : m_settings.gatewayUrl;
    if (url.isEmpty()) {
        // Nobody has said where it is, which is among the findings.
        QMetaObject::invokeMethod(this, &Doctor::finish, Qt::QueuedConnection);
        return;
    }
    m_probe = std::make_unique<HelloProbe>(m_settings);
    m_probe->setTimeout(m_timer.intervalAsDuration());
    connect(m_probe.get(), &HelloProbe::succeeded, this, [this](std::chrono::milliseconds after) {
        m_facts.helloAfter = after;
        ask(QuestionCount);
    });
    connect(m_probe.get(), &HelloProbe::failed, this, [this](const Error &error) {
        m_facts.gatewayError = error;
        ask(QuestionCount);
    });
    m_probe->start(url);
}

void Doctor::takeAnswer(const RestAnswer &answer)
{
    if (answer.status > 0 && !m_facts.roundTrip) {
        m_facts.askedAt = answer.answeredAt;
        m_facts.roundTrip = std::chrono::milliseconds(answer.askedAt.msecsTo(answer.answeredAt));
        if (answer.serverTime.isValid())
            m_facts.clockSkew = answer.clockSkew();
    }
    if (!answer.error) {
        takeContent(answer);
        ask(m_question + 1);
        return;
    }
    m_facts.failures.append({answer.path, answer.error});
    // What is the same for every question need not be asked thrice; and every 401 counts against the address.
    const bool isSameForAll = answer.status == 0 || answer.error.code() == ErrorCode::Unauthorized ||
                              answer.error.code() == ErrorCode::RateLimited;
    ask(isSameForAll ? int(HelloQuestion) : m_question + 1);
}

//! Whoever did not answer this will not answer the others any sooner.
void Doctor::takeTimeout()
{
    if (!m_isRunning || m_question >= HelloQuestion)
        return;
    m_facts.failures.append(
        {paths[m_question], Error(ErrorDomain::Network, ErrorCode::TimedOut,
                                  tr("%1 at %2 was not answered within %3 s.")
                                      .arg(paths[m_question], m_settings.apiUrl.host())
                                      .arg(double(m_timer.interval()) / 1000),
                                  tr("Check the network, the proxy and the firewall, or try again later."))});
    m_rest->disconnect(this);
    m_rest.release()->deleteLater();
    ask(HelloQuestion);
}

void Doctor::takeContent(const RestAnswer &answer)
{
    const Error malformed(ErrorDomain::Rest, ErrorCode::MalformedAnswer,
                          tr("The answer of %1 cannot be read.").arg(answer.path),
                          tr("What answers at this address is not Discord’s REST interface: check the API "
                             "URL, and whether a proxy or a login page stands in between."));
    switch (m_question) {
    case BotGatewayQuestion: {
        Error error;
        const BotGateway gateway = BotGateway::fromJson(answer.body, &error);
        if (error)
            m_facts.failures.append({answer.path, malformed});
        else
            m_facts.gateway = gateway;
        return;
    }
    case UserQuestion:
        m_facts.user = BotUser::fromJson(answer.body);
        if (!m_facts.user)
            m_facts.failures.append({answer.path, malformed});
        return;
    case ApplicationQuestion:
        m_facts.application = ApplicationInfo::fromJson(answer.body);
        if (!m_facts.application)
            m_facts.failures.append({answer.path, malformed});
        return;
    default:
        return;
    }
}

void Doctor::cancel()
{
    if (!m_isRunning)
        return;
    m_wasCancelled = true;
    finish();
}

void Doctor::finish()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_timer.stop();
    release();
    Q_EMIT finished();
}

//! Lets go of what asks; it may be one of them that calls.
void Doctor::release()
{
    for (QObject *asker :
         {static_cast<QObject *>(m_rest.release()), static_cast<QObject *>(m_probe.release()),
          static_cast<QObject *>(m_simulator.release())}) {
        if (asker) {
            asker->disconnect(this);
            asker->deleteLater();
        }
    }
}
