// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsession.h"
#include "bot/exitstatus.h"
#include "capture/capturerecorder.h"
#include "commandline.h"
#include "console/consoleview.h"
#include "console/messagecatcher.h"
#include "console/terminal.h"
#include "console/unixsignals.h"
#include "filter/filter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

//! One session without a window, from the start to the exit status: feeds a view, and decides when it is
//! over. It lives in the main thread.
class ConsoleRun : public QObject
{
    Q_OBJECT

public:
    //! \a commandLine must be in console mode, and its filter valid.
    explicit ConsoleRun(CommandLine commandLine, QObject *parent = nullptr);
    ~ConsoleRun() override;

    //! Starts and returns at once; finished() follows.
    void start();

    [[nodiscard]] BotSession *session() { return &m_session; }

Q_SIGNALS:
    //! All is over and the terminal is as it was. \a message, if any, belongs on the standard error.
    void finished(ExitStatus status, const QString &message);

private:
    void makeView();
    void takePayloads(const QList<Gateway::Event> &payloads);
    void acknowledge(const QList<Gateway::Event> &payloads);
    void takeStateChange(Gateway::ShardId shard, const Gateway::Transition &transition);
    [[nodiscard]] bool makeLast(Gateway::ShardSnapshot *snapshot) const;
    void takeSnapshots(const QList<Gateway::ShardSnapshot> &snapshots);
    void takeFailure(const Gateway::Error &error);
    void takeRecordingFailure(const Gateway::Error &error);
    void takeLostRecords(qint64 lost);
    void takeMessage(const QString &message);
    void tell(const QString &message);
    void checkConnected();
    [[nodiscard]] QString startsAdvice() const;
    [[nodiscard]] QString withLastCause(const QString &message) const;
    void finishDuration();
    void suspend();

    [[nodiscard]] bool isLast(const Gateway::Event &event) const;
    void refresh();
    void updateStatus();
    void heed(OutputStream::Result result);
    void finish(ExitStatus status, const QString &message = {});
    void leave();

    CommandLine m_commandLine;
    Filter m_filter;
    UnixSignals m_signals;
    BotSession m_session;
    CaptureRecorder m_recorder;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<MessageCatcher> m_messages;
    std::unique_ptr<ConsoleView> m_view;
    ConsoleStatus m_status;
    QElapsedTimer m_elapsed;
    QTimer m_refreshTimer;
    qint64 m_lostRecords = 0; //!< While the recording was paused.
    int m_stopped = 0;        //!< Shards that have, since the run is to end.
    bool m_wasReady = false;
    bool m_isFinishing = false;
    bool m_isInterrupted = false;
    ExitStatus m_exitStatus = ExitStatus::Done;
    QString m_exitMessage;
};
