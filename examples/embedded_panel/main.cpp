// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/latencyhistory.h"
#include "panels/latencypanel.h"
#include "panels/timelinemodel.h"
#include "panels/timelinepanel.h"

#include <gateway/cluster/cluster.h>

#include <QApplication>
#include <QMainWindow>
#include <QStatusBar>
#include <QTabWidget>

using namespace Gateway;

// A program of its own that shows two panels of the monitor for its own cluster. The first argument is the
// REST base when it is not Discord's.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    ClusterConfiguration configuration;
    configuration.shard.token = Token(qgetenv("GATEWAY_TOKEN"));
    configuration.shard.intents = Intent::Guilds;
    if (argc > 1)
        configuration.apiUrl = QUrl(QString::fromLocal8Bit(argv[1]));
    Cluster cluster(configuration);

    LatencyHistory history;
    TimelineModel timeline;
    QObject::connect(&cluster, &Cluster::snapshotsTaken, &history, &LatencyHistory::takeSnapshots);
    QObject::connect(&cluster, &Cluster::shardStateChanged, &timeline, &TimelineModel::takeTransition);

    QMainWindow window;
    auto *tabs = new QTabWidget(&window);
    tabs->addTab(new TimelinePanel(&timeline), QStringLiteral("Timeline"));
    tabs->addTab(new LatencyPanel(&history), QStringLiteral("Latency"));
    window.setCentralWidget(tabs);
    window.resize(900, 500);
    QObject::connect(&timeline, &TimelineModel::rowsInserted, &window, [&] {
        window.statusBar()->showMessage(QStringLiteral("%1 changes of state").arg(timeline.rowCount()));
        qInfo("%d changes of state are shown", timeline.rowCount());
    });
    QObject::connect(&cluster, &Cluster::failed, &window, [&window](const Error &error) {
        window.statusBar()->showMessage(error.message() + u' ' + error.advice());
        qCritical().noquote() << error.message() << error.advice();
    });
    window.show();
    cluster.start();
    return app.exec();
}
