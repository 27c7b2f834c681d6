// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentsmodel.h"

#include "colorscheme.h"

#include <QFont>
#include <QGuiApplication>

IntentsModel::IntentsModel(QObject *parent) : QAbstractTableModel(parent) {}

void IntentsModel::setIntents(Gateway::Intents intents)
{
    if (intents == m_intents)
        return;
    m_intents = intents;
    Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    Q_EMIT intentsChanged(m_intents);
}

int IntentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Gateway::intentTable().size());
}

int IntentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IntentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Gateway::IntentInfo &info = Gateway::intentTable()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == AboutColumn)
            return Gateway::intentAbout(info.intent);
        return info.privileged ? tr("%1 (privileged)").arg(QLatin1String(info.name))
                               : QString(QLatin1String(info.name));
    case Qt::ToolTipRole:
        return info.privileged
                   ? tr("%1\nPrivileged: without the permission of the Developer Portal the gateway "
                        "closes with 4014.")
                         .arg(Gateway::intentAbout(info.intent))
                   : Gateway::intentAbout(info.intent);
    case Qt::CheckStateRole:
        if (index.column() == NameColumn)
            return m_intents.testFlag(info.intent) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        if (index.column() == AboutColumn)
            return Colors::muted(QGuiApplication::palette());
        return info.privileged ? QVariant(Colors::busy(QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

bool IntentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != NameColumn || role != Qt::CheckStateRole)
        return false;
    Gateway::Intents changed = m_intents;
    changed.setFlag(Gateway::intentTable()[std::size_t(index.row())].intent, value.toInt() == Qt::Checked);
    setIntents(changed);
    return true;
}

Qt::ItemFlags IntentsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant IntentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Intent") : tr("What it brings");
}
