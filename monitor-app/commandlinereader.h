// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "commandlineoptions.h"

#include <QCommandLineParser>

//! Reads one option after another; the first that is wrong ends it.
class CommandLine::Reader
{
public:
    explicit Reader(const QStringList &arguments, Surroundings surroundings = {})
        : m_surroundings(std::move(surroundings))
    {
        // As Qt has it: -platform is a word and not eight letters.
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        CommandLineOptions::addTo(&m_parser);
        m_isUnderstood = m_parser.parse(arguments);
    }

    [[nodiscard]] CommandLine read();
    [[nodiscard]] bool isAnySet(std::initializer_list<QStringView> names) const;
    [[nodiscard]] bool isStyleUnknown() const;
    [[nodiscard]] QString value(QStringView name) const { return m_parser.value(name.toString()); }
    [[nodiscard]] std::optional<QString> dataFolder() const;

private:
    bool readWords();
    bool readLanguage();
    bool readCapture(const QStringList &positional);
    bool readConflicts();
    bool readInflaterLab();
    bool readModeConflicts();
    bool readToken();
    bool readUrls();
    bool readProfile();
    bool readSession();
    bool readShards();
    bool readStream();
    bool readInflater();
    bool readScenario();
    bool readSimulator();
    bool readNetwork();
    bool readRoots(const QString &written);
    bool readProxy();
    bool readSessionStore();
    bool readFilter();
    bool readLogRules();
    bool readRecord();
    bool readMetrics();
    bool readConsole();
    bool readWindow();
    bool readLogLimits();

    [[nodiscard]] bool isSet(QStringView name) const { return m_parser.isSet(name.toString()); }

    bool fail(const QString &text);
    bool refuse(QStringView option, const QString &allowed);
    bool readUrl(QStringView option, const QStringList &schemes, QUrl *url);
    bool readSeconds(QStringView option, std::chrono::milliseconds *result);
    bool readEventType();
    bool needsToken(std::initializer_list<QStringView> names);
    [[nodiscard]] const Profile *findProfile(const QString &name) const;
    void listProfiles();
    void warnOfClearText(const QUrl &url);

    Surroundings m_surroundings;
    QCommandLineParser m_parser;
    CommandLine m_line;
    bool m_isUnderstood;
};
