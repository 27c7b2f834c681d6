// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>

//! The guilds that the session has met, to choose from. Their ids are the texts, names stand behind them.
class GuildList : public QAbstractListModel
{
    Q_OBJECT

public:
    //! More are not offered; their ids can be typed.
    static constexpr int capacity = 5'000;
    static constexpr int IdRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    //! Empty when it was not met.
    [[nodiscard]] QString name(quint64 id) const;

public Q_SLOTS:
    void add(quint64 id, const QString &name);
    void clear();

private:
    struct Guild
    {
        quint64 id;
        QString name;
    };

    QList<Guild> m_guilds;
    QHash<quint64, int> m_rows;
};
