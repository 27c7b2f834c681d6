// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>

#include <QStringList>
#include <QUrl>

namespace Gateway {

//! Which gateways that a server names may get the token, given the URL that the user chose:
//! `resume_gateway_url` against the gateway's URL, and the URL that `GET /gateway/bot` answers against the
//! API's. A plain value.
//!
//! - ws and wss only, and ws only where the chosen URL is in the clear too (ws or http).
//! - The host belongs to the chosen one: it is the same, or below it, or beside it (`a.example.com` and
//!   `b.example.com`). Nothing is beside a host of two labels, nor beside one whose parent looks like a
//!   public suffix (two letters under at most three: `co.uk`, `com.au`). Discord's own domains belong
//!   together. An address belongs to itself alone; those of the loopback belong together.
//! - Or the user allows the host.
//! - No name or password in it, and at most longestUrl characters.
//!
//! Ports are free: who has the host's certificate has its ports.
class GATEWAY_EXPORT GatewayUrlPolicy
{
public:
    static constexpr qsizetype longestUrl = 2048; //!< Characters.

    //! \a allowedHosts are hosts that may get the token besides, with all below them; `*` stands for any.
    explicit GatewayUrlPolicy(QUrl chosen, QStringList allowedHosts = {});

    //! Why \a url must not get the token; no error when it may. The texts name its host, not the whole of it.
    [[nodiscard]] Error refusal(const QUrl &url) const;
    //! The same for \a text as a server sent it, which must be a URL.
    [[nodiscard]] Error refusal(const QString &text) const;

private:
    [[nodiscard]] bool allowsHost(const QString &host) const;

    QUrl m_chosen;
    QStringList m_allowedHosts;
};

//! Whether \a host belongs to \a chosen by the rules of GatewayUrlPolicy. Case and one dot at the end do not
//! matter.
GATEWAY_EXPORT bool hostBelongsTo(const QString &host, const QString &chosen);

} // namespace Gateway
