// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterexpression.h"
#include "filter/filtertoken.h"
#include "filter/pathcatalogue.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

//! What may be written at a place of a filter.
struct FilterCompletion
{
    struct Candidate
    {
        QString text;
        QString explanation; //!< A few words; may be empty.
    };

    qsizetype position = 0; //!< What a candidate replaces.
    qsizetype length = 0;
    QList<Candidate> candidates; //!< The likeliest first.

    static constexpr qsizetype maximumCandidates = 200;

    //! What may be written at \a cursor in \a text, by the paths in \a catalogue.
    [[nodiscard]] static FilterCompletion at(const QString &text, qsizetype cursor,
                                             const PathCatalogue &catalogue);
};
