// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

//! At most so many matches are kept.
inline constexpr std::size_t mostPayloadMatches = 100'000;

//! The nodes, in ascending order, whose key or value holds \a needle, whatever the case of its letters.
[[nodiscard]] std::vector<int> nodesWith(const PayloadTree &tree, const QString &needle,
                                         const Overtaken &overtaken);

//! Where \a needle begins in \a text, UTF-8; the case of ASCII letters is not regarded.
[[nodiscard]] std::vector<qsizetype> placesOf(QByteArrayView needle, QByteArrayView text,
                                              const Overtaken &overtaken);
