// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/world/randomsource_p.h>

#include <QByteArray>

//! Names that are composed, so that there is no end of them.
namespace Gateway::Simulation::Names {

//! A word from syllables, in lower-case ASCII.
[[nodiscard]] QByteArray word(RandomSource &random);

//! An account's name: lower-case ASCII with digits, dots and underscores.
[[nodiscard]] QByteArray username(RandomSource &random);

//! How somebody wants to be called: a first name and more, in any script.
[[nodiscard]] QByteArray displayName(RandomSource &random);

//! 16 random bytes as hexadecimal digits, as images are named; \a animated ones begin with `a_`.
[[nodiscard]] QByteArray imageHash(RandomSource &random, bool animated = false);

//! \a length hexadecimal digits, at most 16.
[[nodiscard]] QByteArray hexDigits(RandomSource &random, int length);

//! A code of letters and digits, such as that of an invite.
[[nodiscard]] QByteArray code(RandomSource &random, int length);

} // namespace Gateway::Simulation::Names
