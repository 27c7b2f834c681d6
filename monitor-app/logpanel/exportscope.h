// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logresult.h"
#include "logview/rowranges.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

//! Some rows of the log that may be exported.
struct ExportScope
{
    enum class Among : quint8 { RowsShown, AllRows };

    QString name;
    LogResult rows;

    //! A result of those of \a rows that \a shown has, or that its snapshot has, and of no others.
    [[nodiscard]] static LogResult chosen(const LogResult &shown, const RowRanges &rows, Among among);
};

//! Asks which rows shall be exported.
class ExportScopeDialog : public QDialog
{
    Q_OBJECT

public:
    //! Scopes without rows cannot be chosen.
    explicit ExportScopeDialog(const QList<ExportScope> &scopes, QWidget *parent = nullptr);

    [[nodiscard]] int scope() const; //!< The index of the one chosen.

private:
    QButtonGroup *m_buttons;
};
