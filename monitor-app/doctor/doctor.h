// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"
#include "doctor/doctorfacts.h"
#include "doctor/finding.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class HelloProbe;

namespace Gateway {
class RestClient;
struct RestAnswer;
} // namespace Gateway

//! Examines what a bot would be connected with: asks the REST interface who the token belongs to and what it
//! may, and the gateway for its HELLO. It opens no session and spends none of its starts. It lives in one
//! thread, with an event loop.
class Doctor : public QObject
{
    Q_OBJECT

public:
    explicit Doctor(QObject *parent = nullptr);
    ~Doctor() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const DoctorFacts &facts() const { return m_facts; }
    [[nodiscard]] const BotSettings &settings() const { return m_settings; }
    [[nodiscard]] QList<Finding> findings() const; //!< The worst first.

    //! Longer waits that a rate limit demands are told rather than sat out; 5 s at first.
    //! Whether a session with the settings runs already; from the next examination on.
    void setConnected(bool connected) { m_isConnected = connected; }
    void setLongestWait(std::chrono::milliseconds wait) { m_longestWait = wait; }
    //! How long each question may take, all its tries together; 10 s at first.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timer.setInterval(limit); }

    //! Whether the last examination was cancelled, so that what is missing was not asked.
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }
    [[nodiscard]] int questionsAnswered() const { return m_question; } //!< Of questionCount().
    [[nodiscard]] static int questionCount() { return QuestionCount; }

public Q_SLOTS:
    //! Begins anew. Settings for the embedded simulator that name no token get a simulator for as long as it
    //! takes. finished() follows.
    void examine(const BotSettings &settings);
    //! Stops; finished() follows, with what was found by then.
    void cancel();

Q_SIGNALS:
    //! It asks now for \a what, in words; \a done of \a total questions are answered.
    void progressed(const QString &what, int done, int total);
    void finished();

private:
    enum Question { BotGatewayQuestion, UserQuestion, ApplicationQuestion, HelloQuestion, QuestionCount };

    [[nodiscard]] Gateway::Error prepare();
    void ask(int question);
    void askHello();
    void takeAnswer(const Gateway::RestAnswer &answer);
    void takeContent(const Gateway::RestAnswer &answer);
    void takeTimeout();
    void finish();
    void release();

    BotSettings m_settings;
    DoctorFacts m_facts;
    std::chrono::milliseconds m_longestWait;
    std::unique_ptr<QObject> m_simulator; //!< What the embedded simulator goes with.
    std::unique_ptr<Gateway::RestClient> m_rest;
    std::unique_ptr<HelloProbe> m_probe;
    QTimer m_timer;
    int m_question = 0;
    bool m_isRunning = false;
    bool m_isConnected = false;
    bool m_wasCancelled = false;
};
