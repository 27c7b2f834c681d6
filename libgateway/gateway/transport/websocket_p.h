// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/transport/framereader_p.h>
#include <gateway/transport/upgrade_p.h>

#include <QBasicTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSslError;
QT_END_NAMESPACE

namespace Gateway {

//! A client's WebSocket (RFC 6455) over Qt's sockets, proxies and TLS. It is used once.
//!
//! In place of QWebSocket, which copies a message twice before it tells it, turns text into UTF-16, and sets
//! no bound to what a server may make it keep: here a message is told where it was read to, and every buffer
//! has its limit.
class WebSocket : public QObject
{
    Q_OBJECT

public:
    //! Takes the messages by a call, which costs less than a signal, and needs no copy.
    class Receiver
    {
    public:
        Receiver() = default;
        virtual ~Receiver() = default;
        Q_DISABLE_COPY_MOVE(Receiver)

        //! \a message is valid during the call. The WebSocket may be closed or deleted in it.
        virtual void takeMessage(QByteArrayView message, bool isBinary) = 0;
    };

    //! Messages, of \a messageLimit bytes at most, go to \a receiver.
    WebSocket(Receiver *receiver, qsizetype messageLimit, QObject *parent = nullptr);
    ~WebSocket() override;

    //! Opens \a url through \a proxy; \a tls is for `wss`.
    void open(const QUrl &url, const QNetworkProxy &proxy, const std::optional<QSslConfiguration> &tls);

    //! Before open(): a frame that began and of which nothing more comes for \a time, and at most twice that,
    //! is the end. By default 5 s.
    void setStallTime(std::chrono::milliseconds time) { m_stallTime = time; }

    //! Sends \a payload, of less than 64 KiB, as one message. False when not open.
    bool send(QByteArrayView payload, bool isBinary);

    //! Sends a close frame. What still comes is left unread until the server's close frame or end comes, or
    //! some seconds are over; then disconnected() follows.
    void close(int code, const QString &reason);

    //! Drops the socket. No signal follows.
    void abort();

    [[nodiscard]] bool isOpen() const { return m_stage == Stage::Open; }

    //! The code of the close frame that came, or else of the one that went; 0 when there was none. 1005 when
    //! it had none.
    [[nodiscard]] int closeCode() const { return m_closeCode; }
    [[nodiscard]] QString closeReason() const { return m_closeReason; } //!< The same of the reason.

    //! When what is taken now was read, in nanoseconds since the Unix epoch.
    [[nodiscard]] qint64 readTime() const { return m_readTime; }

    [[nodiscard]] QString errorString() const;
    [[nodiscard]] QNetworkProxy proxy() const { return m_proxy; }
    [[nodiscard]] const QUrl &url() const { return m_url; }

Q_SIGNALS:
    void connected(); //!< Messages may be sent, and come from now on.

    //! It is over, however it came to that.
    void disconnected();

    //! The network or TLS failed; errorString() tells more. disconnected() follows.
    void networkFailed(QAbstractSocket::SocketError error);
    void sslErrors(const QList<QSslError> &errors); //!< Why TLS is about to fail.

    //! The server broke a rule or a limit, which is its end: nothing follows.
    void failed(const Gateway::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override; //!< The close handshake, or a frame, does not go on.

private:
    enum class Stage {
        Unopened,
        Connecting,
        Upgrading,
        Open,
        Closing, //!< A close frame went; what comes is not told any more.
        Over,
    };
    class ReadBuffer;

    bool write(const QByteArray &bytes);
    [[nodiscard]] bool canRead() const;
    [[nodiscard]] qint64 unsent() const;
    void watchStall();
    void stopTimers();
    void startUpgrade();
    void readSocket();
    [[nodiscard]] qint64 readMore(ReadBuffer &buffer, QByteArrayView *bytes);
    void keep(QByteArrayView rest);
    [[nodiscard]] qsizetype takeUpgrade(QByteArrayView bytes);
    [[nodiscard]] qsizetype takeFrames(QByteArrayView bytes);
    void takeViolation();
    void takeControl(const FrameReader::Message &frame);
    void takeClose(QByteArrayView payload);
    void takeSocketError(QAbstractSocket::SocketError error);
    void lose();
    void end();
    void failWith(const Error &error);

    Receiver *m_receiver;
    QTcpSocket *m_socket = nullptr;   //!< A child; null until it is opened.
    std::optional<Upgrade> m_upgrade; //!< Until it is accepted.
    FrameReader m_frames;
    QByteArray m_rest;  //!< The front of a frame that is not whole.
    QByteArray m_pongs; //!< Answers to what is read now.
    std::optional<QAbstractSocket::SocketError> m_socketError;
    QUrl m_url;
    QNetworkProxy m_proxy;
    QBasicTimer m_closeTimer;
    QBasicTimer m_stallTimer; //!< While there is a rest.
    std::chrono::milliseconds m_stallTime{5'000};
    QString m_closeReason;
    qint64 m_readTime = 0;
    int m_closeCode = 0;
    Stage m_stage = Stage::Unopened;
    bool m_isBuffered = true; //!< Qt reads ahead.
    bool m_isBroken = false;  //!< Nothing can be written.
    bool m_isReading = false;
    bool m_isEnding = false; //!< When the reading is over.
    bool m_isLosing = false;
    bool m_hasHeardClose = false; //!< The server's close frame came.
    bool m_isAskedAgain = false;  //!< More came meanwhile, of which Qt will not tell once more.
    bool m_hasRead = false;       //!< Since the stall timer fired.
};

} // namespace Gateway
