// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "processmemory.h"

#include <gateway/protocol/commands.h>
#include <gateway/protocol/secrets.h>
#include <gateway/session/shard.h>
#include <gateway/simulator/simulator.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <array>
#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace Gateway;
using namespace std::chrono_literals;

static void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

//! The program whose memory is searched: reads a token, connects with it, and ends the session when told to.
static int connectAndStop(const QUrl &url, Encoding encoding, const QString &caFile)
{
    ShardConfiguration configuration;
    {
        std::array<char, 256> line{};
        const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
        configuration.token = Token(QByteArrayView(line.data(), qsizetype(size)));
        volatile char *at = line.data();
        for (std::size_t i = 0; i < line.size(); ++i)
            at[i] = 0;
    }
    configuration.gatewayUrl = url;
    configuration.encoding = encoding;
    configuration.backoff = {10ms, 100ms};
    if (!caFile.isEmpty()) {
        configuration.network.roots = TlsRoots::File;
        configuration.network.caFile = caFile;
    }
    auto shard = std::make_unique<Shard>(configuration);
    configuration.token = {};
    QObject::connect(shard.get(), &Shard::ready, [] { say("ready"); });
    QObject::connect(shard.get(), &Shard::resumed, [] { say("resumed"); });
    QObject::connect(shard.get(), &Shard::stateChanged, [&shard](const Transition &transition) {
        if (transition.to == ShardState::Stopped) {
            shard.release()->deleteLater();
            QTimer::singleShot(0, qApp, [] { say("stopped"); });
        } else if (transition.to == ShardState::Failed) {
            say("failed");
        }
    });
    QSocketNotifier commands(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, [&shard] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1)
            QCoreApplication::quit();
        else if (shard)
            shard->stop();
    });
    shard->start();
    return QCoreApplication::exec();
}

//! What a session leaves of its token in the memory of its process.
class TestTokenMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipes()
    {
        QByteArray bytes = QByteArray("a secret");
        bytes += '!';
        const QByteArray shared = bytes;
        wipe(&bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(shared, QByteArray(9, '\0'));
        QString text = QStringLiteral("a secret") + QString(1, u'!');
        const QString sharedText = text;
        wipe(&text);
        QVERIFY(text.isEmpty());
        QCOMPARE(sharedText, QString(9, QChar(0)));
        QByteArray literal = QByteArrayLiteral("cannot be written");
        wipe(&literal);
        QVERIFY(literal.isEmpty());
    }

    void payloadsHoldAnyToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << randomToken();
        QTest::newRow("quotes") << QByteArray("a\"b\\c\x01\x7f");
        QTest::newRow("Latin-1") << QByteArray("a\xE4z");
        QTest::newRow("empty") << QByteArray();
    }
    void payloadsHoldAnyToken()
    {
        QFETCH(const QByteArray, token);
        const auto tokenIn = [](const QByteArray &payload) {
            return QJsonDocument::fromJson(payload)[u"d"][u"token"].toString(QStringLiteral("none"));
        };
        QCOMPARE(tokenIn(Commands::identify(Token(token), {})), QString::fromLatin1(token));
        QCOMPARE(tokenIn(Commands::resume(Token(token), {})), QString::fromLatin1(token));
    }

    void hidesWhatLooksLikeAToken()
    {
        const QString token = QString::fromLatin1(randomToken());
        QCOMPARE(withoutTokens(QString(u"There is no option --" + token + u".")),
                 QStringLiteral("There is no option --***."));
        const QString plain =
            QStringLiteral("https://discord.com/api/v10, gateway-us-east1-b.discord.gg, 1.2.3, a.b.c");
        QCOMPARE(withoutTokens(plain), plain);
    }

    void sessionLeavesNothing_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("json") << false << QStringLiteral("json");
        QTest::newRow("etf") << false << QStringLiteral("etf");
        QTest::newRow("TLS") << true << QStringLiteral("json");
    }
    void sessionLeavesNothing()
    {
        QFETCH(const bool, isTls);
        QFETCH(const QString, encoding);
#ifndef Q_OS_LINUX
        QSKIP("There is no /proc here.");
#endif
        const QByteArray token = randomToken();
        SimulatorConfiguration settings;
        settings.token = token;
        settings.rate = 100;
        QTemporaryFile authority;
        if (isTls) {
            if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
                QSKIP("openssl is not installed.");
            Error error;
            settings.tls = TlsIdentity::make(TlsCertificate::Good, &error);
            QVERIFY2(!error, qPrintable(error.toString()));
            QVERIFY(authority.open());
            authority.write(settings.tls.authority);
            authority.close();
        }
        Simulator simulator(settings);
        QVERIFY(simulator.listen());

        QProcess session;
        session.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QByteArray said;
        connect(&session, &QProcess::readyRead, this, [&] { said += session.readAll(); });
        session.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--connect"), simulator.gatewayUrl().toString(), encoding,
                       isTls ? authority.fileName() : QString()});
        QVERIFY(session.waitForStarted());
        session.write(token);
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("ready"), 20000);
        const QList<Appearance> inUse = appearancesIn(session.processId(), token);
        QVERIFY2(inUse.size() == 1 && isToken(inUse.first()), described(inUse).constData());
        simulator.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("resumed"), 20000);
        session.write("s");
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("stopped"), 20000);
        const QList<Appearance> left = appearancesIn(session.processId(), token);
        QVERIFY2(left.isEmpty(), described(left).constData());
        session.closeWriteChannel();
        QVERIFY(session.waitForFinished());
        QCOMPARE(session.exitCode(), 0);
    }

    void tokenIsInNoCoreDump()
    {
#ifdef Q_OS_LINUX
        const Token token(randomToken());
        const QByteArray address = QByteArray::number(quintptr(token.reveal().data()), 16);
        QFile maps(QStringLiteral("/proc/self/smaps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray all = maps.readAll();
        const qsizetype range = all.indexOf(QByteArray('\n' + address + '-'));
        QVERIFY(range >= 0);
        const qsizetype flags = all.indexOf("VmFlags:", range);
        const QByteArray line = all.mid(flags, all.indexOf('\n', flags) - flags);
        QVERIFY2(line.contains(" dd"), line.constData()); // Do not dump.
#else
        QSKIP("This system cannot leave a page out.");
#endif
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--connect") {
        return connectAndStop(QUrl(arguments.value(2)),
                              arguments.value(3) == u"etf" ? Encoding::Etf : Encoding::Json,
                              arguments.value(4));
    }
    TestTokenMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokenmemory.moc"
