// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturebanner.h"

#include "capture/capturesession.h"
#include "eventlog/printable.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

CaptureBanner::CaptureBanner(QWidget *parent)
    : Banner(Banner::Tone::Info, parent)
    , m_cancel(addButton(tr("Stop reading"), tr("Show what was read so far")))
{
    setObjectName(QStringLiteral("captureBanner"));
    m_cancel->setObjectName(QStringLiteral("captureCancel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_capture)
            m_capture->cancel();
    });
    QPushButton *close = addButton(tr("Close capture"), tr("Empty the window"));
    close->setObjectName(QStringLiteral("captureClose"));
    connect(close, &QPushButton::clicked, this, &CaptureBanner::closeRequested);
    hide();
}

void CaptureBanner::setCapture(CaptureSession *capture)
{
    m_capture = capture;
    setVisible(capture);
    if (!capture)
        return;
    connect(capture, &CaptureSession::progressed, this, &CaptureBanner::showCapture);
    connect(capture, &CaptureSession::finished, this, &CaptureBanner::showCapture);
    showCapture();
}

QString CaptureBanner::capturedText() const
{
    QString text = QStringLiteral("<b>%1</b> ").arg(tr("Capture, not a live session:").toHtmlEscaped());
    text += QFileInfo(m_capture->path()).fileName().toHtmlEscaped();
    const Gateway::CaptureHeader &header = m_capture->header();
    if (header.created.isValid())
        text += u", " + tr("recorded %1 by %2")
                            .arg(QLocale().toString(header.created.toLocalTime(), QLocale::ShortFormat),
                                 Printable::line(header.program))
                            .toHtmlEscaped();
    return text + u'.';
}

QString CaptureBanner::damageText() const
{
    const CaptureOutcome &outcome = m_capture->outcome();
    const auto timeText = [](qint64 time) {
        return QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss.zzz");
    };
    QString text = tr("The file is damaged in %n place(s).", nullptr, int(outcome.damages));
    if (outcome.missingFrom > 0 && outcome.missingUntil > 0)
        text += u' ' + tr("Between %1 and %2 lines are missing.")
                           .arg(timeText(outcome.missingFrom), timeText(outcome.missingUntil));
    else if (outcome.missingUntil > 0)
        text += u' ' + tr("All before %1 is missing.").arg(timeText(outcome.missingUntil));
    return text;
}

void CaptureBanner::showCapture()
{
    if (!m_capture)
        return;
    QString text = capturedText();
    const CaptureOutcome &outcome = m_capture->outcome();
    if (m_capture->isLoading()) {
        text += u' ' + tr("Reading: %1 %").arg(int(m_capture->progress() * 100));
    } else {
        text += u' ' + tr("%1, %2.", "payloads, changes of state")
                           .arg(tr("%Ln payloads", nullptr, int(outcome.payloads)),
                                tr("%Ln changes of state", nullptr, int(outcome.transitions)));
        if (outcome.cancelled)
            text += u' ' + tr("Reading was stopped at %1 %.").arg(int(m_capture->progress() * 100));
        if (outcome.damages > 0)
            text += u' ' + damageText().toHtmlEscaped();
        if (outcome.cutOff)
            text += u' ' + tr("Its end is missing: whatever wrote it was interrupted.");
        if (outcome.skipped > 0)
            text += u' ' + tr("%n line(s) could not be read and were skipped; the last: %1", nullptr,
                              int(outcome.skipped))
                               .arg(Printable::line(outcome.error.message()))
                               .toHtmlEscaped();
        else if (outcome.error && outcome.damages == 0)
            text += u' ' + Printable::line(outcome.error.toString()).toHtmlEscaped();
    }
    setText(text);
    m_cancel->setVisible(m_capture->isLoading());
}
