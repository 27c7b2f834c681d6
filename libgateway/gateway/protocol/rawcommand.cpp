// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/commandbuilder_p.h>
#include <gateway/protocol/protocoltables_p.h>
#include <gateway/protocol/requests.h>
#include <gateway/protocol/token.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <span>

namespace Gateway::Commands {

static Error checkOpcode(Opcode op)
{
    switch (op) {
    case Opcode::Heartbeat:
    case Opcode::Identify:
    case Opcode::Resume:
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "The session itself sends op %1 (%2).")
                .arg(int(op))
                .arg(opcodeName(op)),
            QCoreApplication::translate("Gateway::Commands",
                                        "Reconnect the shard if it shall identify or resume."));
    default:
        break;
    }
    const std::span rows(Tables::opcodes, Tables::opcodeCount);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [op](const Tables::OpcodeRow &other) { return other.op == op; });
    if (row == rows.end()) {
        return invalid(
            QCoreApplication::translate("Gateway::Commands", "The gateway knows no op %1.").arg(int(op)),
            QCoreApplication::translate("Gateway::Commands", "It would close the connection with 4001."));
    }
    if (!row->sentByClient) {
        return invalid(QCoreApplication::translate("Gateway::Commands", "Only the gateway sends op %1 (%2).")
                           .arg(int(op))
                           .arg(opcodeName(op)));
    }
    return {};
}

Error refuseToken(const QByteArray &payload, const Token &token)
{
    // Letters may be written as \u escapes: written anew they are not.
    const QByteArray plain = QJsonDocument::fromJson(payload).toJson(QJsonDocument::Compact);
    if (token.redacted(payload) == payload && token.redacted(plain) == plain)
        return {};
    return invalid(QCoreApplication::translate("Gateway::Commands",
                                               "The command contains the bot's token: it is not sent."));
}

Command raw(QByteArrayView json, Error *error)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &failure);
    if (failure.error != QJsonParseError::NoError) {
        *error =
            invalid(QCoreApplication::translate("Gateway::Commands", "The command is no JSON: %1 (byte %2).")
                        .arg(failure.errorString())
                        .arg(failure.offset));
        return {};
    }
    const QJsonValue op = document.object().value(u"op");
    const int number = op.toInt(-1);
    if (!document.isObject() || number < 0) {
        *error = invalid(
            QCoreApplication::translate("Gateway::Commands", "The command has no opcode."),
            QCoreApplication::translate("Gateway::Commands", "It looks like {\"op\": 3, \"d\": {...}}."));
        return {};
    }
    if (Error problem = checkOpcode(Opcode(number))) {
        *error = problem;
        return {};
    }
    const Intents intents = Opcode(number) == Opcode::RequestGuildMembers
                                ? intentsOfMembersRequest(document.object().value(u"d").toObject())
                                : Intents();
    return build(Opcode(number), json.toByteArray(), intents, error);
}

} // namespace Gateway::Commands
