// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolerun.h"

#include "console/ndjsonview.h"
#include "console/plainview.h"
#include "console/standarderror.h"
#include "console/tableview.h"

#include <gateway/payload/event.h>

#include <algorithm>

using namespace Gateway;
using namespace std::chrono_literals;

// Changes of state come in bursts; one picture shows them all.
static constexpr auto refreshDelay = 50ms;

// When the run ends; thousands of them say no more.
static constexpr int mostToldStops = 16;

ConsoleRun::ConsoleRun(CommandLine commandLine, QObject *parent)
    : QObject(parent), m_commandLine(std::move(commandLine)), m_session(m_commandLine.bot)
{
    FilterError error;
    m_filter = Filter::compile(m_commandLine.filter, &error);
    Q_ASSERT(!error.isError());

    // What comes after the last event was not shown, and is for the next run.
    m_session.setAcknowledgesEvents(true);

    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ConsoleRun::refresh);

    connect(&m_session, &BotSession::payloadsRecorded, this, &ConsoleRun::takePayloads);
    connect(&m_session, &BotSession::shardStateChanged, this, &ConsoleRun::takeStateChange);
    connect(&m_session, &BotSession::snapshotsTaken, this, &ConsoleRun::takeSnapshots);
    connect(&m_session, &BotSession::failed, this, &ConsoleRun::takeFailure);
    connect(&m_session, &BotSession::stopped, this, &ConsoleRun::leave);
    connect(&m_recorder, &CaptureRecorder::failed, this, &ConsoleRun::takeRecordingFailure);
    connect(&m_recorder, &CaptureRecorder::paused, this,
            [this](const Error &reason) { tell(reason.toString()); });
    connect(&m_recorder, &CaptureRecorder::resumed, this, &ConsoleRun::takeLostRecords);
    connect(&m_signals, &UnixSignals::stopRequested, this, [this] { finish(ExitStatus::Done); });
    connect(&m_signals, &UnixSignals::suspendRequested, this, &ConsoleRun::suspend);
    connect(&m_signals, &UnixSignals::windowSizeChanged, this, &ConsoleRun::refresh);
}

ConsoleRun::~ConsoleRun() = default;

void ConsoleRun::start()
{
    m_status.simulated = m_session.isSimulated();
    m_status.filter = m_filter.text();
    m_elapsed.start();
    makeView();
    if (m_commandLine.duration) {
        // The view waits for its reader no longer than that, nor does the event loop.
        m_view->setDeadline(QDeadlineTimer(*m_commandLine.duration));
        QTimer::singleShot(*m_commandLine.duration, Qt::PreciseTimer, this, &ConsoleRun::finishDuration);
    }
    QTimer::singleShot(m_commandLine.connectTimeout, this, &ConsoleRun::checkConnected);
    refresh();
    if (!m_commandLine.record.isEmpty())
        m_recorder.start(m_commandLine.record, &m_session);
    m_session.start();
}

void ConsoleRun::makeView()
{
    if (m_commandLine.ndjson) {
        m_view = std::make_unique<NdjsonView>(m_signals.stopDescriptor());
        if (m_status.simulated)
            StandardError::printMessage(tr("on the embedded simulator; no real bot is connected"));
        return;
    }
    if (!Terminal::isUsable()) {
        m_view = std::make_unique<PlainView>(m_signals.stopDescriptor());
        return;
    }
    m_terminal = std::make_unique<Terminal>(m_signals.stopDescriptor());
    connect(m_terminal.get(), &Terminal::quitRequested, this, [this] { finish(ExitStatus::Done); });
    if (StandardError::isTerminal()) {
        m_messages = std::make_unique<MessageCatcher>();
        connect(m_messages.get(), &MessageCatcher::caught, this, &ConsoleRun::takeMessage);
    }
    m_view = std::make_unique<TableView>(m_terminal.get(), m_commandLine.color);
}

//! Whether \a event is the one to stop after. It has been counted.
bool ConsoleRun::isLast(const Event &event) const
{
    return (m_commandLine.events && m_status.tally.total() >= *m_commandLine.events) ||
           (m_commandLine.untilEvent && event.type() == *m_commandLine.untilEvent);
}

void ConsoleRun::takePayloads(const QList<Event> &payloads)
{
    if (m_isFinishing || m_isInterrupted)
        return;
    bool isOver = false;
    qsizetype seen = 0;
    for (const Event &payload : payloads) {
        ++seen;
        const bool isEvent =
            payload.opcode() == Opcode::Dispatch && payload.direction() == Event::Direction::Received;
        if ((!isEvent && !m_commandLine.allPayloads) || !m_filter.matches(payload))
            continue;
        m_view->event(payload);
        if (!isEvent)
            continue;
        m_status.tally.add(payload);
        isOver = isLast(payload);
        if (isOver)
            break;
    }
    const OutputStream::Result result = m_view->endBatch();
    if (result == OutputStream::Result::Written)
        acknowledge(payloads.first(seen));
    if (isOver && result == OutputStream::Result::Written)
        finish(ExitStatus::Done);
    else
        heed(result);
}

//! Of \a payloads, what the filter lets pass was written; kept sessions go on behind them.
void ConsoleRun::acknowledge(const QList<Event> &payloads)
{
    if (!m_commandLine.bot.keepsSessions())
        return;
    for (const Event &payload : payloads)
        m_session.acknowledge(payload);
}

void ConsoleRun::takeStateChange(ShardId shard, const Transition &transition)
{
    if (transition.to == ShardState::Ready)
        m_wasReady = true;
    const ShardChange change{shard, transition};
    m_status.changes.append(change);
    if (m_status.changes.size() > ConsoleStatus::mostChanges)
        m_status.changes.removeFirst();
    const bool isStop = m_isFinishing && transition.to == ShardState::Stopped;
    if (!isStop || ++m_stopped <= mostToldStops)
        m_view->stateChanged(change);
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start(refreshDelay);
}

//! Makes \a snapshot, taken while the run stops, tell of the run: figures that grew since the last one count,
//! but not that the shard stops. False if none grew.
bool ConsoleRun::makeLast(ShardSnapshot *snapshot) const
{
    const auto before = m_status.shards.constFind(snapshot->shard.id);
    if (before == m_status.shards.cend() || snapshot->events <= before->events)
        return false;
    snapshot->state = before->state;
    snapshot->lastTransition = before->lastTransition;
    snapshot->latency = before->latency;
    snapshot->averageLatency = before->averageLatency;
    snapshot->inflater = before->inflater;
    snapshot->sequence = std::max(snapshot->sequence, before->sequence);
    return true;
}

void ConsoleRun::takeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    for (ShardSnapshot snapshot : snapshots) {
        if (m_isFinishing && !makeLast(&snapshot))
            continue;
        m_status.shards.insert(snapshot.shard.id, snapshot);
        m_status.rates.add(snapshot);
        m_status.stages.add(snapshot);
    }
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start(refreshDelay);
}

void ConsoleRun::takeMessage(const QString &message)
{
    m_status.messages = {message};
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start(refreshDelay);
}

void ConsoleRun::takeFailure(const Error &error)
{
    // The gateway's final close and a refused token will not change; the rest may another time.
    const bool isFinal =
        error.code() == ErrorCode::ClosedByGateway || error.code() == ErrorCode::Unauthorized;
    QString message = error.message();
    if (!error.advice().isEmpty())
        message += u'\n' + error.advice();
    finish(isFinal ? ExitStatus::FinalClose : ExitStatus::Network, message);
}

void ConsoleRun::takeRecordingFailure(const Error &error)
{
    const QString message = tr("The session cannot be recorded: %1").arg(error.toString());
    if (m_isFinishing) {
        m_exitStatus = ExitStatus::Unmet;
        m_exitMessage = message;
        return;
    }
    finish(ExitStatus::Unmet, message);
}

//! The session goes on.
void ConsoleRun::tell(const QString &message)
{
    if (m_terminal)
        takeMessage(message);
    else
        StandardError::printMessage(message);
}

void ConsoleRun::takeLostRecords(qint64 lost)
{
    m_lostRecords += lost;
    tell(tr("The recording goes on; %n record(s) were not written.", nullptr, int(lost)));
}

//! What to do about session starts that are held back; the last of them need a word of the user.
QString ConsoleRun::startsAdvice() const
{
    const int left = m_session.identifyBudget().remaining(QDateTime::currentDateTimeUtc());
    if (left == 0)
        return tr("No session start is left, and one more would reset the token: find out what identifies so "
                  "often, and wait.");
    return tr("Find out what identifies so often; then wait, or spend the last %1 with --use-reserve. At 0 "
              "the "
              "token is reset.")
        .arg(left);
}

//! \a message and, while a shard is not ready, why: who has standard output elsewhere sees no table.
QString ConsoleRun::withLastCause(const QString &message) const
{
    const auto isReady = [](const ShardSnapshot &shard) {
        return shard.state == ShardState::Ready;
    };
    const QList<ShardChange> &changes = m_status.changes;
    if (changes.isEmpty() ||
        (m_wasReady && std::all_of(m_status.shards.cbegin(), m_status.shards.cend(), isReady)))
        return message;
    // That a shard tries once more tells nothing of why it must.
    auto last = std::find_if(changes.crbegin(), changes.crend(), [](const ShardChange &change) {
        return change.transition.to == ShardState::BackingOff || change.transition.to == ShardState::Failed;
    });
    if (last == changes.crend())
        last = changes.crbegin();
    QString text =
        message + u'\n' +
        tr("Shard %1 was last: %2: %3")
            .arg(last->shard.toString(), stateText(last->transition.to), causeText(last->transition));
    if (last->transition.error.code() == ErrorCode::SessionStartsUsedUp)
        text += u'\n' + startsAdvice();
    return text;
}

void ConsoleRun::checkConnected()
{
    if (m_wasReady)
        return;
    const double seconds = double(m_commandLine.connectTimeout.count()) / 1000;
    finish(ExitStatus::Network, withLastCause(tr("No session became ready within %1 s.").arg(seconds)));
}

void ConsoleRun::finishDuration()
{
    if (!m_wasReady)
        finish(ExitStatus::Network, withLastCause(tr("No session became ready before --duration was over.")));
    else if (m_commandLine.untilEvent)
        finish(ExitStatus::Unmet, withLastCause(tr("%1 did not come before --duration was over.")
                                                    .arg(eventTypeName(*m_commandLine.untilEvent))));
    else if (m_commandLine.events)
        finish(ExitStatus::Unmet, withLastCause(tr("Only %1 of %n events came before --duration was over.",
                                                   nullptr, int(*m_commandLine.events))
                                                    .arg(m_status.tally.total())));
    else
        finish(ExitStatus::Done);
}

void ConsoleRun::suspend()
{
    if (m_terminal)
        m_terminal->leave();
    UnixSignals::suspend();
    if (m_terminal && !m_isFinishing) {
        m_terminal->enter();
        refresh();
    }
}

void ConsoleRun::refresh()
{
    if (!m_view)
        return;
    if (!m_isFinishing)
        updateStatus();
    heed(m_view->refresh(m_status));
}

void ConsoleRun::updateStatus()
{
    m_status.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    m_status.gateway = m_session.isSimulated() ? m_session.simulatorUrl() : m_session.gatewayUrl();
    m_status.botGateway = m_session.botGateway();
    m_status.isBudgetKnown = !m_session.settings().apiUrl.isEmpty() && !m_status.botGateway.url.isEmpty() &&
                             m_status.botGateway.sessionStartLimit.isKnown;
}

void ConsoleRun::heed(OutputStream::Result result)
{
    switch (result) {
    case OutputStream::Result::Written:
        return;
    case OutputStream::Result::ReaderGone:
        finish(ExitStatus::Done);
        return;
    case OutputStream::Result::Interrupted:
        // A line may have been cut, so that none may follow. The request to stop, or the timer of --duration,
        // stands in the event loop and says how it ends.
        m_isInterrupted = true;
        return;
    case OutputStream::Result::Failed:
        finish(ExitStatus::Unmet, tr("The output cannot be written: %1.").arg(m_view->errorString()));
        return;
    }
}

void ConsoleRun::finish(ExitStatus status, const QString &message)
{
    if (m_isFinishing)
        return;
    updateStatus();
    m_isFinishing = true;
    m_exitStatus = status;
    m_exitMessage = message;
    m_session.leave();
}

void ConsoleRun::leave()
{
    if (m_recorder.isRecording()) {
        // Whether the file is complete decides how the program ends.
        connect(&m_recorder, &CaptureRecorder::finished, this, &ConsoleRun::leave);
        m_recorder.stop();
        return;
    }
    if (m_lostRecords > 0 && m_exitStatus == ExitStatus::Done)
        m_exitStatus = ExitStatus::Unmet; // Whoever runs this in a script need not read what was told.
    if (m_stopped > mostToldStops)
        m_view->othersStopped(m_stopped - mostToldStops);
    m_view->finish(m_status);
    m_view.reset();
    m_messages.reset();
    m_terminal.reset();
    Q_EMIT finished(m_exitStatus, m_exitMessage);
}
