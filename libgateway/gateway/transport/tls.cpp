// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/tls.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSslSocket>

// In a static library nothing else refers to the resource. The macro does not work inside a namespace.
static void loadRootsResource()
{
    Q_INIT_RESOURCE(gatewayroots);
}

namespace Gateway {

// A file of certificates is smaller by far.
static constexpr qint64 mostCaFileBytes = qint64(16) * 1024 * 1024;

namespace {

class Tls
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::Tls)
};

} // namespace

static Error configurationError(const QString &message, const QString &advice)
{
    return {ErrorDomain::Usage, ErrorCode::TlsConfiguration, message, advice};
}

static QList<QSslCertificate> readCaFile(const QString &path, Error *error)
{
    const QString advice =
        Tls::tr("Name a file with the CA's certificates in PEM form, or choose other roots.");
    if (path.isEmpty()) {
        *error = configurationError(Tls::tr("The roots shall come from a file, but none is named."), advice);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = configurationError(Tls::tr("The CA file %1 cannot be read (%2).")
                                        .arg(QDir::toNativeSeparators(path), file.errorString()),
                                    advice);
        return {};
    }
    const QByteArray content = file.read(mostCaFileBytes);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(content, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(content, QSsl::Der);
    if (certificates.isEmpty())
        *error = configurationError(
            Tls::tr("The CA file %1 holds no certificate.").arg(QDir::toNativeSeparators(path)), advice);
    return certificates;
}

static QByteArray bundle()
{
    loadRootsResource();
    QFile file(QStringLiteral(":/gateway/mozilla-roots.pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration tlsConfiguration(const NetworkConfiguration &network, Error *error)
{
    if (!QSslSocket::supportsSsl()) {
        *error = configurationError(
            Tls::tr("This Qt has no TLS backend that works."),
            Tls::tr("Install Qt's TLS plugins and the library that they use, such as OpenSSL."));
        return {};
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    switch (network.roots) {
    case TlsRoots::System:
        // The roots that Qt looks up by itself, on demand where the system allows it.
        break;
    case TlsRoots::Bundled:
        tls.setCaCertificates(bundledRoots());
        break;
    case TlsRoots::File:
        tls.setCaCertificates(readCaFile(network.caFile, error));
        break;
    }
    return tls;
}

QList<QSslCertificate> bundledRoots()
{
    static const QList<QSslCertificate> roots = QSslCertificate::fromData(bundle(), QSsl::Pem);
    return roots;
}

QString bundledRootsVersion()
{
    static const QByteArray marker("# Source: Debian package ");
    const QByteArray pem = bundle();
    const qsizetype begin = pem.indexOf(marker) + marker.size();
    return QString::fromUtf8(pem.mid(begin, pem.indexOf('\n', begin) - begin));
}

QStringList tlsBackends()
{
    // Qt counts one among its backends that only reads certificates.
    QStringList backends = QSslSocket::availableBackends();
    backends.removeIf([](const QString &name) {
        return !QSslSocket::implementedClasses(name).contains(QSsl::ImplementedClass::Socket) ||
               !QSslSocket::isProtocolSupported(QSsl::TlsV1_2OrLater, name);
    });
    return backends;
}

Error setTlsBackend(const QString &name)
{
    const QStringList backends = tlsBackends();
    if (!backends.contains(name))
        return configurationError(
            Tls::tr("There is no TLS backend “%1” here.").arg(name),
            backends.isEmpty() ? Tls::tr("This Qt has none: install its TLS plugins.")
                               : Tls::tr("Choose one of: %1.").arg(backends.join(QStringLiteral(", "))));
    if (QSslSocket::activeBackend() != name && !QSslSocket::setActiveBackend(name))
        return configurationError(Tls::tr("The TLS backend “%1” cannot be chosen, “%2” is in use.")
                                      .arg(name, QSslSocket::activeBackend()),
                                  Tls::tr("Choose it before the first connection."));
    return {};
}

} // namespace Gateway
