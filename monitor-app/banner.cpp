// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "colorscheme.h"
#include "glyphicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_glyph(new QLabel(this))
    , m_label(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_layout->setContentsMargins(10, 5, 8, 5);
    m_layout->addWidget(m_glyph);
    m_layout->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    showGlyph();
}

void Banner::setText(const QString &richText)
{
    // Sentences are joined with a space, which Chinese and Japanese do not have.
    m_label->setText(QString(richText).replace(QStringLiteral("。 "), QStringLiteral("。")));
}

QString Banner::text() const
{
    return m_label->text();
}

QPushButton *Banner::addButton(const QString &text, const QString &toolTip)
{
    QPushButton *button = new QPushButton(text, this);
    button->setToolTip(toolTip);
    m_layout->addWidget(button);
    return button;
}

QColor Banner::toneColor() const
{
    return m_tone == Tone::Info ? Colors::accent(palette()) : Colors::bad(palette());
}

void Banner::showGlyph()
{
    const Glyph glyph = m_tone == Tone::Info ? Glyph::Info : Glyph::Warning;
    m_glyph->setPixmap(glyphIcon(glyph, toneColor()).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Colors::mixed(toneColor(), palette().color(QPalette::Window), 0.86));
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     Colors::mixed(toneColor(), palette().color(QPalette::Window), 0.6));
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showGlyph();
}
