// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logexport.h"
#include "logpanel/exportscope.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

//! Asks which rows shall be written and where, and shows under the table how far that is and how it ended. It
//! is hidden while nothing is exported.
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    //! Asks which of \a scopes, if more than one have rows, and for the file.
    void ask(const QList<ExportScope> &scopes);
    //! Writes \a result to \a path: CSV where its name ends in `.csv`, NDJSON otherwise.
    void start(const LogResult &result, const QString &path);

    [[nodiscard]] LogExport *work() const { return m_export; }
    [[nodiscard]] QString message() const;

private:
    void askFile(const ExportScope &scope);
    void finish(const QString &message);

    LogExport *m_export;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_dismiss;
    QString m_fileName;
};
