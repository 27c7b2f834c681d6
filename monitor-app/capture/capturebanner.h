// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "banner.h"

class CaptureSession;

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

//! Says that what the window shows is a capture, how far it is read, and what is wrong with it.
class CaptureBanner : public Banner
{
    Q_OBJECT

public:
    explicit CaptureBanner(QWidget *parent = nullptr);

    //! Null hides it.
    void setCapture(CaptureSession *capture);

Q_SIGNALS:
    void closeRequested();

private:
    void showCapture();
    [[nodiscard]] QString capturedText() const;
    [[nodiscard]] QString damageText() const;

    CaptureSession *m_capture = nullptr;
    QPushButton *m_cancel;
};
