// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterchange.h"
#include "filter/logstatistics.h"

#include <QWidget>

class PanelTable;
class StatisticsModel;

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

//! What the log holds by event type and by guild. A click on a row filters.
class StatisticsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPanel(QWidget *parent = nullptr);

    [[nodiscard]] PanelTable *typesTable() const { return m_typesTable; }
    [[nodiscard]] PanelTable *guildsTable() const { return m_guildsTable; }
    [[nodiscard]] QSize sizeHint() const override { return {620, 190}; }

public Q_SLOTS:
    void takeFigures(const LogFiguresByGroup &figures);
    void setGuildName(quint64 guild, const QString &name);
    void clear();

Q_SIGNALS:
    void filterTermChosen(const QString &term, FilterChange how);
    void scopeChanged(LogStatistics::Scope scope);
    void activeChanged(bool active); //!< Whether the panel is in sight, and its figures are wanted.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PanelTable *makeTable(StatisticsModel *model, const QString &widestName);
    QWidget *makeHead();
    [[nodiscard]] StatisticsModel *currentModel() const;
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void showMenu(PanelTable *table, const QPoint &place);
    void copyCsv();
    void showTotal();

    StatisticsModel *m_types;
    StatisticsModel *m_guilds;
    PanelTable *m_typesTable;
    PanelTable *m_guildsTable;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QComboBox *m_scope;
    QComboBox *m_measure;
    QLabel *m_total;
};
