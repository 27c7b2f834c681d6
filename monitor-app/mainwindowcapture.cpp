// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "bot/botsession.h"
#include "bot/datafolder.h"
#include "capture/capturebanner.h"
#include "capture/capturerecorder.h"
#include "capture/capturesession.h"
#include "capture/recordinglight.h"
#include "colorscheme.h"
#include "commands/commandsender.h"
#include "glyphicon.h"
#include "inflaterlab/labdialog.h"
#include "intents/intentspanel.h"
#include "logpanel/logengine.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "mainwindow.h"
#include "panels/inflaterpanel.h"
#include "panels/latencyhistory.h"
#include "panels/shardsmodel.h"
#include "panels/timelinelanes.h"
#include "panels/timelinemodel.h"
#include "panels/timelinepanel.h"
#include "statusline.h"

#include <gateway/capture/capturewriter.h>

#include <QAction>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

void MainWindow::createCaptureActions()
{
    m_commands = new CommandSender(this);
    m_recorder = new CaptureRecorder(this);
    m_recordAction = new QAction(this);
    m_recordAction->setObjectName(u"recordAction"_s);
    m_recordAction->setShortcut(QKeySequence(u"Ctrl+Alt+R"_s));
    m_recordAction->setToolTip(
        tr("Record the session into a file that can be opened later, here and elsewhere"));
    connect(m_recordAction, &QAction::triggered, this, &MainWindow::toggleRecording);
    m_openCaptureAction = new QAction(tr("Open ca&pture…"), this);
    m_openCaptureAction->setObjectName(u"openCaptureAction"_s);
    m_openCaptureAction->setShortcut(QKeySequence(QKeySequence::Open));
    m_openCaptureAction->setToolTip(tr("Show a session that was recorded"));
    connect(m_openCaptureAction, &QAction::triggered, this, &MainWindow::askForCapture);
    m_inflaterLabAction = new QAction(tr("Inflater &lab…"), this);
    m_inflaterLabAction->setObjectName(u"inflaterLabAction"_s);
    m_inflaterLabAction->setToolTip(
        tr("Compare compressions and libraries on what was received, or on a capture"));
    connect(m_inflaterLabAction, &QAction::triggered, this, &MainWindow::openInflaterLab);
    connect(m_inflaters, &InflaterPanel::labRequested, this, &MainWindow::openInflaterLab);
    m_status->addPermanentWidget(new RecordingLight(m_recorder, m_status));
    setAcceptDrops(true);

    const auto showRecording = [this] {
        m_recordAction->setText(m_recorder->isRecording() ? tr("Stop rec&ording") : tr("Rec&ord…"));
        m_recordAction->setIcon(m_recorder->isRecording() ? glyphIcon(Glyph::Stop)
                                                          : glyphIcon(Glyph::Dot, Colors::bad(palette())));
        m_recordAction->setEnabled(m_session || m_recorder->isRecording());
    };
    showRecording();
    connect(m_recorder, &CaptureRecorder::recordingChanged, this, showRecording);
    connect(m_commands, &CommandSender::sessionChanged, this, showRecording);
    connect(m_recorder, &CaptureRecorder::finished, this,
            [this] { m_status->showMessage(tr("Recorded into %1").arg(m_recorder->path()), 10'000); });
    connect(m_recorder, &CaptureRecorder::failed, this, [this](const Gateway::Error &error) {
        showStorageFailure(tr("The recording has ended."), error);
    });
    connect(m_recorder, &CaptureRecorder::paused, this, [this](const Gateway::Error &error) {
        showStorageFailure(tr("The recording is paused."), error);
    });
    connect(m_recorder, &CaptureRecorder::resumed, this, [this](qint64 lost) {
        m_failureBanner->hide();
        m_status->showMessage(
            tr("The recording goes on; %n record(s) were not written.", nullptr, int(lost)));
    });
}

//! The session goes on.
void MainWindow::showStorageFailure(const QString &what, const Gateway::Error &error)
{
    m_failureBanner->setText(u"<b>%1</b> %2"_s.arg(what.toHtmlEscaped(), error.toString().toHtmlEscaped()));
    m_failureBanner->show();
}

void MainWindow::record(const QString &path)
{
    if (m_session)
        m_recorder->start(path, m_session);
    else
        m_recordNext = path;
}

void MainWindow::toggleRecording()
{
    if (m_recorder->isRecording()) {
        m_recorder->stop();
        return;
    }
    const QString name = u"capture-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss") +
                         Gateway::CaptureWriter::fileEnding();
    const QString folder = DataFolder::documents();
    const QString path = QFileDialog::getSaveFileName(this, tr("Record into"), folder + u'/' + name,
                                                      tr("Captures (*.ndjson.zst *.ndjson)"));
    // The session may be over by now.
    if (!path.isEmpty())
        record(path);
}

void MainWindow::askForCapture()
{
    const QString folder = m_recorder->path().isEmpty() ? DataFolder::documents() : m_recorder->path();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open capture"), folder,
                                                      tr("Captures (*.ndjson.zst *.ndjson);;All files (*)"));
    if (!path.isEmpty())
        openCapture(path);
}

void MainWindow::openInflaterLab()
{
    LabDialog *lab =
        new LabDialog(m_log->engine()->snapshot(), m_capture ? m_capture->path() : QString(), this);
    lab->setAttribute(Qt::WA_DeleteOnClose);
    lab->show();
}

void MainWindow::openCapture(const QString &path)
{
    endSession();
    closeCapture();
    clearPanels();
    // It is read from its beginning.
    m_log->view()->setFollowing(false);
    m_intents->beginCapture();
    m_capture = new CaptureSession(path, this);
    connect(m_capture, &CaptureSession::shardStateChanged, m_intents, &IntentsPanel::takeTransition);
    LogEngine *engine = m_log->engine();
    connect(m_capture, &CaptureSession::payloadsRecorded, engine,
            [engine, capture = m_capture](const QList<Gateway::Event> &payloads) {
                engine->ingest(payloads, capture->holdBatch());
            });
    connect(m_capture, &CaptureSession::shardStateChanged, engine, &LogEngine::ingestTransition);
    connect(m_capture, &CaptureSession::shardStateChanged, m_shardsModel, &ShardsModel::takeTransition);
    connect(m_capture, &CaptureSession::shardStateChanged, m_timelineModel, &TimelineModel::takeTransition);
    connect(m_capture, &CaptureSession::shardStateChanged, m_timeline->lanes(),
            &TimelineLanes::takeTransition);
    connect(m_capture, &CaptureSession::snapshotsTaken, m_shardsModel, &ShardsModel::takeSnapshots);
    connect(m_capture, &CaptureSession::snapshotsTaken, m_inflaters, &InflaterPanel::takeCaptured);
    connect(m_capture, &CaptureSession::snapshotsTaken, m_latencies, &LatencyHistory::takeCaptured);
    connect(m_capture, &CaptureSession::progressed, m_timeline->lanes(),
            [lanes = m_timeline->lanes()](double, qint64 present) { lanes->setPresent(present); });
    connect(m_capture, &CaptureSession::finished, this, [this](const CaptureOutcome &outcome) {
        if (outcome.opened) {
            m_timeline->lanes()->showAll();
            return;
        }
        const QString name = QFileInfo(m_capture->path()).fileName();
        closeCapture();
        showFailure({outcome.error.domain(), outcome.error.code(),
                     tr("“%1” cannot be opened: %2").arg(name, outcome.error.message()),
                     outcome.error.advice()});
    });
    m_capture->start();
    m_captureBanner->setCapture(m_capture);
    showSession();
}

void MainWindow::closeCapture()
{
    if (!m_capture)
        return;
    m_captureBanner->setCapture(nullptr);
    CaptureSession *closed = std::exchange(m_capture, nullptr);
    closed->disconnect();
    closed->cancel();
    // It may be its signal that we are in.
    closed->deleteLater();
    clearPanels();
    showSession();
}

void MainWindow::showCapture()
{
    if (!m_capture)
        return;
    setWindowTitle(tr("%1 (capture) – Gateway Monitor").arg(QFileInfo(m_capture->path()).fileName()));
    m_status->setGateway({}, {});
    m_status->setIdleText(tr("Capture"));
    m_log->setIdleText(tr("The capture holds no payload yet."));
}

//! The one local file in \a data; empty when there is another number of them.
static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty())
        openCapture(path);
}
