// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inflaterlab/labcontender.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

//! Of several rounds: the middle one, and what they lie between. Nanoseconds of processor time per payload.
struct LabTime
{
    double median = 0;
    double least = 0;
    double most = 0;

    [[nodiscard]] static LabTime of(QList<double> rounds);
    //! What the rounds differ by, as a share of the median.
    [[nodiscard]] double spread() const { return median > 0 ? (most - least) / median : 0; }
    //! Whether every round of this one was faster than every round of \a other.
    [[nodiscard]] bool isSurelyLessThan(const LabTime &other) const { return most < other.least; }
};

//! What one way of travelling came to.
struct LabResult
{
    LabContender contender;
    QString implementation; //!< Such as `zlib 1.2.13`; empty where nothing inflates.
    qint64 wireBytes = 0;
    LabTime inflating;       //!< Until the payload is there.
    LabTime scanning;        //!< The same with the scan of its envelope.
    qint64 windowMemory = 0; //!< Of all streams together, after the last payload.
    qint64 bufferMemory = 0;
};

//! What the lab found, and in words.
class LabReport
{
    Q_DECLARE_TR_FUNCTIONS(LabReport)

public:
    QString source; //!< The file's name, or words for the log.
    qint64 payloads = 0;
    int streams = 0;
    qint64 bytes = 0; //!< Of all payloads.
    int rounds = 0;
    bool truncated = false;
    bool cutOff = false;
    qint64 damages = 0; //!< Places where the capture is damaged.
    qint64 linesSkipped = 0;
    QList<LabResult> results;

    [[nodiscard]] double ratio(const LabResult &result) const;
    //! Bytes of payload a second, in MB (10^6).
    [[nodiscard]] double megabytesPerSecond(const LabResult &result) const;
    //! How many times the processor time of the fastest that inflates; 0 for what does not inflate.
    [[nodiscard]] double timesTheBest(const LabResult &result) const;

    //! Sentences that say what was found, the most important first.
    [[nodiscard]] QStringList verdict() const;
    //! Sentences that say what the figures are worth.
    [[nodiscard]] QStringList caveats() const;
    //! One sentence: what was measured.
    [[nodiscard]] QString subject() const;

    [[nodiscard]] QString text() const;
    //! The figures; the same in every language.
    [[nodiscard]] QJsonObject json() const;

private:
    [[nodiscard]] const LabResult *fastest(LabContender::Framing framing) const;
    [[nodiscard]] static QString compareTimes(const LabResult &one, const LabResult &other,
                                              const QString &oneName, const QString &otherName);
};
Q_DECLARE_METATYPE(LabReport)
