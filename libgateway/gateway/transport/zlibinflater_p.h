// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/transport/inflater.h>
#include <gateway/transport/zlibframing_p.h>

#include <memory>

namespace Gateway {

//! An inflater on the system's zlib. The headers of zlib and zlib-ng exclude each other: each is seen by one
//! file.
std::unique_ptr<Inflater> makeZlibInflater(qsizetype payloadLimit, ZlibFraming framing);

} // namespace Gateway
