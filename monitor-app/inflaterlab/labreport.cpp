// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labreport.h"

#include "inflaterlab/labencoder.h"
#include "units.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

using Framing = LabContender::Framing;

LabTime LabTime::of(QList<double> rounds)
{
    if (rounds.isEmpty())
        return {};
    std::sort(rounds.begin(), rounds.end());
    return {rounds.at(rounds.size() / 2), rounds.constFirst(), rounds.constLast()};
}

double LabReport::ratio(const LabResult &result) const
{
    return result.wireBytes > 0 ? double(bytes) / double(result.wireBytes) : 0;
}

double LabReport::megabytesPerSecond(const LabResult &result) const
{
    const double seconds = result.inflating.median * double(payloads) / 1e9;
    return seconds > 0 ? double(bytes) / 1e6 / seconds : 0;
}

double LabReport::timesTheBest(const LabResult &result) const
{
    if (result.contender.framing == Framing::Plain)
        return 0;
    double best = 0;
    for (const LabResult &each : results) {
        const double median = each.inflating.median;
        if (each.contender.framing != Framing::Plain && median > 0 && (best == 0 || median < best))
            best = median;
    }
    return best > 0 ? result.inflating.median / best : 0;
}

const LabResult *LabReport::fastest(Framing framing) const
{
    const LabResult *found = nullptr;
    for (const LabResult &result : results) {
        if (result.contender.framing == framing &&
            (!found || result.inflating.median < found->inflating.median))
            found = &result;
    }
    return found;
}

QString LabReport::compareTimes(const LabResult &one, const LabResult &other, const QString &oneName,
                                const QString &otherName)
{
    const auto times = [](double slower, double faster) {
        return QLocale().toString(faster > 0 ? slower / faster : 0, 'f', 1);
    };
    const auto width = [](const LabTime &time) {
        return time.most - time.least;
    };
    const bool isOverlapping =
        one.inflating.most >= other.inflating.least && other.inflating.most >= one.inflating.least;
    // What differs by chance as much as from the other says nothing.
    if (!isOverlapping && std::abs(one.inflating.median - other.inflating.median) <=
                              std::max(width(one.inflating), width(other.inflating)))
        return {};
    if (one.inflating.isSurelyLessThan(other.inflating))
        return tr("%1 would take %2 times less processor time than %3.")
            .arg(oneName, times(other.inflating.median, one.inflating.median), otherName);
    if (other.inflating.isSurelyLessThan(one.inflating))
        return tr("%1 would take %2 times more processor time than %3.")
            .arg(oneName, times(one.inflating.median, other.inflating.median), otherName);
    return tr("In processor time %1 and %2 cannot be told apart here: their rounds overlap.")
        .arg(oneName, otherName);
}

QStringList LabReport::verdict() const
{
    QStringList sentences;
    const LabResult *zlib = fastest(Framing::ZlibStream);
    const LabResult *zstd = fastest(Framing::ZstdStream);
    if (zlib && zstd) {
        const double share = double(zstd->wireBytes) / double(std::max<qint64>(zlib->wireBytes, 1));
        sentences +=
            share < 1
                ? tr("zstd-stream would take %1 fewer bytes than zlib-stream.").arg(Units::percent(1 - share))
                : tr("zstd-stream would take %1 more bytes than zlib-stream.").arg(Units::percent(share - 1));
        sentences += compareTimes(*zstd, *zlib, zstd->contender.framingName(), zlib->contender.framingName());
    }
    const LabResult *stream = zstd ? zstd : zlib;
    if (stream) {
        sentences +=
            tr("Compared with no compression, %1 would save %2 of the bytes (%3).")
                .arg(stream->contender.framingName(), Units::percent(1 - 1 / std::max(ratio(*stream), 1e-9)),
                     Units::bytes(bytes - stream->wireBytes));
    }
    const LabResult *alone = fastest(Framing::ZlibPayloads);
    if (alone && zlib && alone->wireBytes > zlib->wireBytes) {
        sentences +=
            tr("Compressing each payload by itself would take %1 times the bytes of zlib-stream, since "
               "nothing is remembered.")
                .arg(QLocale().toString(double(alone->wireBytes) / double(zlib->wireBytes), 'f', 1));
    }
    QList<const LabResult *> zlibs;
    for (const LabResult &result : results) {
        if (result.contender.framing == Framing::ZlibStream)
            zlibs.append(&result);
    }
    if (zlibs.size() > 1)
        sentences += compareTimes(*zlibs.at(0), *zlibs.at(1), zlibs.at(0)->implementation,
                                  zlibs.at(1)->implementation);
    sentences.removeAll(QString());
    return sentences;
}

QStringList LabReport::caveats() const
{
    QStringList sentences{
        tr("The compression is this program's (zlib level %1, zstd level %2), not Discord's, whose level is "
           "not "
           "known: real sizes differ.")
            .arg(LabEncoder::zlibLevel)
            .arg(LabEncoder::zstdLevel),
        tr("Times are the median of %n round(s) in which all took turns; every payload came out equal to its "
           "source.",
           nullptr, rounds)};
    double spread = 0;
    for (const LabResult &result : results)
        spread = std::max(spread, result.inflating.spread());
    constexpr double quiet = 0.25;
    if (spread > quiet)
        sentences += tr("The rounds differ by up to %1: something else was at work on this machine.")
                         .arg(Units::percent(spread));
    if (truncated)
        sentences += tr("Only the first part was measured; there was more than fits into memory.");
    if (cutOff)
        sentences += tr("The capture is cut off; what is there was measured.");
    if (damages > 0)
        sentences += tr("The capture is damaged at %n place(s); what could be read was measured.", nullptr,
                        int(damages));
    if (linesSkipped > 0)
        sentences += tr("%n line(s) of the capture could not be read.", nullptr, int(linesSkipped));
    return sentences;
}

QString LabReport::subject() const
{
    const QString count = tr("%Ln payload(s)", nullptr, int(payloads));
    const QString shards = tr("%n stream(s)", nullptr, streams);
    return tr("%1: %2 of %3 in %4").arg(source, count, Units::bytes(bytes), shards);
}

QString LabReport::text() const
{
    const QStringList heading{tr("Compression"), tr("Library"), tr("Wire"), tr("Ratio"),
                              tr("Per payload"), tr("Spread"),  tr("MB/s"), tr("× best"),
                              tr("With scan"),   tr("Memory")};
    QList<QStringList> rows{heading};
    for (const LabResult &result : results) {
        const bool isPlain = result.contender.framing == Framing::Plain;
        const QString none = QStringLiteral("–");
        rows.append({result.contender.framingName(), isPlain ? none : result.implementation,
                     Units::bytes(result.wireBytes), Units::ratio(ratio(result)),
                     Units::nanoseconds(result.inflating.median), Units::percent(result.inflating.spread()),
                     QLocale().toString(megabytesPerSecond(result), 'f', 0),
                     isPlain ? none : QLocale().toString(timesTheBest(result), 'f', 2),
                     Units::nanoseconds(result.scanning.median),
                     isPlain ? none : Units::bytes(result.windowMemory + result.bufferMemory)});
    }
    QList<qsizetype> widths(heading.size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QString result = subject() + u"\n\n";
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &cell = row.at(column);
            line += (column < 2 ? cell.leftJustified(widths.at(column))
                                : cell.rightJustified(widths.at(column))) +
                    u"  ";
        }
        result += line.trimmed() + u'\n';
    }
    result += u'\n' + verdict().join(u'\n') + u"\n\n" + caveats().join(u'\n') + u'\n';
    // Blanks that do not break are for narrow labels, not for files.
    return result.replace(QChar(QChar::Nbsp), u' ');
}

static QJsonObject timeJson(const LabTime &time)
{
    return {{QStringLiteral("median"), time.median},
            {QStringLiteral("least"), time.least},
            {QStringLiteral("most"), time.most}};
}

QJsonObject LabReport::json() const
{
    QJsonArray rows;
    for (const LabResult &result : results) {
        static constexpr const char *framings[] = {"none", "zlib-payload", "zlib-stream", "zstd-stream"};
        rows.append(QJsonObject{
            {QStringLiteral("compression"), QString::fromLatin1(framings[int(result.contender.framing)])},
            {QStringLiteral("implementation"), result.implementation},
            {QStringLiteral("wire_bytes"), result.wireBytes},
            {QStringLiteral("ratio"), ratio(result)},
            {QStringLiteral("ns_per_payload"), timeJson(result.inflating)},
            {QStringLiteral("ns_per_payload_with_envelope_scan"), timeJson(result.scanning)},
            {QStringLiteral("megabytes_per_second"), megabytesPerSecond(result)},
            {QStringLiteral("times_the_best"), timesTheBest(result)},
            {QStringLiteral("window_memory"), result.windowMemory},
            {QStringLiteral("buffer_memory"), result.bufferMemory},
        });
    }
    return {
        {QStringLiteral("source"), source},
        {QStringLiteral("payloads"), payloads},
        {QStringLiteral("streams"), streams},
        {QStringLiteral("bytes"), bytes},
        {QStringLiteral("rounds"), rounds},
        {QStringLiteral("zlib_level"), LabEncoder::zlibLevel},
        {QStringLiteral("zstd_level"), LabEncoder::zstdLevel},
        {QStringLiteral("truncated"), truncated},
        {QStringLiteral("cut_off"), cutOff},
        {QStringLiteral("damages"), damages},
        {QStringLiteral("lines_skipped"), linesSkipped},
        {QStringLiteral("results"), rows},
    };
}
