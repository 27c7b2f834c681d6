// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <limits>

//! Something that is done to each of many payloads and measured.
struct Step
{
    QString id;
    QString name;
    QList<QByteArray> payloads;
    std::function<void()> prepare; //!< Before each round; may be empty.
    std::function<qint64(const QByteArray &)> run;
    double best = std::numeric_limits<double>::max(); //!< Nanoseconds per payload of the fastest round.
};

//! Steps that are measured in turn, round after round: a machine that is busy for a while disturbs them all
//! alike, and of each the fastest round counts.
class Steps
{
public:
    void add(const Step &step) { m_steps += step; }
    void run(int rounds);

    [[nodiscard]] const QList<Step> &all() const { return m_steps; }
    //! Of the step \a id, 0 when there is none.
    [[nodiscard]] double nanoseconds(QStringView id) const;

private:
    QList<Step> m_steps;
};
