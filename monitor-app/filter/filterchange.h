// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! What to do with a term that the user chose from a cell, a panel or the inspector.
enum class FilterChange {
    Only,   //!< The term takes the place of the filter.
    And,    //!< Both must hold.
    AndNot, //!< The filter must hold and the term must not.
    Or,     //!< One of them must hold.
};
