// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/simulator_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The part of the simulator that replays captures.
namespace Gateway {

bool Simulator::Private::openReplay()
{
    if (!isReplaying())
        return true;
    Error problem;
    survey = CapturedDispatches::survey(configuration.replay, &problem);
    if (problem) {
        error = problem;
        return false;
    }
    configuration.recommendedShards = survey.shards;
    // All shards at once: what they wait for each other was part of the session that was captured.
    if (configuration.maxConcurrency < survey.shards) {
        configuration.maxConcurrency = survey.shards;
        budget = StartBudget(configuration.sessionStarts, configuration.maxConcurrency,
                             configuration.identifyWindow);
    }
    return true;
}

void Simulator::Private::startReplay(SimulatedSession *session)
{
    const ShardId shard = session->shard();
    const auto tellFinished = [this, id = shard.id] {
        qCInfo(simulatorLog, "shard %d was sent all of the capture", id);
        Q_EMIT q->replayFinished(id);
    };
    const bool isSameCount = shard.count == survey.shards;
    if (!isSameCount && shard.id > 0) {
        session->dispatch("READY", readyData(*session));
        tellFinished();
        return;
    }
    // With another count nobody knows whose guild an event is of: the first shard gets them all.
    auto replay = std::make_unique<SessionReplay>(configuration.replay, isSameCount ? shard.id : -1,
                                                  configuration.replaySpeed);
    QObject::connect(replay.get(), &SessionReplay::finished, this, tellFinished);
    QByteArray ready = readyData(*session);
    if (const Event its = replay->ready(); !its.isNull())
        ready = readyOfReplay(its, ready);
    session->dispatch("READY", ready);
    SessionReplay *started = replay.get();
    replays[session] = std::move(replay);
    if (!replayClock || !replayClock->join(shard.id)) {
        replayClock = std::make_shared<ReplayClock>(survey.begin);
        (void)replayClock->join(shard.id);
    }
    started->start(session, replayClock);
}

void Simulator::Private::continueReplay(SimulatedSession *session)
{
    if (const auto replay = replays.find(session); replay != replays.end())
        replay->second->proceed();
}

void Simulator::Private::endReplay(SimulatedSession *session)
{
    if (const auto replay = replays.find(session); replay != replays.end()) {
        // It may be its dispatch that ended the session.
        replay->second->disconnect();
        replay->second.release()->deleteLater();
        replays.erase(replay);
    }
}

//! The data of the READY \a captured with what belongs to this session, which \a own has: a client that
//! resumes shall come back here.
QByteArray Simulator::Private::readyOfReplay(const Event &captured, const QByteArray &own)
{
    QJsonObject data = captured.data();
    const QJsonObject mine = QJsonDocument::fromJson(own).object();
    for (const QLatin1String key :
         {QLatin1String("session_id"), QLatin1String("resume_gateway_url"), QLatin1String("shard")}) {
        if (mine.contains(key))
            data.insert(key, mine.value(key));
        else
            data.remove(key);
    }
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

} // namespace Gateway
