// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

//! Turns the signals of the system into signals of Qt: the handler writes into a pipe, the event loop reads
//! it. There can be one at a time. SIGPIPE and SIGXFSZ are ignored, so that writing to a closed pipe or a
//! file that may not grow is an error and not an end.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

    //! Lets no file or socket have the number of a standard descriptor that was closed: what is meant for
    //! the output would be written to it. To be called before anything is opened.
    static void holdStandardDescriptors();

    //! Readable as soon as somebody asked the program to stop; stays so. For poll().
    [[nodiscard]] int stopDescriptor() const;

    //! Runs inside the signal handler when a second request to stop ends the program at once. It may only
    //! call what is async-signal-safe.
    static void setLastAct(void (*act)());

    //! Stops this process as Ctrl-Z does; returns when it was continued.
    static void suspend();

Q_SIGNALS:
    void stopRequested();     //!< SIGINT, SIGTERM or SIGHUP, once.
    void suspendRequested();  //!< SIGTSTP.
    void windowSizeChanged(); //!< SIGWINCH.

private:
    void readPipe();

    int m_stopPipe[2] = {-1, -1};
};
