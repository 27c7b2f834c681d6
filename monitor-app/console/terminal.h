// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/outputstream.h"

#include <QObject>
#include <QSize>
#include <QStringList>

//! The terminal as a page that is drawn over and over: the alternate screen, without cursor and echo. All is
//! put back when it is left or destroyed, and by the signal handler when the program is ended by force.
class Terminal : public QObject
{
    Q_OBJECT

public:
    explicit Terminal(int stopDescriptor, QObject *parent = nullptr);
    ~Terminal() override;

    //! Whether the standard output is a terminal that can be drawn on.
    [[nodiscard]] static bool isUsable();

    void enter();
    void leave();
    [[nodiscard]] QSize size() const;

    //! Draws \a lines from the top. They must not be wider than the terminal, nor more than it has. A
    //! terminal that does not take them in time (Ctrl-S) misses this picture.
    void draw(const QStringList &lines);

    //! Writes \a lines under each other where the cursor is; for when the page was left.
    void print(const QStringList &lines);

Q_SIGNALS:
    void quitRequested(); //!< The key q.

private:
    void readKeys();

    OutputStream m_output;
    bool m_entered = false;
};
