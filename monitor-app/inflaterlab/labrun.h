// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inflaterlab/inflaterlab.h"
#include "inflaterlab/labcorpus.h"

#include <functional>
#include <vector>

//! One run of the lab, in the thread of who calls run().
class LabRun
{
public:
    using Progress = std::function<void(InflaterLab::Stage, double)>;

    LabRun(LabSubject subject, int rounds, int leastMilliseconds,
           std::shared_ptr<std::atomic<bool>> isCancelled, Progress progress);

    //! False when it failed or was cancelled.
    bool run();

    [[nodiscard]] const LabReport &report() const { return m_report; }
    [[nodiscard]] Gateway::Error error() const { return m_error; } //!< None: cancelled.

private:
    //! A contender with its messages, in the order of the payloads.
    struct Entry
    {
        LabResult result;
        std::shared_ptr<const QList<QByteArray>> messages;
        QList<double> inflating;
        QList<double> scanning;
        int passes = 1; //!< So many fill the least time of a measurement.
    };
    using Inflaters = std::vector<std::unique_ptr<Gateway::Inflater>>;

    bool read();
    bool compress();
    bool check();
    bool checkEntry(Entry *entry);
    bool measure();
    //! Nanoseconds of processor time per payload.
    double measurePasses(const Entry &entry, bool scans) const;
    [[nodiscard]] Inflaters inflatersFor(const Entry &entry) const;
    bool goOn(InflaterLab::Stage stage, double progress);

    LabSubject m_subject;
    int m_rounds;
    int m_leastMilliseconds;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    Progress m_progress;
    LabCorpus m_corpus;
    std::vector<Entry> m_entries;
    LabReport m_report;
    Gateway::Error m_error;
};
