// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

#include <functional>

class Stage;

//! Takes pictures of all that the window has, to be looked at: each panel with each of its pages, and each
//! dialog that a menu opens.
class Survey
{
public:
    using Taker = std::function<void(const QString &name, const QPixmap &picture)>;

    Survey(Stage *stage, Taker take) : m_stage(stage), m_take(std::move(take)) {}

    void takePanels();
    void takePanel(const QString &name); //!< Of the dock that is called so, as in its objectName.
    void takeDialogs();

private:
    void takeShards();
    void takePages(const QString &name, QWidget *whole);
    void takeOpenDialogs(const QString &name);

    Stage *m_stage;
    Taker m_take;
};
