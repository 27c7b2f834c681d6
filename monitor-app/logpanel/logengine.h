// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logstore.h"
#include "eventlog/workerthreads.h"
#include "filter/colorrule.h"
#include "filter/logresult.h"
#include "filter/logstatistics.h"
#include "filter/pathcatalogue.h"
#include "logview/rowtext.h"

#include <gateway/session/knownguilds.h>

#include <QObject>
#include <QSet>

class LogSearch;
class PathLearner;
class RowPresenter;

//! The log's store and those who search, present and count it, each in a thread of its own, joined by their
//! signals. It lives in the GUI thread, where nothing of it waits.
class LogEngine : public QObject
{
    Q_OBJECT

public:
    explicit LogEngine(QObject *parent = nullptr);
    ~LogEngine() override;

    [[nodiscard]] const LogFigures &figures() const { return m_figures; }
    [[nodiscard]] const LogResult &result() const { return m_result; }
    //! All rows there are now, whatever the filter.
    [[nodiscard]] LogSnapshot snapshot() const;

public Q_SLOTS:
    //! Hands \a payloads to the store; from any thread. \a hold is let go when the store has taken them:
    //! until then they count as under way, see Cluster::holdBatch().
    void ingest(const QList<Gateway::Event> &payloads, std::shared_ptr<const void> hold = {});
    void ingestTransition(Gateway::ShardId shard, const Gateway::Transition &transition);
    void clear();
    void learnGuilds(const Gateway::KnownGuilds &guilds); //!< Names that no event of this log will tell.
    void setBudget(const LogStore::Budget &budget);
    void setFilter(const Filter &filter);
    void setOrder(const LogOrder &order);
    void setColorRules(const ColorRules &rules);
    void present(const LogSnapshot &snapshot, const QList<RowId> &rows);
    void setStatisticsScope(LogStatistics::Scope scope);
    void setStatisticsActive(bool active);

Q_SIGNALS:
    void snapshotTaken(const LogSnapshot &snapshot);
    void resultChanged(const LogResult &result);
    void figuresChanged(const LogFigures &figures);
    void presented(const QList<RowText> &texts);
    void colorRulesChanged(); //!< Texts presented before are out of date.
    void catalogueChanged(const PathCatalogue &catalogue);
    void guildNamed(quint64 id, const QString &name);
    void statisticsChanged(const LogFiguresByGroup &figures);
    void cleared();

private:
    void askGuildNames(const LogFiguresByGroup &figures);
    WorkerThreads m_threads;
    LogStore *m_store;
    LogSearch *m_search;
    RowPresenter *m_presenter;
    LogStatistics *m_statistics;
    PathLearner *m_pathLearner;
    QSet<quint64> m_guildsNamed; //!< Of the statistics: each is told once.
    LogFigures m_figures;
    LogResult m_result;
};
