// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "filter/colorrule.h"
#include "logview/rowtext.h"

#include <gateway/session/knownguilds.h>

#include <QObject>

#include <memory>

//! Makes the texts of the rows that are in sight. It lives in a thread of its own, where its slots are called
//! (queued); only the newest request counts when several wait.
class RowPresenter : public QObject
{
    Q_OBJECT

public:
    explicit RowPresenter(QObject *parent = nullptr);
    ~RowPresenter() override;

public Q_SLOTS:
    //! Names that events give (guilds, channels, users) are remembered; each row is learnt once.
    void learn(const LogSnapshot &snapshot);
    //! The same for names that no row tells: those of sessions that were kept.
    void learnGuilds(const Gateway::KnownGuilds &guilds);
    void present(const LogSnapshot &snapshot, const QList<RowId> &rows);
    void nameGuilds(const QList<quint64> &ids);  //!< guildNamed() follows for those whose name is known.
    void setColorRules(const ColorRules &rules); //!< Texts presented before are out of date then.
    void clear();

Q_SIGNALS:
    void presented(const QList<RowText> &texts);
    void guildNamed(quint64 id, const QString &name);
    void colorRulesChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
