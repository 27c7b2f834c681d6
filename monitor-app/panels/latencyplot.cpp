// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The header of QCustomPlot needs the keywords that this project does without.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH
#include "latencyplot.h"

#include "colorscheme.h"
#include "panels/latencyhistory.h"
#include "units.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace {

//! With more shards than this the legend would hide the lines.
constexpr int mostInLegend = 8;
//! The plot is never narrower than this, so that its first seconds are readable.
constexpr double shortestSpan = 60;
//! Nor lower, so that microseconds on loopback do not look like a storm.
constexpr double lowestTop = 1;

} // namespace

LatencyPlot::LatencyPlot(LatencyHistory *history, QWidget *parent)
    : QWidget(parent), m_history(history), m_plot(new QCustomPlot(this)), m_hint(new QCPItemText(m_plot))
{
    m_plot->setObjectName(QStringLiteral("latencyPlot"));
    m_plot->setAccessibleName(tr("Latency of each shard over time"));
    m_plot->setMinimumSize(160, 90);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->axisRect()->setMinimumMargins({8, 8, 12, 4});
    const auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeFormat(QStringLiteral("HH:mm:ss"));
    m_plot->xAxis->setTicker(ticker);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->yAxis->setLabel(tr("ms"));
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    m_plot->legend->setRowSpacing(0);
    m_plot->legend->setMargins({6, 2, 6, 2});
    m_plot->legend->setIconSize(14, 8);

    m_hint->setText(tr("No heartbeat was\nanswered yet."));
    m_hint->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_hint->position->setCoords(0.5, 0.5);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    applyColors();
    connect(history, &LatencyHistory::changed, this, &LatencyPlot::replot);
}

LatencyPlot::~LatencyPlot() = default;

QCPGraph *LatencyPlot::graphOf(int shard)
{
    QCPGraph *&graph = m_graphs[shard];
    if (!graph) {
        graph = m_plot->addGraph();
        graph->setLineStyle(QCPGraph::lsStepLeft);
        const QColor color = Colors::ofSeries(shard, palette());
        graph->setPen(QPen(color, 1.6));
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, 5));
    }
    return graph;
}

double LatencyPlot::fillGraph(int shard, double now)
{
    const QList<LatencyHistory::Point> points = m_history->points(shard);
    QVector<QCPGraphData> line;
    double highest = 0;
    double last = -1;
    for (const LatencyHistory::Point &point : points) {
        const double time = double(point.time) / 1000;
        if (point.latency < 0 && last >= 0)
            line << QCPGraphData(time, last);
        line << QCPGraphData(time, point.latency < 0 ? qQNaN() : point.latency);
        highest = std::max(highest, point.latency);
        last = point.latency;
    }
    if (last >= 0)
        line << QCPGraphData(now, last);
    QCPGraph *graph = graphOf(shard);
    graph->data()->set(line, true);
    const LatencyHistory::Summary summary = m_history->summary(shard);
    graph->setName(summary.now < 0
                       ? tr("shard %1").arg(shard)
                       : tr("shard %1  %2").arg(QString::number(shard), Units::milliseconds(summary.now)));
    return highest;
}

void LatencyPlot::replot()
{
    if (!isVisible())
        return;
    const QList<int> shards = m_history->shards();
    const double now = double(m_history->present()) / 1000;
    for (auto graph = m_graphs.begin(); graph != m_graphs.end();) {
        if (shards.contains(graph.key())) {
            ++graph;
            continue;
        }
        m_plot->removeGraph(graph.value());
        graph = m_graphs.erase(graph);
    }
    double highest = 0;
    double oldest = now;
    bool any = false;
    for (const int shard : shards) {
        highest = std::max(highest, fillGraph(shard, now));
        const QList<LatencyHistory::Point> points = m_history->points(shard);
        any = any || !points.isEmpty();
        if (!points.isEmpty())
            oldest = std::min(oldest, double(points.first().time) / 1000);
    }
    m_hint->setVisible(!any);
    m_plot->legend->setVisible(any && shards.size() <= mostInLegend);
    setRanges(now, oldest, highest);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LatencyPlot::setRanges(double now, double oldest, double highest)
{
    // As many times on the axis as have room beside each other.
    const int labelWidth = m_plot->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) * 2;
    m_plot->xAxis->ticker()->setTickCount(std::max(1, m_plot->axisRect()->width() / labelWidth));
    const double span = std::chrono::duration<double>(LatencyHistory::span).count();
    m_plot->xAxis->setRange(std::clamp(oldest, now - span, now - shortestSpan), now + 1);
    // Room above the lines for the legend.
    m_plot->yAxis->setRange(0, std::max(highest * 1.6, lowestTop));
}

void LatencyPlot::applyColors()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    const QColor line = Colors::mixed(text, base, 0.6);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    m_plot->setBackground(base);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(Colors::mixed(text, base, 0.85), 1, Qt::SolidLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->legend->setFont(small);
    m_plot->legend->setTextColor(text);
    QColor veil = base;
    veil.setAlpha(200);
    m_plot->legend->setBrush(veil);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_hint->setColor(Colors::muted(palette()));
    m_hint->setBrush(base);
    m_hint->setFont(font());
    for (auto graph = m_graphs.cbegin(); graph != m_graphs.cend(); ++graph) {
        const QColor color = Colors::ofSeries(graph.key(), palette());
        graph.value()->setPen(QPen(color, 1.6));
        graph.value()->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, 5));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString LatencyPlot::figuresText() const
{
    QString rows;
    const QList<int> shards = m_history->shards();
    for (const int shard : shards) {
        const LatencyHistory::Summary summary = m_history->summary(shard);
        if (summary.measurements == 0)
            continue;
        rows += QStringLiteral(
                    "<tr><td>%1</td><td align=right>%2</td><td align=right>%3</td><td align=right>%4</td>"
                    "<td align=right>%5</td></tr>")
                    .arg(QString::number(shard), Units::milliseconds(summary.average),
                         Units::milliseconds(summary.minimum), Units::milliseconds(summary.maximum),
                         Units::milliseconds(summary.percentile95));
    }
    if (rows.isEmpty())
        return tr("No heartbeat was answered yet.");
    return QStringLiteral(
               "<table cellspacing=6><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>")
               .arg(tr("Shard"), tr("Average"), tr("Least"), tr("Most"), tr("95 %")) +
           rows + QStringLiteral("</table>");
}

bool LatencyPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), figuresText(), this);
        return true;
    }
    return QWidget::event(event);
}

void LatencyPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void LatencyPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    replot();
}
