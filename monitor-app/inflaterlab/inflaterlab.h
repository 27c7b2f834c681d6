// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "inflaterlab/labreport.h"

#include <gateway/protocol/error.h>

#include <QObject>

#include <atomic>
#include <memory>
#include <variant>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

//! What the lab shall measure with.
struct LabSubject
{
    QString name;                             //!< For people.
    std::variant<QString, LogSnapshot> where; //!< The path of a capture, or the log.
};

//! Compresses payloads as the gateway would, inflates them with every library of this build, and compares:
//! all take turns in several rounds. A thread of its own works; the object lives in the thread of who asks.
class InflaterLab : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Reading, Compressing, Checking, Measuring };
    Q_ENUM(Stage)

    explicit InflaterLab(QObject *parent = nullptr);
    ~InflaterLab() override; //!< Cancels and waits.

    //! How often each contender is measured, and how long at least, in ms.
    void setRounds(int rounds, int leastMilliseconds);

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    [[nodiscard]] static QString stageText(Stage stage);

public Q_SLOTS:
    //! Begins; one of finished(), failed() and cancelled() follows. Nothing happens while it runs.
    void start(const LabSubject &subject);
    void cancel();

Q_SIGNALS:
    void progressed(InflaterLab::Stage stage, double progress); //!< 0 to 1 of all.
    void finished(const LabReport &report);
    void failed(const Gateway::Error &error);
    void cancelled();

private:
    void end();

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    int m_rounds = 7;
    int m_leastMilliseconds = 25;
};
