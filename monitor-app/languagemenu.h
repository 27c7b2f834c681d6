// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

//! Offers the languages under their own names; what is chosen holds from the next start on.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The user chose; \a message says when that takes effect.
    void noticed(const QString &message);

private:
    void choose(const QString &code);
};
