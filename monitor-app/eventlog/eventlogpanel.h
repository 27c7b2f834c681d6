// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventrow.h"

#include <QThread>
#include <QWidget>

class Banner;
class EventLogModel;
class EventLogView;
class EventStore;
class FilterLine;

//! The log with its filter line. It owns the store and the thread that the store works on.
class EventLogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventLogPanel(QWidget *parent = nullptr);
    ~EventLogPanel() override;

    [[nodiscard]] EventStore *store() const { return m_store; }
    [[nodiscard]] EventLogModel *model() const { return m_model; }
    [[nodiscard]] EventLogView *view() const { return m_view; }
    [[nodiscard]] FilterLine *filterLine() const { return m_filterLine; }

    //! What the empty log says as long as nothing was recorded.
    void setIdleText(const QString &text);

public Q_SLOTS:
    void clear();
    void setPaused(bool paused);

private:
    void showCounts();

    QThread m_thread;
    EventStore *m_store; //!< Lives in m_thread.
    EventLogModel *m_model;
    FilterLine *m_filterLine;
    EventLogView *m_view;
    Banner *m_pauseBanner;
    QString m_idleText;
};
