// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/harmlesstext_p.h>
#include <gateway/transport/tlserror_p.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <array>

namespace Gateway {

namespace {

class TlsError
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::TlsError)
};

//! The gravest first: when nobody vouches for a certificate, what stands in it means little.
enum class Reason { Untrusted, Expired, NotYetValid, WrongHost, Other };

} // namespace

static Reason reasonOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::CertificateSignatureFailed:
    case QSslError::InvalidCaCertificate:
    case QSslError::NoPeerCertificate:
        return Reason::Untrusted;
    case QSslError::CertificateExpired:
        return Reason::Expired;
    case QSslError::CertificateNotYetValid:
        return Reason::NotYetValid;
    case QSslError::HostNameMismatch:
        return Reason::WrongHost;
    default:
        return Reason::Other;
    }
}

static QString issuerOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    if (names.isEmpty())
        names = certificate.issuerInfo(QSslCertificate::Organization);
    return names.isEmpty() ? TlsError::tr("an issuer without a name") : harmlessText(names.constFirst());
}

static QString subjectsOf(const QSslCertificate &certificate)
{
    static constexpr qsizetype most = 4;
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    std::sort(names.begin(), names.end());
    const bool goesOn = names.size() > most;
    names = names.mid(0, most);
    for (QString &name : names)
        name = harmlessText(name);
    if (goesOn)
        names.append(QStringLiteral("…"));
    return names.isEmpty() ? TlsError::tr("no host at all") : names.join(QStringLiteral(", "));
}

static QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

static QString untrustedMessage(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return TlsError::tr("The certificate of %1 is self-signed: nobody vouches for it").arg(host);
    case QSslError::NoPeerCertificate:
        return TlsError::tr("%1 showed no certificate").arg(host);
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
        if (!certificate.isNull())
            return TlsError::tr("The certificate of %1 comes from “%2”, which is not among the trusted roots")
                .arg(host, issuerOf(certificate));
        [[fallthrough]];
    default:
        return TlsError::tr("The certificate of %1 is not trusted (%2)").arg(host, error.errorString());
    }
}

static QString untrustedAdvice(TlsRoots roots)
{
    switch (roots) {
    case TlsRoots::System:
        if (QSslConfiguration::systemCaCertificates().isEmpty())
            return TlsError::tr("This machine has no root certificates: install them (on Debian the package "
                                "ca-certificates) or choose the bundled roots.");
        return TlsError::tr(
            "If the server is your own, or a proxy or virus scanner inspects TLS on this network, give "
            "the file of its CA. If this machine's roots are old, choose the bundled ones.");
    case TlsRoots::Bundled:
        return TlsError::tr(
            "If the server is your own, or a proxy or virus scanner inspects TLS on this network, give "
            "the file of its CA, or choose the system's roots if that CA is installed there.");
    case TlsRoots::File:
        return TlsError::tr(
            "The CA file does not hold the root of this server's certificate: add it, or choose the "
            "system's or the bundled roots.");
    }
    return {};
}

// The first reason's text, and after it what else is wrong.
static QString withOthers(const QString &message, const QSslError &main, const QList<QSslError> &errors)
{
    QStringList others;
    for (const QSslError &error : errors) {
        const QString text = error.errorString();
        if (reasonOf(error) != reasonOf(main) && !others.contains(text))
            others.append(text);
    }
    return others.isEmpty() ? QString(message + u'.')
                            : TlsError::tr("%1 (also: %2).").arg(message, others.join(QStringLiteral("; ")));
}

Error certificateError(const QList<QSslError> &errors, const QString &host, TlsRoots roots)
{
    if (errors.isEmpty())
        return handshakeError({}, host);
    const QSslError &main =
        *std::min_element(errors.begin(), errors.end(), [](const QSslError &left, const QSslError &right) {
            return reasonOf(left) < reasonOf(right);
        });
    const QSslCertificate certificate = main.certificate();
    const auto make = [&](ErrorCode code, const QString &message, const QString &advice) {
        return Error(ErrorDomain::Network, code, withOthers(message, main, errors), advice);
    };
    const QString clock = timeText(QDateTime::currentDateTimeUtc());
    const QString expiredAdvice =
        TlsError::tr("The clock of this machine shows %1: if that is wrong, set it; if not, the "
                     "server's operator must renew the certificate.")
            .arg(clock);
    const bool isAlsoExpired = std::any_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return reasonOf(error) == Reason::Expired;
    });
    switch (reasonOf(main)) {
    case Reason::Untrusted:
        return make(ErrorCode::TlsUntrusted, untrustedMessage(main, host),
                    isAlsoExpired ? QString(untrustedAdvice(roots) + u' ' + expiredAdvice)
                                  : untrustedAdvice(roots));
    case Reason::Expired:
        return make(
            ErrorCode::TlsCertificateExpired,
            TlsError::tr("The certificate of %1 expired on %2").arg(host, timeText(certificate.expiryDate())),
            expiredAdvice);
    case Reason::NotYetValid:
        return make(
            ErrorCode::TlsCertificateNotYetValid,
            TlsError::tr("The certificate of %1 is valid only from %2")
                .arg(host, timeText(certificate.effectiveDate())),
            TlsError::tr("The clock of this machine shows %1: probably it is slow, set it.").arg(clock));
    case Reason::WrongHost:
        return make(
            ErrorCode::TlsWrongHost,
            TlsError::tr("%1 showed a certificate that is for %2").arg(host, subjectsOf(certificate)),
            TlsError::tr("Check the host in the URL. A login page of this network or a proxy may answer in "
                         "the server's place."));
    case Reason::Other:
        break;
    }
    return make(ErrorCode::TlsFailed,
                TlsError::tr("The certificate of %1 was not accepted (%2)").arg(host, main.errorString()),
                TlsError::tr("Check the server's certificate and whatever inspects TLS on this network."));
}

// What OpenSSL says is not translated; other backends end up with the general text.
static bool saysOneOf(const QString &text, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QStringView part) { return text.contains(part, Qt::CaseInsensitive); });
}

Error handshakeError(const QString &text, const QString &host)
{
    if (saysOneOf(text, {u"unsupported protocol", u"protocol version", u"version too low"}))
        return {ErrorDomain::Network, ErrorCode::TlsProtocol,
                TlsError::tr("%1 speaks only old versions of TLS (%2).").arg(host, text),
                TlsError::tr(
                    "The least that is safe is TLS 1.2: the server, or the proxy that answers in its place, "
                    "must be updated.")};
    if (saysOneOf(text, {u"wrong version number", u"packet length too long", u"http request"}))
        return {ErrorDomain::Network, ErrorCode::TlsFailed,
                TlsError::tr("What answers at %1 does not speak TLS (%2).").arg(host, text),
                TlsError::tr("Check the port. For a plain server of your own write ws:// or http://.")};
    return {ErrorDomain::Network, ErrorCode::TlsFailed,
            TlsError::tr("No secure connection to %1 (%2).").arg(host, text),
            TlsError::tr("Check the server's TLS settings and whatever inspects TLS on this network.")};
}

} // namespace Gateway
