// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"
#include "doctor/doctorfacts.h"
#include "doctor/finding.h"

#include <QCoreApplication>

#include <chrono>

//! Judges what the doctor learnt. Pure: no I/O, no clock but that of the facts.
class Diagnosis
{
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)

public:
    //! What \a facts mean for connecting with \a settings, the worst first.
    [[nodiscard]] static QList<Finding> of(const DoctorFacts &facts, const BotSettings &settings);

private:
    explicit Diagnosis(const DoctorFacts &facts, const BotSettings &settings)
        : m_facts(facts), m_settings(settings)
    {}

    // diagnosis.cpp
    void judgeFailures();
    [[nodiscard]] bool isRestThere() const;
    void judgeNetwork();
    void judgeGateway();
    void judgeToken();
    void judgeClock();

    // diagnosislimits.cpp
    void judgeIntents();
    void judgeContent();
    void judgeShards();
    void judgeGuilds(int count);
    void judgeStarts();
    void judgeForecast(const Gateway::SessionStartLimit &limit, int left);
    [[nodiscard]] QString startsText(const Gateway::SessionStartLimit &limit, int left) const;
    void judgeConcurrency();

    [[nodiscard]] int shardCount() const;  //!< That IDENTIFY will name.
    [[nodiscard]] int shardsToRun() const; //!< By this program.
    //! Whether nothing can begin without the answer of `/gateway/bot`.
    [[nodiscard]] bool needsBotGateway() const;
    void add(Finding::Severity severity, Finding::Topic topic, const QString &code, const QString &text,
             const QString &remedy = {});
    void judgeFailure(const DoctorFacts::Failure &failure);
    [[nodiscard]] static QString durationText(std::chrono::milliseconds duration);

    const DoctorFacts &m_facts;
    const BotSettings &m_settings;
    QList<Finding> m_findings;
};
