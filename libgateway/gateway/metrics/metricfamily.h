// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/session/histogram.h>

#include <QByteArray>
#include <QList>

#include <utility>

namespace Gateway {

//! All values of one metric, in the terms of OpenMetrics. A plain value.
struct MetricFamily
{
    enum class Type {
        Counter,
        Gauge,
        Histogram,
        StateSet, //!< One label named as the family; its value is 1 for the state that is, else 0.
        Info,     //!< Facts in labels.
    };

    using Labels = QList<std::pair<QByteArray, QByteArray>>;

    struct Sample
    {
        Labels labels;
        double value = 0;
        Histogram histogram; //!< In the place of value, for Type::Histogram.
    };

    QByteArray name; //!< Without the suffix of its type; ends in `_` and the unit where there is one.
    Type type = Type::Gauge;
    QByteArray unit; //!< Such as `bytes` or `seconds`; empty: it is a count.
    QByteArray help; //!< One sentence.
    QList<Sample> samples;
};

} // namespace Gateway
