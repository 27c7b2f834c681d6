// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/openchunk.h"
#include "eventlog/sealedchunk.h"
#include "filter/filter.h"
#include "filter/filterparser.h"
#include "filter/filterprinter.h"
#include "madefilter.h"
#include "madepayload.h"
#include "plainevaluation.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

//! What holds for every filter and every event, tried on thousands made at random from a fixed seed.
class TestFilterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersEqualThePlainEvaluation();
    void rowsOfAPartAreTestedAlone();
    void printerAndParserAgree();
    void mutatedFiltersHaveAPlaceOrCompile();
    void randomTextsHaveAPlaceOrCompile();

private:
    PlainEvaluation::Row makeRow(MadePayload *made);
    void checkText(const QString &text);

    QList<PlainEvaluation::Row> m_rows;
    std::shared_ptr<OpenChunk> m_open;
    std::unique_ptr<SealedChunk> m_sealed;
};

namespace {

constexpr qint64 epoch = 1764081000LL * 1'000'000'000; // 2025-11-25T14:30Z
constexpr RowId firstRow = 4096;
constexpr int rowCount = 1500; // Some frames, the last one partly filled.

template <typename Value>
Value oneOf(MadePayload *made, const QList<Value> &values)
{
    return values[made->below(int(values.size()))];
}

} // namespace

PlainEvaluation::Row TestFilterProperties::makeRow(MadePayload *made)
{
    constexpr qint64 year = 365LL * 24 * 3600 * 1'000'000'000;
    constexpr quint64 greatest = std::numeric_limits<quint64>::max();
    const QList<quint64> ids{0, 1, 5, 81384788765712384U, 81384788765712385U, greatest};
    PlainEvaluation::Row row;
    row.document = made->next();
    LogEntry &entry = row.entry;
    entry.payload = made->toJson(row.document).trimmed();
    entry.time = epoch + year + made->below(10'000) * 1'000'000LL + made->below(2);
    entry.sequence = oneOf<qint64>(made, {-1, 0, 1, 5, 123, 1000, 9007199254740993});
    entry.guild = oneOf(made, ids);
    entry.channel = oneOf(made, ids);
    entry.user = oneOf(made, ids);
    entry.wireSize = quint32(made->below(300));
    entry.shard = made->below(6);
    entry.replayed = made->below(2) == 0;
    entry.direction = oneOf<LogDirection>(
        made, {LogDirection::Received, LogDirection::Received, LogDirection::Sent, LogDirection::State});
    if (entry.direction == LogDirection::State) {
        entry.state = Gateway::ShardState(made->below(10));
        row.type = "STATE";
        return row;
    }
    entry.op = oneOf<qint32>(made, {0, 0, 0, 11, 1});
    row.type = entry.op == 11 ? "HEARTBEAT_ACK" : "HEARTBEAT";
    if (entry.op == 0) {
        row.type = oneOf<QByteArray>(made, {"MESSAGE_CREATE", "TYPING_START", "NEW_THING"});
        entry.type = Gateway::eventTypeFromName(row.type);
        if (entry.type == Gateway::EventType::Unknown)
            entry.foreignType = row.type;
    }
    return row;
}

void TestFilterProperties::initTestCase()
{
    MadePayload made(20261125);
    m_open = std::make_shared<OpenChunk>(firstRow);
    for (int i = 0; i < rowCount; ++i) {
        m_rows << makeRow(&made);
        m_rows.last().number = firstRow + RowId(i);
        QJsonParseError error;
        QJsonDocument::fromJson(m_rows.last().entry.payload, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, m_rows.last().entry.payload.constData());
        LogEntry copy = m_rows.last().entry;
        m_open->append(std::move(copy));
    }
    PayloadCompressor compressor;
    m_sealed = std::make_unique<SealedChunk>(*m_open, &compressor);
}

void TestFilterProperties::answersEqualThePlainEvaluation()
{
    constexpr int filters = 3000;
    MadeFilter made(1);
    PayloadReader reader;
    qint64 matched = 0;
    for (int i = 0; i < filters; ++i) {
        const QString text = made.next();
        FilterError error;
        const Filter filter = Filter::compile(text, &error);
        QVERIFY2(!error.isError(), qPrintable(text + u": " + error.message));
        const FilterExpression::Pointer expression = FilterParser::parse(text, 0, &error);
        // Each filter sees the open chunk or the sealed one, whose bounds may decide.
        const LogChunk &chunk = i % 2 == 0 ? static_cast<const LogChunk &>(*m_open) : *m_sealed;
        RowBits bits;
        filter.match(chunk, 0, rowCount, &reader, &bits);
        for (int row = i % 7; row < rowCount; row += 7) {
            const bool expected = PlainEvaluation::holds(*expression, m_rows[row]);
            matched += expected ? 1 : 0;
            QVERIFY2(bits.test(row) == expected,
                     qPrintable(QStringLiteral("%1 is %2 for %3")
                                    .arg(text)
                                    .arg(bits.test(row))
                                    .arg(QString::fromUtf8(m_rows[row].entry.payload))));
            if (row < 100) { // An entry in no log has no row.
                PlainEvaluation::Row alone = m_rows[row];
                alone.number.reset();
                QCOMPARE(filter.matches(alone.entry), PlainEvaluation::holds(*expression, alone));
            }
        }
    }
    // Filters that matched nothing would prove nothing.
    QVERIFY(matched > filters * 10);
}

void TestFilterProperties::rowsOfAPartAreTestedAlone()
{
    MadeFilter made(2);
    MadePayload places(2);
    PayloadReader reader;
    for (int i = 0; i < 500; ++i) {
        const QString text = made.next();
        const Filter filter = Filter::compile(text, nullptr);
        RowBits all;
        filter.match(*m_sealed, 0, rowCount, &reader, &all);
        const int from = places.below(rowCount);
        const int to = from + places.below(rowCount - from + 1);
        RowBits part;
        filter.match(*m_sealed, from, to, &reader, &part);
        for (int row = 0; row < rowCount; ++row)
            QVERIFY2(part.test(row) == (row >= from && row < to && all.test(row)), qPrintable(text));
    }
}

void TestFilterProperties::printerAndParserAgree()
{
    MadeFilter made(3);
    for (int i = 0; i < 5000; ++i) {
        const QString text = made.next();
        FilterError error;
        const FilterExpression::Pointer expression = FilterParser::parse(text, epoch, &error);
        QVERIFY2(expression, qPrintable(text + u": " + error.message));
        const QString printed = printFilter(*expression);
        const FilterExpression::Pointer again = FilterParser::parse(printed, 0, &error);
        QVERIFY2(again, qPrintable(printed + u": " + error.message));
        QVERIFY2(*again == *expression, qPrintable(text + u" is printed as " + printed));
        QCOMPARE(printFilter(*again), printed);
    }
}

void TestFilterProperties::checkText(const QString &text)
{
    FilterError error;
    const Filter filter = Filter::compile(text, &error);
    if (!error.isError())
        return;
    QVERIFY2(filter.isEmpty(), qPrintable(text));
    QVERIFY2(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
             qPrintable(text + u": " + error.message));
}

void TestFilterProperties::mutatedFiltersHaveAPlaceOrCompile()
{
    const QString pieces =
        QStringLiteral("\"\\/(){}[],.=<>!&|*$-: \n01dTin\u00E9") + QChar(0xD800) + QChar(0);
    MadeFilter made(4);
    MadePayload places(4);
    int malformed = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text = made.next();
        for (int changes = 1 + places.below(3); changes > 0 && !text.isEmpty(); --changes) {
            const int at = places.below(int(text.size()));
            if (places.below(2) == 0)
                text.remove(at, 1 + places.below(3));
            else
                text.insert(at, pieces[places.below(int(pieces.size()))]);
        }
        checkText(text);
        FilterError error;
        static_cast<void>(Filter::compile(text, &error));
        malformed += error.isError() ? 1 : 0;
    }
    QVERIFY(malformed > 5000);
}

void TestFilterProperties::randomTextsHaveAPlaceOrCompile()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (quint32 length = random.bounded(40U); length > 0; --length)
            text += QChar(ushort(random.bounded(i % 2 == 0 ? 128U : 65536U)));
        checkText(text);
    }
}

QTEST_GUILESS_MAIN(TestFilterProperties)
#include "tst_filterproperties.moc"
