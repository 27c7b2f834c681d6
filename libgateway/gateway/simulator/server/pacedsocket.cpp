// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/pacedsocket_p.h>

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <deque>

namespace Gateway {

namespace {

using namespace std::chrono_literals;

constexpr auto tick = 20ms;
// More than the largest message that clients may send: a smaller buffer would never have it whole.
constexpr qint64 slowReadBuffer = qint64(2) * 1024 * 1024;

//! How many bytes are due by now. What a busy event loop missed is made up for, up to a second.
class Allowance
{
public:
    void setRate(int bytesPerSecond) { m_rate = bytesPerSecond; }
    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    void add(double seconds)
    {
        m_bytes = std::min(m_bytes + m_rate * seconds, std::max(double(m_rate), m_bytes));
    }
    [[nodiscard]] qint64 bytes() const { return qint64(m_bytes); }
    void take(qint64 bytes) { m_bytes -= double(bytes); }
    void forget() { m_bytes = 0; }

private:
    int m_rate = 0;
    double m_bytes = 0;
};

//! How late something is by now.
class Lag
{
public:
    void set(int msPerSecond, int most)
    {
        m_msPerSecond = msPerSecond;
        m_most = most;
        m_clock.start();
    }
    [[nodiscard]] bool isOn() const { return m_msPerSecond > 0; }
    [[nodiscard]] qint64 now() const { return m_clock.elapsed(); }
    //! On the clock of now().
    [[nodiscard]] qint64 dueAt() const
    {
        return now() + std::min<qint64>(m_most, now() * m_msPerSecond / 1000);
    }

private:
    int m_msPerSecond = 0;
    int m_most = 0;
    QElapsedTimer m_clock;
};

template <class Socket>
class Paced final : public Socket, public PacedSocket
{
public:
    explicit Paced(QObject *parent) : Socket(parent)
    {
        m_timer.setInterval(tick);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { work(); });
    }

    void setWriteRate(int bytesPerSecond) override
    {
        m_writing.setRate(bytesPerSecond);
        m_writing.forget();
        if (!m_writing.isLimited())
            giveHeld();
        run();
    }

    void setLag(int msPerSecond, int most) override
    {
        giveLate(false);
        m_lag.set(msPerSecond, most);
        run();
    }

    void setReadRate(int bytesPerSecond) override
    {
        m_reading.setRate(bytesPerSecond);
        m_reading.forget();
        this->setReadBufferSize(m_reading.isLimited() ? slowReadBuffer : 0);
        if (!m_reading.isLimited() && Socket::bytesAvailable() > 0)
            Q_EMIT this->readyRead();
        run();
    }

    void discard() override
    {
        m_held.clear();
        m_late.clear();
        m_lateBytes = 0;
    }

    qint64 bytesToWrite() const override { return Socket::bytesToWrite() + m_held.size() + m_lateBytes; }

    // Between the ticks there seems to be nothing: all that is read is read in one of them.
    qint64 bytesAvailable() const override
    {
        if (!m_reading.isLimited())
            return Socket::bytesAvailable();
        return m_isTaking ? std::max<qint64>(0, Socket::bytesAvailable() - m_hidden) : 0;
    }

    void close() override
    {
        giveAll();
        Socket::close();
    }

    void disconnectFromHost() override
    {
        // Still open: it is the other end that went, and its last words are in the buffer.
        if (this->isOpen())
            takeAll();
        giveAll();
        Socket::disconnectFromHost();
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_lag.isOn()) {
            m_late.push_back({m_lag.dueAt(), QByteArray(data, size)});
            m_lateBytes += size;
            return size;
        }
        return giveOrHold(data, size);
    }

private:
    qint64 giveOrHold(const char *data, qint64 size)
    {
        if (!m_writing.isLimited())
            return Socket::writeData(data, size);
        m_held.append(data, size);
        return size;
    }

    //! What was late for long enough, or all of it.
    void giveLate(bool onlyDue)
    {
        const bool isAny = !m_late.empty();
        while (!m_late.empty() && (!onlyDue || m_late.front().at <= m_lag.now())) {
            const QByteArray data = m_late.front().data;
            m_late.pop_front();
            m_lateBytes -= data.size();
            // An aborted socket has no channel any more.
            if (this->writeChannelCount() > 0)
                giveOrHold(data.constData(), data.size());
        }
        if (isAny && !m_writing.isLimited())
            this->flush();
    }

    void run()
    {
        if (!m_lag.isOn() && !m_writing.isLimited() && !m_reading.isLimited()) {
            m_timer.stop();
        } else if (!m_timer.isActive()) {
            m_clock.start();
            m_timer.start();
        }
    }

    void work()
    {
        const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
        m_clock.start();
        giveLate(true);
        if (m_writing.isLimited())
            give(seconds);
        if (m_reading.isLimited())
            take(seconds);
    }

    void give(double seconds)
    {
        if (m_held.isEmpty())
            return m_writing.forget();
        m_writing.add(seconds);
        const qint64 count = std::min<qint64>(m_writing.bytes(), m_held.size());
        if (count <= 0)
            return;
        m_writing.take(count);
        const QByteArray due = m_held.first(count);
        m_held.remove(0, count);
        Socket::writeData(due.constData(), due.size());
        this->flush();
    }

    void giveAll()
    {
        giveLate(false);
        giveHeld();
    }

    void giveHeld()
    {
        const QByteArray all = std::exchange(m_held, {});
        // An aborted socket has no channel any more.
        if (!all.isEmpty() && this->writeChannelCount() > 0)
            Socket::writeData(all.constData(), all.size());
    }

    void takeAll()
    {
        if (!m_reading.isLimited())
            return;
        m_reading.setRate(0);
        if (Socket::bytesAvailable() > 0)
            Q_EMIT this->readyRead();
    }

    void take(double seconds)
    {
        const qint64 before = Socket::bytesAvailable();
        if (before == 0)
            return m_reading.forget();
        m_reading.add(seconds);
        const qint64 fresh = std::min(m_reading.bytes(), before - m_seen);
        if (fresh <= 0)
            return;
        m_reading.take(fresh);
        m_seen += fresh;
        m_hidden = before - m_seen;
        m_isTaking = true;
        Q_EMIT this->readyRead();
        m_isTaking = false;
        m_seen -= before - Socket::bytesAvailable();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    Allowance m_writing;
    Allowance m_reading;
    QByteArray m_held;
    struct Late
    {
        qint64 at;
        QByteArray data;
    };
    Lag m_lag;
    std::deque<Late> m_late;
    qint64 m_lateBytes = 0;
    qint64 m_hidden = 0; //!< Of what is there to read, while reading.
    qint64 m_seen = 0;   //!< Was shown already, but the reader left it: a part of a frame.
    bool m_isTaking = false;
};

} // namespace

PacedSocket *PacedSocket::of(QTcpSocket *socket)
{
    return dynamic_cast<PacedSocket *>(socket);
}

QTcpSocket *PacedSocket::createPlain(QObject *parent)
{
    return new Paced<QTcpSocket>(parent);
}

QSslSocket *PacedSocket::createTls(QObject *parent)
{
    return new Paced<QSslSocket>(parent);
}

} // namespace Gateway
