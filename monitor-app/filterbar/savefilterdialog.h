// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class SavedFilters;

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

//! Asks for the name under which a filter is saved, or takes a saved one away.
class SaveFilterDialog : public QDialog
{
    Q_OBJECT

public:
    SaveFilterDialog(SavedFilters *saved, const QString &text, QWidget *parent = nullptr);

    void accept() override;

private:
    SavedFilters *m_saved;
    QString m_text;
    QLineEdit *m_name;
};
