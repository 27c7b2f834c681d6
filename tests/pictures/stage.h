// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colorscheme.h"
#include "mainwindow.h"

#include <QPixmap>

#include <chrono>
#include <functional>
#include <memory>

//! The real window with a session on the embedded simulator, arranged for a picture.
class Stage
{
public:
    explicit Stage(ColorScheme scheme, const QSize &size = {1440, 900});
    ~Stage();

    //! What waits for a picture to fill are multiplied with: 1, or less where it need not look good.
    void setPace(double pace) { m_pace = pace; }

    [[nodiscard]] MainWindow &window() { return *m_window; }

    //! Connects with the simulator, which plays \a scenario if there is one.
    void connectSimulator(const QString &scenario = {}, int shards = 2, double rate = 12);
    //! Lets the session go on.
    void linger(std::chrono::milliseconds time) const;
    //! Until \a condition holds; false when it does not in time.
    bool waitFor(const std::function<bool()> &condition,
                 std::chrono::milliseconds most = std::chrono::seconds(60)) const;

    //! Chooses the newest event of \a type in the log, so that the inspector shows it.
    bool inspect(const QString &type);
    bool showPanel(const QString &name);   //!< Of the dock \a name; false when there is none.
    bool examine();                        //!< Lets the doctor examine the bot, and waits for what it finds.
    bool click(const QString &objectName); //!< A button or a tool; false when there is none.
    //! Makes the details of the shard \a width wide, or hides them, so that the table has room for all
    //! columns.
    bool setShardDetailsWidth(int width);
    bool setPanelHeight(const QString &name, int height); //!< In the window; false when there is none.
    [[nodiscard]] bool isVisible(const QString &objectName) const;
    [[nodiscard]] double latency() const; //!< Of the first shard in ms.

    [[nodiscard]] QPixmap windowPicture();
    //! The panel \a name alone; with a size as large as that, else as it is in the window.
    [[nodiscard]] QPixmap panelPicture(const QString &name, const QSize &size = {});

private:
    std::unique_ptr<MainWindow> m_window;
    double m_pace = 1;
};
