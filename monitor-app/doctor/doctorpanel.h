// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"
#include "doctor/finding.h"

#include <QWidget>

class Doctor;

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

//! The doctor in the window: a list of findings with what to do about each.
class DoctorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DoctorPanel(QWidget *parent = nullptr);

    //! What is to be examined from now on. What was found about others is taken away.
    void setSettings(const BotSettings &settings);
    //! Whether a session with the settings runs: then they use no more session starts.
    void setConnected(bool connected);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QList<Finding> findings() const { return m_findings; }
    [[nodiscard]] Doctor *doctor() const { return m_doctor; }

public Q_SLOTS:
    //! Examines, again if it did.
    void examine();

Q_SIGNALS:
    //! The doctor has finished; \a worst says how it stands.
    void examined(Finding::Severity worst);

private:
    QWidget *makeHead();
    QWidget *makeEmptyPage();
    void toggle();
    void showProgress(const QString &what, int done, int total);
    void showFindings();
    void showState();
    void clearFindings();

    Doctor *m_doctor;
    BotSettings m_settings;
    QList<Finding> m_findings;
    bool m_wasExamined = false;
    QLabel *m_summary = nullptr;
    QPushButton *m_button = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards = nullptr;
};
