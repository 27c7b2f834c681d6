// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Gateway {

//! Bytes of payloads whose events are gone, used again by the thread that gave them back: malloc() searches
//! and merges for each one that is larger than a few words, and takes a lock for what another thread has.
namespace SpareBytes {

//! A copy of \a bytes, in memory that was given back if there is some of that size.
[[nodiscard]] QByteArray copyOf(QByteArrayView bytes);

//! Keeps the memory of \a bytes when nobody shares it, it came from copyOf() and there is not much yet.
void giveBack(QByteArray *bytes) noexcept;

} // namespace SpareBytes

} // namespace Gateway
