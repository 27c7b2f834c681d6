// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/rules_p.h>

namespace Gateway {

// TLS libraries differ in whether they finish the handshake before they judge a certificate. What counts is
// that no request, and no token with it, follows.
void judgeTls(const ClientRecord &record, Verdicts &verdicts)
{
    if (!record.isCertificateBad || record.handshakes.empty())
        return;
    if (!record.trustedData.empty())
        verdicts.fail("bad-certificate", Verdicts::tr("On %1 of %2 connections something was sent.")
                                             .arg(record.trustedData.size())
                                             .arg(record.handshakes.size()));
    else
        verdicts.pass("bad-certificate",
                      Verdicts::tr("%1 connections were given up.").arg(record.handshakes.size()));
}

} // namespace Gateway
