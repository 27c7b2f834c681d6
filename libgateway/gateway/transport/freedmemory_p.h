// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <chrono>

namespace Gateway {

//! Memory that was freed, but that the C library keeps for the process.
class FreedMemory
{
public:
    //! Large payloads may come: has the C library (glibc) take what is large from the system, and give it
    //! back as soon as it is freed. By itself glibc learns from the first ones to keep it in its heaps
    //! instead, up to 32 MiB a piece. It holds for the process, and is left alone where GLIBC_TUNABLES is
    //! set. Thread-safe.
    static void expectLargePayloads();

    //! Gives what is freed back to the system, where the C library can be told to (glibc): a large payload is
    //! freed in pieces between small ones that live on, and glibc gives back only what lies at the end of a
    //! heap. It takes some milliseconds, so that it is done at most once a second in the process, whoever
    //! asks. True when it was done after \a freed, when the caller freed what it had; false when it is too
    //! early. Thread-safe.
    static bool giveBack(std::chrono::steady_clock::time_point freed);
};

} // namespace Gateway
