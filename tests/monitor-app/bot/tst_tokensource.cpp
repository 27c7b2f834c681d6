// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/tokensource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <sys/stat.h>
#include <thread>

using namespace Gateway;

class TestTokenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile_data();
    void readsAFile();
    void refusesAFile_data();
    void refusesAFile();
    void refusesWhatIsNoFile();
    void warnsWhenOthersCanReadTheFile();
    void readsAPipe();
    void takesTheTokenOutOfTheEnvironment();
    void findsNothingInABlankVariable();
    void refusesABadVariableAndRemovesIt();

private:
    [[nodiscard]] QString write(const QByteArray &text, QFile::Permissions permissions = QFile::ReadOwner);
    QTemporaryDir m_folder;
};

static const QByteArray good = "MTE.abc.d-e_f";

QString TestTokenSource::write(const QByteArray &text, QFile::Permissions permissions)
{
    QFile file(m_folder.filePath(QStringLiteral("token")));
    file.remove();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    file.setPermissions(permissions);
    return file.fileName();
}

void TestTokenSource::readsAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("warned");
    QTest::newRow("bare") << good << false;
    QTest::newRow("line") << QByteArray(good + "\n") << false;
    QTest::newRow("blanks") << QByteArray("\r\n \t" + good + " \r\n\r\n") << false;
    QTest::newRow("as in a header") << QByteArray("Bot " + good) << false;
    QTest::newRow("odd form") << QByteArray("notatoken") << true;
    QTest::newRow("largest") << good.leftJustified(4096, ' ') << false;
}

void TestTokenSource::readsAFile()
{
    QFETCH(QByteArray, text);
    const TokenSource::Result result = TokenSource::fromFile(write(text));
    QVERIFY2(!result.error, qPrintable(result.error.toString()));
    QCOMPARE(result.token, Token(text));
    QTEST(!result.warning.isEmpty(), "warned");
}

void TestTokenSource::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\t\n");
    QTest::newRow("too large") << good.leftJustified(4097, ' ');
    QTest::newRow("two lines") << QByteArray(good + "\n" + good);
    QTest::newRow("zero byte") << QByteArray(good + '\0' + good);
    QTest::newRow("no ASCII") << QByteArray("MTE.äbc.def");
}

void TestTokenSource::refusesAFile()
{
    QFETCH(QByteArray, text);
    const TokenSource::Result result = TokenSource::fromFile(write(text));
    QVERIFY(result.error);
    QVERIFY(result.token.isNull());
    QVERIFY(!result.error.message().isEmpty());
    QVERIFY2(!result.error.toString().contains(u"MTE"), qPrintable(result.error.toString()));
}

void TestTokenSource::refusesWhatIsNoFile()
{
    const TokenSource::Result missing = TokenSource::fromFile(m_folder.filePath(QStringLiteral("nothing")));
    QVERIFY(missing.error);
    const TokenSource::Result folder = TokenSource::fromFile(m_folder.path());
    QVERIFY(folder.error);
    QVERIFY2(folder.error.message().contains(u"directory"), qPrintable(folder.error.message()));
}

void TestTokenSource::warnsWhenOthersCanReadTheFile()
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(TokenSource::fromFile(write(good, owner)).warning.isEmpty());
    for (const QFile::Permission permission : {QFile::ReadGroup, QFile::ReadOther}) {
        const TokenSource::Result result = TokenSource::fromFile(write(good, owner | permission));
        QVERIFY(!result.token.isNull());
        QVERIFY2(result.warning.contains(u"chmod 600"), qPrintable(result.warning));
    }
}

void TestTokenSource::readsAPipe()
{
    const QByteArray path = m_folder.filePath(QStringLiteral("pipe")).toLocal8Bit();
    QCOMPARE(::mkfifo(path.constData(), 0644), 0);
    // Written in two pieces, as a slow password manager would.
    std::thread writer([path] {
        QFile pipe(QString::fromLocal8Bit(path));
        if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        pipe.write(good.first(4));
        pipe.write(good.sliced(4) + '\n');
    });
    const TokenSource::Result result = TokenSource::fromFile(QString::fromLocal8Bit(path));
    writer.join();
    QVERIFY2(!result.error, qPrintable(result.error.toString()));
    QCOMPARE(result.token, Token(good));
    QVERIFY2(result.warning.isEmpty(), "a pipe is not on a disk");
}

void TestTokenSource::takesTheTokenOutOfTheEnvironment()
{
    qputenv("GATEWAY_TOKEN", good + " ");
    const char *memory = std::getenv("GATEWAY_TOKEN");
    const TokenSource::Result result = TokenSource::takeFromEnvironment();
    QCOMPARE(result.token, Token(good));
    QVERIFY(!qEnvironmentVariableIsSet("GATEWAY_TOKEN"));
    QVERIFY2(*memory == '\0', "what /proc shows still has the token");
}

void TestTokenSource::findsNothingInABlankVariable()
{
    qunsetenv("GATEWAY_TOKEN");
    QVERIFY(TokenSource::takeFromEnvironment().token.isNull());
    qputenv("GATEWAY_TOKEN", "  ");
    const TokenSource::Result result = TokenSource::takeFromEnvironment();
    QVERIFY(result.token.isNull());
    QVERIFY(!result.error);
}

void TestTokenSource::refusesABadVariableAndRemovesIt()
{
    qputenv("GATEWAY_TOKEN", good + "\n" + good);
    const TokenSource::Result result = TokenSource::takeFromEnvironment();
    QVERIFY(result.error);
    QVERIFY2(result.error.message().contains(u"GATEWAY_TOKEN"), qPrintable(result.error.message()));
    QVERIFY(!qEnvironmentVariableIsSet("GATEWAY_TOKEN"));
}

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
