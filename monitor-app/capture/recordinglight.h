// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CaptureRecorder;

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

//! A red dot with the size of the file while something is recorded; hidden else.
class RecordingLight : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingLight(const CaptureRecorder *recorder, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRecording();
    void showDot();

    const CaptureRecorder *m_recorder;
    QLabel *m_dot;
    QLabel *m_text;
};
