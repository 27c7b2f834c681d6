// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpage.h"

#include "bot/allowedhosts.h"
#include "bot/formnotes.h"
#include "bot/pathfield.h"

#include <gateway/transport/inflater.h>
#include <gateway/transport/proxy.h>
#include <gateway/transport/tls.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSslSocket>

using namespace Gateway;
using namespace Qt::StringLiterals;

static bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

//! What is wrong with \a url, whose scheme must be \a plain or \a secure; empty when nothing is.
static QString urlError(const QString &text, QLatin1String plain, QLatin1String secure)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != plain && url.scheme() != secure))
        return NetworkPage::tr("A URL with %1:// or %2:// is needed here.").arg(secure, plain);
    if (!url.userInfo().isEmpty())
        return NetworkPage::tr("A URL without user name and password is needed here.");
    if (url.scheme() == plain && !isLoopback(url))
        return NetworkPage::tr("The token would cross the network unencrypted: use %1://.").arg(secure);
    return {};
}

template <typename Value>
static void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(int(value)))));
}

template <typename Value>
static Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

void NetworkPage::fill(const BotSettings &settings)
{
    m_compression->setCurrentIndex(std::max(
        0, m_compression->findData(settings.payloadCompression && settings.compression == Compression::None
                                       ? payloadData
                                       : int(settings.compression))));
    offerInflaters();
    m_inflater->setCurrentIndex(
        std::max(0, m_inflater->findData(settings.inflater ? int(*settings.inflater) : anyInflaterData)));
    choose(m_encoding, settings.encoding);
    m_apiUrl->setText(settings.apiUrl.toString());
    m_gatewayUrl->setText(settings.gatewayUrl.toString());
    m_allowedHosts->setText(AllowedHosts::toText(settings.allowedHosts));
    choose(m_roots, settings.network.roots);
    m_caFile->setPath(settings.network.caFile);
    m_backend->setCurrentIndex(std::max(0, m_backend->findData(settings.tlsBackend)));
    choose(m_proxyMode, settings.network.proxyMode);
    const QNetworkProxy &proxy = settings.network.proxy;
    m_proxyUrl->setText(proxy.hostName().isEmpty() ? QString() : proxyText(proxy));
    m_proxyUser->setText(proxy.user());
    m_proxyPassword->setText(proxy.password());
    m_useReserve->setChecked(settings.useReserve);
    m_keepSessions->setChecked(!settings.sessionFolder.isEmpty());
    if (!settings.sessionFolder.isEmpty())
        m_sessionFolder->setPath(settings.sessionFolder);
    showChoices();
}

void NetworkPage::applyTo(BotSettings *settings) const
{
    const int compression = m_compression->currentData().toInt();
    settings->payloadCompression = compression == payloadData;
    settings->compression = settings->payloadCompression ? Compression::None : Compression(compression);
    const int inflater = m_inflater->currentData().toInt();
    settings->inflater =
        inflater == anyInflaterData ? std::nullopt : std::optional(Inflater::Library(inflater));
    settings->encoding = chosen<Encoding>(m_encoding);
    settings->apiUrl = QUrl(m_apiUrl->text().trimmed());
    settings->gatewayUrl = QUrl(m_gatewayUrl->text().trimmed());
    settings->allowedHosts = AllowedHosts::fromText(m_allowedHosts->text());
    settings->network.roots = chosen<TlsRoots>(m_roots);
    settings->network.caFile = settings->network.roots == TlsRoots::File ? m_caFile->path() : QString();
    settings->tlsBackend = m_backend->currentData().toString();
    settings->network.proxyMode = chosen<ProxyMode>(m_proxyMode);
    Error error;
    settings->network.proxy =
        settings->network.proxyMode == ProxyMode::Explicit ? proxy(&error) : QNetworkProxy();
    settings->useReserve = m_useReserve->isChecked();
    settings->sessionFolder = m_keepSessions->isChecked() ? m_sessionFolder->path() : QString();
}

QNetworkProxy NetworkPage::proxy(Error *error) const
{
    QNetworkProxy proxy = proxyFromUrl(QUrl(m_proxyUrl->text().trimmed(), QUrl::StrictMode), error);
    if (!m_proxyUser->text().isEmpty()) {
        proxy.setUser(m_proxyUser->text());
        proxy.setPassword(m_proxyPassword->text());
    }
    return proxy;
}

void NetworkPage::setSimulated(bool simulated)
{
    m_realOnly->setVisible(!simulated);
    FormNotes::show(m_simulatorNote,
                    simulated ? tr("The embedded simulator is part of this program: it is reached directly, "
                                   "without TLS and proxy, and its sessions end with the program.")
                              : QString());
}

//! Offers what can inflate the chosen compression, and stays with what is chosen where it can.
void NetworkPage::offerInflaters()
{
    const int compression = m_compression->currentData().toInt();
    // Payloads that are compressed by themselves are zlib's.
    const QList<Inflater::Library> libraries =
        Inflater::libraries(compression == payloadData ? Compression::ZlibStream : Compression(compression));
    const QVariant before = m_inflater->currentData();
    const QSignalBlocker blocker(m_inflater);
    m_inflater->clear();
    m_inflater->addItem(libraries.isEmpty() ? tr("none is needed") : tr("the fastest of this build"),
                        anyInflaterData);
    for (const Inflater::Library library : libraries)
        m_inflater->addItem(Inflater::libraryName(library), int(library));
    m_inflater->setCurrentIndex(std::max(0, m_inflater->findData(before)));
    m_inflater->setEnabled(!libraries.isEmpty());
}

void NetworkPage::showChoices()
{
    FormNotes::show(m_hostsNote, AllowedHosts::allowsAny(AllowedHosts::fromText(m_allowedHosts->text()))
                                     ? tr("Whatever host a server names gets the bot’s token.")
                                     : QString());
    m_caFile->setVisible(chosen<TlsRoots>(m_roots) == TlsRoots::File);
    const bool hasOwnProxy = chosen<ProxyMode>(m_proxyMode) == ProxyMode::Explicit;
    m_proxyUrl->setVisible(hasOwnProxy);
    m_proxyLogin->setVisible(hasOwnProxy);
    m_proxyPassword->setEnabled(!m_proxyUser->text().isEmpty());
    m_sessionFolder->setVisible(m_keepSessions->isChecked());
    // Qt takes one for the whole process, the first time that it is needed.
    const QString backend = m_backend->currentData().toString();
    FormNotes::show(m_backendNote, backend.isEmpty() || backend == QSslSocket::activeBackend()
                                       ? QString()
                                       : tr("Where TLS is in use already it can be changed only by starting "
                                            "this program again."));
}

bool NetworkPage::validateStream()
{
    const bool isWrong =
        m_compression->currentData().toInt() == payloadData && chosen<Encoding>(m_encoding) == Encoding::Etf;
    FormNotes::show(m_streamError, isWrong ? tr("Large payloads alone are compressed with JSON only: choose "
                                                "JSON, or another compression.")
                                           : QString());
    return !isWrong;
}

bool NetworkPage::validateUrls(bool asksRest)
{
    const QString api = m_apiUrl->text().trimmed();
    const QString gateway = m_gatewayUrl->text().trimmed();
    QString apiMessage;
    QString gatewayMessage;
    if (!api.isEmpty())
        apiMessage = urlError(api, QLatin1String("http"), QLatin1String("https"));
    else if (gateway.isEmpty() || asksRest)
        apiMessage = tr("Without a REST interface the gateway's URL and the number of shards must be given.");
    if (!gateway.isEmpty())
        gatewayMessage = urlError(gateway, QLatin1String("ws"), QLatin1String("wss"));
    FormNotes::show(m_apiError, apiMessage);
    FormNotes::show(m_gatewayError, gatewayMessage);
    return apiMessage.isEmpty() && gatewayMessage.isEmpty();
}

bool NetworkPage::validateHosts()
{
    const QString wrong = AllowedHosts::firstWrong(AllowedHosts::fromText(m_allowedHosts->text()));
    FormNotes::show(m_hostsError, wrong.isEmpty()
                                      ? QString()
                                      : tr("“%1” is no host. Write names without scheme and port, such as "
                                           "gateway.example, with commas between; what is below them is "
                                           "allowed too.")
                                            .arg(wrong));
    return wrong.isEmpty();
}

bool NetworkPage::validateRoots()
{
    QString message;
    if (chosen<TlsRoots>(m_roots) == TlsRoots::File) {
        QFile file(m_caFile->path());
        if (m_caFile->path().isEmpty())
            message = tr("Choose the file with the certificates to trust.");
        else if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
            message = tr("This file cannot be read.");
        else if (const QByteArray content = file.read(qint64(1024) * 1024);
                 !content.contains("-----BEGIN ") && !content.startsWith('\x30'))
            message = tr("This file holds no certificate in PEM or DER form.");
    }
    FormNotes::show(m_rootsError, message);
    return message.isEmpty();
}

bool NetworkPage::validateProxy()
{
    QString message;
    if (chosen<ProxyMode>(m_proxyMode) == ProxyMode::Explicit) {
        const QUrl url(m_proxyUrl->text().trimmed(), QUrl::StrictMode);
        Error error;
        (void)proxy(&error);
        if (m_proxyUrl->text().contains(u'@'))
            message = tr("User name and password have fields of their own.");
        else if (url.isEmpty())
            message = tr("Write the proxy as http://host:port or socks5://host:port.");
        else if (error)
            message = error.message();
    }
    FormNotes::show(m_proxyError, message);
    return message.isEmpty();
}

bool NetworkPage::validateFolder()
{
    QString message;
    if (m_keepSessions->isChecked()) {
        const QFileInfo info(m_sessionFolder->path());
        if (m_sessionFolder->path().isEmpty())
            message = tr("Choose the folder for the sessions.");
        else if (info.exists() && (!info.isDir() || !info.isWritable()))
            message = tr("Nothing can be written to this folder.");
    }
    FormNotes::show(m_folderError, message);
    return message.isEmpty();
}

bool NetworkPage::validate(bool asksRest)
{
    const bool stream = validateStream();
    if (m_realOnly->isHidden())
        return stream;
    const bool urls = validateUrls(asksRest);
    const bool hosts = validateHosts();
    const bool roots = validateRoots();
    const bool proxy = validateProxy();
    const bool folder = validateFolder();
    return stream && urls && hosts && roots && proxy && folder;
}

QString NetworkPage::summary(const BotSettings &settings)
{
    if (settings.simulate)
        return {};
    QStringList parts;
    if (!settings.gatewayUrl.isEmpty())
        parts += tr("gateway %1").arg(settings.gatewayUrl.toString(QUrl::RemoveUserInfo));
    if (settings.apiUrl != BotSettings().apiUrl)
        parts += settings.apiUrl.isEmpty()
                     ? tr("no REST interface")
                     : tr("REST interface %1").arg(settings.apiUrl.toString(QUrl::RemoveUserInfo));
    if (!settings.allowedHosts.isEmpty())
        parts += tr("allowed hosts: %1").arg(AllowedHosts::toText(settings.allowedHosts));
    if (settings.inflater)
        parts += tr("inflated by %1").arg(Inflater::libraryName(*settings.inflater));
    if (settings.encoding != Encoding::Json)
        parts += tr("encoding %1").arg(encodingName(settings.encoding));
    if (settings.network.roots == TlsRoots::Bundled)
        parts += tr("Mozilla’s roots");
    if (settings.network.roots == TlsRoots::File && !settings.network.caFile.isEmpty())
        parts += tr("roots of %1").arg(QFileInfo(settings.network.caFile).fileName());
    if (!settings.tlsBackend.isEmpty())
        parts += tr("TLS by %1").arg(settings.tlsBackend);
    if (settings.network.proxyMode == ProxyMode::None)
        parts += tr("no proxy");
    if (settings.network.proxyMode == ProxyMode::Explicit && !settings.network.proxy.hostName().isEmpty())
        parts += tr("proxy %1").arg(proxyText(settings.network.proxy));
    if (settings.useReserve)
        parts += tr("the reserve of session starts too");
    if (settings.keepsSessions())
        parts += tr("sessions are kept");
    return parts.isEmpty() ? QString() : tr("Network: %1").arg(parts.join(QStringLiteral(" · ")));
}
