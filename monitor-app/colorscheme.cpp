// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorscheme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleOption>

#include <array>

namespace {

//! Fusion derives the outlines of boxes from the window's colour, darkened: on dark ground they cannot be
//! seen.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isRound = element == PE_IndicatorRadioButton;
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if ((!isRound && !isBox) || !isDark(option->palette))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, isRound);
        painter->setPen(Colors::muted(option->palette));
        painter->setBrush(Qt::NoBrush);
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isRound)
            painter->drawEllipse(outline.adjusted(1, 1, -1, -1));
        else
            painter->drawRect(outline);
        painter->restore();
    }
};

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf4f5f7));
    palette.setColor(QPalette::WindowText, QColor(0x1f2328));
    palette.setColor(QPalette::Base, QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7f8fa));
    palette.setColor(QPalette::Text, QColor(0x1f2328));
    palette.setColor(QPalette::PlaceholderText, QColor(0x7b828c));
    palette.setColor(QPalette::Button, QColor(0xeceef1));
    palette.setColor(QPalette::ButtonText, QColor(0x1f2328));
    palette.setColor(QPalette::BrightText, QColor(0xc62828));
    palette.setColor(QPalette::Highlight, QColor(0x2f6fde));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x1f5fc9));
    palette.setColor(QPalette::LinkVisited, QColor(0x6a45b5));
    palette.setColor(QPalette::ToolTipBase, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, QColor(0x1f2328));
    palette.setColor(QPalette::Light, QColor(0xffffff));
    palette.setColor(QPalette::Midlight, QColor(0xe3e6ea));
    palette.setColor(QPalette::Mid, QColor(0xc3c8cf));
    palette.setColor(QPalette::Dark, QColor(0x9aa1ab));
    palette.setColor(QPalette::Shadow, QColor(0x6d747e));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x23262b));
    palette.setColor(QPalette::WindowText, QColor(0xdfe3e8));
    palette.setColor(QPalette::Base, QColor(0x1a1d21));
    palette.setColor(QPalette::AlternateBase, QColor(0x1f2227));
    palette.setColor(QPalette::Text, QColor(0xdfe3e8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x868e99));
    palette.setColor(QPalette::Button, QColor(0x2d3137));
    palette.setColor(QPalette::ButtonText, QColor(0xdfe3e8));
    palette.setColor(QPalette::BrightText, QColor(0xff8a80));
    palette.setColor(QPalette::Highlight, QColor(0x3a6fc4));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x7fb2ff));
    palette.setColor(QPalette::LinkVisited, QColor(0xc3a6ff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2d3137));
    palette.setColor(QPalette::ToolTipText, QColor(0xdfe3e8));
    palette.setColor(QPalette::Light, QColor(0x3d434b));
    palette.setColor(QPalette::Midlight, QColor(0x353a41));
    palette.setColor(QPalette::Mid, QColor(0x16181b));
    palette.setColor(QPalette::Dark, QColor(0x121417));
    palette.setColor(QPalette::Shadow, QColor(0x0a0b0c));
    return palette;
}

void setDisabledColors(QPalette *palette)
{
    const QColor text =
        Colors::mixed(palette->color(QPalette::WindowText), palette->color(QPalette::Window), 0.55);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette->setColor(QPalette::Disabled, role, text);
    palette->setColor(QPalette::Disabled, QPalette::Highlight, palette->color(QPalette::Mid));
}

QColor choose(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor(isDark(palette) ? dark : light);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

//! What is in force.
struct Force
{
    ColorScheme colors = ColorScheme::System;
    ColorScheme systemColors = ColorScheme::System;
    bool isStyleReplaced = false;
    bool isPaletteReplaced = false;
};

static Force &force()
{
    static Force result;
    return result;
}

static void setOwnPalette(ColorScheme scheme)
{
    QPalette palette = scheme == ColorScheme::Dark ? darkPalette() : lightPalette();
    setDisabledColors(&palette);
    QApplication::setPalette(palette);
    force().isPaletteReplaced = true;
}

static void setPlatformPalette()
{
    if (force().isPaletteReplaced)
        QApplication::setPalette(QPalette()); // An empty palette gives way to the platform's.
    force().isPaletteReplaced = false;
}

void applyColorScheme(ColorScheme scheme)
{
    // What the desktop gave is remembered before it is replaced for the first time.
    static const QString systemStyle = QApplication::style()->objectName();
    Force &now = force();
    now.colors = scheme;
    if (scheme == ColorScheme::System) {
        setPlatformPalette();
        // Desktops tell the portal of their choice where Qt's platform plugin does not know it.
        const bool isSaid = now.systemColors != ColorScheme::System;
        if (isSaid && isDark(QApplication::palette()) != (now.systemColors == ColorScheme::Dark))
            scheme = now.systemColors;
    }
    const QString style = Appearance::chosenStyle();
    const bool ownColors = scheme != ColorScheme::System;
    if (ownColors && (style.isEmpty() || style.compare(u"Fusion", Qt::CaseInsensitive) == 0)) {
        // Fusion alone draws all its parts from the palette.
        QApplication::setStyle(new OutlinedStyle);
        now.isStyleReplaced = true;
    } else if (!style.isEmpty()) {
        QApplication::setStyle(style);
        now.isStyleReplaced = true;
    } else if (now.isStyleReplaced) {
        QApplication::setStyle(systemStyle);
        now.isStyleReplaced = false;
    }
    if (ownColors)
        setOwnPalette(scheme);
}

namespace Appearance {

static const QString colorsKey = QStringLiteral("window/colors");
static const QString styleKey = QStringLiteral("window/style");

ColorScheme chosenColors()
{
    const int kept = QSettings().value(colorsKey, int(ColorScheme::System)).toInt();
    return kept >= int(ColorScheme::System) && kept <= int(ColorScheme::Dark) ? ColorScheme(kept)
                                                                              : ColorScheme::System;
}

QString chosenStyle()
{
    const QString kept = QSettings().value(styleKey).toString();
    return QStyleFactory::keys().contains(kept, Qt::CaseInsensitive) ? kept : QString();
}

void choose(ColorScheme colors, const QString &style)
{
    QSettings settings;
    settings.setValue(colorsKey, int(colors));
    if (style.isEmpty())
        settings.remove(styleKey);
    else
        settings.setValue(styleKey, style);
    applyColorScheme(colors);
}

void setSystemColors(ColorScheme colors)
{
    if (force().systemColors == colors)
        return;
    force().systemColors = colors;
    if (force().colors == ColorScheme::System)
        applyColorScheme(ColorScheme::System);
}

} // namespace Appearance

namespace Colors {

QColor good(const QPalette &palette)
{
    return choose(palette, 0x1a7f37, 0x4ac26b);
}

QColor busy(const QPalette &palette)
{
    return choose(palette, 0xb35900, 0xf0a040);
}

QColor bad(const QPalette &palette)
{
    return choose(palette, 0xc62828, 0xff7b72);
}

QColor muted(const QPalette &palette)
{
    // On both grounds at 4.5 to 1, which is what small text needs.
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.36);
}

QColor accent(const QPalette &palette)
{
    return choose(palette, 0x1f5fc9, 0x7fb2ff);
}

QColor ofState(Gateway::ShardState state, const QPalette &palette)
{
    using Gateway::ShardState;
    switch (state) {
    case ShardState::Ready:
        return good(palette);
    case ShardState::Failed:
        return bad(palette);
    case ShardState::Idle:
    case ShardState::Stopped:
        return muted(palette);
    case ShardState::Resuming:
    case ShardState::Identifying:
        return accent(palette);
    case ShardState::Queued:
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::BackingOff:
        return busy(palette);
    }
    return muted(palette);
}

QColor ofSeries(int index, const QPalette &palette)
{
    // Okabe and Ito's colours, the yellow darkened on white and the blue lightened on black.
    static constexpr std::array<QRgb, 8> light{0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7,
                                               0xb08900, 0x56b4e9, 0x6a3d9a, 0x555555};
    static constexpr std::array<QRgb, 8> dark{0x56b4e9, 0xff9e4a, 0x2ecfa0, 0xe3a1c6,
                                              0xf0e442, 0x9ccc3c, 0xb79cf0, 0xbbbbbb};
    if (index < 0)
        return palette.color(QPalette::Text);
    const std::array<QRgb, 8> &colors = isDark(palette) ? dark : light;
    return QColor(colors[std::size_t(index) % colors.size()]);
}

Qt::PenStyle styleOfSeries(int index)
{
    static constexpr std::array<Qt::PenStyle, 4> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine,
                                                        Qt::DashDotLine};
    return index < 0 ? Qt::SolidLine : styles[std::size_t(index) / 8 % styles.size()];
}

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) {
        return qRound(a + (b - a) * share);
    };
    return QColor(mix(color.red(), other.red()), mix(color.green(), other.green()),
                  mix(color.blue(), other.blue()));
}

} // namespace Colors
