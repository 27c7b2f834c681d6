// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

//! What a TestProxy asks for and what came of it.
struct TestProxyState
{
    QByteArray user; //!< Empty: anybody may pass.
    QByteArray password;
    bool isDenying = false;
    QStringList targets;
    qint64 bytesRelayed = 0;
    int refusedLogins = 0;
};

//! One client of a TestProxy. The kinds of proxy differ in how they come to openWay().
class TestProxySession : public QObject
{
public:
    TestProxySession(QTcpSocket *client, TestProxyState *state)
        : QObject(client), m_client(client), m_state(state)
    {
        m_target.setProxy(QNetworkProxy::NoProxy);
        connect(client, &QTcpSocket::readyRead, this, [this] {
            if (m_isOpen)
                relay(m_client, &m_target);
            else
                understand();
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(&m_target, &QTcpSocket::readyRead, this, [this] { relay(&m_target, m_client); });
        connect(&m_target, &QTcpSocket::disconnected, this, [this] { m_client->disconnectFromHost(); });
    }

    // The target's last signal would come when half of this is gone.
    ~TestProxySession() override { m_target.disconnect(this); }

protected:
    //! Takes what it understands of buffered(), and answers.
    virtual void understand() = 0;

    [[nodiscard]] QByteArray buffered() const { return m_client->peek(m_client->bytesAvailable()); }
    void drop(qint64 size) { m_client->skip(size); }
    void answer(const QByteArray &bytes) { m_client->write(bytes); }
    void refuse(const QByteArray &bytes)
    {
        m_client->write(bytes);
        m_client->disconnectFromHost();
    }
    [[nodiscard]] TestProxyState *state() const { return m_state; }

    //! Connects to \a port of 127.0.0.1, whatever \a host is, sends \a request there, and from then on passes
    //! on what both say. The client is told \a welcome or \a regret.
    void openWay(const QString &host, quint16 port, const QByteArray &welcome, const QByteArray &regret,
                 const QByteArray &request = {})
    {
        connect(&m_target, &QTcpSocket::connected, this, [=, this] {
            m_state->targets.append(QString(host + u':' + QString::number(port)));
            m_isOpen = true;
            answer(welcome);
            m_target.write(request);
            relay(m_client, &m_target);
        });
        connect(&m_target, &QTcpSocket::errorOccurred, this, [=, this] {
            if (!m_isOpen)
                refuse(regret);
        });
        m_target.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

private:
    void relay(QTcpSocket *from, QTcpSocket *to)
    {
        const QByteArray bytes = from->readAll();
        m_state->bytesRelayed += bytes.size();
        to->write(bytes);
    }

    QTcpSocket *m_client;
    QTcpSocket m_target;
    TestProxyState *m_state;
    bool m_isOpen = false;
};

//! CONNECT, and requests with absolute URLs.
class TestHttpProxySession : public TestProxySession
{
public:
    using TestProxySession::TestProxySession;

protected:
    void understand() override
    {
        const QByteArray bytes = buffered();
        if (!bytes.isEmpty() && bytes.at(0) < ' ') { // SOCKS, spoken to the wrong one.
            refuse({});
            return;
        }
        const qsizetype end = bytes.indexOf("\r\n\r\n") + 4;
        if (end < 4)
            return;
        drop(end);
        const QByteArray request = bytes.left(end);
        if (!isAllowed(request)) {
            answer("HTTP/1.1 407 Proxy Authentication Required\r\n"
                   "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        if (state()->isDenying) {
            answer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
        if (words.value(0) == "CONNECT") {
            const QUrl authority = QUrl::fromEncoded("//" + words.value(1));
            openWay(authority.host(), quint16(authority.port(0)),
                    "HTTP/1.1 200 Connection established\r\n\r\n",
                    "HTTP/1.1 503 Service Unavailable\r\n\r\n");
            return;
        }
        const QUrl url = QUrl::fromEncoded(words.value(1));
        openWay(url.host(), quint16(url.port(80)), {}, "HTTP/1.1 502 Bad Gateway\r\n\r\n",
                words.value(0) + ' ' + url.path().toUtf8() + request.mid(request.indexOf(" HTTP/1.")));
    }

private:
    [[nodiscard]] bool isAllowed(const QByteArray &request) const
    {
        if (state()->user.isEmpty())
            return true;
        const QByteArray name("\r\nproxy-authorization: basic ");
        const qsizetype begin = request.toLower().indexOf(name);
        if (begin < 0)
            return false;
        const qsizetype value = begin + name.size();
        const bool isRight =
            QByteArray::fromBase64(request.mid(value, request.indexOf("\r\n", value) - value)) ==
            QByteArray(state()->user + ':' + state()->password);
        state()->refusedLogins += !isRight;
        return isRight;
    }
};

//! RFC 1928 and 1929, as far as clients need them.
class TestSocksProxySession : public TestProxySession
{
public:
    using TestProxySession::TestProxySession;

protected:
    void understand() override
    {
        const QByteArray bytes = buffered();
        const auto byte = [&](qsizetype at) {
            return qsizetype(at < bytes.size() ? quint8(bytes.at(at)) : 0);
        };
        switch (m_step) {
        case Step::Method: {
            if (byte(0) != 5) { // HTTP, spoken to the wrong one.
                refuse({});
                return;
            }
            if (bytes.size() < 2 || bytes.size() < 2 + byte(1))
                return;
            drop(2 + byte(1));
            const bool wantsLogin = !state()->user.isEmpty();
            const char method = wantsLogin ? 2 : 0;
            if (!bytes.mid(2, byte(1)).contains(method)) {
                refuse("\x05\xff");
                return;
            }
            m_step = wantsLogin ? Step::Login : Step::Request;
            answer(QByteArray("\x05") + method);
            return;
        }
        case Step::Login: {
            const qsizetype passwordAt = 3 + byte(1);
            const qsizetype end = passwordAt + byte(passwordAt - 1);
            if (bytes.size() < passwordAt || bytes.size() < end)
                return;
            drop(end);
            if (bytes.mid(2, byte(1)) == state()->user &&
                bytes.mid(passwordAt, end - passwordAt) == state()->password) {
                m_step = Step::Request;
                answer(QByteArray("\x01\x00", 2));
                return;
            }
            ++state()->refusedLogins;
            refuse("\x01\x01");
            return;
        }
        case Step::Request: {
            const bool isName = byte(3) == 3;
            const qsizetype hostAt = isName ? 5 : 4;
            const qsizetype portAt = hostAt + (isName ? byte(4) : byte(3) == 4 ? 16 : 4);
            if (bytes.size() < 5 || bytes.size() < portAt + 2)
                return;
            drop(portAt + 2);
            if (state()->isDenying) {
                refuse(reply(2));
                return;
            }
            const QByteArray host = isName ? bytes.mid(hostAt, byte(4)) : QByteArray("(address)");
            openWay(QString::fromUtf8(host), quint16(byte(portAt) * 256 + byte(portAt + 1)), reply(0),
                    reply(5));
            return;
        }
        }
    }

private:
    enum class Step { Method, Login, Request };

    static QByteArray reply(char status)
    {
        return QByteArray("\x05") + status + QByteArray("\x00\x01\x7f\x00\x00\x01\x00\x00", 8);
    }

    Step m_step = Step::Method;
};

//! A proxy on loopback that is of use to nobody else: whatever host is asked for, it connects to 127.0.0.1.
//! So a name that exists nowhere is reached through it or not at all.
class TestProxy : public QTcpServer
{
public:
    enum class Kind { Http, Socks5 };

    explicit TestProxy(Kind kind) : m_kind(kind)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            if (m_kind == Kind::Http)
                new TestHttpProxySession(client, &m_state);
            else
                new TestSocksProxySession(client, &m_state);
        });
        listen(QHostAddress::LocalHost);
    }

    //! From now on these are asked for.
    void setCredentials(const QByteArray &user, const QByteArray &password)
    {
        m_state.user = user;
        m_state.password = password;
    }
    //! From now on nobody is let through.
    void setDenying(bool isDenying) { m_state.isDenying = isDenying; }

    [[nodiscard]] QNetworkProxy proxy(const QString &user = {}, const QString &password = {}) const
    {
        return {m_kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                QStringLiteral("127.0.0.1"), serverPort(), user, password};
    }

    //! `host:port` of every connection that was made for a client.
    [[nodiscard]] QStringList targets() const { return m_state.targets; }
    [[nodiscard]] qint64 bytesRelayed() const { return m_state.bytesRelayed; }
    [[nodiscard]] int refusedLogins() const { return m_state.refusedLogins; }

private:
    TestProxyState m_state;
    Kind m_kind;
};
