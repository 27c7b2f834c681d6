// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspage.h"

#include "console/shardcolumns.h"
#include "console/wordwrap.h"
#include "panels/stagewords.h"
#include "units.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Gateway;
using Style = StyledLine::Style;

// Lines of event types that the shards leave room for.
static constexpr qsizetype leastTypeLines = 3;

QStringList StatusPage::lines(const ConsoleStatus &status) const
{
    const qsizetype height = m_size.height();
    QStringList page = header(status);
    page += QString();

    // Shards come first, but where there are many the other parts have their share: a heading and a blank
    // line each, and some lines below. A screen too small for all three shows shards alone.
    const qsizetype changeLines = std::clamp<qsizetype>(height / 5, 3, 10);
    const qsizetype lowerParts = changeLines + leastTypeLines + 4;
    const qsizetype below = height - page.size() > lowerParts + 4 ? lowerParts : 0;
    page += table(status, height - page.size() - below);

    qsizetype left = height - page.size();
    if (left >= 3) {
        const qsizetype types = std::min<qsizetype>(status.tally.rows().size(), leastTypeLines) + 2;
        const QStringList shown = changes(status, left >= types + 3 ? left - types : left);
        page += shown;
        left -= shown.size();
    }
    if (left >= 3)
        page += eventTypes(status, left);
    if (page.size() + 2 <= height) {
        page += QStringList(height - page.size() - 1);
        page += line().add(tr("q or Ctrl-C: quit"), Style::Faint).toString();
    }
    return page.mid(0, height);
}

QStringList StatusPage::summary(const ConsoleStatus &status, qsizetype mostShards) const
{
    QStringList result = header(status) + table(status, mostShards + 1);
    if (status.tally.total() > 0)
        result += eventTypes(status, status.tally.rows().size() + 2).mid(1);
    return result;
}

static QString elapsedText(std::chrono::milliseconds elapsed)
{
    const qint64 seconds = elapsed.count() / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

//! \a parts side by side, on as many lines as it takes.
QStringList StatusPage::flowed(const QList<Part> &parts) const
{
    QStringList result;
    StyledLine text = line();
    for (const Part &part : parts) {
        const bool isFirst = text.left() == m_size.width();
        if (!isFirst && part.text.size() + 2 > text.left()) {
            result += text.toString();
            text = line();
        } else if (!isFirst) {
            text.add(QStringLiteral("  "));
        }
        text.add(part.text, part.style);
    }
    return result << text.toString();
}

QStringList StatusPage::header(const ConsoleStatus &status) const
{
    QList<Part> title{{QStringLiteral("Gateway Monitor"), Style::Heading},
                      {elapsedText(status.elapsed), Style::Faint}};
    if (status.simulated)
        title += {tr("SIMULATED: embedded simulator, no real bot"), Style::Pending};
    else
        title += {tr("bot session"), Style::Accent};

    QList<Part> where{{status.gateway.isEmpty() ? tr("asking the REST interface for the gateway…")
                                                : status.gateway.toDisplayString()}};
    if (status.isBudgetKnown) {
        // The gateway told what was left before these shards took theirs.
        const SessionStartLimit &limit = status.botGateway.sessionStartLimit;
        qint64 left = limit.remaining;
        for (const ShardSnapshot &shard : status.shards)
            left -= shard.identifies;
        where += {tr("identifies left %1 of %2")
                      .arg(Units::count(std::max<qint64>(left, 0)), Units::count(limit.total))};
    }
    if (!status.filter.isEmpty())
        where += {tr("filter: %1").arg(status.filter), Style::Accent};

    QStringList result = flowed(title) + flowed(where) + flowed(totals(status));
    if (const StageShares::Verdict verdict = status.stages.verdict(); verdict.isBehind) {
        const QString sentence = StageWords::sentence(verdict, status.shards.size());
        result += line().add(tr("behind: %1").arg(sentence), Style::Pending).toString();
    }
    if (!status.messages.isEmpty())
        result += line().add(status.messages.constLast(), Style::Pending).toString();
    return result;
}

QList<StatusPage::Part> StatusPage::totals(const ConsoleStatus &status) const
{
    qint64 received = 0;
    qint64 inflated = 0;
    qint64 ready = 0;
    for (const ShardSnapshot &shard : status.shards) {
        received += shard.bytesReceived;
        inflated += shard.bytesInflated;
        ready += shard.state == ShardState::Ready ? 1 : 0;
    }
    const EventRates::Rates rates = status.rates.total();
    QList<Part> parts;
    if (status.shards.isEmpty())
        parts += {tr("no shards yet"), Style::Pending};
    else
        parts += {tr("%1 of %n shards ready", nullptr, int(status.shards.size())).arg(ready),
                  ready == status.shards.size() ? Style::Good : Style::Pending};
    parts +=
        {tr("%Ln events, %1/s", nullptr, int(status.tally.total())).arg(Units::rate(rates.eventsPerSecond))};
    parts += {tr("%1 received, %2/s")
                  .arg(Units::bytes(received), Units::bytes(qint64(rates.bytesReceivedPerSecond)))};
    if (inflated > received)
        parts += {tr("%1 inflated").arg(Units::bytes(inflated))};
    return parts;
}

//! How urgently a shard in \a state wants to be seen.
static int urgency(ShardState state)
{
    switch (state) {
    case ShardState::Failed:
        return 0;
    case ShardState::BackingOff:
        return 1;
    case ShardState::Ready:
    case ShardState::Queued: // Its turn comes.
    case ShardState::Idle:
        return 3;
    default:
        return 2;
    }
}

//! Such as: 170 Ready, 6 Queued to identify.
static QString stateCounts(const QList<ShardSnapshot> &shards)
{
    QMap<ShardState, int> counts;
    for (const ShardSnapshot &shard : shards)
        ++counts[shard.state];
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts += QStringLiteral("%1 %2").arg(count.value()).arg(stateText(count.key()));
    return parts.join(QStringLiteral(", "));
}

//! Leaves in \a shown what has room in \a most lines, and moves the others to \a hidden, whose sum takes a
//! line. Those in trouble are what a reader looks for, and whose causes matter: as far as half of the room
//! goes they are told in full. Gives the ids of the shards whose cause is.
static QSet<int> chooseRows(QList<ShardSnapshot> *shown, QList<ShardSnapshot> *hidden,
                            const ShardColumns &columns, qsizetype most)
{
    std::ranges::stable_sort(*shown, {}, [](const ShardSnapshot &shard) { return urgency(shard.state); });
    const qsizetype room = std::max<qsizetype>(most - 1, 0);
    const auto isTrouble = [](const ShardSnapshot &shard) {
        return urgency(shard.state) <= urgency(ShardState::BackingOff);
    };
    QSet<int> inFull;
    qsizetype lines = 0;
    qsizetype rows = 0;
    for (; rows < shown->size(); ++rows) {
        const ShardSnapshot &shard = shown->at(rows);
        const qsizetype full = columns.causeLines(shard).size();
        const bool isInFull = isTrouble(shard) && (full == 1 || lines + full <= room / 2);
        // The last one needs no line for a sum.
        const bool isLast = rows + 1 == shown->size();
        if (lines + (isInFull ? full : 1) > (isLast ? most : room))
            break;
        lines += isInFull ? full : 1;
        if (isInFull)
            inFull.insert(shard.shard.id);
    }
    *hidden = shown->mid(rows);
    shown->resize(rows);
    std::ranges::sort(*shown, {}, [](const ShardSnapshot &shard) { return shard.shard.id; });
    return inFull;
}

QStringList StatusPage::table(const ConsoleStatus &status, qsizetype most) const
{
    if (status.shards.isEmpty())
        return {};
    const ShardColumns columns(m_size.width(), status);
    StyledLine headings = line();
    columns.addHeadings(&headings);
    QStringList result{headings.toString()};

    QList<ShardSnapshot> shown = status.shards.values();
    QList<ShardSnapshot> hidden;
    QSet<int> inFull; // Whose cause is told with all its lines.
    qsizetype wanted = result.size();
    for (const ShardSnapshot &shard : std::as_const(shown)) {
        wanted += columns.causeLines(shard).size();
        inFull.insert(shard.shard.id);
    }
    if (wanted > most)
        inFull = chooseRows(&shown, &hidden, columns, most - 1);
    for (const ShardSnapshot &shard : std::as_const(shown)) {
        const QStringList cause = inFull.contains(shard.shard.id)
                                      ? columns.causeLines(shard)
                                      : QStringList{causeText(shard.lastTransition)};
        StyledLine row = line();
        columns.addRow(&row, shard, status.rates, cause.constFirst());
        result += row.toString();
        for (const QString &more : cause.mid(1)) {
            const QString indent(m_size.width() - columns.causeWidth(), u' ');
            result += line().add(indent).add(more, Style::Faint).toString();
        }
    }
    if (!hidden.isEmpty()) {
        const QString text = tr("… and %n more: %1", nullptr, int(hidden.size())).arg(stateCounts(hidden));
        result += line().add(text, Style::Faint).toString();
    }
    return result;
}

QStringList StatusPage::change(const ShardChange &change) const
{
    const Transition &transition = change.transition;
    const QString indent(std::min(4, m_size.width() / 4), u' ');
    const int width = m_size.width() - int(indent.size());
    const QString cause = causeText(transition);
    QString state = stateText(transition.to);
    if (!cause.isEmpty())
        state += u':';
    StyledLine text = line();
    text.add(transition.when.toLocalTime().toString(u"HH:mm:ss.zzz"), Style::Faint)
        .add(QStringLiteral("  ") + tr("shard %1").arg(change.shard.toString()));
    QStringList below;
    if (state.size() + 2 <= text.left()) {
        text.add(QStringLiteral("  ")).add(state, ShardColumns::styleOf(transition.to));
        below = wordWrapped(cause, width, std::max(text.left() - 1, 1));
        text.add(u' ' + below.takeFirst());
    } else {
        below = wordWrapped(QString(state + u' ' + cause), width);
    }
    QStringList result{text.toString()};
    for (const QString &more : std::as_const(below))
        result += line().add(indent + more).toString();
    if (const QString told = adviceText(transition); !told.isEmpty()) {
        const QStringList advice = wordWrapped(told, width);
        for (const QString &more : advice)
            result += line().add(indent + more, Style::Pending).toString();
    }
    return result;
}

QStringList StatusPage::changes(const ConsoleStatus &status, qsizetype most) const
{
    QStringList result;
    // From the newest back, as many as there is room for below the heading.
    for (qsizetype i = status.changes.size() - 1; i >= 0; --i) {
        const QStringList lines = change(status.changes[i]);
        // The newest is told from its beginning, though it be too long for the room there is.
        if (result.isEmpty())
            result = lines.mid(0, std::max<qsizetype>(most - 2, 0));
        else if (result.size() + lines.size() <= most - 2)
            result = lines + result;
        else
            break;
    }
    result.prepend(line().add(tr("Changes of state"), Style::Heading).toString());
    result.prepend(QString());
    return result;
}

QStringList StatusPage::eventTypes(const ConsoleStatus &status, qsizetype most) const
{
    const QList<EventTally::Row> rows = status.tally.rows();
    QStringList result{QString(), line().add(tr("Events by type"), Style::Heading).toString()};
    if (rows.isEmpty())
        return result;

    qsizetype nameWidth = 0;
    for (const EventTally::Row &row : rows)
        nameWidth = std::max(nameWidth, row.name.size());
    const qsizetype countWidth = std::max<qsizetype>(Units::count(rows.constFirst().count).size(), 5);
    const qsizetype cell = nameWidth + 1 + countWidth + 6 + 3;
    const qsizetype perLine = std::max<qsizetype>(m_size.width() / cell, 1);
    const qsizetype lineCount = std::min((rows.size() + perLine - 1) / perLine, most - 2);

    // Down the columns, so that the most frequent stand at the left.
    for (qsizetype i = 0; i < lineCount; ++i) {
        StyledLine text = line();
        for (qsizetype at = i; at < std::min(rows.size(), lineCount * perLine); at += lineCount) {
            const double share = 100.0 * double(rows[at].count) / double(status.tally.total());
            text.addColumn(rows[at].name, int(nameWidth) + 1)
                .addColumnRight(Units::count(rows[at].count), int(countWidth), Style::Accent)
                .addColumnRight(QLocale().toString(share, 'f', share < 10 ? 1 : 0) + u" %", 6, Style::Faint)
                .add(QStringLiteral("   "));
        }
        result += text.toString();
    }
    return result;
}
