// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordinglight.h"

#include "capture/capturerecorder.h"
#include "colorscheme.h"
#include "glyphicon.h"
#include "units.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

RecordingLight::RecordingLight(const CaptureRecorder *recorder, QWidget *parent)
    : QWidget(parent), m_recorder(recorder), m_dot(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("recordingLight"));
    m_text->setObjectName(QStringLiteral("recordingText"));
    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_dot);
    layout->addWidget(m_text);
    connect(recorder, &CaptureRecorder::recordingChanged, this, &RecordingLight::showRecording);
    connect(recorder, &CaptureRecorder::progressed, this, &RecordingLight::showRecording);
    showDot();
    showRecording();
}

void RecordingLight::showDot()
{
    m_dot->setPixmap(
        glyphIcon(Glyph::Dot, Colors::bad(palette())).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void RecordingLight::showRecording()
{
    setVisible(m_recorder->isRecording());
    m_text->setText(tr("Recording: %1 · %2 records")
                        .arg(Units::bytes(m_recorder->size()), Units::count(m_recorder->records())));
    setToolTip(tr("Into %1. At a crash, at most the last second is lost.")
                   .arg(QFileInfo(m_recorder->path()).absoluteFilePath()));
}

void RecordingLight::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDot();
}
