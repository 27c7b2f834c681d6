// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectedrow.h"

#include "inspector/payloadwriter.h"

#include <QMetaEnum>

using namespace Gateway;

namespace {

QString textAt(const PayloadTree &tree, QByteArrayView key)
{
    const int node = tree.find(key);
    return node > 0 && tree.type(node) != PayloadTree::Type::Null ? tree.text(node) : QString();
}

template <typename Enum>
Enum enumFrom(const QString &text)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(text.toLatin1().constData(), &known);
    return known ? Enum(value) : Enum(0);
}

//! What the log wrote of a change of state, read back.
Transition transitionFrom(const PayloadTree &tree)
{
    Transition transition;
    transition.from = enumFrom<Transition::State>(textAt(tree, "from"));
    transition.to = enumFrom<Transition::State>(textAt(tree, "to"));
    transition.cause = enumFrom<Transition::Cause>(textAt(tree, "cause"));
    transition.detail = textAt(tree, "detail");
    transition.closeCode = textAt(tree, "close_code").toInt();
    const QString delay = textAt(tree, "delay_ms");
    if (!delay.isEmpty())
        transition.delay = std::chrono::milliseconds(delay.toLongLong());
    const QString error = textAt(tree, "error");
    if (!error.isEmpty())
        transition.error =
            Error(ErrorDomain::Protocol, ErrorCode::ClosedByGateway, error, textAt(tree, "advice"));
    return transition;
}

void readColumns(const LogChunk &chunk, int at, InspectedRow *row)
{
    const LogColumns &columns = chunk.columns();
    row->time = columns.time[at];
    row->sequence = columns.sequence[at];
    row->shard = columns.shard[at];
    row->op = columns.op[at];
    row->direction = LogDirection(columns.direction[at]);
    row->type = LogType::name(columns.type[at]);
    row->wireSize = columns.wireSize[at];
    row->size = columns.size[at];
    row->replayed = columns.replayed[at] != 0;
}

} // namespace

InspectedRowPointer inspectRow(const LogSnapshot &snapshot, RowId row, const Overtaken &overtaken)
{
    const auto inspected = std::make_shared<InspectedRow>();
    inspected->row = row;
    inspected->received = std::make_shared<PayloadTree>();
    if (!snapshot.contains(row))
        return inspected;
    inspected->found = true;
    const LogChunk &chunk = *snapshot.chunk(snapshot.chunkIndexOf(row));
    const int at = int(row - chunk.firstRow());
    readColumns(chunk, at, inspected.get());
    PayloadReader reader;
    const QByteArray payload = reader.payload(chunk, at).toByteArray();
    inspected->damaged = payload.isEmpty() && inspected->size > 0;

    const auto received = std::make_shared<const PayloadTree>(PayloadTree::parse(payload, overtaken));
    inspected->received = received;
    if (!received->error().isError() && !received->isEmpty() && !(overtaken && overtaken()))
        inspected->pretty =
            std::make_shared<const PayloadTree>(PayloadTree::parse(prettyJson(*received), overtaken));
    if (inspected->direction == LogDirection::State)
        inspected->transition = transitionFrom(*received);
    return inspected;
}
