// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/logsnapshot.h"
#include "inflaterlab/inflaterlab.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

class LabModel;
class PanelTable;

//! Asks what to measure with, runs the lab and shows what it found.
class LabDialog : public QDialog
{
    Q_OBJECT

public:
    //! The log as it is now can be measured with, and a capture; \a capture is the one that is open, if any.
    explicit LabDialog(const LogSnapshot &log, const QString &capture = {}, QWidget *parent = nullptr);
    ~LabDialog() override;

    [[nodiscard]] InflaterLab *lab() const { return m_lab; }
    //! Chooses the capture \a path.
    void setCapture(const QString &path);
    //! Writes what was found to \a path as JSON; what fails is told in the dialog.
    void exportTo(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createSource(const LogSnapshot &log);
    void createTable();
    QWidget *createProgress();
    QWidget *createButtons();
    void toggle();
    void showState();
    void showProgress(InflaterLab::Stage stage, double progress);
    void showReport(const LabReport &report);
    void showMessage(const QString &text);
    void copy();
    void askForCapture();
    void askForExport();
    [[nodiscard]] LabSubject subject() const;

    InflaterLab *m_lab;
    LabModel *m_model;
    LogSnapshot m_log;
    PanelTable *m_table;
    QRadioButton *m_fromLog = nullptr;
    QRadioButton *m_fromCapture = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_stage = nullptr;
    QLabel *m_verdict;
    QLabel *m_caveats;
};
