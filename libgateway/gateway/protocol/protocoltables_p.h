// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/protocol/closecode.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/opcode.h>

#include <cstddef>
#include <string_view>

//! The rows that CMake writes from protocol.json; the functions of this folder read them.
namespace Gateway::Tables {

struct OpcodeRow
{
    Opcode op;
    const char *name;
    bool sentByClient;
};

struct EventRow
{
    std::string_view name;
    Intents intents;
};

extern const OpcodeRow opcodes[];
extern const std::size_t opcodeCount;
extern const CloseCodeInfo closeCodes[];
extern const std::size_t closeCodeCount;
extern const IntentInfo intents[];
extern const std::size_t intentCount;
extern const EventRow events[]; //!< Row i is the type with the value i; row 0 is Unknown.
extern const std::size_t eventCount;

} // namespace Gateway::Tables
