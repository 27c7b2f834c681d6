// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "authorityfile.h"
#include "options.h"

#include <gateway/simulator/scenario/scenariorun.h>

#include <QObject>
#include <QProcess>

#include <memory>
#include <vector>

//! Plays scenarios to clients and collects the reports. With a command it starts a client for each scenario,
//! some at a time; without, one after another on one port for a client that keeps coming back.
class ScenarioSession : public QObject
{
    Q_OBJECT

public:
    explicit ScenarioSession(const Options &options, QObject *parent = nullptr);
    ~ScenarioSession() override;

    void start();
    //! Ends before all scenarios were played.
    void stop();

Q_SIGNALS:
    //! All is over; \a exitCode tells how.
    void finished(int exitCode);

private:
    struct Play
    {
        std::unique_ptr<Gateway::ScenarioRun> run;
        std::unique_ptr<QProcess> client;
        std::unique_ptr<AuthorityFile> authority; //!< With TLS.
    };

    void startMore();
    void startOne(const Gateway::Scenario &scenario);
    [[nodiscard]] bool listen(Play &play);
    void startClient(Play &play);
    void stopClient(const Gateway::ScenarioRun *run);
    void take(const Gateway::ScenarioRun *run, const Gateway::ConformanceReport &report);
    void end();

    const Options m_options;
    quint16 m_port;
    qsizetype m_next = 0;
    std::vector<std::unique_ptr<Play>> m_plays;
    QList<Gateway::ConformanceReport> m_reports;
    bool m_isStopped = false;
    bool m_isUnplayed = false; //!< A scenario could not be played.
};
