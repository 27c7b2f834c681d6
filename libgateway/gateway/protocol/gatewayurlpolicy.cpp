// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/gatewayurlpolicy.h>

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace Gateway {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::GatewayUrlPolicy)
};

// The API is at one of them and the gateway at another.
constexpr std::array<QStringView, 3> discordDomains{u"discord.gg", u"discord.com", u"discordapp.com"};

//! \a host as it is compared: ASCII in lower case without the dot of the root; empty when it is no host.
QString comparable(const QString &host)
{
    QString plain = host;
    if (plain.endsWith(u'.'))
        plain.chop(1);
    if (QHostAddress address; address.setAddress(plain))
        return address.toString().toLower();
    plain = QString::fromLatin1(QUrl::toAce(plain)).toLower();
    const QList<QStringView> labels = QStringView(plain).split(u'.');
    const bool isWhole =
        std::none_of(labels.begin(), labels.end(), [](QStringView label) { return label.isEmpty(); });
    return isWhole ? plain : QString();
}

bool isAddress(const QString &host)
{
    QHostAddress address;
    return address.setAddress(host);
}

bool isLoopback(const QString &host)
{
    if (host == u"localhost")
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

//! Whether \a host is \a domain or below it.
bool isWithin(const QString &host, QStringView domain)
{
    if (host == domain)
        return true;
    return host.size() > domain.size() && host.endsWith(domain) &&
           host.at(host.size() - domain.size() - 1) == u'.';
}

bool isDiscords(const QString &host)
{
    return std::any_of(discordDomains.begin(), discordDomains.end(),
                       [&host](QStringView domain) { return isWithin(host, domain); });
}

//! The domain whose hosts are beside \a chosen, or \a chosen itself.
QString domainOf(const QString &chosen)
{
    const QString parent = chosen.section(u'.', 1);
    const QStringList labels = parent.split(u'.');
    if (labels.size() < 2)
        return chosen;
    const bool isLikeASuffix =
        labels.size() == 2 && labels.constLast().size() == 2 && labels.constFirst().size() <= 3;
    return isLikeASuffix ? chosen : parent;
}

} // namespace

bool hostBelongsTo(const QString &host, const QString &chosen)
{
    const QString asked = comparable(host);
    const QString known = comparable(chosen);
    if (asked.isEmpty() || known.isEmpty())
        return false;
    if (asked == known || (isLoopback(asked) && isLoopback(known)))
        return true;
    if (isAddress(asked) || isAddress(known))
        return false;
    if (isDiscords(known))
        return isDiscords(asked);
    return isWithin(asked, domainOf(known));
}

GatewayUrlPolicy::GatewayUrlPolicy(QUrl chosen, QStringList allowedHosts)
    : m_chosen(std::move(chosen)), m_allowedHosts(std::move(allowedHosts))
{}

bool GatewayUrlPolicy::allowsHost(const QString &host) const
{
    const QString asked = comparable(host);
    if (asked.isEmpty())
        return false;
    return std::any_of(m_allowedHosts.begin(), m_allowedHosts.end(), [&asked](const QString &allowed) {
        if (allowed == u"*")
            return true;
        const QString known = comparable(allowed);
        return !known.isEmpty() && (asked == known || (!isAddress(known) && isWithin(asked, known)));
    });
}

static Error refused(const QString &message, const QString &advice)
{
    return {ErrorDomain::Protocol, ErrorCode::UrlRefused, message, advice};
}

Error GatewayUrlPolicy::refusal(const QUrl &url) const
{
    const QString advice = Texts::tr("The token is not sent there.");
    const QString scheme = url.scheme();
    if (!url.isValid() || scheme.isEmpty())
        return refused(Texts::tr("The server named a URL that cannot be read."), advice);
    if (url.toEncoded().size() > longestUrl)
        return refused(Texts::tr("The server named a URL of more than %1 characters.").arg(longestUrl),
                       advice);
    if (scheme != u"wss" && scheme != u"ws") {
        return refused(
            Texts::tr("The server named a URL that begins with “%1:”, not with wss:.").arg(scheme.left(16)),
            advice);
    }
    if (url.host().isEmpty())
        return refused(Texts::tr("The server named a URL that cannot be read."), advice);
    const bool isChosenInTheClear = m_chosen.scheme() == u"ws" || m_chosen.scheme() == u"http";
    if (scheme == u"ws" && !isChosenInTheClear)
        return refused(Texts::tr("The server named a URL without TLS (ws:)."), advice);
    if (!url.userInfo().isEmpty())
        return refused(Texts::tr("The server named a URL with a user's name in it."), advice);
    if (!hostBelongsTo(url.host(), m_chosen.host()) && !allowsHost(url.host())) {
        return refused(
            Texts::tr("The server named the host %1, which does not belong to %2.")
                .arg(url.host(QUrl::FullyEncoded).left(255), m_chosen.host(QUrl::FullyEncoded)),
            Texts::tr("The token is not sent there. If the host is right, allow it in the configuration."));
    }
    return {};
}

Error GatewayUrlPolicy::refusal(const QString &text) const
{
    // Not parsed, let alone kept, when it is far too long.
    return refusal(text.size() > longestUrl ? QUrl(QString(u"wss://long.invalid/" + text.left(longestUrl)))
                                            : QUrl(text, QUrl::StrictMode));
}

} // namespace Gateway
