// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyplot.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "panels/plotcanvas.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

//! A stroke as the line has it.
QIcon strokeIcon(int series, const QWidget *widget)
{
    constexpr QSize size(14, 10);
    QPixmap pixmap(size * widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(
        QPen(Colors::ofSeries(series, widget->palette()), 3, Colors::styleOfSeries(series), Qt::FlatCap));
    painter.drawLine(QPointF(2, 5), QPointF(12, 5));
    return pixmap;
}

} // namespace

HistoryPlot::HistoryPlot(QWidget *parent)
    : QWidget(parent)
    , m_canvas(PlotCanvas::create(this))
    , m_legend(new QHBoxLayout)
    , m_followButton(new QToolButton(this))
    , m_hint(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(110);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_legend->setContentsMargins(6, 2, 6, 0);
    m_legend->setSpacing(2);
    m_legend->addStretch(1);
    m_followButton->setObjectName(QStringLiteral("followButton"));
    m_followButton->setText(tr("Follow"));
    m_followButton->setToolTip(tr("Show what comes again (End, or a double click)"));
    m_followButton->setAutoRaise(true);
    m_followButton->setIcon(glyphIcon(Glyph::Follow));
    m_followButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_followButton->hide();
    connect(m_followButton, &QToolButton::clicked, this, &HistoryPlot::follow);
    m_legend->addWidget(m_followButton);

    m_hint->setObjectName(QStringLiteral("historyHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    QVBoxLayout *layout = new QVBoxLayout(this);
    // Room for the frame of the focus.
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(m_legend);
    layout->addWidget(m_canvas, 1);
    m_canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_canvas->installEventFilter(this);
}

void HistoryPlot::setEmptyText(const QString &text)
{
    m_hint->setText(text);
}

void HistoryPlot::setSeries(HistoryQuantity quantity, const QList<HistorySeries> &series)
{
    const auto sameLine = [](const HistorySeries &a, const HistorySeries &b) {
        return a.name == b.name && a.color == b.color;
    };
    const bool sameLines =
        std::equal(series.cbegin(), series.cend(), m_series.cbegin(), m_series.cend(), sameLine);
    m_series = series;
    m_quantity = quantity;
    if (!sameLines)
        makeLegend();
    m_first = std::numeric_limits<double>::max();
    m_last = 0;
    for (const HistorySeries &each : series) {
        if (each.points.isEmpty())
            continue;
        m_first = std::min(m_first, each.points.constFirst().x());
        m_last = std::max(m_last, each.points.constLast().x());
    }
    m_hint->setVisible(m_last == 0);
    if (m_last == 0) {
        m_last = double(QDateTime::currentSecsSinceEpoch());
        m_first = m_last - 1;
        m_following = true;
    }
    if (m_following)
        followEnd();
    redraw();
}

void HistoryPlot::makeLegend()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const HistorySeries &series : std::as_const(m_series)) {
        QToolButton *button = new QToolButton(this);
        button->setText(series.name);
        button->setIcon(strokeIcon(series.color, this));
        button->setIconSize({14, 10});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(!m_hidden.contains(series.name));
        button->setToolTip(tr("Show or hide this line"));
        connect(button, &QToolButton::toggled, this, [this, name = series.name](bool shown) {
            if (shown)
                m_hidden.remove(name);
            else
                m_hidden.insert(name);
            redraw();
        });
        m_legend->insertWidget(int(m_buttons.size()), button);
        m_buttons.append(button);
    }
}

QList<HistorySeries> HistoryPlot::shown() const
{
    QList<HistorySeries> shown = m_series;
    shown.removeIf([this](const HistorySeries &series) { return m_hidden.contains(series.name); });
    return shown;
}

QStringList HistoryPlot::shownNames() const
{
    QStringList names;
    for (const HistorySeries &series : shown())
        names.append(series.name);
    return names;
}

void HistoryPlot::redraw()
{
    PlotPicture picture;
    picture.begin = m_from;
    picture.end = m_to;
    picture.hasSteps = false;
    double highest = 0;
    for (const HistorySeries &series : shown()) {
        picture.lines.append({int(picture.lines.size()), Colors::ofSeries(series.color, palette()),
                              Colors::styleOfSeries(series.color), series.points});
        for (const QPointF &point : series.points) {
            if (!std::isnan(point.y()) && point.x() >= m_from && point.x() <= m_to)
                highest = std::max(highest, point.y());
        }
    }
    picture.high = highest > 0 ? highest * 1.12 : 1;
    // As many marks as have room beside each other.
    const int wide = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) * 2;
    picture.timeTicks = PlotRange::timeTicks(m_from, m_to, int(m_canvas->plotArea().width()) / wide);
    for (const double level :
         HistoryAxis::ticks(m_quantity, picture.high, std::clamp(m_canvas->height() / 30, 3, 6)))
        picture.valueTicks.append({level, HistoryAxis::text(m_quantity, level)});
    m_followButton->setVisible(!m_following);
    m_canvas->draw(picture);
}

void HistoryPlot::follow()
{
    m_following = true;
    followEnd();
    redraw();
}

void HistoryPlot::followEnd()
{
    constexpr double firstSpan = 60;
    const double span = std::clamp(m_last - m_first, firstSpan, followedSpan);
    m_to = m_last;
    m_from = m_last - span;
}

void HistoryPlot::setSpan(double from, double to)
{
    const double most = std::max(m_last - m_first, leastSpan);
    const double span = std::clamp(to - from, leastSpan, most);
    const double end = std::clamp(to, m_first + span, std::max(m_last, m_first + span));
    m_from = end - span;
    m_to = end;
    m_following = false;
    redraw();
}

void HistoryPlot::zoom(double factor, double around)
{
    setSpan(around - (around - m_from) * factor, around + (m_to - around) * factor);
}

void HistoryPlot::move(double seconds)
{
    setSpan(m_from + seconds, m_to + seconds);
}

double HistoryPlot::timeAt(int x) const
{
    const QRectF area = m_canvas->plotArea().translated(m_canvas->pos());
    const double share = std::clamp((x - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    return m_from + share * (m_to - m_from);
}

QString HistoryPlot::figuresAt(double time) const
{
    QString rows;
    double found = 0;
    for (const HistorySeries &series : shown()) {
        const auto next = std::lower_bound(series.points.cbegin(), series.points.cend(), time,
                                           [](const QPointF &point, double at) { return point.x() < at; });
        if (next == series.points.cend())
            continue;
        found = next->x();
        rows +=
            QStringLiteral("<tr><td>%1</td><td align=right>%2</td></tr>")
                .arg(series.name.toHtmlEscaped(),
                     std::isnan(next->y()) ? QStringLiteral("–") : HistoryAxis::text(m_quantity, next->y()));
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<b>%1</b><table cellspacing=3>%2</table>")
        .arg(QDateTime::fromMSecsSinceEpoch(qint64(found * 1000)).toString(u"HH:mm:ss"), rows);
}

bool HistoryPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        const QRect area = m_canvas->geometry();
        m_hint->setGeometry(area.adjusted(20, 4, -20, -4));
        m_hint->raise();
        redraw(); // With as many marks as have room now.
    }
    return QWidget::eventFilter(watched, event);
}

bool HistoryPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QHelpEvent *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), figuresAt(timeAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

void HistoryPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        makeLegend();
        redraw();
    }
}

void HistoryPlot::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(Colors::accent(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HistoryPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistoryPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HistoryPlot::wheelEvent(QWheelEvent *event)
{
    if (m_hint->isVisible() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(0.8, event->angleDelta().y() / 120.0), timeAt(int(event->position().x())));
    event->accept();
}

void HistoryPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_hint->isVisible()) {
        m_dragX = int(event->position().x());
        setCursor(Qt::ClosedHandCursor);
    }
}

void HistoryPlot::mouseMoveEvent(QMouseEvent *event)
{
    const int x = int(event->position().x());
    if (m_dragX < 0 || x == m_dragX)
        return;
    const double width = std::max(1.0, m_canvas->plotArea().width());
    move(double(m_dragX - x) / width * (m_to - m_from));
    m_dragX = x;
}

void HistoryPlot::mouseReleaseEvent(QMouseEvent *)
{
    m_dragX = -1;
    unsetCursor();
}

void HistoryPlot::mouseDoubleClickEvent(QMouseEvent *)
{
    follow();
}

void HistoryPlot::keyPressEvent(QKeyEvent *event)
{
    const double span = m_to - m_from;
    const double middle = (m_from + m_to) / 2;
    if (event->key() == Qt::Key_End || event->key() == Qt::Key_Home)
        event->key() == Qt::Key_End ? follow() : setSpan(m_first, m_last);
    else if (event->key() == Qt::Key_Plus)
        zoom(0.8, middle);
    else if (event->key() == Qt::Key_Minus)
        zoom(1.25, middle);
    else if (event->key() == Qt::Key_Left)
        move(-span / 10);
    else if (event->key() == Qt::Key_Right)
        move(span / 10);
    else
        QWidget::keyPressEvent(event);
}
