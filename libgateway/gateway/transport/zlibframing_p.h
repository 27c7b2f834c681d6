// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

namespace Gateway {

//! Where a payload ends in what a zlib inflater takes.
enum class ZlibFraming {
    Stream,  //!< One stream per connection; a payload ends with 00 00 FF FF, the mark of a sync flush.
    Payload, //!< Each message is a stream of its own and holds one payload.
};

//! What one call of inflate() came to.
enum class ZlibStep {
    Progress,
    NoProgress,
    End,
    Corrupt,
    NoMemory,
};

} // namespace Gateway
