// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intenttrafficmodel.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "units.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace Gateway;

namespace {

const QString nothing = QStringLiteral("–");

QString intentName(const IntentTraffic &traffic)
{
    return traffic.intent ? intentNames(traffic.intent).constFirst()
                          : IntentTrafficModel::tr("(no intent needed)");
}

} // namespace

IntentTrafficModel::IntentTrafficModel(QObject *parent)
    : QAbstractTableModel(parent), m_figures(IntentFigures::from({}, {}))
{}

int IntentTrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.intents.size());
}

int IntentTrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void IntentTrafficModel::takeFigures(const IntentFigures &figures)
{
    // There are always the same rows.
    m_figures = figures;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void IntentTrafficModel::setSessionKnown(bool known)
{
    m_isSessionKnown = known;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void IntentTrafficModel::setChecked(Intents intents)
{
    if (intents == m_checked)
        return;
    m_checked = intents;
    Q_EMIT dataChanged(index(0, IntentColumn), index(rowCount() - 1, IntentColumn), {Qt::CheckStateRole});
}

QString IntentTrafficModel::term(int row) const
{
    const IntentTraffic &traffic = m_figures.intents.at(row);
    const QList<EventType> &types = traffic.seen.isEmpty() ? traffic.brings : traffic.seen;
    if (types.isEmpty())
        return {};
    // What tells the events of guilds from those of direct messages where both have the same types.
    static const Intents ofGuilds = Intent::GuildMessages | Intent::GuildMessageReactions |
                                    Intent::GuildMessageTyping | Intent::GuildMessagePolls;
    const QString guild = traffic.intent & directIntents() ? u" and not exists d.guild_id"_s
                          : traffic.intent & ofGuilds      ? u" and exists d.guild_id"_s
                                                           : QString();
    return u"type in {" + eventNames(types) + u'}' + guild;
}

QString IntentTrafficModel::stateText(const IntentTraffic &traffic) const
{
    if (!traffic.intent)
        return tr("Always");
    if (!m_isSessionKnown)
        return nothing;
    if (!traffic.chosen)
        return tr("Not chosen");
    if (!traffic.hasEvents())
        return tr("Chosen");
    return traffic.tally.count == 0 ? tr("Never seen") : tr("Chosen");
}

QString IntentTrafficModel::eventsText(const IntentTraffic &traffic) const
{
    if (!traffic.hasEvents())
        return tr("no events: fills those of others");
    if (!m_isSessionKnown)
        return eventNames(traffic.brings);
    if (!traffic.chosen)
        return traffic.adds.isEmpty() ? tr("would add no type of event")
                                      : tr("would add %1").arg(eventNames(traffic.adds));
    if (!traffic.seen.isEmpty())
        return eventNames(traffic.seen);
    return traffic.intent ? tr("would be %1").arg(eventNames(traffic.brings)) : QString();
}

QString IntentTrafficModel::text(const IntentTraffic &traffic, int column) const
{
    const bool counts = traffic.tally.count > 0;
    switch (column) {
    case IntentColumn:
        return intentName(traffic);
    case StateColumn:
        return stateText(traffic);
    case RateColumn:
        return counts ? Units::rate(m_figures.log.recentRate(traffic.tally)) : nothing;
    case EventsColumn:
        return counts ? Units::count(qint64(traffic.tally.count)) : nothing;
    case InflatedColumn:
        return counts ? Units::bytes(qint64(traffic.tally.bytesInflated)) : nothing;
    case WireColumn:
        return counts ? Units::bytes(qint64(traffic.tally.bytesOnWire)) : nothing;
    case ShareColumn:
        return counts ? QLocale().toString(100 * m_figures.share(traffic), 'f', 1) + QChar(QChar::Nbsp) + u'%'
                      : QString();
    case EventTypesColumn:
        return eventsText(traffic);
    default:
        return {};
    }
}

QString IntentTrafficModel::toolTip(const IntentTraffic &traffic) const
{
    QStringList lines;
    if (traffic.intent) {
        const auto info = std::ranges::find_if(
            intentTable(), [&](const IntentInfo &each) { return traffic.intent == each.intent; });
        lines.append(tr("%1 = %2").arg(intentName(traffic)).arg(Intents::Int(traffic.intent)));
        lines.append(intentAbout(info->intent));
        if (info->privileged)
            lines.append(
                tr("Privileged: without the permission of the Developer Portal (page Bot) the gateway "
                   "closes with 4014."));
    } else {
        lines.append(tr("Events that come whatever intents are chosen"));
    }
    if (traffic.hasEvents())
        lines.append(tr("It brings %1.").arg(eventNames(traffic.brings)));
    if (!traffic.seen.isEmpty())
        lines.append(tr("Seen: %1.").arg(eventNames(traffic.seen)));
    if (!traffic.shared.isEmpty())
        lines.append(
            tr("Another chosen intent brings %1 too, and the log cannot tell by which it came: each counts "
               "all of it.")
                .arg(eventNames(traffic.shared)));
    if (!traffic.chosen && traffic.hasEvents() && traffic.adds.size() < traffic.brings.size())
        lines.append(tr("Some of it comes already, by another intent; this one would bring more of it."));
    return lines.join(u'\n');
}

QVariant IntentTrafficModel::ink(const IntentTraffic &traffic, int column) const
{
    const QPalette palette = QGuiApplication::palette();
    if (!traffic.chosen || (column == EventTypesColumn && traffic.seen.isEmpty()))
        return Colors::muted(palette);
    if (column == StateColumn && traffic.intent && traffic.hasEvents() && traffic.tally.count == 0 &&
        m_figures.secondsWatched() >= IntentFigures::patientSeconds)
        return Colors::busy(palette);
    return {};
}

QVariant IntentTrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IntentTraffic &traffic = m_figures.intents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(traffic, index.column());
    case Qt::ToolTipRole:
        return toolTip(traffic);
    case Qt::CheckStateRole:
        if (index.column() != IntentColumn || !traffic.intent)
            return {};
        return m_checked & traffic.intent ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (index.column() == StateColumn && privilegedIntents(traffic.intent))
            return glyphIcon(Glyph::Star, Colors::busy(QGuiApplication::palette()));
        return {};
    case Qt::AccessibleDescriptionRole:
        return privilegedIntents(traffic.intent) ? tr("privileged") : QString();
    case Qt::ForegroundRole:
        return ink(traffic, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ShareRole:
        return m_figures.share(traffic);
    default:
        return {};
    }
}

bool IntentTrafficModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != IntentColumn || role != Qt::CheckStateRole)
        return false;
    const Intents intent = m_figures.intents.at(index.row()).intent;
    setChecked(value.toInt() == Qt::Checked ? m_checked | intent : m_checked & ~intent);
    Q_EMIT checkedChanged(m_checked);
    return true;
}

Qt::ItemFlags IntentTrafficModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool hasBox = index.column() == IntentColumn && m_figures.intents.at(index.row()).intent;
    return hasBox ? flags | Qt::ItemIsUserCheckable : flags;
}

ColumnHeader IntentTrafficModel::headerOf(int section)
{
    switch (section) {
    case IntentColumn:
        return {tr("The boxes make the number below; they do not change the session"), tr("Intent")};
    case StateColumn:
        return {tr("Whether the session asked for it, and whether anything came; a star marks the "
                   "privileged ones"),
                tr("Session")};
    case RateColumn:
        return {tr("Events per second over the last 10 seconds"), tr("Events/s")};
    case EventsColumn:
        return {tr("Events that are in the log"), tr("Events")};
    case InflatedColumn:
        return {tr("Bytes of their payloads"), tr("Inflated")};
    case WireColumn:
        return {tr("Bytes on the wire, as far as they are theirs"), tr("Wire")};
    case ShareColumn:
        return {tr("Share of all events; where it cannot be told by which of two intents an event came "
                   "each counts it, so that the sum may be more than 100 %"),
                tr("Share")};
    case EventTypesColumn:
        return {tr("What came by it, or what it would add"), tr("Types of events")};
    default:
        return {};
    }
}

QVariant IntentTrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section >= RateColumn && section <= WireColumn;
        return ColumnHeader::alignment(isFigure);
    }
    return headerOf(section).data(role);
}
