// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/payloadparser_p.h"

#include <simdjson.h>
#include <string_view>

class PayloadProbe::Parser::Private
{
public:
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    bool isOpen = false;
    bool isBad = false;

    bool open(QByteArrayView payload, qsizetype readable);
};

const bool PayloadProbe::Parser::isBuiltIn = true;
const qsizetype PayloadProbe::Parser::padding = simdjson::SIMDJSON_PADDING;

PayloadProbe::Parser::Parser() = default;
PayloadProbe::Parser::~Parser() = default;

void PayloadProbe::Parser::reset()
{
    if (!d)
        return;
    d->isOpen = false;
    d->isBad = false;
    // The tables for a guild of some megabytes are not kept for the payloads behind it.
    constexpr std::size_t keptCapacity = std::size_t(256) * 1024;
    if (d->parser.capacity() > keptCapacity)
        d.reset();
}

bool PayloadProbe::Parser::Private::open(QByteArrayView payload, qsizetype readable)
{
    if (isOpen) {
        document.rewind();
        return true;
    }
    if (isBad)
        return false;
    const auto size = std::size_t(payload.size());
    isOpen =
        parser.iterate(payload.data(), size, size + std::size_t(readable)).get(document) == simdjson::SUCCESS;
    isBad = !isOpen;
    return isOpen;
}

PayloadProbe::Parser::Outcome PayloadProbe::Parser::find(QByteArrayView payload, qsizetype readable,
                                                         const PayloadPath &path, PayloadCursor *value)
{
    if (!d)
        d = std::make_unique<Private>();
    if (!d->open(payload, readable))
        return Outcome::Unreadable;
    simdjson::ondemand::value found;
    bool isTop = true;
    for (const PayloadPath::Step &step : path.steps()) {
        if (step.kind != PayloadPath::Step::Kind::Key)
            break;
        // The parser looks for the key's bytes as they are, and reads so many beyond a key at the end.
        if (step.key.size() >= padding || step.key.contains('"'))
            return Outcome::Unreadable;
        const std::string_view key(step.key.constData(), std::size_t(step.key.size()));
        simdjson::ondemand::value child;
        const simdjson::error_code error = isTop ? d->document.find_field_unordered(key).get(child)
                                                 : found.find_field_unordered(key).get(child);
        if (error == simdjson::NO_SUCH_FIELD || error == simdjson::INCORRECT_TYPE)
            return Outcome::Missing;
        if (error != simdjson::SUCCESS)
            return Outcome::Unreadable;
        found = child;
        isTop = false;
    }
    const char *at = isTop ? payload.data() : found.raw_json_token().data();
    *value = PayloadCursor(QByteArrayView(at, payload.data() + payload.size() - at));
    return Outcome::Found;
}
