// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "memorygateway.h"

#include <gateway/simulator/simulator.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

using namespace Gateway;

static constexpr int startPatience = 30'000; // Milliseconds.

MemoryGateway::~MemoryGateway()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(startPatience))
        m_process.kill();
}

bool MemoryGateway::start(int shards, bool tls)
{
    QStringList arguments{QStringLiteral("memory-gateway"), QStringLiteral("--shards"),
                          QString::number(shards)};
    if (tls)
        arguments += QStringLiteral("--tls");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!m_process.waitForStarted(startPatience) || !m_process.waitForReadyRead(startPatience)) {
        m_problem = m_process.errorString();
        return false;
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_apiUrl = QUrl(line.value(u"api").toString());
    m_caFile = line.value(u"ca_file").toString();
    if (m_apiUrl.isEmpty())
        m_problem = QStringLiteral("it does not say where it listens");
    return m_problem.isEmpty();
}

void MemoryGateway::sendGuild(int shard, qint64 bytes)
{
    m_process.write(QByteArray::number(shard) + ' ' + QByteArray::number(bytes) + '\n');
    m_process.waitForBytesWritten(startPatience);
}

//! Members, as a guild of that size is made of.
static QJsonObject guildOf(qint64 bytes)
{
    QJsonArray members;
    qint64 size = 0;
    for (qint64 i = 0; size < bytes; ++i) {
        const QString id = QString::number(175'928'847'299'117'063 + i * 7'919);
        const QJsonObject member{
            {QStringLiteral("user"),
             QJsonObject{{QStringLiteral("id"), id},
                         {QStringLiteral("username"), QString(u"member" + QString::number(i))},
                         {QStringLiteral("avatar"), QJsonValue::Null}}},
            {QStringLiteral("roles"), QJsonArray{id}},
            {QStringLiteral("joined_at"), QStringLiteral("2026-01-01T00:00:00.000000+00:00")},
            {QStringLiteral("deaf"), false},
            {QStringLiteral("mute"), false}};
        size += QJsonDocument(member).toJson(QJsonDocument::Compact).size() + 1;
        members += member;
    }
    return {{QStringLiteral("id"), QStringLiteral("175928847299117063")},
            {QStringLiteral("members"), members}};
}

int serveMemoryGateway(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption shards(QStringLiteral("shards"), {}, QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption tls(QStringLiteral("tls"));
    parser.addOptions({shards, tls});
    parser.process(arguments);
    const int count = parser.value(shards).toInt();

    SimulatorConfiguration settings;
    settings.rate = 0;
    settings.guilds = 1;
    settings.recommendedShards = count;
    settings.maxConcurrency = count;
    settings.sessionStarts = 2 * count + 10;
    QTemporaryFile authority;
    if (parser.isSet(tls)) {
        Error error;
        settings.tls = TlsIdentity::make(TlsCertificate::Good, &error);
        if (error || !authority.open() || authority.write(settings.tls.authority) < 0 || !authority.flush()) {
            std::fprintf(stderr, "%s\n", qPrintable(error ? error.toString() : authority.errorString()));
            return 1;
        }
    }
    Simulator simulator(settings);
    if (!simulator.listen()) {
        std::fprintf(stderr, "%s\n", qPrintable(simulator.error().toString()));
        return 1;
    }
    QJsonObject line{{QStringLiteral("api"), simulator.apiUrl().toString()}};
    if (parser.isSet(tls))
        line[QStringLiteral("ca_file")] = authority.fileName();
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&input, &QSocketNotifier::activated, qApp, [&] {
        char bytes[256];
        const ssize_t length = read(STDIN_FILENO, bytes, sizeof bytes);
        if (length <= 0) {
            QCoreApplication::quit();
            return;
        }
        pending.append(bytes, length);
        for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            const QList<QByteArray> words = pending.left(end).split(' ');
            pending.remove(0, end + 1);
            simulator.dispatch(QStringLiteral("GUILD_CREATE"), guildOf(words.value(1).toLongLong()),
                               words.value(0).toInt());
        }
    });
    return QCoreApplication::exec();
}
