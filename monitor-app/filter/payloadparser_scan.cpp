// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/payloadparser_p.h"

// Built without simdjson: PayloadProbe finds its way with PayloadCursor alone.

class PayloadProbe::Parser::Private
{};

const bool PayloadProbe::Parser::isBuiltIn = false;
const qsizetype PayloadProbe::Parser::padding = 0;

PayloadProbe::Parser::Parser() = default;
PayloadProbe::Parser::~Parser() = default;

void PayloadProbe::Parser::reset() {}

PayloadProbe::Parser::Outcome PayloadProbe::Parser::find(QByteArrayView, qsizetype, const PayloadPath &,
                                                         PayloadCursor *)
{
    return Outcome::Unreadable;
}
