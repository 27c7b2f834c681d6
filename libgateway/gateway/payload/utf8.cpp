// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/utf8_p.h>

#ifdef GATEWAY_WITH_SIMDJSON
#include <simdjson.h>
#endif

namespace Gateway {

bool isUtf8(QByteArrayView text)
{
#ifdef GATEWAY_WITH_SIMDJSON
    return simdjson::validate_utf8(text.data(), std::size_t(text.size()));
#else
    return text.isValidUtf8();
#endif
}

} // namespace Gateway
