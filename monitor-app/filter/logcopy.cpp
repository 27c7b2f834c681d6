// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/logcopy.h"

#include "filter/filter.h"
#include "filter/filtertime.h"
#include "filter/logline.h"
#include "filter/quotedtext.h"

#include <QMap>
#include <QStringList>
#include <QtConcurrent>

#include <algorithm>

namespace {

using LogCopy::Format;
using LogCopy::Result;

//! Rows of one shard that a filter can tell by the same fields.
struct FilterGroup
{
    QList<qint64> sequences; //!< Empty for rows without one: they are told by their types.
    QStringList types;
    qint64 firstTime = std::numeric_limits<qint64>::max();
    qint64 lastTime = std::numeric_limits<qint64>::min();
};

QString timeText(qint64 time)
{
    return FilterTime{time, 1}.toString();
}

QString oneOf(const QString &field, const QStringList &values)
{
    // A range has no place behind ==.
    if (values.size() == 1 && !values.first().contains(u".."))
        return field + u" == " + values.first();
    return field + u" in {" + values.join(u", ") + u'}';
}

QString typeText(const QString &name)
{
    const bool isWord = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    return isWord && !name.isEmpty() ? name : QuotedText::write(name);
}

//! Numbers, in order, that follow each other are written as a range.
template <typename Number>
QStringList ranges(const QList<Number> &numbers)
{
    QStringList texts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers.at(last + 1) - numbers.at(last) <= 1)
            ++last;
        const QString text = QString::number(numbers.at(first));
        const bool isRange = numbers.at(last) > numbers.at(first);
        texts.append(isRange ? QString(text + u".." + QString::number(numbers.at(last))) : text);
        first = last + 1;
    }
    return texts;
}

QString groupText(int shard, const FilterGroup &group)
{
    QStringList terms{u"shard == " + QString::number(shard)};
    QList<qint64> sequences = group.sequences;
    std::sort(sequences.begin(), sequences.end());
    if (!sequences.isEmpty())
        terms += oneOf(QStringLiteral("seq"), ranges(sequences));
    else
        terms += oneOf(QStringLiteral("type"), group.types);
    if (group.firstTime == group.lastTime)
        terms += u"time == " + timeText(group.firstTime);
    else
        terms += u"time >= " + timeText(group.firstTime) + u" and time <= " + timeText(group.lastTime);
    return terms.join(u" and ");
}

//! Collects the text row by row.
class CopyText
{
public:
    explicit CopyText(Format format) : m_format(format) {}

    //! False when the text would be too long with the row; it is as it was before then.
    bool add(const LogChunk &chunk, int row);
    [[nodiscard]] Result take();

private:
    void addToFilter(const LogColumns &columns, int row);
    [[nodiscard]] QString filter() const;

    Format m_format;
    PayloadReader m_reader;
    QByteArray m_text;
    QMap<std::pair<int, bool>, FilterGroup> m_groups; //!< By shard, and whether there are sequences.
    qsizetype m_rows = 0;
};

bool CopyText::add(const LogChunk &chunk, int row)
{
    if (m_format == Format::Filter) {
        addToFilter(chunk.columns(), row);
        ++m_rows;
        return true;
    }
    const QByteArrayView payload = m_reader.payload(chunk, row);
    const QByteArray text =
        m_format == Format::Ndjson ? ndjsonLogLine(chunk.columns(), row, payload) : payload.toByteArray();
    if (m_text.size() + text.size() > LogCopy::maximumBytes)
        return false;
    if (m_format == Format::Json && m_rows > 0)
        m_text += ",\n";
    m_text += text;
    ++m_rows;
    return true;
}

void CopyText::addToFilter(const LogColumns &columns, int row)
{
    const qint64 sequence = columns.sequence[row];
    FilterGroup &group = m_groups[{columns.shard[row], sequence < 0}];
    const QString type = typeText(QString::fromUtf8(LogType::name(columns.type[row])));
    if (sequence >= 0)
        group.sequences.append(sequence);
    else if (!group.types.contains(type))
        group.types.append(type);
    group.firstTime = std::min(group.firstTime, columns.time[row]);
    group.lastTime = std::max(group.lastTime, columns.time[row]);
}

QString CopyText::filter() const
{
    QStringList alternatives;
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group)
        alternatives += groupText(group.key().first, *group);
    return alternatives.size() < 2 ? alternatives.join(QString())
                                   : QString(u'(' + alternatives.join(u") or (") + u')');
}

Result CopyText::take()
{
    if (m_format == Format::Filter)
        return {filter(), m_rows};
    if (m_format == Format::Json && m_rows != 1)
        return {QString(u"[\n" + QString::fromUtf8(m_text) + u"\n]\n"), m_rows};
    return {QString::fromUtf8(m_text), m_rows};
}

Result firstRows(const LogSnapshot &snapshot, const QList<RowId> &rows, Format format)
{
    CopyText copied(format);
    for (const RowId row : rows.first(std::min(rows.size(), LogCopy::maximumRows))) {
        if (!snapshot.contains(row))
            continue;
        const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(row));
        if (!copied.add(chunk, int(row - chunk.firstRow())))
            break;
    }
    return copied.take();
}

bool compiles(const QString &text)
{
    FilterError error;
    static_cast<void>(Filter::compile(text, &error));
    return !error.isError();
}

//! What \a make makes of as many rows as the limits of the language allow, \a rows of them at most.
template <typename Make>
Result longestFilter(qsizetype rows, Make make)
{
    if (rows == 0)
        return {};
    Result longest = make(rows);
    if (compiles(longest.text))
        return longest;
    longest = {};
    for (qsizetype least = 0, end = rows; least + 1 < end;) {
        const qsizetype middle = least + (end - least) / 2;
        Result tried = make(middle);
        if (compiles(tried.text)) {
            longest = std::move(tried);
            least = middle;
        } else {
            end = middle;
        }
    }
    return longest;
}

} // namespace

namespace LogCopy {

Result text(const LogSnapshot &snapshot, const QList<RowId> &rows, Format format)
{
    if (format != Format::Filter)
        return firstRows(snapshot, rows, format);
    return longestFilter(std::min(rows.size(), maximumRows),
                         [&](qsizetype count) { return firstRows(snapshot, rows.first(count), format); });
}

Result rowFilter(const QList<RowId> &rows)
{
    return longestFilter(rows.size(), [&](qsizetype count) {
        return Result{u"row in {" + ranges(rows.first(count)).join(u", ") + u'}', count};
    });
}

QFuture<Result> rowFilterLater(const QList<RowId> &rows)
{
    return QtConcurrent::run([rows] { return rowFilter(rows); });
}

QFuture<Result> textLater(const LogSnapshot &snapshot, const QList<RowId> &rows, Format format)
{
    return QtConcurrent::run([snapshot, rows, format] { return text(snapshot, rows, format); });
}

} // namespace LogCopy
