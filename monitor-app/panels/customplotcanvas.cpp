// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The header of QCustomPlot needs the keywords that this project does without.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH
#include "customplotcanvas.h"

#include "colorscheme.h"

#include <QEvent>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

static constexpr int dotSize = 5;

namespace {

//! Its newest point lies on the right edge, and has a whole dot there.
class EdgeGraph : public QCPGraph
{
public:
    using QCPGraph::QCPGraph;

protected:
    [[nodiscard]] QRect clipRect() const override { return QCPGraph::clipRect().adjusted(0, 0, dotSize, 0); }
};

} // namespace

PlotCanvas *PlotCanvas::create(QWidget *parent)
{
    return new CustomPlotCanvas(parent);
}

CustomPlotCanvas::CustomPlotCanvas(QWidget *parent)
    : PlotCanvas(parent), m_plot(new QCustomPlot(this)), m_hint(new QCPItemText(m_plot))
{
    m_plot->setMinimumSize(160, 80);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->axisRect()->setMinimumMargins({8, 8, 12, 4});
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_hint->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_hint->position->setCoords(0.5, 0.5);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    applyColors();
}

CustomPlotCanvas::~CustomPlotCanvas() = default;

QRectF CustomPlotCanvas::plotArea() const
{
    return QRectF(m_plot->axisRect()->rect());
}

void CustomPlotCanvas::setAxes(const PlotPicture &picture)
{
    const auto setTicks = [](QCPAxis *axis, const QList<PlotTick> &ticks) {
        const auto ticker = axis->ticker().staticCast<QCPAxisTickerText>();
        ticker->clear();
        for (const PlotTick &tick : ticks)
            ticker->addTick(tick.value, tick.label);
    };
    setTicks(m_plot->xAxis, picture.timeTicks);
    setTicks(m_plot->yAxis, picture.valueTicks);
    m_plot->xAxis->setRange(picture.begin, picture.end);
    m_plot->yAxis->setRange(picture.low, picture.high);
}

void CustomPlotCanvas::draw(const PlotPicture &picture)
{
    setAxes(picture);
    QMap<int, QCPGraph *> gone = m_graphs;
    for (const PlotPicture::Line &line : picture.lines) {
        gone.remove(line.key);
        QCPGraph *&graph = m_graphs[line.key];
        if (!graph)
            graph = new EdgeGraph(m_plot->xAxis, m_plot->yAxis);
        graph->setLineStyle(picture.hasSteps ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
        graph->setPen(QPen(line.color, 1.6, line.style));
        // With many lines the dots would be all that one sees.
        const bool hasDots = picture.hasSteps && picture.lines.size() <= 8;
        graph->setScatterStyle(hasDots ? QCPScatterStyle(QCPScatterStyle::ssDisc, line.color, dotSize)
                                       : QCPScatterStyle(QCPScatterStyle::ssNone));
        QVector<QCPGraphData> points;
        points.reserve(line.points.size());
        for (const QPointF &point : line.points)
            points << QCPGraphData(point.x(), point.y());
        graph->data()->set(points, true);
    }
    for (auto graph = gone.cbegin(); graph != gone.cend(); ++graph) {
        m_plot->removeGraph(graph.value());
        m_graphs.remove(graph.key());
    }
    m_hint->setVisible(!picture.hint.isEmpty());
    m_hint->setText(picture.hint);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CustomPlotCanvas::applyColors()
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
        axis->setSubTicks(false);
        axis->setTickLabelColor(text);
        axis->setTickLabelFont(small);
        axis->grid()->setPen(QPen(Colors::mixed(text, base, 0.85), 1, Qt::SolidLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_hint->setColor(Colors::muted(palette()));
    m_hint->setBrush(base);
    m_hint->setFont(font());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CustomPlotCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}
