// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>

#include <QMetaType>
#include <QString>

namespace Gateway {

//! An error as a value: a domain and a stable code for programs, a message and advice for people.
//! The texts are translated and never hold a token.
class GATEWAY_EXPORT Error
{
    Q_GADGET
    Q_PROPERTY(Domain domain READ domain)
    Q_PROPERTY(Code code READ code)
    Q_PROPERTY(QString message READ message)
    Q_PROPERTY(QString advice READ advice)

public:
    //! Where an error arose.
    enum class Domain {
        None,      //!< No error.
        Usage,     //!< The caller asked for something impossible.
        Network,   //!< Name look-up, TCP, TLS, proxy, WebSocket.
        Transport, //!< A payload that could not be inflated, or was too large.
        Payload,   //!< A payload that is no JSON, or has no opcode.
        Protocol,  //!< The gateway closed the connection or broke the protocol.
        Rest,      //!< An HTTP answer of the REST interface.
        Storage,   //!< A file.
    };
    Q_ENUM(Domain)

    //! What went wrong. The numbers are stable: programs may compare and store them.
    enum class Code {
        NoError = 0,

        UnknownIntent = 100,
        InvalidUrl = 101,
        InvalidToken = 102,
        InvalidShard = 103,
        UnsupportedCompression = 104,
        InvalidValue = 105,

        HostNotFound = 200,
        ConnectionRefused = 201,
        ConnectionLost = 202,
        TlsFailed = 203,
        TimedOut = 204,
        ProxyFailed = 205,
        WebSocketFailed = 206,
        TlsCertificateExpired = 207,
        TlsUntrusted = 208,
        TlsWrongHost = 209,
        TlsProtocol = 210,
        TlsConfiguration = 211,
        TlsCertificateNotYetValid = 212,
        ProxyAuthenticationRequired = 213,
        ProxyNotFound = 214,
        ProxyDenied = 215,

        CorruptStream = 300,
        PayloadTooLarge = 301,
        UnexpectedMessage = 302,
        WebSocketViolation = 303,
        NotTakingOurs = 304,

        MalformedPayload = 400,

        ClosedByGateway = 500,
        HeartbeatUnacknowledged = 501,
        SessionInvalidated = 502,
        SequenceGap = 503,
        CommandDropped = 504,
        SessionStartsUsedUp = 505,
        UrlRefused = 506,
        TooManyRequests = 507,

        HttpError = 600,
        Unauthorized = 601,
        RateLimited = 602,
        MalformedAnswer = 603,

        FileError = 700,
    };
    Q_ENUM(Code)

    Error() = default;
    //! The texts are for people, already translated.
    Error(Domain domain, Code code, QString message, QString advice = {})
        : m_domain(domain), m_code(code), m_message(std::move(message)), m_advice(std::move(advice))
    {}

    //! False for a default one.
    [[nodiscard]] bool isError() const { return m_code != Code::NoError; }
    //! True if something went wrong: `if (const Error error = store.open())`.
    explicit operator bool() const { return isError(); }

    //! Where it arose.
    [[nodiscard]] Domain domain() const { return m_domain; }
    //! What went wrong, for programs.
    [[nodiscard]] Code code() const { return m_code; }
    [[nodiscard]] QString message() const { return m_message; } //!< What happened, one sentence.
    [[nodiscard]] QString advice() const { return m_advice; }   //!< What to do about it; may be empty.

    //! Message and advice in one line.
    [[nodiscard]] QString toString() const
    {
        return m_advice.isEmpty() ? m_message : QString(m_message + u' ' + m_advice);
    }

private:
    Domain m_domain = Domain::None;
    Code m_code = Code::NoError;
    QString m_message;
    QString m_advice;
};

using ErrorDomain = Error::Domain; //!< Where an error arose.
using ErrorCode = Error::Code;     //!< What went wrong.

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::Error)
