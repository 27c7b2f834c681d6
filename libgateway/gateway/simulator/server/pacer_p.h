// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/world/randomsource_p.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Gateway {

//! Tells when events are due: so many a second on average, irregular as those of many independent people.
class Pacer : public QObject
{
    Q_OBJECT

public:
    explicit Pacer(quint64 seed, QObject *parent = nullptr);

    [[nodiscard]] double rate() const { return m_rate; }
    //! Events a second; 0 and less: none.
    void setRate(double rate);
    void start();
    void stop();

Q_SIGNALS:
    //! \a count events are due.
    void due(int count);

private:
    void tick();
    void schedule();

    Simulation::RandomSource m_random;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_rate = 0;
    double m_next = 0; //!< Milliseconds on m_clock when the next event is due.
    bool m_isRunning = false;
};

} // namespace Gateway
