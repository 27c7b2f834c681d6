// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/harmlesstext_p.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/websocketerror_p.h>

#include <QCoreApplication>
#include <QWebSocketProtocol>

#include <algorithm>
#include <array>

namespace Gateway {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Connection)
};

//! What Qt gives as the reason when it is QWebSocket itself that closes, up to what varies.
struct Finding
{
    const char *context; //!< Of Qt's translations.
    const char *text;
};

constexpr char ofFrame[] = "QWebSocketFrame";
constexpr char ofMessage[] = "QWebSocketDataProcessor";

constexpr std::array<Finding, 14> violations{{
    {ofFrame, "Rsv field is non-zero"},
    {ofFrame, "Used reserved opcode"},
    {ofFrame, "Control frame is larger than 125 bytes"},
    {ofFrame, "Control frames cannot be fragmented"},
    {ofFrame, "Lengths smaller than 126 must be expressed as one byte."},
    {ofFrame, "Lengths smaller than 65536 (2^16) must be expressed as 2 bytes."},
    {ofFrame, "Highest bit of payload length is not 0."},
    {ofMessage, "Received Continuation frame, while there is nothing to continue."},
    {ofMessage, "All data frames after the initial data frame must have opcode 0 (continuation)."},
    {ofMessage, "Invalid UTF-8 code encountered."},
    {ofMessage, "Payload of close frame is too small."},
    {ofMessage, "Invalid close code %1 detected."},
    {ofMessage, "Invalid opcode detected: %1"},
    {ofFrame, "Some serious error occurred while reading from the network."},
}};

constexpr std::array<Finding, 2> tooLarge{{
    {ofFrame, "Maximum framesize exceeded."},
    {ofMessage, "Received message is too big."},
}};

constexpr std::array<Finding, 2> incomplete{{
    {ofMessage, "Timeout when reading data from socket."},
    {ofFrame, "Timeout when reading data from socket."},
}};

bool isText(const QString &reason, const QString &pattern)
{
    const qsizetype varies = pattern.indexOf(u"%1");
    if (varies < 0)
        return reason == pattern;
    return reason.startsWith(QStringView(pattern).left(varies)) &&
           reason.endsWith(QStringView(pattern).sliced(varies + 2));
}

template <std::size_t size>
bool isOneOf(const QString &reason, const std::array<Finding, size> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [&reason](const Finding &finding) {
        // Qt may speak the user's language.
        return isText(reason, QString::fromLatin1(finding.text)) ||
               isText(reason, QCoreApplication::translate(finding.context, finding.text));
    });
}

} // namespace

Error upgradeError(const QString &text)
{
    static constexpr QStringView function = u"QWebSocketPrivate::processHandshake: ";
    const QString plain = text.startsWith(function) ? text.sliced(function.size()) : text;
    constexpr qsizetype longest = 160;
    return {ErrorDomain::Network, ErrorCode::WebSocketFailed,
            Texts::tr("The server does not open a WebSocket (%1).").arg(harmlessText(plain, longest)),
            Texts::tr("Check that the URL leads to a gateway.")};
}

Error violationError(int code, const QString &reason)
{
    if (code == QWebSocketProtocol::CloseCodeTooMuchData && isOneOf(reason, tooLarge)) {
        return {
            ErrorDomain::Transport, ErrorCode::PayloadTooLarge,
            Texts::tr("The gateway sent a message of more than %1 bytes.").arg(Inflater::defaultPayloadLimit),
            Texts::tr("This is no ordinary traffic; check what the gateway URL leads to.")};
    }
    if (code == QWebSocketProtocol::CloseCodeGoingAway && isOneOf(reason, incomplete)) {
        return {ErrorDomain::Network, ErrorCode::TimedOut,
                Texts::tr("The gateway stopped in the middle of a message.")};
    }
    if (isOneOf(reason, violations)) {
        return {ErrorDomain::Transport, ErrorCode::WebSocketViolation,
                Texts::tr("The gateway broke the WebSocket protocol (%1).").arg(harmlessText(reason)),
                Texts::tr("Something on the way may change what is sent: a proxy, or a firewall.")};
    }
    return {};
}

} // namespace Gateway
