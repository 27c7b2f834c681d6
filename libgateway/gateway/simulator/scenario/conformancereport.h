// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/export.h>

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Gateway {

//! What a scenario showed about one rule of the protocol.
struct RuleResult
{
    //! How it went.
    enum class Verdict {
        Passed,      //!< As often as there was an occasion.
        Failed,      //!< At least once.
        NotObserved, //!< The scenario is about it, but the client gave no occasion.
    };

    QString id;                             //!< Stable, for programs.
    QString title;                          //!< The rule in a few words.
    Verdict verdict = Verdict::NotObserved; //!< How it went.
    QString detail;                         //!< What was seen, with figures.
    QString reference;                      //!< The section of the protocol that says so.
};

//! What a client did right and wrong in one scenario. A plain value.
struct GATEWAY_SIMULATOR_EXPORT ConformanceReport
{
    QString scenario; //!< Its name.
    QString title;    //!< Of the scenario.
    //! It opened the gateway, or only as far as it could be right to, where REST or TLS is what goes wrong.
    bool clientCame = false;
    QList<RuleResult> results; //!< One for each rule that the scenario is about.

    //! A client came and no rule failed.
    [[nodiscard]] bool passed() const;
    //! How many rules ended so.
    [[nodiscard]] qsizetype count(RuleResult::Verdict verdict) const;
    //! The result of the rule \a id, or null.
    [[nodiscard]] const RuleResult *result(QStringView id) const;

    //! For people, in lines that end with a line feed.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const; //!< The same for programs, with stable keys.
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::ConformanceReport)
