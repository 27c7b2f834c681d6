// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/profile.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
QT_END_NAMESPACE

//! Chooses among the profiles, makes new ones, renames and deletes them. What a profile holds is the dialog's
//! affair.
class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget *parent = nullptr);

    //! The id of the chosen profile; empty: none.
    [[nodiscard]] QString current() const;
    //! Chooses \a id without telling of it.
    void setCurrent(const QString &id);
    //! Reads the profiles anew and chooses \a id, without telling of it.
    void reload(const QString &id);

    //! Asks for the name of a new profile, beginning with \a proposal; empty when the user would rather not.
    [[nodiscard]] QString askForName(const QString &title, const QString &proposal, const QString &id = {});

Q_SIGNALS:
    void chosen(const QString &id);
    void newRequested();
    void duplicateRequested();
    void importRequested();
    void deleted(const QString &id);

private:
    void rename();
    void askToDelete();
    void showChoice();

    QComboBox *m_box;
    QAction *m_duplicate;
    QAction *m_rename;
    QAction *m_delete;
};
