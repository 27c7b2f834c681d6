// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnheader.h"
#include "intents/intenttraffic.h"

#include <QAbstractTableModel>

//! The intents, one row each, with what came by them or would come, and last the events that need none. The
//! boxes are those of the calculator, not what the session asked for.
class IntentTrafficModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        IntentColumn,
        StateColumn,
        RateColumn,
        EventsColumn,
        InflatedColumn,
        WireColumn,
        ShareColumn,
        EventTypesColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    static constexpr int ShareRole = Qt::UserRole; //!< 0 to 1, for UsageBar.

    explicit IntentTrafficModel(QObject *parent = nullptr);

    [[nodiscard]] const IntentFigures &figures() const { return m_figures; }
    [[nodiscard]] Gateway::Intents checked() const { return m_checked; }
    void setChecked(Gateway::Intents intents);
    //! The filter that shows what came by the intent of \a row; of one that brings no events it is empty.
    [[nodiscard]] QString term(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void takeFigures(const IntentFigures &figures);
    void setSessionKnown(bool known); //!< Without one nothing was chosen, nor not chosen.

Q_SIGNALS:
    void checkedChanged(Gateway::Intents intents); //!< By the user.

private:
    [[nodiscard]] static ColumnHeader headerOf(int section);
    [[nodiscard]] QString text(const IntentTraffic &traffic, int column) const;
    [[nodiscard]] QString stateText(const IntentTraffic &traffic) const;
    [[nodiscard]] QString eventsText(const IntentTraffic &traffic) const;
    [[nodiscard]] QString toolTip(const IntentTraffic &traffic) const;
    [[nodiscard]] QVariant ink(const IntentTraffic &traffic, int column) const;

    IntentFigures m_figures;
    Gateway::Intents m_checked;
    bool m_isSessionKnown = false;
};
