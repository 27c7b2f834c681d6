// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "sender.h"

#include "corpus.h"
#include "sendingserver.h"

#include <gateway/transport/inflater.h>

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <unistd.h>

using namespace Gateway;

int benchSend(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A gateway on loopback that sends events as fast as they are read. It says on one line "
        "where it is, and ends with its standard input."));
    parser.addHelpOption();
    const QCommandLineOption events(QStringLiteral("events"), QStringLiteral("Dispatches of the corpus."),
                                    QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the traffic."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption last(QStringLiteral("last-event"),
                                  QStringLiteral("Type of one more dispatch behind them."),
                                  QStringLiteral("TYPE"), QStringLiteral("BENCH_END"));
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("0: any free one."),
                                  QStringLiteral("PORT"), QStringLiteral("0"));
    parser.addOptions({events, seed, last, port});
    parser.process(arguments);

    const QList<QByteArray> corpus =
        recordCorpus(std::max(1, parser.value(events).toInt()), parser.value(seed).toULongLong());
    if (corpus.isEmpty())
        return 1;
    SendingServer::Streams streams;
    QList<Compression> compressions = Inflater::available();
    compressions.append(Compression::None);
    for (const Compression compression : std::as_const(compressions)) {
        streams[compression] = SentStream::make(corpus, parser.value(last).toUtf8(), compression);
    }
    SendingServer server(std::move(streams));
    QString problem;
    if (!server.listen(quint16(parser.value(port).toUInt()), &problem)) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    const auto addSize = [](qint64 sum, const QByteArray &payload) {
        return sum + payload.size();
    };
    const qint64 bytes = std::accumulate(corpus.begin(), corpus.end(), qint64(0), addSize);
    const QJsonObject told{
        {QStringLiteral("gateway"), QStringLiteral("ws://127.0.0.1:%1/").arg(server.port())},
        {QStringLiteral("events"), corpus.size() + 1},
        {QStringLiteral("mean_bytes"), double(bytes) / double(corpus.size())}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    server.start();
    std::array<char, 64> ignored{};
    while (read(STDIN_FILENO, ignored.data(), ignored.size()) > 0) {}
    // Its threads sit in calls of the system and hold nothing that must be given back.
    std::_Exit(0);
}
