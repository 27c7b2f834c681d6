// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>

//! A channel of a guild that one can speak in.
struct VoiceChannel
{
    quint64 id = 0;
    QString name;
};
Q_DECLARE_METATYPE(VoiceChannel)

//! The guilds that the session has met, to choose from by name. Their ids stand behind the names.
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

    //! Of the guild that \a text names: as the list shows it, or by a name that no other has; 0 for none.
    [[nodiscard]] quint64 idOf(const QString &text) const;
    [[nodiscard]] QList<VoiceChannel> channels(quint64 id) const { return m_channels.value(id); }

    //! Empty when it was not met.
    [[nodiscard]] QString name(quint64 id) const;

public Q_SLOTS:
    void add(quint64 id, const QString &name);
    void setChannels(quint64 id, const QList<VoiceChannel> &channels);
    void clear();

Q_SIGNALS:
    void channelsChanged(quint64 guild);

private:
    struct Guild
    {
        quint64 id;
        QString name;
    };

    [[nodiscard]] static QString textOf(const Guild &guild);

    QList<Guild> m_guilds;
    QHash<quint64, int> m_rows;
    QHash<quint64, QList<VoiceChannel>> m_channels;
};
