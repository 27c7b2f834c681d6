// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toast.h"

#include "colorscheme.h"
#include "glyphicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds shownFor{12};
constexpr int margin = 14;

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_glyph(new QLabel(this))
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_label->setObjectName(u"toastText"_s);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the notification"));
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 8, 10);
    layout->setSpacing(10);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    window->installEventFilter(this);
    hide();
}

void Toast::add(const Notification &notification)
{
    m_notifications.append(notification);
    showFirst();
}

QString Toast::text() const
{
    return m_notifications.isEmpty() ? QString() : m_notifications.constFirst().text;
}

void Toast::dismiss()
{
    if (!m_notifications.isEmpty())
        m_notifications.removeFirst();
    showFirst();
}

void Toast::showFirst()
{
    if (m_notifications.isEmpty()) {
        hide();
        return;
    }
    const Notification &first = m_notifications.constFirst();
    QString html = u"<b>%1</b><br>%2"_s.arg(Notification::causeText(first.cause).toHtmlEscaped(),
                                            first.text.toHtmlEscaped());
    if (const int others = count() - 1; others > 0)
        html += u"<br><small>%1</small>"_s.arg(tr("%n more", nullptr, others).toHtmlEscaped());
    m_label->setText(html);
    const QColor color = Colors::bad(palette());
    m_glyph->setPixmap(glyphIcon(Glyph::Warning, color).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_close->setIcon(glyphIcon(Glyph::Close));
    place();
    const bool wasHidden = isHidden();
    show();
    raise();
    if (wasHidden) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
    startWaiting();
}

void Toast::startWaiting()
{
    // What nobody looks at is not taken away.
    if (isVisible() && window()->isActiveWindow() && !underMouse())
        m_timer->start();
    else
        m_timer->stop();
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(fontMetrics().averageCharWidth() * 60, window->width() - 2 * margin);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    // Above the line at the bottom.
    const int bottom = window->height() - margin - fontMetrics().height() * 2;
    setGeometry(window->width() - width - margin, bottom - height, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        startWaiting();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer->stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    startWaiting();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor bad = Colors::bad(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Colors::mixed(bad, palette().color(QPalette::Window), 0.4));
    painter.setBrush(Colors::mixed(bad, palette().color(QPalette::Base), 0.9));
    painter.drawRoundedRect(frame, 6, 6);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_notifications.isEmpty())
        showFirst();
}
