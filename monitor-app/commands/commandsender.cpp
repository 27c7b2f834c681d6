// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsender.h"

#include "bot/botsession.h"

#include <algorithm>

using namespace Gateway;

namespace {

//! All members of a guild may be asked for once in so long.
constexpr std::chrono::milliseconds allMembersPeriod = std::chrono::seconds(30);

//! Hundreds of shards that connect would tell of a change for each of their transitions.
constexpr std::chrono::milliseconds refreshInterval{100};

} // namespace

CommandSender::CommandSender(QObject *parent) : QObject(parent), m_reader(new AnswerReader)
{
    qRegisterMetaType<MembersChunk>();
    qRegisterMetaType<QList<VoiceChannel>>();
    m_clock.start();
    m_thread.setObjectName(QStringLiteral("answers"));
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &AnswerReader::guildSeen, &m_guilds, &GuildList::add);
    connect(m_reader, &AnswerReader::channelsSeen, &m_guilds, &GuildList::setChannels);
    connect(m_reader, &AnswerReader::chunkRead, &m_followed, &MembersFollower::takeChunk);
    connect(m_reader, &AnswerReader::requestRefused, &m_followed, &MembersFollower::takeRefusal);
    connect(&m_followed, &MembersFollower::progressed, this, &CommandSender::showProgress);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &CommandSender::figuresChanged);
    m_thread.start();
}

CommandSender::~CommandSender()
{
    m_thread.quit();
    m_thread.wait();
}

void CommandSender::setSession(BotSession *session)
{
    forgetSession();
    m_session = session;
    if (session) {
        m_guilds.clear();
        connect(session, &BotSession::payloadsRecorded, this, &CommandSender::takePayloads);
        connect(session, &BotSession::snapshotsTaken, this, &CommandSender::takeSnapshots);
        connect(session, &BotSession::commandSent, this, &CommandSender::takeSent);
        connect(session, &BotSession::commandDropped, &m_history, &CommandHistory::takeDropped);
        connect(session, &BotSession::stopped, this, [this] { setSession(nullptr); });
        connect(session, &QObject::destroyed, this, [this] {
            m_session = nullptr;
            setSession(nullptr);
        });
    }
    Q_EMIT sessionChanged();
    Q_EMIT figuresChanged();
}

void CommandSender::forgetSession()
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->disconnect(&m_history);
    }
    m_session = nullptr;
    m_snapshots.clear();
    m_allAskedAt.clear();
    m_requests.clear();
    m_followed.cancelAll();
    m_history.endSession();
}

int CommandSender::shardCount() const
{
    return m_session ? m_session->shardCount() : 0;
}

const ShardSnapshot *CommandSender::snapshot(int shard) const
{
    const auto found = m_snapshots.constFind(shard);
    return found == m_snapshots.constEnd() ? nullptr : &*found;
}

int CommandSender::shardOf(quint64 guild) const
{
    const int count = shardCount();
    return count > 0 ? ShardId::forGuild(guild, count).id : -1;
}

Intents CommandSender::missingIntents(const Command &command) const
{
    return m_session ? command.missingIntents(m_session->settings().intents) : Intents();
}

std::chrono::milliseconds CommandSender::waitForAllMembers(quint64 guild) const
{
    const auto asked = m_allAskedAt.constFind(guild);
    if (asked == m_allAskedAt.constEnd())
        return std::chrono::milliseconds(0);
    const std::chrono::milliseconds since(m_clock.elapsed() - *asked);
    return std::max(std::chrono::milliseconds(0), allMembersPeriod - since);
}

void CommandSender::send(const Command &command, int shard)
{
    if (!m_session || command.isNull())
        return;
    SentCommand sent;
    sent.number = m_session->sendCommand(shard, command.payload, QStringLiteral("monitor"));
    sent.shard = shard;
    sent.op = command.op;
    sent.payload = m_session->settings().token.redacted(command.payload);
    sent.summary = summaryOf(sent.payload);
    sent.queuedAt = QDateTime::currentDateTimeUtc();
    m_history.add(sent);
    if (sent.number == 0) {
        m_history.endSession();
        return;
    }
    if (command.op == Opcode::RequestGuildMembers)
        m_requests.insert(sent.number, command.payload);
}

void CommandSender::takeSent(int shard, quint64 number)
{
    m_history.takeSent(shard, number);
    const QByteArray request = m_requests.take(number);
    if (request.isEmpty())
        return;
    const MembersAsked asked = membersAskedBy(request);
    if (asked.all)
        m_allAskedAt.insert(asked.guild, m_clock.elapsed());
    m_followed.follow(number, asked.guild, asked.nonce);
}

void CommandSender::showProgress(const MembersProgress &progress)
{
    m_history.setAnswer(progress.command, progressText(progress));
}

void CommandSender::takePayloads(const QList<Event> &payloads)
{
    QList<Event> answers;
    std::copy_if(payloads.cbegin(), payloads.cend(), std::back_inserter(answers), &AnswerReader::concerns);
    if (answers.isEmpty())
        return;
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, answers, hold = m_session->holdBatch()] { reader->read(answers); });
}

void CommandSender::takeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    for (const ShardSnapshot &snapshot : snapshots)
        m_snapshots.insert(snapshot.shard.id, snapshot);
    if (!m_refresh.isActive())
        m_refresh.start();
}
