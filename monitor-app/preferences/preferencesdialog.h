// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class PreferencePage;

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QListWidget;
class QStackedWidget;
QT_END_NAMESPACE

//! What can be chosen for the program as a whole, a page a subject.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    void addPage(PreferencePage *page);
    [[nodiscard]] QList<PreferencePage *> pages() const;

Q_SIGNALS:
    //! What the pages show is in force.
    void applied();

private:
    void applyAll();
    void orderTabs(QDialogButtonBox *buttons);

    QListWidget *m_titles;
    QStackedWidget *m_pages;
};
