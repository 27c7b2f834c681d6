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
    enum class Verdict {
        Passed,
        Failed,
        NotObserved, //!< The scenario is about it, but the client gave no occasion.
    };

    QString id;
    QString title;
    Verdict verdict = Verdict::NotObserved;
    QString detail;
    QString reference; //!< The section of the protocol that says so.
};

//! What a client did right and wrong in one scenario. A plain value.
struct GATEWAY_SIMULATOR_EXPORT ConformanceReport
{
    QString scenario;
    QString title;
    //! It opened the gateway, or only as far as it could be right to, where REST or TLS is what goes wrong.
    bool clientCame = false;
    QList<RuleResult> results;

    //! A client came and no rule failed.
    [[nodiscard]] bool passed() const;
    [[nodiscard]] qsizetype count(RuleResult::Verdict verdict) const;
    //! The result of the rule \a id, or null.
    [[nodiscard]] const RuleResult *result(QStringView id) const;

    //! For people, in lines that end with a line feed.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::ConformanceReport)
