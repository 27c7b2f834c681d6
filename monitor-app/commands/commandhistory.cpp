// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandhistory.h"

#include "colorscheme.h"
#include "units.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

int CommandHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int CommandHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int CommandHistory::rowOf(quint64 number) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                    [number](const SentCommand &other) { return other.number == number; });
    return number == 0 || found == m_commands.cend() ? -1 : int(found - m_commands.cbegin());
}

void CommandHistory::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CommandHistory::add(const SentCommand &command)
{
    if (rowCount() == capacity) {
        beginRemoveRows({}, capacity - 1, capacity - 1);
        m_commands.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_commands.push_front(command);
    endInsertRows();
}

void CommandHistory::setAnswer(quint64 number, const QString &answer)
{
    const int row = rowOf(number);
    if (row < 0)
        return;
    m_commands[std::size_t(row)].answer = answer;
    changed(row);
}

void CommandHistory::takeSent(int, quint64 number)
{
    const int row = rowOf(number);
    if (row < 0)
        return;
    SentCommand &command = m_commands[std::size_t(row)];
    command.fate = SentCommand::Fate::Sent;
    command.endedAt = QDateTime::currentDateTimeUtc();
    changed(row);
}

void CommandHistory::takeDropped(int, const Gateway::Error &error, quint64 number)
{
    const int row = rowOf(number);
    if (row < 0)
        return;
    SentCommand &command = m_commands[std::size_t(row)];
    command.fate = SentCommand::Fate::Dropped;
    command.error = error;
    command.endedAt = QDateTime::currentDateTimeUtc();
    changed(row);
}

void CommandHistory::endSession()
{
    for (SentCommand &command : m_commands) {
        if (command.fate == SentCommand::Fate::Queued) {
            command.fate = SentCommand::Fate::Dropped;
            command.error = {Gateway::ErrorDomain::Usage, Gateway::ErrorCode::CommandDropped,
                             tr("The session ended before the command was sent.")};
            command.endedAt = QDateTime::currentDateTimeUtc();
        }
        command.number = 0;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CommandHistory::fateText(const SentCommand &command)
{
    switch (command.fate) {
    case SentCommand::Fate::Queued:
        return tr("Queued");
    case SentCommand::Fate::Dropped:
        return tr("Dropped: %1").arg(command.error.message());
    case SentCommand::Fate::Sent:
        break;
    }
    const qint64 waited = command.queuedAt.msecsTo(command.endedAt);
    QString text = waited < 1'000
                       ? tr("Sent")
                       : tr("Sent after %1 s").arg(QLocale().toString(double(waited) / 1000, 'f', 1));
    if (!command.answer.isEmpty())
        text += u" · " + command.answer;
    return text;
}

QVariant CommandHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SentCommand &command = m_commands[std::size_t(index.row())];
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TimeColumn:
            return command.queuedAt.toLocalTime().toString(u"HH:mm:ss");
        case ShardColumn:
            return command.shard;
        case CommandColumn:
            return command.summary.isEmpty()
                       ? QString(Gateway::opcodeName(command.op))
                       : QString(Gateway::opcodeName(command.op) + u" · " + command.summary);
        case SizeColumn:
            return Units::count(command.payload.size());
        case FateColumn:
            return fateText(command);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == FateColumn)
            return command.error.advice().isEmpty()
                       ? fateText(command)
                       : QString(fateText(command) + u'\n' + command.error.advice());
        return QString::fromUtf8(command.payload);
    case Qt::ForegroundRole:
        if (index.column() != FateColumn || command.fate == SentCommand::Fate::Sent)
            return {};
        return command.fate == SentCommand::Fate::Dropped ? Colors::bad(palette) : Colors::busy(palette);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

ColumnHeader CommandHistory::headerOf(int section)
{
    switch (section) {
    case TimeColumn:
        return {tr("When it was given to the shard, local time"), tr("Time")};
    case ShardColumn:
        return {tr("The shard that sends it"), tr("Shard")};
    case CommandColumn:
        return {tr("What was sent; the tip of a row shows the payload"), tr("Command")};
    case SizeColumn:
        return {tr("Bytes of the payload as JSON"), tr("Bytes")};
    case FateColumn:
        return {tr("Whether it waits, went out, or was dropped and why"), tr("Fate")};
    default:
        return {};
    }
}

QVariant CommandHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section == ShardColumn || section == SizeColumn;
        return ColumnHeader::alignment(isFigure);
    }
    return headerOf(section).data(role);
}
