// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersfollower.h"

#include "units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

MembersFollower::MembersFollower(QObject *parent) : QObject(parent)
{
    m_clock.start();
    connect(&m_ticker, &QTimer::timeout, this, &MembersFollower::checkTimeouts);
}

qsizetype MembersFollower::find(quint64 guild, const QString &nonce) const
{
    const auto found =
        std::find_if(m_waiting.cbegin(), m_waiting.cend(), [&](const MembersProgress &waiting) {
            return waiting.guild == guild && waiting.nonce == nonce;
        });
    return found == m_waiting.cend() ? -1 : found - m_waiting.cbegin();
}

void MembersFollower::follow(quint64 number, quint64 guild, const QString &nonce)
{
    // The same nonce anew: its chunks could not be told from those of the request before.
    if (const qsizetype same = find(guild, nonce); same >= 0)
        end(same, MembersProgress::State::Cancelled);
    MembersProgress progress;
    progress.command = number;
    progress.guild = guild;
    progress.nonce = nonce;
    m_waiting.append(progress);
    m_sentAt.append(m_clock.elapsed());
    m_heardAt.append(m_clock.elapsed());
    m_ticker.start(std::min<std::chrono::milliseconds>(m_timeout / 4 + 1ms, 500ms));
    Q_EMIT progressed(progress);
}

void MembersFollower::end(qsizetype index, MembersProgress::State state)
{
    MembersProgress ended = m_waiting.takeAt(index);
    ended.took = std::chrono::milliseconds(m_clock.elapsed() - m_sentAt.takeAt(index));
    m_heardAt.removeAt(index);
    if (m_waiting.isEmpty())
        m_ticker.stop();
    ended.state = state;
    Q_EMIT progressed(ended);
}

void MembersFollower::cancel(quint64 number)
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting.at(i).command == number) {
            end(i, MembersProgress::State::Cancelled);
            return;
        }
    }
}

void MembersFollower::cancelAll()
{
    while (!m_waiting.isEmpty())
        end(0, MembersProgress::State::Cancelled);
}

void MembersFollower::takeChunk(const MembersChunk &chunk)
{
    const qsizetype index = find(chunk.guild, chunk.nonce);
    if (index < 0)
        return;
    MembersProgress &progress = m_waiting[index];
    ++progress.chunks;
    progress.expected = chunk.count;
    progress.members += chunk.members;
    progress.notFound += chunk.notFound;
    m_heardAt[index] = m_clock.elapsed();
    if (progress.chunks >= progress.expected)
        end(index, MembersProgress::State::Complete);
    else
        Q_EMIT progressed(MembersProgress(progress));
}

void MembersFollower::takeRefusal(quint64 guild, const QString &nonce, std::chrono::milliseconds wait)
{
    const qsizetype index = find(guild, nonce);
    if (index < 0)
        return;
    m_waiting[index].retry = wait;
    end(index, MembersProgress::State::Refused);
}

void MembersFollower::checkTimeouts()
{
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        if (m_clock.elapsed() - m_heardAt.at(i) >= m_timeout.count())
            end(i, MembersProgress::State::TimedOut);
    }
}

QString progressText(const MembersProgress &progress)
{
    QString text = progress.expected == 0
                       ? MembersFollower::tr("no chunk yet")
                       : MembersFollower::tr("chunk %1 of %2, %n member(s)", nullptr, int(progress.members))
                             .arg(Units::count(progress.chunks), Units::count(progress.expected));
    if (progress.notFound > 0)
        text += u", " + MembersFollower::tr("%1 not found").arg(Units::count(progress.notFound));
    switch (progress.state) {
    case MembersProgress::State::Waiting:
        return text;
    case MembersProgress::State::Complete:
        return text + u", " +
               MembersFollower::tr("complete after %1")
                   .arg(Units::milliseconds(double(progress.took.count())));
    case MembersProgress::State::TimedOut:
        return MembersFollower::tr("%1, then nothing more came").arg(text);
    case MembersProgress::State::Cancelled:
        return MembersFollower::tr("%1, not waited for").arg(text);
    case MembersProgress::State::Refused:
        return MembersFollower::tr("refused: RATE_LIMITED, again in %1 s")
            .arg(QLocale().toString(double(progress.retry.count()) / 1000, 'f', 1));
    }
    return text;
}
