// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/openmetricstext.h>

#include <QLocale>

#include <cmath>

namespace Gateway {

static QByteArray number(double value)
{
    if (std::isnan(value))
        return QByteArrayLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QByteArrayLiteral("+Inf") : QByteArrayLiteral("-Inf");
    constexpr double exactInteger = 9007199254740992.0; // 2^53
    if (value == std::floor(value) && std::abs(value) <= exactInteger)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

//! The bound of a bucket; OpenMetrics wants it to look like a number with a fraction.
static QByteArray boundText(double bound)
{
    QByteArray text = number(bound);
    if (!text.contains('.') && !text.contains('e') && !text.endsWith("Inf"))
        text += ".0";
    return text;
}

static QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\n").replace('"', "\\\"");
}

//! Prometheus' older format leaves quotes in help texts as they are.
static QByteArray helpText(QByteArray text, MetricsFormat format)
{
    text.replace('\\', "\\\\").replace('\n', "\\n");
    return format == MetricsFormat::OpenMetrics ? text.replace('"', "\\\"") : text;
}

static QByteArray typeName(MetricFamily::Type type, MetricsFormat format)
{
    const bool isOpenMetrics = format == MetricsFormat::OpenMetrics;
    switch (type) {
    case MetricFamily::Type::Counter:
        return "counter";
    case MetricFamily::Type::Gauge:
        return "gauge";
    case MetricFamily::Type::Histogram:
        return "histogram";
    case MetricFamily::Type::StateSet:
        return isOpenMetrics ? "stateset" : "gauge";
    case MetricFamily::Type::Info:
        return isOpenMetrics ? "info" : "gauge";
    }
    return "unknown";
}

static QByteArray suffix(MetricFamily::Type type)
{
    switch (type) {
    case MetricFamily::Type::Counter:
        return "_total";
    case MetricFamily::Type::Info:
        return "_info";
    case MetricFamily::Type::Gauge:
    case MetricFamily::Type::Histogram:
    case MetricFamily::Type::StateSet:
        break;
    }
    return {};
}

static QByteArray labelsText(const MetricFamily::Labels &labels)
{
    if (labels.isEmpty())
        return {};
    QByteArray text;
    for (const auto &[name, value] : labels) {
        text += text.isEmpty() ? '{' : ',';
        text += name;
        text += "=\"";
        text += escaped(value);
        text += '"';
    }
    text += '}';
    return text;
}

static void appendHistogram(QByteArray *text, const QByteArray &name, const MetricFamily::Sample &sample)
{
    const Histogram &histogram = sample.histogram;
    qint64 below = 0;
    for (qsizetype i = 0; i < histogram.counts().size(); ++i) {
        below += histogram.counts().at(i);
        MetricFamily::Labels labels = sample.labels;
        const bool isLast = i == histogram.bounds().size();
        labels.append({"le", isLast ? QByteArrayLiteral("+Inf") : boundText(histogram.bounds().at(i))});
        *text += name;
        *text += "_bucket";
        *text += labelsText(labels);
        *text += ' ';
        *text += QByteArray::number(below);
        *text += '\n';
    }
    const QByteArray labels = labelsText(sample.labels);
    *text += name;
    *text += "_sum";
    *text += labels;
    *text += ' ';
    *text += number(histogram.sum());
    *text += '\n';
    *text += name;
    *text += "_count";
    *text += labels;
    *text += ' ';
    *text += QByteArray::number(below);
    *text += '\n';
}

static void appendFamily(QByteArray *text, const MetricFamily &family, MetricsFormat format)
{
    // In the older format a family has the name that its samples have.
    const QByteArray sampleName = family.name + suffix(family.type);
    const QByteArray &name = format == MetricsFormat::OpenMetrics ? family.name : sampleName;
    *text += "# HELP ";
    *text += name;
    *text += ' ';
    *text += helpText(family.help, format);
    *text += "\n# TYPE ";
    *text += name;
    *text += ' ';
    *text += typeName(family.type, format);
    *text += '\n';
    if (format == MetricsFormat::OpenMetrics && !family.unit.isEmpty()) {
        *text += "# UNIT ";
        *text += name;
        *text += ' ';
        *text += family.unit;
        *text += '\n';
    }
    for (const MetricFamily::Sample &sample : family.samples) {
        if (family.type == MetricFamily::Type::Histogram) {
            appendHistogram(text, family.name, sample);
            continue;
        }
        *text += sampleName;
        *text += labelsText(sample.labels);
        *text += ' ';
        *text += number(sample.value);
        *text += '\n';
    }
}

QByteArray contentType(MetricsFormat format)
{
    return format == MetricsFormat::OpenMetrics
               ? QByteArrayLiteral("application/openmetrics-text; version=1.0.0; charset=utf-8")
               : QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
}

MetricsFormat acceptedFormat(QByteArrayView accept)
{
    for (const QByteArray &range : accept.toByteArray().toLower().split(',')) {
        const QList<QByteArray> parts = range.split(';');
        if (parts.first().trimmed() != "application/openmetrics-text")
            continue;
        const bool isRefused = std::any_of(parts.cbegin() + 1, parts.cend(), [](const QByteArray &part) {
            const QByteArray parameter = part.trimmed();
            return parameter.startsWith("q=") && parameter.mid(2).toDouble() <= 0;
        });
        if (!isRefused)
            return MetricsFormat::OpenMetrics;
    }
    return MetricsFormat::Prometheus;
}

QByteArray metricsText(const QList<MetricFamily> &families, MetricsFormat format)
{
    QByteArray text;
    for (const MetricFamily &family : families) {
        if (!family.samples.isEmpty())
            appendFamily(&text, family, format);
    }
    if (format == MetricsFormat::OpenMetrics)
        text += "# EOF\n";
    return text;
}

} // namespace Gateway
