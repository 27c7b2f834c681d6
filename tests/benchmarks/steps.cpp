// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "steps.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

void Steps::run(int rounds)
{
    volatile qint64 sink = 0;
    for (int round = 0; round < rounds; ++round) {
        for (Step &step : m_steps) {
            if (step.prepare)
                step.prepare();
            qint64 sum = 0;
            QElapsedTimer timer;
            timer.start();
            for (const QByteArray &payload : std::as_const(step.payloads))
                sum += step.run(payload);
            step.best = std::min(step.best, double(timer.nsecsElapsed()) / double(step.payloads.size()));
            sink = sink + sum;
        }
    }
}

double Steps::nanoseconds(QStringView id) const
{
    for (const Step &step : m_steps) {
        if (step.id == id)
            return step.best;
    }
    return 0;
}
