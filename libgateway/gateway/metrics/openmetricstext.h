// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/metrics/metricfamily.h>

namespace Gateway {

//! The two text formats that scrapers read.
enum class MetricsFormat {
    OpenMetrics, //!< OpenMetrics 1.0.0.
    Prometheus,  //!< Prometheus' text format 0.0.4, which `promtool check metrics` reads.
};

//! The value of `Content-Type` for \a format.
GATEWAY_EXPORT QByteArray contentType(MetricsFormat format);

//! The format that a scraper which sends \a accept as its `Accept` prefers; OpenMetrics only where it is
//! named.
GATEWAY_EXPORT MetricsFormat acceptedFormat(QByteArrayView accept);

//! \a families as text. Families without samples are left out.
GATEWAY_EXPORT QByteArray metricsText(const QList<MetricFamily> &families, MetricsFormat format);

} // namespace Gateway
