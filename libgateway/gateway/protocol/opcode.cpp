// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/opcode.h>
#include <gateway/protocol/protocoltables_p.h>

#include <span>

namespace Gateway {

QLatin1String opcodeName(Opcode op)
{
    for (const Tables::OpcodeRow &row : std::span(Tables::opcodes, Tables::opcodeCount)) {
        if (row.op == op)
            return QLatin1String(row.name);
    }
    return {};
}

} // namespace Gateway
