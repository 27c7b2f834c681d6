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
        NoError = 0, //!< All is well.

        UnknownIntent = 100,          //!< A word that names no intent.
        InvalidUrl = 101,             //!< A text that is no URL of the kind that is asked for.
        InvalidToken = 102,           //!< It has not the form of a token.
        InvalidShard = 103,           //!< There is no such shard, or a range that cannot be.
        UnsupportedCompression = 104, //!< It is not in this build, or unknown.
        InvalidValue = 105,           //!< A command or setting that the gateway would refuse.

        HostNotFound = 200,                //!< No such name, or no answer about it.
        ConnectionRefused = 201,           //!< Nobody listens there.
        ConnectionLost = 202,              //!< TCP went away without a close frame.
        TlsFailed = 203,                   //!< A TLS handshake failed otherwise than below.
        TimedOut = 204,                    //!< No answer in time.
        ProxyFailed = 205,                 //!< It refused, was silent, or is no proxy of this kind.
        WebSocketFailed = 206,             //!< The upgrade to a WebSocket was refused.
        TlsCertificateExpired = 207,       //!< With the date in the message.
        TlsUntrusted = 208,                //!< Self-signed, or its issuer is not among the roots.
        TlsWrongHost = 209,                //!< The certificate is for another host.
        TlsProtocol = 210,                 //!< The server speaks only old versions of TLS.
        TlsConfiguration = 211,            //!< A CA file or backend that cannot be used.
        TlsCertificateNotYetValid = 212,   //!< Or the clock of this machine is behind.
        ProxyAuthenticationRequired = 213, //!< Its credentials are missing or wrong.
        ProxyNotFound = 214,               //!< No such host.
        ProxyDenied = 215,                 //!< It lets nobody through to the host.

        CorruptStream = 300,      //!< Something that cannot be inflated.
        PayloadTooLarge = 301,    //!< Beyond the limit, inflated or not.
        UnexpectedMessage = 302,  //!< Reserved.
        WebSocketViolation = 303, //!< A frame against RFC 6455.
        NotTakingOurs = 304,      //!< The gateway does not read what it makes us send.
        OutOfMemory = 305,        //!< There is no memory for a payload, though it is within the limit.

        MalformedPayload = 400, //!< No JSON or ETF, or a value that cannot be.

        ClosedByGateway = 500,         //!< With the close code in the message; see CloseCode.
        HeartbeatUnacknowledged = 501, //!< Reserved; see Cause::MissedAck.
        SessionInvalidated = 502,      //!< Reserved; see Cause::SessionInvalidated.
        SequenceGap = 503,             //!< Reserved; see Shard::sequenceGapDetected().
        CommandDropped = 504,          //!< It will not be sent; the message says why.
        SessionStartsUsedUp = 505,     //!< The rest is a reserve, or there is none.
        UrlRefused = 506,              //!< The token must not go there; see GatewayUrlPolicy.
        TooManyRequests = 507,         //!< The gateway asks for heartbeats without end.

        HttpError = 600,       //!< A status other than those below.
        Unauthorized = 601,    //!< 401: the token is wrong.
        RateLimited = 602,     //!< 429, and the wait is longer than is waited.
        MalformedAnswer = 603, //!< Not the JSON that is expected, or too large.

        FileError = 700, //!< It cannot be opened, read or written.
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
