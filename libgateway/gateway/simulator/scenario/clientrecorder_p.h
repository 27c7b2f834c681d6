// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/scenario/clientrecord_p.h>
#include <gateway/simulator/server/httprequest_p.h>

#include <QElapsedTimer>
#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

namespace Gateway {

class SimulatedConnection;

//! Writes down what happens, with times.
class ClientRecorder : public QObject
{
    Q_OBJECT

public:
    explicit ClientRecorder(const SimulatorConfiguration &configuration, const QByteArray &token);

    [[nodiscard]] const ClientRecord &record() const { return m_record; }
    [[nodiscard]] qint64 now() const { return m_clock.elapsed(); }
    //! The record of \a connection, which must have been opened.
    [[nodiscard]] ClientRecord::Connection &of(const SimulatedConnection *connection)
    {
        return *m_open.value(connection);
    }
    [[nodiscard]] bool knows(const SimulatedConnection *connection) const
    {
        return m_open.contains(connection);
    }
    [[nodiscard]] bool knowsSession(const QString &id) const;

    void opened(SimulatedConnection *connection);
    void received(SimulatedConnection *connection, int op, const QJsonValue &data);
    void sessionServed(SimulatedConnection *connection);
    void closed(SimulatedConnection *connection, int code, bool byServer);
    void answered(const HttpRequest &request, const HttpResponse &response);
    void refused(const HttpRequest &request);
    void certificateIsBad() { m_record.isCertificateBad = true; }
    void handshakeBegan() { m_record.handshakes.push_back(now()); }
    void dataTrusted() { m_record.trustedData.push_back(now()); }
    void end() { m_record.endedAt = now(); }

private:
    void tick();

    QElapsedTimer m_clock;
    QTimer m_ticks;
    qint64 m_lastTick = 0;
    ClientRecord m_record;
    QHash<const SimulatedConnection *, ClientRecord::Connection *> m_open;
};

} // namespace Gateway
