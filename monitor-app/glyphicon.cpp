// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyphicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <cmath>
#include <numbers>

namespace {

//! Glyphs are drawn on a square of this side.
constexpr double grid = 16;

void drawPlug(QPainter *painter, bool connected)
{
    painter->drawLine(QPointF(1.5, 8), QPointF(4, 8));
    painter->drawLine(QPointF(12, 8), QPointF(14.5, 8));
    if (connected) {
        painter->drawRoundedRect(QRectF(4, 4.5, 8, 7), 2.5, 2.5);
        painter->drawLine(QPointF(8, 4.5), QPointF(8, 11.5));
    } else {
        QPainterPath left(QPointF(5.5, 4.5));
        left.arcTo(QRectF(3, 4.5, 5, 7), 90, 180);
        QPainterPath right(QPointF(10.5, 11.5));
        right.arcTo(QRectF(8, 4.5, 5, 7), 270, 180);
        painter->drawPath(left);
        painter->drawPath(right);
        painter->drawLine(QPointF(10.4, 2), QPointF(5.6, 14));
    }
}

void drawReconnect(QPainter *painter)
{
    painter->drawArc(QRectF(3, 3, 10, 10), 60 * 16, 290 * 16);
    const QPolygonF head{QPointF(9.5, 1.2), QPointF(13.2, 3.6), QPointF(9.8, 6)};
    painter->setBrush(painter->pen().color());
    painter->drawPolygon(head);
}

void drawFollow(QPainter *painter)
{
    painter->drawLine(QPointF(8, 2), QPointF(8, 10.5));
    painter->drawPolyline(QPolygonF{QPointF(4.5, 7), QPointF(8, 10.5), QPointF(11.5, 7)});
    painter->drawLine(QPointF(3, 13.5), QPointF(13, 13.5));
}

void drawClear(QPainter *painter)
{
    painter->drawLine(QPointF(2.5, 4.5), QPointF(13.5, 4.5));
    painter->drawLine(QPointF(6, 4.5), QPointF(6.5, 2.5));
    painter->drawLine(QPointF(6.5, 2.5), QPointF(9.5, 2.5));
    painter->drawLine(QPointF(9.5, 2.5), QPointF(10, 4.5));
    painter->drawPolyline(
        QPolygonF{QPointF(4, 4.5), QPointF(4.8, 13.5), QPointF(11.2, 13.5), QPointF(12, 4.5)});
    painter->drawLine(QPointF(6.8, 7), QPointF(6.8, 11));
    painter->drawLine(QPointF(9.2, 7), QPointF(9.2, 11));
}

void drawMark(QPainter *painter, const QString &mark)
{
    painter->drawEllipse(QRectF(1.5, 1.5, 13, 13));
    QFont font = QGuiApplication::font();
    font.setPixelSize(10);
    font.setBold(true);
    painter->setFont(font);
    painter->drawText(QRectF(1.5, 1.5, 13, 13), Qt::AlignCenter, mark);
}

void drawWarning(QPainter *painter)
{
    painter->drawPolygon(QPolygonF{QPointF(8, 1.8), QPointF(14.8, 13.8), QPointF(1.2, 13.8)});
    painter->drawLine(QPointF(8, 6.2), QPointF(8, 9.6));
    painter->drawPoint(QPointF(8, 11.8));
}

void drawCamera(QPainter *painter)
{
    painter->drawRoundedRect(QRectF(1.5, 4.5, 13, 9), 1.5, 1.5);
    painter->drawEllipse(QPointF(8, 9), 2.6, 2.6);
    painter->drawPolyline(
        QPolygonF{QPointF(5.5, 4.5), QPointF(6.5, 2.8), QPointF(9.5, 2.8), QPointF(10.5, 4.5)});
}

void drawStar(QPainter *painter, bool filled)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 6.6 : 2.9;
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        star << QPointF(8 + radius * std::cos(angle), 8.5 + radius * std::sin(angle));
    }
    if (filled)
        painter->setBrush(painter->pen().color());
    painter->drawPolygon(star);
}

void drawRecent(QPainter *painter)
{
    painter->drawEllipse(QRectF(2, 2, 12, 12));
    painter->drawPolyline(QPolygonF{QPointF(8, 4.8), QPointF(8, 8), QPointF(10.4, 9.6)});
}

void drawSaved(QPainter *painter)
{
    painter->drawPolygon(
        QPolygonF{QPointF(4, 2), QPointF(12, 2), QPointF(12, 14), QPointF(8, 10.8), QPointF(4, 14)});
}

//! An arrow to \a tip from the other side.
void drawArrow(QPainter *painter, double tip)
{
    const double back = tip < 8 ? 4 : -4;
    painter->drawLine(QPointF(8, tip), QPointF(8, 16 - tip));
    painter->drawPolyline(QPolygonF{QPointF(4, tip + back), QPointF(8, tip), QPointF(12, tip + back)});
}

void drawGlyph(QPainter *painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Connect:
        drawPlug(painter, true);
        break;
    case Glyph::Disconnect:
        drawPlug(painter, false);
        break;
    case Glyph::Pause:
        painter->setBrush(painter->pen().color());
        painter->drawRect(QRectF(4, 3, 2.4, 10));
        painter->drawRect(QRectF(9.6, 3, 2.4, 10));
        break;
    case Glyph::Resume:
        painter->setBrush(painter->pen().color());
        painter->drawPolygon(QPolygonF{QPointF(4.5, 2.8), QPointF(12.8, 8), QPointF(4.5, 13.2)});
        break;
    case Glyph::Follow:
        drawFollow(painter);
        break;
    case Glyph::Clear:
        drawClear(painter);
        break;
    case Glyph::Reconnect:
        drawReconnect(painter);
        break;
    case Glyph::Filter:
        painter->drawPolygon(QPolygonF{QPointF(2, 3), QPointF(14, 3), QPointF(9.5, 8.5), QPointF(9.5, 13.5),
                                       QPointF(6.5, 11.5), QPointF(6.5, 8.5)});
        break;
    case Glyph::Help:
        drawMark(painter, QStringLiteral("?"));
        break;
    case Glyph::Info:
        drawMark(painter, QStringLiteral("i"));
        break;
    case Glyph::Warning:
        drawWarning(painter);
        break;
    case Glyph::Close:
        painter->drawLine(QPointF(4, 4), QPointF(12, 12));
        painter->drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case Glyph::Dot:
        painter->setBrush(painter->pen().color());
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(QPointF(8, 8), 4.2, 4.2);
        break;
    case Glyph::Camera:
        drawCamera(painter);
        break;
    case Glyph::Star:
    case Glyph::Starred:
        drawStar(painter, glyph == Glyph::Starred);
        break;
    case Glyph::Recent:
        drawRecent(painter);
        break;
    case Glyph::Saved:
        drawSaved(painter);
        break;
    case Glyph::Stop:
        painter->setBrush(painter->pen().color());
        painter->drawRect(QRectF(4, 4, 8, 8));
        break;
    case Glyph::Up:
        drawArrow(painter, 3);
        break;
    case Glyph::Down:
        drawArrow(painter, 13);
        break;
    case Glyph::Plus:
        painter->drawLine(QPointF(8, 3), QPointF(8, 13));
        painter->drawLine(QPointF(3, 8), QPointF(13, 8));
        break;
    case Glyph::Check:
        painter->drawPolyline(QPolygonF{QPointF(2.5, 8.5), QPointF(6.3, 12.3), QPointF(13.5, 4.2)});
        break;
    case Glyph::Error:
        drawMark(painter, QStringLiteral("!"));
        break;
    case Glyph::Back:
        painter->drawPolyline(QPolygonF{QPointF(10, 3), QPointF(5, 8), QPointF(10, 13)});
        break;
    case Glyph::Forward:
        painter->drawPolyline(QPolygonF{QPointF(6, 3), QPointF(11, 8), QPointF(6, 13)});
        break;
    case Glyph::Minus:
        painter->drawLine(QPointF(3, 8), QPointF(13, 8));
        break;
    }
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, const QColor &color) : m_glyph(glyph), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = m_color.isValid() ? m_color : palette.color(QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected && !m_color.isValid())
            color = palette.color(QPalette::HighlightedText);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center() + QPointF(0.5, 0.5));
        painter->scale(side / grid, side / grid);
        painter->translate(-grid / 2, -grid / 2);
        painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawGlyph(painter, m_glyph);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    QColor m_color;
};

} // namespace

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    return QIcon(new GlyphEngine(glyph, color));
}
