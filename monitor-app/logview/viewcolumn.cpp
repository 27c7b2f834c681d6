// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewcolumn.h"

#include <gateway/session/shardstate.h>

#include <QCoreApplication>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ViewColumns", text);
}

struct Texts
{
    const char *title;
    const char *toolTip;
    const char *sample;
};

Texts textsOf(ViewColumn column)
{
    switch (column) {
    case ViewColumn::Time:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Time"),
                QT_TRANSLATE_NOOP("ViewColumns", "When it was received or sent; the right button offers "
                                                 "local time, time since the log began, or since the row "
                                                 "before. Filter with time >= 14:30"),
                "00:00:00.000"};
    case ViewColumn::Delta:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Delta"),
                QT_TRANSLATE_NOOP("ViewColumns", "Seconds since the row that is shown before"), "+00.000000"};
    case ViewColumn::Shard:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Shard"),
                QT_TRANSLATE_NOOP("ViewColumns", "The shard's number; filter with shard == 0"), "000"};
    case ViewColumn::Direction:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Dir"),
                QT_TRANSLATE_NOOP("ViewColumns", "Received, sent, or a change of state; filter with "
                                                 "dir == in, dir == out, dir == state"),
                QT_TRANSLATE_NOOP("ViewColumns", "• state")};
    case ViewColumn::Op:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Op"),
                QT_TRANSLATE_NOOP("ViewColumns", "Opcode; 0 is a dispatched event. Filter with op == 0"),
                "00"};
    case ViewColumn::Type:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Type"),
                QT_TRANSLATE_NOOP("ViewColumns", "Event type, or the opcode's name; filter with type == "
                                                 "MESSAGE_CREATE"),
                "MESSAGE_REACTION_ADD"};
    case ViewColumn::Sequence:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Seq"),
                QT_TRANSLATE_NOOP("ViewColumns", "Sequence number of a dispatch; each shard counts its own. "
                                                 "Filter with seq >= 100"),
                "0,000,000"};
    case ViewColumn::Guild:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Guild"),
                QT_TRANSLATE_NOOP("ViewColumns", "The guild's name where it is known, else its id; filter "
                                                 "with guild == ID"),
                "Guild of Builders"};
    case ViewColumn::Channel:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Channel"),
                QT_TRANSLATE_NOOP("ViewColumns", "The channel or thread; filter with channel == ID"),
                "0000000000000000000"};
    case ViewColumn::User:
        return {QT_TRANSLATE_NOOP("ViewColumns", "User"),
                QT_TRANSLATE_NOOP("ViewColumns", "Who did it; filter with user == ID"),
                "0000000000000000000"};
    case ViewColumn::WireSize:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Wire"),
                QT_TRANSLATE_NOOP("ViewColumns", "Bytes on the wire, before inflating; filter with "
                                                 "wire > 1KiB"),
                "000.0 KiB"};
    case ViewColumn::Size:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Size"),
                QT_TRANSLATE_NOOP("ViewColumns", "Bytes of JSON after inflating; filter with size > 64KiB"),
                "000.0 KiB"};
    case ViewColumn::Replayed:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Replayed"),
                QT_TRANSLATE_NOOP("ViewColumns", "Missed while disconnected and sent again after RESUME"),
                "⟲"};
    case ViewColumn::State:
        return {QT_TRANSLATE_NOOP("ViewColumns", "State"),
                QT_TRANSLATE_NOOP("ViewColumns", "The shard's new state, where the row is a change of "
                                                 "state"),
                ""};
    case ViewColumn::Summary:
        return {QT_TRANSLATE_NOOP("ViewColumns", "Summary"),
                QT_TRANSLATE_NOOP("ViewColumns", "What the event says; a bare word in the filter is "
                                                 "searched for in the whole payload"),
                ""};
    }
    return {"", "", ""};
}

} // namespace

namespace ViewColumns {

QString title(ViewColumn column)
{
    return translated(textsOf(column).title);
}

QString toolTip(ViewColumn column)
{
    const QString tip = translated(textsOf(column).toolTip);
    return sortKey(column)
               ? tip + u'\n' +
                     translated(QT_TRANSLATE_NOOP("ViewColumns",
                                                  "Click to sort, again to turn it round, a third time for "
                                                  "the order of the log"))
               : tip;
}

QString sample(ViewColumn column)
{
    // Of the samples, two are words.
    if (column == ViewColumn::State)
        return Gateway::stateText(Gateway::ShardState::AwaitingHello);
    const char *text = textsOf(column).sample;
    return column == ViewColumn::Direction ? translated(text) : QString::fromUtf8(text);
}

bool isRightAligned(ViewColumn column)
{
    switch (column) {
    case ViewColumn::Delta:
    case ViewColumn::Shard:
    case ViewColumn::Op:
    case ViewColumn::Sequence:
    case ViewColumn::WireSize:
    case ViewColumn::Size:
        return true;
    default:
        return false;
    }
}

bool isShownAtFirst(ViewColumn column)
{
    switch (column) {
    case ViewColumn::Delta:
    case ViewColumn::Channel:
    case ViewColumn::User:
    case ViewColumn::WireSize:
    case ViewColumn::Replayed:
    case ViewColumn::State:
        return false;
    default:
        return true;
    }
}

std::optional<LogOrder::Key> sortKey(ViewColumn column)
{
    switch (column) {
    case ViewColumn::Time:
        return LogOrder::Key::Time;
    case ViewColumn::Sequence:
        return LogOrder::Key::Sequence;
    case ViewColumn::Shard:
        return LogOrder::Key::Shard;
    case ViewColumn::Type:
        return LogOrder::Key::Type;
    case ViewColumn::Guild:
        return LogOrder::Key::Guild;
    case ViewColumn::Channel:
        return LogOrder::Key::Channel;
    case ViewColumn::User:
        return LogOrder::Key::User;
    case ViewColumn::WireSize:
        return LogOrder::Key::WireSize;
    case ViewColumn::Size:
        return LogOrder::Key::Size;
    default:
        return {};
    }
}

ViewColumn ofSortKey(LogOrder::Key key)
{
    for (int i = 0; i < viewColumnCount; ++i) {
        if (sortKey(ViewColumn(i)) == key)
            return ViewColumn(i);
    }
    return ViewColumn::Time;
}

} // namespace ViewColumns
