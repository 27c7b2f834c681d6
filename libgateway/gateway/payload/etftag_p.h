// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

namespace Gateway {

//! The first byte of every term.
inline constexpr quint8 etfVersion = 131;

//! The byte that says what follows, by the names of Erlang's documentation. References, processes, functions
//! and the like cannot occur in a payload and are not listed.
enum class EtfTag : quint8 {
    NewFloat = 70,
    Compressed = 80, //!< Only right after the version.
    SmallInteger = 97,
    Integer = 98,
    Float = 99, //!< Of old: a number printed into 31 bytes.
    Atom = 100, //!< Latin-1, as is SmallAtom.
    SmallTuple = 104,
    LargeTuple = 105,
    Nil = 106, //!< The empty list, and the end of every other.
    String = 107,
    List = 108,
    Binary = 109,
    SmallBig = 110,
    LargeBig = 111,
    SmallAtom = 115,
    Map = 116,
    AtomUtf8 = 118,
    SmallAtomUtf8 = 119,
};

} // namespace Gateway
