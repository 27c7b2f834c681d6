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
    //! The types of OpenMetrics that are used here.
    enum class Type {
        Counter,   //!< It only grows.
        Gauge,     //!< It goes up and down.
        Histogram, //!< How often a value fell into which bucket.
        StateSet,  //!< One label named as the family; its value is 1 for the state that is, else 0.
        Info,      //!< Facts in labels.
    };

    using Labels = QList<std::pair<QByteArray, QByteArray>>; //!< Names and values, unescaped.

    //! One value and what tells it from others of the family.
    struct Sample
    {
        Labels labels;       //!< Each name once.
        double value = 0;    //!< Of every type but Type::Histogram.
        Histogram histogram; //!< In the place of value, for Type::Histogram.
    };

    QByteArray name;         //!< Without the suffix of its type; ends in `_` and the unit where there is one.
    Type type = Type::Gauge; //!< Decides about suffixes and the form of the values.
    QByteArray unit;         //!< Such as `bytes` or `seconds`; empty: it is a count.
    QByteArray help;         //!< One sentence.
    QList<Sample> samples;   //!< None: metricsText() leaves the family out.
};

} // namespace Gateway
