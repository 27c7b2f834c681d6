// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencypanel.h"

#include "panels/latencyhistory.h"
#ifdef GATEWAY_WITH_CUSTOMPLOT
#include "panels/latencyplot.h"
#else
#include "panels/latencymodel.h"
#include "panels/paneltable.h"
#endif

#include <QVBoxLayout>

LatencyPanel::LatencyPanel(LatencyHistory *history, QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
#ifdef GATEWAY_WITH_CUSTOMPLOT
    layout->addWidget(new LatencyPlot(history, this));
#else
    LatencyModel *model = new LatencyModel(history, this);
    PanelTable *table = new PanelTable(model, this);
    table->setObjectName(QStringLiteral("latencyTable"));
    table->setAccessibleName(tr("Latencies of the last minutes"));
    table->setEmptyText(tr("Latency is measured with each heartbeat; none was answered yet."));
    for (int column = 0; column < LatencyModel::ColumnCount; ++column)
        table->fitColumn(column, {QStringLiteral("0,000 ms")});
    layout->addWidget(table);
#endif
}
