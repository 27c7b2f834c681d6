// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/tls/certificatemaker_p.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace Gateway {

namespace {

class CertificateMakerText
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::CertificateMaker)
};
using Text = CertificateMakerText;

constexpr int patience = 30'000; // Milliseconds; it needs some tens.

// Nothing is taken from the machine's own configuration.
constexpr char configuration[] = "[ca]\ndefault_ca=own\n"
                                 "[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
                                 "certificate=authority.pem\nprivate_key=authority.key\ndefault_md=sha256\n"
                                 "policy=subject\nunique_subject=no\n"
                                 "[subject]\ncommonName=supplied\n"
                                 "[req]\ndistinguished_name=name\nprompt=no\n[name]\n"
                                 "[authority]\nbasicConstraints=critical,CA:TRUE\n"
                                 "keyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n";

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

constexpr char newKey[] = "req -config openssl.cnf -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 ";

} // namespace

bool CertificateMaker::fail(const QString &message, const QString &advice)
{
    if (!m_error)
        m_error = Error(ErrorDomain::Storage, ErrorCode::TlsConfiguration, message, advice);
    return false;
}

bool CertificateMaker::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return true;
    return fail(Text::tr("A certificate cannot be made: %1: %2.").arg(file.fileName(), file.errorString()),
                Text::tr("Make room in the folder for temporary files, or name another by TMPDIR."));
}

QByteArray CertificateMaker::content(const QString &name)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool CertificateMaker::run(const QStringList &arguments)
{
    if (m_error)
        return false;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (program.isEmpty())
        return fail(Text::tr("A certificate cannot be made: the program openssl is not there."),
                    Text::tr("Install it (the package openssl), or give a certificate and key of your own."));
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(program, arguments);
    if (openssl.waitForFinished(patience) && openssl.exitStatus() == QProcess::NormalExit &&
        openssl.exitCode() == 0)
        return true;
    const QString said = QString::fromLocal8Bit(openssl.readAllStandardError()).simplified();
    return fail(
        Text::tr("A certificate cannot be made: openssl %1 failed: %2")
            .arg(arguments.constFirst(), said.isEmpty() ? openssl.errorString() : said),
        Text::tr("OpenSSL 1.1.1 or later is needed. You can give a certificate and key of your own."));
}

CertificateMaker::Result CertificateMaker::selfSigned(const QString &subjects)
{
    const QStringList arguments =
        words(newKey) +
        words("-x509 -days 30 -subj /CN=gateway-simulator -keyout own.key -out own.pem -addext") +
        QStringList{QString(QStringLiteral("subjectAltName=") + subjects)};
    if (!write(QStringLiteral("openssl.cnf"), configuration) || !run(arguments))
        return {};
    return {content(QStringLiteral("own.pem")), content(QStringLiteral("own.key"))};
}

QByteArray CertificateMaker::startAuthority()
{
    const QStringList arguments = words(newKey) +
                                  words("-x509 -days 3650 -extensions authority -keyout authority.key "
                                        "-out authority.pem -subj") +
                                  QStringList{QStringLiteral("/CN=gateway-simulator, for tests only")};
    if (!write(QStringLiteral("openssl.cnf"), configuration) || !write(QStringLiteral("index.txt"), {}) ||
        !write(QStringLiteral("serial"), "1000\n") || !run(arguments))
        return {};
    return content(QStringLiteral("authority.pem"));
}

CertificateMaker::Result CertificateMaker::issue(const QString &subjects, const QDateTime &from,
                                                 const QDateTime &until)
{
    const QStringList request =
        words(newKey) + words("-subj /CN=gateway-simulator -keyout issued.key -out issued.csr");
    const QStringList signing =
        words("ca -batch -notext -config openssl.cnf -extfile issued.ext -in issued.csr -out issued.pem") +
        QStringList{QStringLiteral("-startdate"), timeText(from), QStringLiteral("-enddate"),
                    timeText(until)};
    if (!write(QStringLiteral("issued.ext"), QByteArray("subjectAltName=" + subjects.toUtf8())) ||
        !run(request) || !run(signing))
        return {};
    return {content(QStringLiteral("issued.pem")), content(QStringLiteral("issued.key"))};
}

} // namespace Gateway
