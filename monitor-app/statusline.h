// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/identifybudget.h>

#include <QStatusBar>

class LogPanel;
class ShardsModel;

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

//! The window's bottom line: how the session stands, what comes per second, how much of the log is shown.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const ShardsModel *shards, const LogPanel *log, QWidget *parent = nullptr);

    //! What stands in the place of the shards' states while there are none.
    void setIdleText(const QString &text);

    //! Where a real bot is connected, and the session starts that it has; nothing with an empty \a url.
    void setGateway(const QUrl &url, const Gateway::IdentifyBudget &starts);

private:
    void showSession();
    void showLog();
    [[nodiscard]] QString sessionText() const;

    const ShardsModel *m_shards;
    const LogPanel *m_log;
    QString m_idleText;
    QLabel *m_dot;
    QLabel *m_session;
    QLabel *m_gateway;
    QLabel *m_rates;
    QLabel *m_rows;
    QLabel *m_dropped;
};
