// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/answerreader.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

//! How the answer to a request for members comes in.
struct MembersProgress
{
    enum class State { Waiting, Complete, TimedOut, Cancelled, Refused };

    quint64 command = 0; //!< The number of the command.
    quint64 guild = 0;
    QString nonce;
    State state = State::Waiting;
    int chunks = 0;
    int expected = 0; //!< 0 before the first chunk.
    qint64 members = 0;
    qint64 notFound = 0;
    std::chrono::milliseconds took{0};  //!< From the sending to the last chunk.
    std::chrono::milliseconds retry{0}; //!< Refused: when it may be asked again.
};

//! Follows requests for members until the last chunk, a timeout, or until nobody wants to wait. Knows them by
//! their nonces, or by the guild where there is none.
class MembersFollower : public QObject
{
    Q_OBJECT

public:
    //! From one chunk to the next, as the library's MembersRequest has it.
    static constexpr std::chrono::seconds defaultTimeout{30};

    explicit MembersFollower(QObject *parent = nullptr);

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    [[nodiscard]] const QList<MembersProgress> &waiting() const { return m_waiting; }

    //! The command \a number, which asks for members of \a guild, went out.
    void follow(quint64 number, quint64 guild, const QString &nonce);
    //! Waits no longer; what was asked for comes all the same, and shows in the log.
    void cancel(quint64 number);
    void cancelAll();

public Q_SLOTS:
    void takeChunk(const MembersChunk &chunk);
    void takeRefusal(quint64 guild, const QString &nonce, std::chrono::milliseconds wait);

Q_SIGNALS:
    //! Something happened; in any state but Waiting it is the last word.
    void progressed(const MembersProgress &progress);

private:
    [[nodiscard]] qsizetype find(quint64 guild, const QString &nonce) const;
    void end(qsizetype index, MembersProgress::State state);
    void checkTimeouts();

    QList<MembersProgress> m_waiting;
    QList<qint64> m_sentAt; //!< Of the same, by the clock; as the next.
    QList<qint64> m_heardAt;
    QElapsedTimer m_clock;
    QTimer m_ticker{this};
    std::chrono::milliseconds m_timeout = defaultTimeout;
};

//! \a progress in words: `chunk 3 of 10, 3,000 members`.
[[nodiscard]] QString progressText(const MembersProgress &progress);
