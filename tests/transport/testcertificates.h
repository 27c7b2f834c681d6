// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <utility>

//! What a server shows of itself. `file` and `keyFile` hold the same in PEM.
struct TestIdentity
{
    QSslCertificate certificate;
    QSslKey key;
    QString file;
    QString keyFile;

    [[nodiscard]] QSslConfiguration
    serverConfiguration(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // Of the client.
        return configuration;
    }
};

//! A certificate authority of the test's own, made by the program openssl in a folder that goes with it.
class TestCertificates
{
public:
    //! False, with problem(), when openssl is missing or fails.
    [[nodiscard]] bool create()
    {
        m_program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (m_program.isEmpty()) {
            m_problem = QStringLiteral("these tests need the program openssl (Debian package openssl)");
            return false;
        }
        return write(QStringLiteral("ca.cnf"), configuration) && write(QStringLiteral("index.txt"), {}) &&
               write(QStringLiteral("serial"), "1000\n") &&
               run(newKey({QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("3650"),
                           QStringLiteral("-extensions"), QStringLiteral("authority"),
                           QStringLiteral("-subj"), QStringLiteral("/CN=Gateway Test CA")},
                          QStringLiteral("ca")));
    }

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString caFile() const { return path(QStringLiteral("ca.pem")); }

    //! A certificate of this authority. \a subjects such as `DNS:localhost,IP:127.0.0.1`.
    [[nodiscard]] TestIdentity issue(const QString &name, const QString &subjects, const QDateTime &from,
                                     const QDateTime &until)
    {
        const bool isMade = run(newKey({QStringLiteral("-subj"), QString(QStringLiteral("/CN=") + name)},
                                       name, QStringLiteral(".csr"))) &&
                            write(QString(name + QStringLiteral(".ext")),
                                  QByteArray("subjectAltName=" + subjects.toUtf8())) &&
                            run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                                 QStringLiteral("-config"), QStringLiteral("ca.cnf"),
                                 QStringLiteral("-extfile"), QString(name + QStringLiteral(".ext")),
                                 QStringLiteral("-startdate"), time(from), QStringLiteral("-enddate"),
                                 time(until), QStringLiteral("-in"), QString(name + QStringLiteral(".csr")),
                                 QStringLiteral("-out"), QString(name + QStringLiteral(".pem"))});
        return isMade ? read(name) : TestIdentity();
    }

    //! One that is valid from a day ago and for a month.
    [[nodiscard]] TestIdentity issue(const QString &name, const QString &subjects)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return issue(name, subjects, now.addDays(-1), now.addDays(30));
    }

    //! A certificate that nobody vouches for.
    [[nodiscard]] TestIdentity selfSigned(const QString &name, const QString &subjects)
    {
        const bool isMade =
            run(newKey({QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("30"),
                        QStringLiteral("-subj"), QString(QStringLiteral("/CN=") + name),
                        QStringLiteral("-addext"), QString(QStringLiteral("subjectAltName=") + subjects)},
                       name));
        return isMade ? read(name) : TestIdentity();
    }

private:
    // Nothing is taken from the machine's own configuration.
    static constexpr char configuration[] =
        "[ca]\ndefault_ca=test\n"
        "[test]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
        "certificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha256\n"
        "policy=subject\nunique_subject=no\n"
        "[subject]\ncommonName=supplied\n"
        "[req]\ndistinguished_name=name\nprompt=no\n[name]\n"
        "[authority]\nbasicConstraints=critical,CA:TRUE\n"
        "keyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n";

    static QString time(const QDateTime &when)
    {
        return when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
    }

    static QStringList newKey(const QStringList &options, const QString &name,
                              const QString &ending = QStringLiteral(".pem"))
    {
        return QStringList{QStringLiteral("req"),
                           QStringLiteral("-config"),
                           QStringLiteral("ca.cnf"),
                           QStringLiteral("-newkey"),
                           QStringLiteral("ec"),
                           QStringLiteral("-pkeyopt"),
                           QStringLiteral("ec_paramgen_curve:prime256v1"),
                           QStringLiteral("-nodes"),
                           QStringLiteral("-keyout"),
                           QString(name + QStringLiteral(".key")),
                           QStringLiteral("-out"),
                           QString(name + ending)} +
               options;
    }

    [[nodiscard]] bool write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        if (!isWritten)
            m_problem = file.errorString();
        return isWritten;
    }

    [[nodiscard]] bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(m_program, arguments);
        if (openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit &&
            openssl.exitCode() == 0)
            return true;
        m_problem =
            QString(arguments.join(u' ') + u": " + QString::fromLocal8Bit(openssl.readAllStandardError()));
        return false;
    }

    [[nodiscard]] TestIdentity read(const QString &name)
    {
        TestIdentity identity;
        identity.file = path(QString(name + QStringLiteral(".pem")));
        identity.keyFile = path(QString(name + QStringLiteral(".key")));
        identity.certificate = QSslCertificate::fromPath(identity.file).value(0);
        QFile key(identity.keyFile);
        if (key.open(QIODevice::ReadOnly))
            identity.key = QSslKey(key.readAll(), QSsl::Ec);
        return identity;
    }

    QTemporaryDir m_folder;
    QString m_program;
    QString m_problem;
};
