// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "mainwindow.h"
#include "panels/paneltable.h"
#include "panels/reconnectwatch.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"

#include <QDockWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// What goes wrong without ending the session.

void MainWindow::createTroubleBanner()
{
    m_reconnects = new ReconnectWatch(this);
    m_troubleBanner = new Banner(Banner::Tone::Error, this);
    m_troubleBanner->setObjectName(u"troubleBanner"_s);
    m_troubleBanner->hide();
    QPushButton *show =
        m_troubleBanner->addButton(tr("Show shard"), tr("Choose the shard, whose history tells each loss"));
    show->setObjectName(u"showTroubleButton"_s);
    connect(show, &QPushButton::clicked, this, &MainWindow::showTroubledShard);
    QPushButton *dismiss = m_troubleBanner->addButton(tr("Dismiss"), tr("Hide this message"));
    connect(dismiss, &QPushButton::clicked, this, [this] {
        m_isTroubleDismissed = true;
        showTrouble();
    });
    connect(m_reconnects, &ReconnectWatch::changed, this, &MainWindow::showTrouble);
}

void MainWindow::showTrouble()
{
    const QString text = m_reconnects->text();
    // What is over and begins anew is worth another word.
    if (text.isEmpty())
        m_isTroubleDismissed = false;
    m_troubleBanner->setText(text);
    m_troubleBanner->setVisible(!text.isEmpty() && !m_isTroubleDismissed);
}

void MainWindow::showTroubledShard()
{
    const QAbstractItemModel *shown = m_shards->table()->model();
    const QModelIndexList found = shown->match(shown->index(0, ShardsModel::ShardColumn), Qt::DisplayRole,
                                               m_reconnects->trouble().shard, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_shardsDock->show();
    m_shardsDock->raise();
    m_shards->table()->selectRow(found.constFirst().row());
    if (QTabWidget *pages = m_shards->findChild<QTabWidget *>(u"shardDetailsTabs"_s))
        pages->setCurrentIndex(1); // Its history.
    m_shards->table()->scrollTo(found.constFirst());
}
