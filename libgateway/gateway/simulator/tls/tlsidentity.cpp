// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/tls/certificatemaker_p.h>
#include <gateway/simulator/tls/tlsidentity.h>

#include <QCoreApplication>
#include <QFile>

namespace Gateway {

namespace {

class TlsIdentityText
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::TlsIdentity)
};
using Text = TlsIdentityText;

constexpr qint64 mostFileBytes = qint64(1024) * 1024;

QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

Error usage(const QString &message, const QString &advice)
{
    return {ErrorDomain::Usage, ErrorCode::TlsConfiguration, message, advice};
}

QByteArray contentOf(const QString &path, Error *error)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(mostFileBytes);
    *error = usage(Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()), {});
    return {};
}

CertificateMaker::Result issued(CertificateMaker &maker, TlsCertificate certificate)
{
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (certificate) {
    case TlsCertificate::Good:
        return maker.issue(here, now.addDays(-1), now.addDays(30));
    case TlsCertificate::SelfSigned:
        return maker.selfSigned(here);
    case TlsCertificate::Expired:
        return maker.issue(here, now.addDays(-30), now.addDays(-1));
    case TlsCertificate::WrongHost:
        return maker.issue(QStringLiteral("DNS:gateway.invalid"), now.addDays(-1), now.addDays(30));
    }
    return {};
}

} // namespace

QStringList tlsCertificateNames()
{
    return {QStringLiteral("good"), QStringLiteral("self-signed"), QStringLiteral("expired"),
            QStringLiteral("wrong-host")};
}

TlsIdentity TlsIdentity::make(TlsCertificate certificate, Error *error)
{
    CertificateMaker maker;
    TlsIdentity identity;
    if (certificate != TlsCertificate::SelfSigned)
        identity.authority = maker.startAuthority();
    const CertificateMaker::Result result = issued(maker, certificate);
    identity.chain = QSslCertificate::fromData(result.certificate, QSsl::Pem);
    identity.key = keyFrom(result.key);
    *error = maker.error();
    if (!*error && identity.isNull())
        *error = usage(Text::tr("The certificate that was made cannot be used."),
                       Text::tr("This Qt may have no TLS backend: install its TLS plugins."));
    return *error ? TlsIdentity() : identity;
}

TlsIdentity TlsIdentity::read(const QString &certificateFile, const QString &keyFile, Error *error)
{
    *error = {};
    TlsIdentity identity;
    identity.chain = QSslCertificate::fromData(contentOf(certificateFile, error), QSsl::Pem);
    if (!*error && identity.chain.isEmpty())
        *error = usage(Text::tr("%1 holds no certificate.").arg(certificateFile),
                       Text::tr("Name a file with the certificate in PEM form, followed by those between "
                                "it and its root."));
    if (*error)
        return {};
    identity.key = keyFrom(contentOf(keyFile, error));
    if (!*error && identity.key.isNull())
        *error = usage(Text::tr("%1 holds no private key that can be used.").arg(keyFile),
                       Text::tr("Name a file with the key in PEM form, without a passphrase."));
    return *error ? TlsIdentity() : identity;
}

} // namespace Gateway
