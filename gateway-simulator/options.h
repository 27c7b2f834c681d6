// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/scenario/scenario.h>
#include <gateway/simulator/simulator.h>

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <variant>

//! What the command line asks for.
struct Options
{
    Gateway::SimulatorConfiguration configuration;
    std::optional<Gateway::TlsCertificate> certificate; //!< To make at start.
    std::chrono::milliseconds duration{0};              //!< 0: until it is told to stop.
    bool quiet = false;
    bool isDefaultToken = true;

    enum class Report { None, Text, Json };
    QList<Gateway::Scenario> scenarios; //!< To play instead of serving; in this order.
    Report report = Report::None;
    std::chrono::milliseconds scenarioTimeout{30'000}; //!< For a client to come.
    QString client; //!< The command that starts a client for each scenario.
    int jobs = 4;   //!< Scenarios at a time, with such a command.
};

//! Reads the command line.
class OptionsParser
{
    Q_DECLARE_TR_FUNCTIONS(OptionsParser)

public:
    //! A text to print instead of running.
    struct Text
    {
        QString text;
        int exitCode;
    };

    //! The options that \a arguments (the program's name first) ask for; or help, the version, or what is
    //! wrong with them. A token comes from a file or from GATEWAY_SIMULATOR_TOKEN, never from the command
    //! line, where every user of the machine could read it.
    [[nodiscard]] static std::variant<Options, Text> parse(const QStringList &arguments);
};
