// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPixmap>
#include <QString>

#include <functional>

enum class ColorScheme;
class Stage;

//! One of the pictures in README.md and docs: its file in docs/images, and how it comes about.
struct Picture
{
    QString name; //!< Of the file, without its ending.
    ColorScheme scheme;
    std::function<bool(Stage &)> arrange; //!< False when what it shall show did not come.
    QString panel{};                      //!< Alone; empty: the window.
    QSize size{};                         //!< Of the panel or the window; empty: of a window, 1440 x 900.
};

[[nodiscard]] QList<Picture> documentedPictures();

//! A null picture when what it shall show did not come.
[[nodiscard]] QPixmap makePicture(const Picture &picture, double pace = 1);
