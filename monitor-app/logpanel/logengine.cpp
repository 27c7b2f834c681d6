// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logengine.h"

#include "filter/logsearch.h"
#include "filter/pathlearner.h"
#include "loglimits.h"
#include "logview/rowpresenter.h"

LogEngine::LogEngine(QObject *parent)
    : QObject(parent)
    , m_store(m_threads.start(new LogStore(LogLimits::budget()), QStringLiteral("logstore")))
    , m_search(m_threads.start(new LogSearch, QStringLiteral("logsearch")))
    , m_presenter(m_threads.start(new RowPresenter, QStringLiteral("presenter")))
    , m_statistics(m_threads.start(new LogStatistics, QStringLiteral("statistics")))
    , m_pathLearner(m_threads.start(new PathLearner, QStringLiteral("paths")))
{
    connect(m_store, &LogStore::changed, m_search, &LogSearch::takeSnapshot);
    connect(m_store, &LogStore::changed, m_presenter, &RowPresenter::learn);
    connect(m_store, &LogStore::changed, m_statistics, &LogStatistics::takeSnapshot);
    connect(m_store, &LogStore::changed, m_pathLearner, &PathLearner::takeSnapshot);
    connect(m_store, &LogStore::cleared, m_pathLearner, &PathLearner::clear);
    connect(m_pathLearner, &PathLearner::catalogueChanged, this, &LogEngine::catalogueChanged);
    connect(m_store, &LogStore::cleared, m_search, &LogSearch::clear);
    connect(m_store, &LogStore::cleared, m_presenter, &RowPresenter::clear);
    connect(m_store, &LogStore::cleared, m_statistics, &LogStatistics::clear);
    connect(m_store, &LogStore::cleared, this, &LogEngine::cleared);
    connect(m_store, &LogStore::changed, this,
            [this](const LogSnapshot &snapshot, const LogFigures &figures) {
                m_figures = figures;
                Q_EMIT snapshotTaken(snapshot);
                Q_EMIT figuresChanged(figures);
            });
    connect(m_search, &LogSearch::resultChanged, m_statistics, &LogStatistics::takeResult);
    connect(m_search, &LogSearch::resultChanged, this, [this](const LogResult &result) {
        m_result = result;
        Q_EMIT resultChanged(result);
    });
    connect(m_presenter, &RowPresenter::presented, this, &LogEngine::presented);
    connect(m_presenter, &RowPresenter::colorRulesChanged, this, &LogEngine::colorRulesChanged);
    connect(m_presenter, &RowPresenter::guildNamed, this, [this](quint64 id, const QString &name) {
        m_guildsNamed.insert(id);
        Q_EMIT guildNamed(id, name);
    });
    connect(m_statistics, &LogStatistics::figuresChanged, this, &LogEngine::askGuildNames);
    connect(m_statistics, &LogStatistics::figuresChanged, this, &LogEngine::statisticsChanged);
}

LogEngine::~LogEngine()
{
    // Those who hold rows go before the store whose rows they are.
    m_threads.end();
}

void LogEngine::askGuildNames(const LogFiguresByGroup &figures)
{
    QList<quint64> unknown;
    for (const LogTally &guild : figures.guilds) {
        if (guild.key != 0 && !m_guildsNamed.contains(guild.key))
            unknown.append(guild.key);
    }
    if (!unknown.isEmpty())
        QMetaObject::invokeMethod(m_presenter,
                                  [presenter = m_presenter, unknown] { presenter->nameGuilds(unknown); });
}

void LogEngine::ingest(const QList<Gateway::Event> &payloads, std::shared_ptr<const void> hold)
{
    QMetaObject::invokeMethod(
        m_store, [store = m_store, payloads, hold = std::move(hold)] { store->ingest(payloads); });
}

void LogEngine::ingestTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    QMetaObject::invokeMethod(
        m_store, [store = m_store, shard, transition] { store->ingestTransition(shard, transition); });
}

void LogEngine::clear()
{
    QMetaObject::invokeMethod(m_store, &LogStore::clear);
}

void LogEngine::learnGuilds(const Gateway::KnownGuilds &guilds)
{
    QMetaObject::invokeMethod(m_presenter,
                              [presenter = m_presenter, guilds] { presenter->learnGuilds(guilds); });
}

void LogEngine::setBudget(const LogStore::Budget &budget)
{
    QMetaObject::invokeMethod(m_store, [store = m_store, budget] { store->setBudget(budget); });
}

void LogEngine::setFilter(const Filter &filter)
{
    QMetaObject::invokeMethod(m_search, [search = m_search, filter] { search->setFilter(filter); });
}

void LogEngine::setOrder(const LogOrder &order)
{
    QMetaObject::invokeMethod(m_search, [search = m_search, order] { search->setOrder(order); });
}

void LogEngine::setColorRules(const ColorRules &rules)
{
    QMetaObject::invokeMethod(m_presenter,
                              [presenter = m_presenter, rules] { presenter->setColorRules(rules); });
}

LogSnapshot LogEngine::snapshot() const
{
    return m_store->snapshot();
}

void LogEngine::present(const LogSnapshot &snapshot, const QList<RowId> &rows)
{
    QMetaObject::invokeMethod(
        m_presenter, [presenter = m_presenter, snapshot, rows] { presenter->present(snapshot, rows); });
}

void LogEngine::setStatisticsScope(LogStatistics::Scope scope)
{
    QMetaObject::invokeMethod(m_statistics,
                              [statistics = m_statistics, scope] { statistics->setScope(scope); });
}

void LogEngine::setStatisticsActive(bool active)
{
    QMetaObject::invokeMethod(m_statistics,
                              [statistics = m_statistics, active] { statistics->setActive(active); });
}
