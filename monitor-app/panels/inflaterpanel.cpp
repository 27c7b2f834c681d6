// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflaterpanel.h"

#include "panels/inflatermodel.h"
#include "panels/paneltable.h"
#include "panels/usagebar.h"

#include <QHeaderView>
#include <QVBoxLayout>

InflaterPanel::InflaterPanel(InflaterModel *model, QWidget *parent) : QWidget(parent)
{
    PanelTable *table = new PanelTable(model, this);
    table->setObjectName(QStringLiteral("inflaterTable"));
    table->setAccessibleName(tr("Inflaters"));
    table->setEmptyText(tr("Once a bot is connected, compression and its memory are shown here."));
    table->fitColumn(InflaterModel::ShardColumn, {QStringLiteral("00")});
    table->fitColumn(InflaterModel::ImplementationColumn, {QStringLiteral("zlib 1.2.13")});
    table->fitColumn(InflaterModel::InColumn, {QStringLiteral("000.0 KiB")});
    table->fitColumn(InflaterModel::OutColumn, {QStringLiteral("000.0 KiB")});
    table->fitColumn(InflaterModel::RatioColumn, {QStringLiteral("0.0 ×")});
    table->fitColumn(InflaterModel::WindowColumn, {QStringLiteral("000.0 KiB")});
    // The bar takes what is left over.
    table->stretchColumn(InflaterModel::BufferColumn, QStringLiteral("00.0 KiB / 000.0 KiB"));
    table->setItemDelegateForColumn(InflaterModel::BufferColumn,
                                    new UsageBar(InflaterModel::UsageRole, table));
    table->horizontalHeader()->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 7);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(table);
}
