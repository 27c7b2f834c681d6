// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

//! The small pictures of the window, drawn from paths in the palette's colours: sharp at any scale, light or
//! dark.
enum class Glyph {
    Connect,
    Disconnect,
    Pause,
    Resume,
    Follow,
    Clear,
    Reconnect,
    Filter,
    Help,
    Info,
    Warning,
    Close,
    Dot,
    Camera,
    Star,
    Starred,
    Recent,
    Saved,
    Stop,
    Up,
    Down,
    Plus,
    Minus,
    Check,
    Error,
    Back,
    Forward,
};

//! An icon that follows the palette, or is always drawn in \a color when that is valid.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QColor &color = {});
