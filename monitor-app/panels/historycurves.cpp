// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The header of QCustomPlot needs the keywords that this project does without.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH
#include "historycurves.h"

#include "colorscheme.h"

#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

//! Ticks that are round in the unit they are read in.
class HistoryTicker : public QCPAxisTicker
{
public:
    HistoryQuantity quantity = HistoryQuantity::Ratio;

protected:
    double getTickStep(const QCPRange &range) override
    {
        return HistoryAxis::step(quantity, range.size(), tickCount());
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return HistoryAxis::text(quantity, tick);
    }
};

HistoryCurves::HistoryCurves(QWidget *parent)
    : HistorySurface(parent), m_plot(new QCustomPlot(this)), m_ticker(new HistoryTicker)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setMinimumSize(160, 80);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->axisRect()->setMinimumMargins({8, 8, 12, 4});
    const auto times = QSharedPointer<QCPAxisTickerDateTime>::create();
    times->setDateTimeFormat(QStringLiteral("HH:mm:ss"));
    m_plot->xAxis->setTicker(times);
    m_plot->yAxis->setTicker(m_ticker);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    applyColors();
}

HistoryCurves::~HistoryCurves() = default;

void HistoryCurves::draw(const HistoryPicture &picture)
{
    m_picture = picture;
    while (m_plot->graphCount() > picture.series.size())
        m_plot->removeGraph(m_plot->graphCount() - 1);
    while (m_plot->graphCount() < picture.series.size())
        m_plot->addGraph();
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        const HistorySeries &series = picture.series.at(i);
        QVector<QCPGraphData> line;
        line.reserve(series.points.size());
        for (const QPointF &point : series.points)
            line << QCPGraphData(point.x(), point.y());
        m_plot->graph(i)->data()->set(line, true);
        m_plot->graph(i)->setPen(
            QPen(Colors::ofSeries(series.color, palette()), 1.6, Colors::styleOfSeries(series.color)));
    }
    m_ticker->quantity = picture.quantity;
    m_plot->xAxis->setRange(picture.from, picture.to);
    m_plot->yAxis->setRange(0, picture.top);
    setTicks();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QRect HistoryCurves::plotArea() const
{
    return m_plot->axisRect()->rect();
}

void HistoryCurves::setTicks()
{
    // As many as have room beside each other.
    const int wide = m_plot->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) * 2;
    m_plot->xAxis->ticker()->setTickCount(std::max(1, m_plot->axisRect()->width() / wide));
    m_ticker->setTickCount(std::clamp(height() / 30, 3, 6));
}

void HistoryCurves::applyColors()
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
        axis->setTickLabelFont(small);
        axis->grid()->setPen(QPen(Colors::mixed(text, base, 0.85), 1, Qt::SolidLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    draw(m_picture);
}

void HistoryCurves::changeEvent(QEvent *event)
{
    HistorySurface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void HistoryCurves::resizeEvent(QResizeEvent *event)
{
    HistorySurface::resizeEvent(event);
    setTicks();
}
