// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The display filter: any text has an error with a place or compiles; what compiles is printed as a text that
// means the same, and lets through what docs/filter-language.md says.
#include "eventlog/openchunk.h"
#include "eventlog/sealedchunk.h"
#include "filter/filter.h"
#include "filter/filterparser.h"
#include "filter/filterprinter.h"
#include "fuzzing.h"
#include "madepayload.h"
#include "plainevaluation.h"

using PlainEvaluation::Row;

namespace {

constexpr qint64 epoch = 1764081000LL * 1'000'000'000; // 2025-11-25T14:30Z
constexpr RowId firstRow = 4096;
constexpr int rowCount = 40;

//! Rows of every kind, in an open chunk and in a sealed one.
class Log
{
public:
    Log()
    {
        MadePayload made(20261129);
        for (int i = 0; i < rowCount; ++i) {
            rows << makeRow(&made, i);
            LogEntry copy = rows.last().entry;
            open.append(std::move(copy));
        }
        PayloadCompressor compressor;
        sealed = std::make_unique<SealedChunk>(open, &compressor);
    }

    QList<Row> rows;
    OpenChunk open{firstRow};
    std::unique_ptr<SealedChunk> sealed;

private:
    static Row makeRow(MadePayload *made, int number)
    {
        Row row;
        row.number = firstRow + RowId(number);
        row.document = made->next();
        LogEntry &entry = row.entry;
        entry.payload = made->toJson(row.document).trimmed();
        entry.time = epoch + number * 250'000'000LL;
        entry.sequence = number % 5 - 1;
        entry.guild = number % 3 == 0 ? 0 : 81384788765712384U + quint64(number % 2);
        entry.channel = quint64(number % 4);
        entry.user = number == 7 ? ~quint64(0) : 5;
        entry.wireSize = quint32(number * 10);
        entry.shard = number % 3;
        entry.replayed = number % 7 == 0;
        entry.direction = LogDirection(number % 3);
        if (entry.direction == LogDirection::State) {
            entry.state = Gateway::ShardState(number % 10);
            row.type = "STATE";
            return row;
        }
        entry.op = number % 4 == 0 ? 11 : 0;
        row.type = "HEARTBEAT_ACK";
        if (entry.op == 0) {
            row.type = number % 5 == 0 ? "NEW_THING" : "MESSAGE_CREATE";
            entry.type = Gateway::eventTypeFromName(row.type);
            if (entry.type == Gateway::EventType::Unknown)
                entry.foreignType = row.type;
        }
        return row;
    }
};

void checkAnswers(const Filter &filter, const FilterExpression &expression, const QString &printed)
{
    static const Log log;
    PayloadReader reader;
    RowBits open;
    filter.match(log.open, 0, rowCount, &reader, &open);
    RowBits sealed;
    filter.match(*log.sealed, 0, rowCount, &reader, &sealed);
    // A regular expression may be given up here and not there.
    const bool isPlain = !printed.contains(u" matches ");
    for (int row = 0; row < rowCount; ++row) {
        require(open.test(row) == sealed.test(row), "a sealed chunk gives the same answer");
        if (isPlain)
            require(open.test(row) == PlainEvaluation::holds(expression, log.rows[row]),
                    "the answer is that of the plain evaluation");
    }
    require(filter.matches(log.rows[0].entry) || filter.usesRowNumbers() || !open.test(0),
            "an entry alone is judged as in a log");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    FilterError error;
    const Filter filter = Filter::compile(text, &error);
    if (error.isError()) {
        require(filter.isEmpty(), "a malformed filter matches everything");
        require(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
                "an error has its place in the text");
        return 0;
    }
    const FilterExpression::Pointer expression = FilterParser::parse(text, epoch, &error);
    require(!error.isError(), "a filter that compiles can be parsed");
    if (!expression)
        return 0;
    const QString printed = printFilter(*expression);
    const FilterExpression::Pointer again = FilterParser::parse(printed, epoch + 1, &error);
    require(again && !error.isError(), "what is printed can be parsed");
    require(*again == *expression, "what is printed means the same");
    require(printFilter(*again) == printed, "what is printed is printed the same");
    // "now" in the filter and in the expression would be two times.
    checkAnswers(Filter::compile(printed, &error), *expression, printed);
    return 0;
}
