// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/scenario/conformancereport.h>
#include <gateway/simulator/scenario/scenario.h>

#include <QObject>

#include <memory>

namespace Gateway {

//! Plays one scenario to whatever client connects, watches it, and judges it. It lives in one thread, which
//! needs an event loop.
class GATEWAY_SIMULATOR_EXPORT ScenarioRun : public QObject
{
    Q_OBJECT

public:
    //! With \a port 0 any free one is taken; an empty \a token is Simulator::defaultToken().
    explicit ScenarioRun(Scenario scenario, quint16 port = 0, const QByteArray &token = {},
                         QObject *parent = nullptr);
    ~ScenarioRun() override;

    [[nodiscard]] const Scenario &scenario() const; //!< As it was given.
    [[nodiscard]] Simulator &simulator();           //!< The one that plays it, for its URLs and token.

    //! Starts to listen; false when the port cannot be had or a certificate cannot be made, and error()
    //! tells why. A client has \a patience to come.
    [[nodiscard]] bool start(std::chrono::milliseconds patience);
    [[nodiscard]] Error error() const; //!< Why start() failed.

    //! Waits a moment until the client has gone, then finished() follows. To be called after observed().
    void finish();

Q_SIGNALS:
    //! Enough was seen: the client may be stopped now; how it goes is still looked at.
    void observed();
    //! The end: nothing listens any more.
    void finished(const Gateway::ConformanceReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gateway
