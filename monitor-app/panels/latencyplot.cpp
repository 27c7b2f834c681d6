// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencyplot.h"

#include "colorscheme.h"
#include "panels/latencyhistory.h"
#include "units.h"

#include <QDateTime>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype mostInReadout = 6;
constexpr double zoomStep = 0.8;
//! A frame smaller than this was not meant.
constexpr double leastFrame = 6;

} // namespace

//! Above the canvas: the pointer's cross, its readout, and the frame that is being drawn.
class LatencyPlot::Overlay : public QWidget
{
public:
    explicit Overlay(LatencyPlot *plot) : QWidget(plot), m_plot(plot)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_plot->paintOverlay(&painter);
    }

private:
    LatencyPlot *m_plot;
};

LatencyPlot::LatencyPlot(LatencyHistory *history, QWidget *parent)
    : LatencyPlot(history, PlotCanvas::create(nullptr), parent)
{}

LatencyPlot::LatencyPlot(LatencyHistory *history, PlotCanvas *canvas, QWidget *parent)
    : QWidget(parent), m_history(history), m_canvas(canvas), m_overlay(nullptr)
{
    setAccessibleName(tr("Latency of each shard over time, in milliseconds"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_canvas);
    m_canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_overlay = new Overlay(this);
    connect(history, &LatencyHistory::changed, this, &LatencyPlot::takeData);
    takeData();
}

QRectF LatencyPlot::plotArea() const
{
    return m_canvas->plotArea().translated(m_canvas->pos());
}

QList<int> LatencyPlot::shownShards() const
{
    QList<int> shards = m_history->shards();
    shards.removeIf([this](int shard) { return !m_shown.contains(shard); });
    return shards;
}

void LatencyPlot::setShown(const QSet<int> &shards)
{
    if (shards == m_shown)
        return;
    m_shown = shards;
    takeData();
}

void LatencyPlot::showAll()
{
    PlotRange range = m_range;
    range.showAll();
    setRange(range);
}

void LatencyPlot::setRange(const PlotRange &range)
{
    m_range = range;
    redraw();
    Q_EMIT rangeChanged();
}

void LatencyPlot::takeData()
{
    const double now = double(m_history->present()) / 1000;
    double first = now;
    double highest = 0;
    m_isEmpty = true;
    const QList<int> shards = shownShards();
    for (const int shard : shards) {
        const QList<LatencyHistory::Point> points = m_history->points(shard);
        if (points.isEmpty())
            continue;
        m_isEmpty = false;
        first = std::min(first, double(points.constFirst().time) / 1000);
        for (const LatencyHistory::Point &point : points)
            highest = std::max(highest, point.latency);
    }
    m_range.setData(first, now, highest);
    redraw();
}

PlotPicture::Line LatencyPlot::line(int shard) const
{
    PlotPicture::Line line{shard, Colors::ofSeries(shard, palette()), Colors::styleOfSeries(shard), {}};
    double last = -1;
    const QList<LatencyHistory::Point> points = m_history->points(shard);
    for (const LatencyHistory::Point &point : points) {
        const double time = double(point.time) / 1000;
        if (point.latency < 0 && last >= 0)
            line.points << QPointF(time, last);
        line.points << QPointF(time, point.latency < 0 ? qQNaN() : point.latency);
        last = point.latency;
    }
    if (last >= 0)
        line.points << QPointF(double(m_history->present()) / 1000, last);
    return line;
}

QList<LatencyPlot::Wait> LatencyPlot::waits(int shard) const
{
    QList<Wait> found;
    double last = 0;
    const QList<LatencyHistory::Point> points = m_history->points(shard);
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i].latency >= 0)
            last = points[i].latency;
        if (!points[i].isAwaited)
            continue;
        const qint64 end = i + 1 < points.size() ? points[i + 1].time : m_history->present();
        found.append({double(points[i].time) / 1000, double(end) / 1000, last});
    }
    return found;
}

void LatencyPlot::redraw()
{
    if (!isVisible())
        return;
    // As many marks as have room beside each other.
    const QRectF area = plotArea();
    const int labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) * 5 / 4;
    PlotPicture picture;
    picture.begin = m_range.begin();
    picture.end = m_range.end();
    picture.low = m_range.low();
    picture.high = m_range.high();
    picture.timeTicks = m_range.timeTicks(int(area.width()) / labelWidth);
    picture.valueTicks = m_range.valueTicks(int(area.height()) / (2 * fontMetrics().height()));
    for (PlotTick &tick : picture.valueTicks)
        tick.label = tr("%1 ms").arg(tick.label);
    const QList<int> shards = shownShards();
    for (const int shard : shards)
        picture.lines << line(shard);
    if (m_isEmpty) {
        picture.hint = m_history->shards().isEmpty() || !shards.isEmpty()
                           ? tr("No heartbeat was answered yet.")
                           : tr("All shards are hidden.");
        // No lines of a grid run through the words.
        picture.timeTicks.clear();
        picture.valueTicks.clear();
    }
    m_canvas->draw(picture);
    m_overlay->update();
}

double LatencyPlot::timeAt(double x) const
{
    const QRectF area = plotArea();
    return m_range.begin() + (x - area.left()) / area.width() * (m_range.end() - m_range.begin());
}

double LatencyPlot::valueAt(double y) const
{
    const QRectF area = plotArea();
    return m_range.low() + (area.bottom() - y) / area.height() * (m_range.high() - m_range.low());
}

std::optional<double> LatencyPlot::latencyAt(int shard, double time) const
{
    const QList<LatencyHistory::Point> points = m_history->points(shard);
    const auto after = std::upper_bound(
        points.cbegin(), points.cend(), qint64(time * 1000),
        [](qint64 moment, const LatencyHistory::Point &point) { return moment < point.time; });
    if (after == points.cbegin() || std::prev(after)->latency < 0)
        return {};
    return std::prev(after)->latency;
}

QStringList LatencyPlot::readout() const
{
    if (!m_pointer || m_dragged || m_frameFrom || !plotArea().contains(*m_pointer))
        return {};
    const double time = timeAt(m_pointer->x());
    QList<std::pair<double, int>> found;
    QStringList waiting;
    const QList<int> shards = shownShards();
    for (const int shard : shards) {
        if (const std::optional<double> latency = latencyAt(shard, time))
            found.append({*latency, shard});
        const QList<Wait> each = waits(shard);
        for (const Wait &wait : each) {
            if (time >= wait.begin && time < wait.end && waiting.size() < mostInReadout)
                waiting << tr("shard %1: %2")
                               .arg(QString::number(shard),
                                    QString(u"> " + Units::milliseconds((time - wait.begin) * 1000)));
        }
    }
    if (found.isEmpty() && waiting.isEmpty())
        return {};
    // With many lines, those next to the pointer are asked for.
    const double at = valueAt(m_pointer->y());
    const qsizetype count = std::min(mostInReadout, found.size());
    std::partial_sort(found.begin(), found.begin() + count, found.end(), [at](const auto &a, const auto &b) {
        return std::abs(a.first - at) < std::abs(b.first - at);
    });
    std::sort(found.begin(), found.begin() + count, std::greater<>());
    QStringList lines{QDateTime::fromMSecsSinceEpoch(qint64(time * 1000)).toString(u"HH:mm:ss")};
    lines += waiting;
    for (qsizetype i = 0; i < count; ++i) {
        lines
            << tr("shard %1: %2").arg(QString::number(found[i].second), Units::milliseconds(found[i].first));
    }
    if (found.size() > count)
        lines << tr("and %n more", nullptr, int(found.size() - count));
    return lines;
}

void LatencyPlot::paintWaits(QPainter *painter) const
{
    // What did not come has no height: a bar above, and where the line was, a dotted one.
    const QRectF area = plotArea();
    const QColor bad = Colors::bad(palette());
    const auto xOf = [&](double time) {
        const double part = (time - m_range.begin()) / (m_range.end() - m_range.begin());
        return area.left() + std::clamp(part, 0.0, 1.0) * area.width();
    };
    const QList<int> shards = shownShards();
    for (const int shard : shards) {
        const QList<Wait> each = waits(shard);
        for (const Wait &wait : each) {
            if (wait.end <= m_range.begin() || wait.begin >= m_range.end())
                continue;
            const double left = xOf(wait.begin);
            const double right = std::max(xOf(wait.end), left + 2);
            painter->fillRect(QRectF(left, area.top(), right - left, 4), bad);
            const double part = (wait.latency - m_range.low()) / (m_range.high() - m_range.low());
            if (part < 0 || part > 1)
                continue;
            const double y = area.bottom() - part * area.height();
            painter->setPen(QPen(bad, 2, Qt::DotLine));
            painter->drawLine(QPointF(left, y), QPointF(right, y));
        }
    }
}

void LatencyPlot::paintOverlay(QPainter *painter) const
{
    const QColor accent = Colors::accent(palette());
    paintWaits(painter);
    if (hasFocus()) {
        painter->setPen(accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_frameFrom && m_pointer) {
        QColor veil = accent;
        veil.setAlpha(40);
        painter->setPen(accent);
        painter->setBrush(veil);
        painter->drawRect(QRectF(*m_frameFrom, *m_pointer).normalized().intersected(plotArea()));
        return;
    }
    const QStringList lines = readout();
    if (lines.isEmpty())
        return;
    const QRectF area = plotArea();
    painter->setPen(QPen(Colors::muted(palette()), 1, Qt::DashLine));
    painter->drawLine(QPointF(m_pointer->x(), area.top()), QPointF(m_pointer->x(), area.bottom()));
    paintReadout(painter, lines);
}

void LatencyPlot::paintReadout(QPainter *painter, const QStringList &lines) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF box(0, 0, width + 14, double(lines.size()) * metrics.height() + 8);
    const QRectF area = plotArea();
    const bool isLeft = m_pointer->x() > area.center().x();
    box.moveTopLeft({isLeft ? m_pointer->x() - 10 - box.width() : m_pointer->x() + 10,
                     std::clamp(m_pointer->y() - box.height() / 2, area.top(),
                                std::max(area.top(), area.bottom() - box.height()))});
    QColor ground = palette().color(QPalette::ToolTipBase);
    ground.setAlpha(240);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Colors::mixed(palette().color(QPalette::ToolTipText), ground, 0.7));
    painter->setBrush(ground);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(palette().color(QPalette::ToolTipText));
    painter->drawText(box.adjusted(7, 4, -7, -4), Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
}

void LatencyPlot::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    const QPointF at = event->position();
    if (steps == 0 || !plotArea().adjusted(-60, 0, 20, 30).contains(at)) {
        event->ignore();
        return;
    }
    PlotRange range = m_range;
    if (event->modifiers() & Qt::ControlModifier)
        range.zoomValues(std::pow(zoomStep, steps), valueAt(at.y()));
    else
        range.zoomTime(std::pow(zoomStep, steps), timeAt(at.x()));
    setRange(range);
    event->accept();
}

void LatencyPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotArea().contains(event->position()))
        return QWidget::mousePressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier) {
        m_frameFrom = event->position();
        setCursor(Qt::CrossCursor);
    } else {
        m_dragged = event->position();
        setCursor(Qt::ClosedHandCursor);
    }
    m_pointer = event->position();
    m_overlay->update();
}

void LatencyPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_dragged) {
        PlotRange range = m_range;
        range.pan(timeAt(m_dragged->x()) - timeAt(at.x()), valueAt(m_dragged->y()) - valueAt(at.y()));
        m_dragged = at;
        setRange(range);
    }
    m_pointer = at;
    m_overlay->update();
}

void LatencyPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    m_dragged.reset();
    unsetCursor();
    if (m_frameFrom) {
        const QRectF frame = QRectF(*m_frameFrom, event->position()).normalized().intersected(plotArea());
        m_frameFrom.reset();
        if (frame.width() >= leastFrame && frame.height() >= leastFrame) {
            PlotRange range = m_range;
            range.show(timeAt(frame.left()), timeAt(frame.right()), valueAt(frame.bottom()),
                       valueAt(frame.top()));
            setRange(range);
        }
    }
    m_overlay->update();
}

void LatencyPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void LatencyPlot::keyPressEvent(QKeyEvent *event)
{
    PlotRange range = m_range;
    const double middle = m_range.isFollowing() ? range.end() : (range.begin() + range.end()) / 2;
    const double part = (range.end() - range.begin()) / 5;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        range.zoomTime(zoomStep, middle);
        break;
    case Qt::Key_Minus:
        range.zoomTime(1 / zoomStep, middle);
        break;
    case Qt::Key_Left:
        range.pan(-part, 0);
        break;
    case Qt::Key_Right:
        range.pan(part, 0);
        break;
    case Qt::Key_Up:
        range.zoomValues(zoomStep, range.low());
        break;
    case Qt::Key_Down:
        range.zoomValues(1 / zoomStep, range.low());
        break;
    case Qt::Key_Home:
        range.showAll();
        break;
    case Qt::Key_End:
        range.follow();
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    setRange(range);
}

void LatencyPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_overlay->update();
}

void LatencyPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_overlay->update();
}

void LatencyPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointer.reset();
    m_overlay->update();
}

void LatencyPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void LatencyPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    redraw();
}

void LatencyPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    redraw();
}
