// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/metrics/stageshares.h>

#include <QCoreApplication>

//! What the stages of an event's way are called, why a shard is behind, and what to do about it.
class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)

public:
    [[nodiscard]] static QString name(Gateway::Stage stage);
    //! What is measured, in one sentence.
    [[nodiscard]] static QString meaning(Gateway::Stage stage);
    [[nodiscard]] static QString advice(Gateway::Stage stage);

    //! One sentence; of \a shards shards in all.
    [[nodiscard]] static QString sentence(const Gateway::StageShares::Verdict &verdict, qsizetype shards);

    [[nodiscard]] static QString percent(double share); //!< `61 %`, `0.4 %`.

private:
    [[nodiscard]] static QString blame(const Gateway::StageShares::Verdict &verdict);
};
