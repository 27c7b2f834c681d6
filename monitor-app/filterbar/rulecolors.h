// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QList>
#include <QString>

//! A ground for rows, for light and for dark colours. Text of the palette's colour can be read on all that
//! are offered.
struct RuleColor
{
    QString name;
    QColor light;
    QColor dark;
};

class RuleColors
{
    Q_DECLARE_TR_FUNCTIONS(RuleColors)

public:
    //! What WCAG 2 asks for text of common size at level AA.
    static constexpr double leastContrast = 4.5;

    [[nodiscard]] static QList<RuleColor> all();
    //! What the swatches are shown on and with; near to what palettes have.
    [[nodiscard]] static QColor lightGround() { return QColor(0xffffff); }
    [[nodiscard]] static QColor lightText() { return QColor(0x1f2328); }
    [[nodiscard]] static QColor darkGround() { return QColor(0x1a1d21); }
    [[nodiscard]] static QColor darkText() { return QColor(0xdfe3e8); }
    //! 1 to 21, as WCAG 2 defines it.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
    //! Whether \a text can be read on \a ground.
    [[nodiscard]] static bool isReadable(const QColor &ground, const QColor &text);
};
