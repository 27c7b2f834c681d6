// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QSslSocket>
#include <QTcpSocket>

namespace Gateway {

//! What a socket of the server can do besides: give and take bytes as slowly, or give them as late, as it is
//! told. A QWebSocket that sits on it notices nothing but a slow network. What is held back counts in
//! bytesToWrite(), so that who looks there waits; it goes out at once when the socket is closed, and is lost
//! when it is aborted.
class PacedSocket
{
public:
    virtual ~PacedSocket() = default;
    Q_DISABLE_COPY_MOVE(PacedSocket)

    //! Gives \a bytesPerSecond from now on; 0: as fast as the network takes them.
    virtual void setWriteRate(int bytesPerSecond) = 0;
    //! What is given from now on leaves later and later: \a msPerSecond more each second, \a most at most.
    //! 0: at once again.
    virtual void setLag(int msPerSecond, int most) = 0;
    //! The same for what is read. The client soon notices, since no more than a message is buffered here.
    virtual void setReadRate(int bytesPerSecond) = 0;
    //! Forgets what is held back. Must be called before abort().
    virtual void discard() = 0;

    //! This side of \a socket, or null where it is none of these.
    [[nodiscard]] static PacedSocket *of(QTcpSocket *socket);

    //! New ones, without a descriptor. They live until \a parent dies or somebody deletes them.
    [[nodiscard]] static QTcpSocket *createPlain(QObject *parent);
    [[nodiscard]] static QSslSocket *createTls(QObject *parent);

protected:
    PacedSocket() = default;
};

} // namespace Gateway
