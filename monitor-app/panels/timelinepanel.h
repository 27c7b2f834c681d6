// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class TimelineFilter;
class TimelineLanes;
class TimelineLegend;
class TimelineModel;
class TimelineTable;

QT_BEGIN_NAMESPACE
class QLineEdit;
class QModelIndex;
class QSplitter;
class QToolButton;
QT_END_NAMESPACE

//! What happened to the session, and why: the shards' states as lanes, and the list of all changes below.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(TimelineModel *model, QWidget *parent = nullptr);

    [[nodiscard]] TimelineLanes *lanes() const { return m_lanes; }
    [[nodiscard]] QSize sizeHint() const override { return {510, 230}; }

Q_SIGNALS:
    //! The user chose \a time (ms since the Unix epoch) of \a shard, in a lane or in the list.
    void momentChosen(int shard, qint64 time);
    //! A change of \a shard's state at \a time.
    void changeChosen(int shard, qint64 time);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTools();
    QToolButton *addTool(QWidget *tools, const QString &name, const QString &text, const QString &tip);
    void connectList();
    void applyShards();
    void applyText();
    void showEmptyText();
    void chooseRow(const QModelIndex &index);
    void markRow(const QModelIndex &index);
    void takeLaneMoment(int shard, qint64 time);
    void stayAtEnd();
    void shareHeight();

    TimelineModel *m_model;
    TimelineFilter *m_filter;
    TimelineLanes *m_lanes;
    TimelineTable *m_table;
    TimelineLegend *m_legend;
    QSplitter *m_splitter;
    QLineEdit *m_shards = nullptr;
    QLineEdit *m_text = nullptr;
    bool m_atEnd = true;
    bool m_isShared = false;     //!< The user said how much the lanes and the list have.
    bool m_isLaneMoment = false; //!< While a click in the lanes chooses a row.
};
