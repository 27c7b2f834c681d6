// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlinereader.h"

#include <gateway/transport/proxy.h>
#include <gateway/transport/tls.h>

#include <QFile>
#include <QFileInfo>

using namespace Gateway;

bool CommandLine::Reader::readNetwork()
{
    BotSettings &bot = m_line.bot;
    if (isSet(u"tls-roots") && !readRoots(value(u"tls-roots")))
        return false;
    if (isSet(u"tls-backend")) {
        const QStringList backends = tlsBackends();
        if (!backends.contains(value(u"tls-backend")))
            return refuse(u"tls-backend", backends.isEmpty()
                                              ? tr("nothing: this Qt has no TLS")
                                              : tr("one of %1").arg(backends.join(QStringLiteral(", "))));
        bot.tlsBackend = value(u"tls-backend");
    }
    if (isSet(u"proxy") && !readProxy())
        return false;
    // Of a profile as well: its password is nowhere else.
    QNetworkProxy &proxy = bot.network.proxy;
    if (bot.network.proxyMode == ProxyMode::Explicit && !proxy.user().isEmpty() && proxy.password().isEmpty())
        proxy.setPassword(m_surroundings.proxyPassword);
    return readSessionStore();
}

bool CommandLine::Reader::readRoots(const QString &written)
{
    NetworkConfiguration &network = m_line.bot.network;
    if (written == u"system" || written == u"bundled") {
        network.roots = written == u"system" ? TlsRoots::System : TlsRoots::Bundled;
        return true;
    }
    const auto refuseFor = [this](const QString &reason) {
        refuse(u"tls-roots", tr("system, bundled or a file with the certificates of a CA"));
        m_line.text += u' ' + reason;
        return false;
    };
    if (QFileInfo(written).isDir())
        return refuseFor(tr("That is a folder."));
    QFile file(written);
    if (!file.open(QIODevice::ReadOnly))
        return refuseFor(tr("It cannot be read: %1.").arg(file.errorString()));
    // Read for real with each connection. Here a look must do: it would load a TLS backend, and another may
    // be chosen still. In DER a certificate begins with the mark of a sequence.
    const QByteArray content = file.read(qint64(1024) * 1024);
    if (!content.contains("-----BEGIN ") && !content.startsWith('\x30'))
        return refuseFor(tr("It holds no certificate."));
    network.roots = TlsRoots::File;
    network.caFile = QFileInfo(written).absoluteFilePath();
    return true;
}

bool CommandLine::Reader::readProxy()
{
    NetworkConfiguration &network = m_line.bot.network;
    const QString written = value(u"proxy");
    if (written == u"none" || written == u"system") {
        network.proxyMode = written == u"none" ? ProxyMode::None : ProxyMode::System;
        network.proxy = QNetworkProxy();
        return true;
    }
    // Whatever stands before an @ may be a password, also where it is no URL.
    const qsizetype at = written.lastIndexOf(u'@');
    const QString shown = at < 0 ? written : QString(u"…" + written.mid(at));
    const QUrl url(written, QUrl::StrictMode);
    if (!url.password().isEmpty() || (at >= 0 && !url.isValid()))
        return fail(
            tr("--proxy: “%1” holds a password, which is not taken from the command line, where every user "
               "of "
               "this machine can read it. Write http://USER@HOST:PORT or socks5://USER@HOST:PORT and set the "
               "environment variable GATEWAY_PROXY_PASSWORD.")
                .arg(shown));
    Error error;
    const QNetworkProxy proxy = proxyFromUrl(url, &error);
    if (error)
        return fail(tr("--proxy takes none, system, or a URL such as http://HOST:PORT or socks5://HOST:PORT, "
                       "not “%1”. %2")
                        .arg(shown, error.message()));
    if (proxy.user().isEmpty() && !m_surroundings.proxyPassword.isEmpty())
        m_line.warnings += tr("GATEWAY_PROXY_PASSWORD is not used: --proxy names no user before the host.");
    network.proxyMode = ProxyMode::Explicit;
    network.proxy = proxy;
    return true;
}

bool CommandLine::Reader::readSessionStore()
{
    if (!isSet(u"session-store"))
        return true;
    const QString written = value(u"session-store");
    const QFileInfo info(written);
    if (written.isEmpty() || (info.exists() && !info.isDir()))
        return refuse(u"session-store", tr("the name of a folder"));
    if (m_line.bot.simulate)
        return fail(tr(
            "--session-store is for a gateway that outlives this program: the embedded simulator does not."));
    m_line.bot.sessionFolder = info.absoluteFilePath();
    return true;
}
