// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logcopy.h"
#include "filter/logexport.h"
#include "filter/logline.h"
#include "madelog.h"

#include <gateway/capture/capturereader.h>
#include <gateway/capture/ndjson.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

namespace {

//! No file may be larger while it lives: what a full disk does to who writes.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

MadeRow message(int number, const QByteArray &content = "hello")
{
    MadeRow row;
    row.sequence = number;
    row.time = 1'700'000'000'000'000'000 + number * 1'000'000LL;
    row.guild = 81384788765712384;
    row.user = 7;
    row.shard = quint16(number % 2);
    row.payload = "{\"t\":\"MESSAGE_CREATE\",\"s\":" + QByteArray::number(number) +
                  ",\"op\":0,\"d\":{\"content\":\"" + content + "\"}}";
    return row;
}

MadeRow stateChange(qint64 time)
{
    Gateway::Transition transition;
    transition.to = Gateway::ShardState::Connecting;
    transition.cause = Gateway::Cause::UserStarted;
    transition.when = QDateTime::fromMSecsSinceEpoch(time / 1'000'000, Qt::UTC);
    MadeRow row;
    row.direction = LogDirection::State;
    row.time = time;
    row.wireSize = 0;
    row.payload = Gateway::ndjsonLine(Gateway::ShardId{0, 1}, transition).trimmed();
    return row;
}

//! All rows of \a log but those that are a multiple of \a left.
LogResult resultOf(const MadeLog &log, RowId left = 0)
{
    LogResult result;
    result.snapshot = log.snapshot();
    QList<ChunkMatchesPointer> chunks;
    for (qsizetype index = 0; index < result.snapshot.chunkCount(); ++index) {
        auto matches = std::make_shared<ChunkMatches>();
        matches->firstRow = result.snapshot.chunk(index)->firstRow();
        matches->tested = result.snapshot.rowsOfChunk(index);
        for (int row = 0; row < matches->tested; ++row) {
            if (left == 0 || (matches->firstRow + RowId(row)) % left != 0)
                matches->bits.set(row);
        }
        matches->count = matches->bits.count();
        chunks.append(matches);
    }
    result.matches = MatchSet(chunks);
    return result;
}

QList<RowId> rowsThrough(const Filter &filter, const LogSnapshot &snapshot)
{
    QList<RowId> found;
    PayloadReader reader;
    for (qsizetype index = 0; index < snapshot.chunkCount(); ++index) {
        RowBits bits;
        filter.match(*snapshot.chunk(index), 0, snapshot.rowsOfChunk(index), &reader, &bits);
        for (int row = bits.next(0); row >= 0; row = bits.next(row + 1))
            found.append(snapshot.chunk(index)->firstRow() + RowId(row));
    }
    return found;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The fields of RFC 4180 text, by its grammar.
QList<QByteArrayList> parseCsv(const QByteArray &text)
{
    QList<QByteArrayList> lines;
    QByteArrayList fields;
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (quoted && c == '"' && i + 1 < text.size() && text.at(i + 1) == '"') {
            field += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (quoted) {
            field += c;
        } else if (c == ',') {
            fields.append(std::exchange(field, {}));
        } else if (c == '\n') {
            fields.append(std::exchange(field, {}));
            lines.append(std::exchange(fields, {}));
        } else if (c != '\r') {
            field += c;
        }
    }
    return lines;
}

} // namespace

class TestLogExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ndjsonIsACapture();
    void ndjsonLinesAreThoseOfTheConsole();
    void csvHasTheColumnsChosen();
    void csvIsQuoted();
    void csvHoldsNoFormulas_data();
    void csvHoldsNoFormulas();
    void columnsAloneReadNoPayloads();
    void cancelLeavesNothing();
    void fullDiskIsTold();
    void folderThatIsNotThereIsTold();
    void fileIsForItsOwner();

    void copiesPayloadsAsJson();
    void copiesLines();
    void copiesAFilterThatFindsTheRows();
    void everyFilterCopiedCompiles();
    void filterOfManyRowsStaysInTheLimits();
    void rowFilterIsExact();
    void copyIsBounded();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLogExport::ndjsonIsACapture()
{
    MadeLog log(100);
    for (int i = 1; i <= 250; ++i)
        log.append(message(i));
    log.append(stateChange(1'700'000'001'000'000'000));
    const QString name = path("log.ndjson");
    LogExport logExport;
    QSignalSpy finished(&logExport, &LogExport::finished);
    logExport.start(resultOf(log, 10), name, LogExport::Format::Ndjson);
    QVERIFY(logExport.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!logExport.isRunning());
    QCOMPARE(finished.at(0).at(0).toULongLong(), 225U);
    QCOMPARE(finished.at(0).at(1).toLongLong(), contentOf(name).size());

    Gateway::CaptureReader reader;
    QVERIFY2(reader.open(name), qPrintable(reader.error().toString()));
    int rows = 0;
    for (RowId row = 0; row < 250; ++row) {
        if (row % 10 == 0)
            continue;
        const auto record = reader.read();
        QVERIFY(record && std::holds_alternative<Gateway::Event>(*record));
        const auto &event = std::get<Gateway::Event>(*record);
        QCOMPARE(event.sequence(), qint64(row + 1));
        QCOMPARE(event.timestamp(), log.row(row).time);
        ++rows;
    }
    QCOMPARE(rows, 225);
    QVERIFY(!reader.read()); // The row 250 is a multiple of ten.
    QCOMPARE(reader.linesSkipped(), 0);
}

void TestLogExport::ndjsonLinesAreThoseOfTheConsole()
{
    MadeLog log;
    log.append(message(5, "caf\xC3\xA9"));
    log.append(stateChange(1'700'000'000'000'000'000));
    const LogColumns &columns = log.snapshot().chunk(0)->columns();

    Gateway::Error error;
    const QByteArray payload = log.row(0).payload;
    Gateway::Event::Origin origin;
    origin.shard = {1, 4};
    origin.timestamp = log.row(0).time;
    origin.wireSize = 10;
    const Gateway::Event event(payload, Gateway::Envelope::scan(payload, &error), origin);
    QCOMPARE(ndjsonLogLine(columns, 0, payload), Gateway::ndjsonLine(event));
    QCOMPARE(ndjsonLogLine(columns, 1, log.row(1).payload), log.row(1).payload + '\n');
    // A payload that was lost leaves a line that can be read.
    const QByteArray lost = ndjsonLogLine(columns, 0, {});
    const QJsonObject object = QJsonDocument::fromJson(lost).object();
    QCOMPARE(object.value(u"t").toString(), QStringLiteral("MESSAGE_CREATE"));
    QCOMPARE(object.value(u"s").toInt(), 5);
    QVERIFY(object.value(u"d").isNull());
}

void TestLogExport::csvHasTheColumnsChosen()
{
    MadeLog log;
    log.append(message(3));
    log.append(stateChange(1'700'000'000'123'456'000));
    const QString name = path("log.csv");
    LogExport logExport;
    QSignalSpy finished(&logExport, &LogExport::finished);
    logExport.start(resultOf(log), name, LogExport::Format::Csv);
    QVERIFY(finished.wait());
    const QList<QByteArrayList> lines = parseCsv(contentOf(name));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), (QByteArrayList{"time", "shard", "dir", "op", "type", "seq", "guild", "channel",
                                          "user", "wire", "size", "replayed", "state", "payload"}));
    QCOMPARE(lines.at(1), (QByteArrayList{"2023-11-14T22:13:20.003000Z", "1", "in", "0", "MESSAGE_CREATE",
                                          "3", "81384788765712384", "", "7", "10",
                                          QByteArray::number(log.row(0).payload.size()), "false", "",
                                          log.row(0).payload}));
    QCOMPARE(lines.at(2).first(13),
             (QByteArrayList{"2023-11-14T22:13:20.123456Z", "0", "state", "", "STATE", "", "", "", "", "0",
                             QByteArray::number(log.row(1).payload.size()), "false", "Ready"}));

    logExport.start(resultOf(log), name, LogExport::Format::Csv, {LogColumn::Type, LogColumn::Shard});
    QVERIFY(finished.wait());
    QCOMPARE(contentOf(name), QByteArray("type,shard\r\nMESSAGE_CREATE,1\r\nSTATE,0\r\n"));
}

void TestLogExport::csvIsQuoted()
{
    MadeLog log;
    log.append(message(3));
    const LogColumns &columns = log.snapshot().chunk(0)->columns();
    QCOMPARE(csvLogLine({LogColumn::Payload}, columns, 0, "a\"b,c"), QByteArray("\"a\"\"b,c\"\r\n"));
    QCOMPARE(csvLogLine({LogColumn::Payload}, columns, 0, "a\nb"), QByteArray("\"a\nb\"\r\n"));
    QCOMPARE(csvLogLine({LogColumn::Payload}, columns, 0, "\""), QByteArray("\"\"\"\"\r\n"));
    QCOMPARE(csvLogLine({LogColumn::Payload}, columns, 0, "plain"), QByteArray("plain\r\n"));
}

void TestLogExport::csvHoldsNoFormulas_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
        QTest::newRow(type) << QByteArray(type);
}

void TestLogExport::csvHoldsNoFormulas()
{
    QFETCH(const QByteArray, type);
    MadeLog log;
    MadeRow row;
    row.type = type;
    log.append(row);
    const QByteArray line = csvLogLine({LogColumn::Type}, log.snapshot().chunk(0)->columns(), 0, {});
    QCOMPARE(line, QByteArray("\"'" + type + "\"\r\n"));
}

void TestLogExport::columnsAloneReadNoPayloads()
{
    MadeLog log(10);
    for (int i = 0; i < 100; ++i)
        log.append(message(i));
    LogExport logExport;
    QSignalSpy finished(&logExport, &LogExport::finished);
    logExport.start(resultOf(log), path("log.csv"), LogExport::Format::Csv, {LogColumn::Time});
    QVERIFY(finished.wait());
    QCOMPARE(log.reads->payloads.load(), 0);
}

void TestLogExport::cancelLeavesNothing()
{
    MadeLog log(10);
    for (int i = 0; i < 100; ++i)
        log.append(message(i));
    const QString name = path("log.ndjson");
    QFile before(name);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
    before.close();
    log.reads->blockedFrom = 50;
    LogExport logExport;
    QSignalSpy cancelled(&logExport, &LogExport::cancelled);
    logExport.start(resultOf(log), name, LogExport::Format::Ndjson);
    logExport.cancel();
    log.reads->blockedFrom = -1;
    log.reads->released.release(100);
    QVERIFY(cancelled.wait());
    QVERIFY(!logExport.isRunning());
    QCOMPARE(contentOf(name), QByteArray("as it was"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestLogExport::fullDiskIsTold()
{
    MadeLog log(100);
    for (int i = 0; i < 2000; ++i)
        log.append(message(i, QByteArray(500, 'x')));
    const QString name = path("log.ndjson");
    LogExport logExport;
    QSignalSpy failed(&logExport, &LogExport::failed);
    QSignalSpy finished(&logExport, &LogExport::finished);
    {
        const FileSizeLimit limit(300'000);
        logExport.start(resultOf(log), name, LogExport::Format::Ndjson);
        QVERIFY(failed.wait());
    }
    const QString message = failed.at(0).at(0).toString();
    QVERIFY2(message.contains(QDir::toNativeSeparators(name)), qPrintable(message));
    QVERIFY2(message.contains(qt_error_string(EFBIG)), qPrintable(message));
    QVERIFY(finished.isEmpty());
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());

    logExport.start(resultOf(log), name, LogExport::Format::Ndjson);
    QVERIFY(finished.wait());
}

void TestLogExport::folderThatIsNotThereIsTold()
{
    MadeLog log;
    log.append(message(1));
    LogExport logExport;
    QSignalSpy failed(&logExport, &LogExport::failed);
    logExport.start(resultOf(log), path("no/such/folder/log.csv"), LogExport::Format::Csv);
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).toString().contains(QLatin1String("log.csv")));
}

void TestLogExport::fileIsForItsOwner()
{
    MadeLog log;
    log.append(message(1));
    const QString name = path("log.ndjson");
    LogExport logExport;
    QSignalSpy finished(&logExport, &LogExport::finished);
    logExport.start(resultOf(log), name, LogExport::Format::Ndjson);
    QVERIFY(finished.wait());
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(name) & others));
}

void TestLogExport::copiesPayloadsAsJson()
{
    MadeLog log(10);
    for (int i = 0; i < 30; ++i)
        log.append(message(i));
    const LogCopy::Result one = LogCopy::text(log.snapshot(), {12}, LogCopy::Format::Json);
    QCOMPARE(one.text.toUtf8(), log.row(12).payload);
    QCOMPARE(one.rows, 1);
    QFuture<LogCopy::Result> later =
        LogCopy::textLater(log.snapshot(), {25, 3, 99, 4}, LogCopy::Format::Json);
    later.waitForFinished();
    const LogCopy::Result several = later.result();
    QCOMPARE(several.rows, 3); // There is no row 99.
    const QJsonArray array = QJsonDocument::fromJson(several.text.toUtf8()).array();
    QCOMPARE(array.size(), 3);
    QCOMPARE(array.at(0).toObject().value(u"s").toInt(), 25);
    QCOMPARE(array.at(2).toObject().value(u"s").toInt(), 4);
}

void TestLogExport::copiesLines()
{
    MadeLog log(10);
    for (int i = 0; i < 30; ++i)
        log.append(message(i));
    const LogCopy::Result copied = LogCopy::text(log.snapshot(), {2, 11}, LogCopy::Format::Ndjson);
    const LogSnapshot snapshot = log.snapshot();
    QCOMPARE(copied.text.toUtf8(), ndjsonLogLine(snapshot.chunk(0)->columns(), 2, log.row(2).payload) +
                                       ndjsonLogLine(snapshot.chunk(1)->columns(), 1, log.row(11).payload));
}

void TestLogExport::copiesAFilterThatFindsTheRows()
{
    MadeLog log(16);
    for (int i = 0; i < 100; ++i)
        log.append(message(i));
    log.append(stateChange(1'700'000'000'050'500'000));
    const LogSnapshot snapshot = log.snapshot();
    const QList<QList<RowId>> choices{{5}, {4, 6, 8, 20}, {3, 4, 5, 6, 7, 90}, {100}, {10, 100, 11}};
    for (const QList<RowId> &rows : choices) {
        const LogCopy::Result copied = LogCopy::text(snapshot, rows, LogCopy::Format::Filter);
        QCOMPARE(copied.rows, rows.size());
        FilterError error;
        const Filter filter = Filter::compile(copied.text, &error);
        QVERIFY2(!error.isError(), qPrintable(copied.text + u": " + error.message));
        const QList<RowId> found = rowsThrough(filter, snapshot);
        QList<RowId> expected = rows;
        std::sort(expected.begin(), expected.end());
        QVERIFY2(found == expected, qPrintable(copied.text));
    }
}

void TestLogExport::everyFilterCopiedCompiles()
{
    QRandomGenerator random(20261125);
    MadeLog log(64);
    for (int i = 0; i < 600; ++i) {
        MadeRow row =
            random.bounded(10) == 0 ? stateChange(1'700'000'000'000'000'000 + i * 1'000'000LL) : message(i);
        row.shard = quint16(random.bounded(3));
        if (random.bounded(4) == 0)
            row.sequence = -1;
        if (random.bounded(6) == 0)
            row.type = QList<QByteArray>{"NEW_THING", "odd \"one\"", "a..b, }"}.at(random.bounded(3));
        log.append(row);
    }
    const LogSnapshot snapshot = log.snapshot();
    for (int i = 0; i < 1500; ++i) {
        QList<RowId> rows;
        for (int spans = 1 + random.bounded(4); spans > 0; --spans) {
            const int from = random.bounded(600);
            for (int row = from; row < std::min(600, from + 1 + random.bounded(4)); ++row)
                rows.append(RowId(row));
        }
        const LogCopy::Result copied = LogCopy::text(snapshot, rows, LogCopy::Format::Filter);
        FilterError error;
        const Filter filter = Filter::compile(copied.text, &error);
        QVERIFY2(!error.isError(), qPrintable(copied.text + u": " + error.message));
        QCOMPARE(copied.rows, rows.size());
        const QList<RowId> found = rowsThrough(filter, snapshot);
        for (const RowId row : rows)
            QVERIFY2(found.contains(row), qPrintable(copied.text));
    }
}

void TestLogExport::filterOfManyRowsStaysInTheLimits()
{
    MadeLog log;
    QList<RowId> rows;
    for (int i = 0; i < 20'000; ++i) {
        log.append(message(1'000'000 + i));
        if (i % 4 < 2)
            rows.append(RowId(i)); // No two of a shard follow each other.
    }
    const LogCopy::Result copied = LogCopy::text(log.snapshot(), rows, LogCopy::Format::Filter);
    FilterError error;
    const Filter filter = Filter::compile(copied.text, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QVERIFY(copied.rows > 5000 && copied.rows < rows.size());
    QCOMPARE(rowsThrough(filter, log.snapshot()), rows.first(copied.rows));
}

void TestLogExport::rowFilterIsExact()
{
    MadeLog log(64);
    for (int i = 0; i < 40'000; ++i)
        log.append(i % 3 == 0 ? stateChange(1'700'000'000'000'000'000) : message(7));
    for (int i = 0; i < 10; ++i)
        log.dropChunk();
    const auto check = [&](const QList<RowId> &rows) {
        const LogCopy::Result made = LogCopy::rowFilter(rows);
        FilterError error;
        const Filter filter = Filter::compile(made.text, &error);
        QVERIFY2(!error.isError(), qPrintable(error.message));
        QCOMPARE(rowsThrough(filter, log.snapshot()), rows.first(made.rows));
    };
    QCOMPARE(LogCopy::rowFilter({700, 702, 703, 704, 39'999}).text,
             QStringLiteral("row in {700, 702..704, 39999}"));
    check({700});
    check({703, 704, 705});
    check({700, 702, 703, 704, 39'999});
    QList<RowId> scattered;
    for (RowId row = 640; row < 40'000; row += 2)
        scattered.append(row);
    QVERIFY(LogCopy::rowFilter(scattered).rows > 5000);
    QVERIFY(LogCopy::rowFilter(scattered).rows < scattered.size());
    check(scattered);
}

void TestLogExport::copyIsBounded()
{
    MadeLog log;
    QList<RowId> rows;
    for (int i = 0; i < 40; ++i) {
        log.append(message(i, QByteArray(1'000'000, 'x')));
        rows.append(RowId(i));
    }
    const LogCopy::Result copied = LogCopy::text(log.snapshot(), rows, LogCopy::Format::Ndjson);
    QVERIFY(copied.text.size() <= LogCopy::maximumBytes);
    QCOMPARE(copied.rows, 16);
    QCOMPARE(copied.text.count(u'\n'), 16);
    QCOMPARE(LogCopy::text(log.snapshot(), QList<RowId>(20'000, 1), LogCopy::Format::Filter).rows,
             LogCopy::maximumRows);
}

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
