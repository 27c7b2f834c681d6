// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/closecode.h>
#include <gateway/protocol/protocoltables_p.h>

#include <QCoreApplication>

#include <span>

namespace Gateway {

const CloseCodeInfo *closeCodeInfo(int code)
{
    for (const CloseCodeInfo &row : std::span(Tables::closeCodes, Tables::closeCodeCount)) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

ClosePolicy closePolicy(int code)
{
    const CloseCodeInfo *info = closeCodeInfo(code);
    return info ? info->policy : ClosePolicy::Resume;
}

static const char *webSocketCodeName(int code)
{
    // RFC 6455, section 7.4.1.
    switch (code) {
    case 1000:
        return "normal closure";
    case 1001:
        return "going away";
    case 1002:
        return "protocol error";
    case 1003:
        return "unsupported data";
    case 1005:
        return "no close code";
    case 1006:
        return "abnormal closure";
    case 1007:
        return "invalid payload data";
    case 1008:
        return "policy violation";
    case 1009:
        return "message too big";
    case 1011:
        return "internal server error";
    case 1012:
        return "service restart";
    case 1013:
        return "try again later";
    case 1015:
        return "TLS handshake failed";
    }
    return nullptr;
}

QString closeCodeName(int code)
{
    if (const CloseCodeInfo *info = closeCodeInfo(code))
        return QString::fromLatin1(info->name);
    if (code <= 0)
        return QStringLiteral("connection dropped");
    if (const char *name = webSocketCodeName(code))
        return QString::fromLatin1(name);
    return QStringLiteral("unlisted close code");
}

QString closeAdvice(int code)
{
    const CloseCodeInfo *info = closeCodeInfo(code);
    return info ? QCoreApplication::translate("Gateway::CloseCode", info->advice) : QString();
}

} // namespace Gateway
