// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/openmetricstext.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace Gateway;

class TestOpenMetricsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachType()
    {
        Histogram histogram({0.5, 1});
        histogram.add(0.25);
        histogram.add(1); // A bound is part of its bucket.
        histogram.add(8);
        const QList<MetricFamily> families{
            {"sent", MetricFamily::Type::Counter, {}, "Sent.", {{{{"shard", "0"}}, 3, {}}}},
            {"took_seconds", MetricFamily::Type::Histogram, "seconds", "Took.", {{{}, 0, histogram}}},
            {"mode", MetricFamily::Type::StateSet, {}, "Mode.", {{{{"mode", "On"}}, 1, {}}}},
            {"build", MetricFamily::Type::Info, {}, "Build.", {{{{"version", "1"}}, 1, {}}}},
            {"level_ratio", MetricFamily::Type::Gauge, "ratio", "Level.", {{{}, 0.1, {}}}},
            {"nothing", MetricFamily::Type::Gauge, {}, "No sample.", {}},
        };
        QCOMPARE(metricsText(families, MetricsFormat::OpenMetrics),
                 QByteArray("# HELP sent Sent.\n"
                            "# TYPE sent counter\n"
                            "sent_total{shard=\"0\"} 3\n"
                            "# HELP took_seconds Took.\n"
                            "# TYPE took_seconds histogram\n"
                            "# UNIT took_seconds seconds\n"
                            "took_seconds_bucket{le=\"0.5\"} 1\n"
                            "took_seconds_bucket{le=\"1.0\"} 2\n"
                            "took_seconds_bucket{le=\"+Inf\"} 3\n"
                            "took_seconds_sum 9.25\n"
                            "took_seconds_count 3\n"
                            "# HELP mode Mode.\n"
                            "# TYPE mode stateset\n"
                            "mode{mode=\"On\"} 1\n"
                            "# HELP build Build.\n"
                            "# TYPE build info\n"
                            "build_info{version=\"1\"} 1\n"
                            "# HELP level_ratio Level.\n"
                            "# TYPE level_ratio gauge\n"
                            "# UNIT level_ratio ratio\n"
                            "level_ratio 0.1\n"
                            "# EOF\n"));
        const QByteArray older = metricsText(families, MetricsFormat::Prometheus);
        QVERIFY(older.contains("# TYPE sent_total counter\nsent_total{shard=\"0\"} 3\n"));
        QVERIFY(older.contains("# TYPE mode gauge\n"));
        QVERIFY(older.contains("# TYPE build_info gauge\n"));
        QVERIFY(!older.contains("# UNIT"));
        QVERIFY(!older.contains("# EOF"));
    }

    void escapesWhatWouldBreakALine()
    {
        const QByteArray text = metricsText({{"a",
                                              MetricFamily::Type::Gauge,
                                              {},
                                              "A \\ and a \"quote\"\nand more.",
                                              {{{{"name", "back\\slash \"quoted\"\nnext"}}, 1, {}}}}},
                                            MetricsFormat::OpenMetrics);
        QVERIFY(text.contains("# HELP a A \\\\ and a \\\"quote\\\"\\nand more.\n"));
        QVERIFY(text.contains("a{name=\"back\\\\slash \\\"quoted\\\"\\nnext\"} 1\n"));
    }

    void writesNumbersWhole_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("beyond 32 bits") << 6e9 << QByteArray("6000000000");
        QTest::newRow("the largest exact") << 9007199254740992.0 << QByteArray("9007199254740992");
        QTest::newRow("negative") << -3.0 << QByteArray("-3");
        QTest::newRow("small") << 1e-6 << QByteArray("1e-06");
        QTest::newRow("not a number") << std::nan("") << QByteArray("NaN");
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << QByteArray("-Inf");
    }
    void writesNumbersWhole()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        QVERIFY(metricsText({{"a", MetricFamily::Type::Gauge, {}, "A.", {{{}, value, {}}}}},
                            MetricsFormat::OpenMetrics)
                    .contains(QByteArray("\na " + text + "\n")));
    }

    void openMetricsOnlyWhereItIsNamed_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("isOpenMetrics");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("anything") << QByteArray("*/*") << false;
        QTest::newRow("a browser") << QByteArray("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8") << false;
        QTest::newRow("Prometheus") << QByteArray("application/openmetrics-text;version=1.0.0,"
                                                  "application/openmetrics-text;version=0.0.1;q=0.75,"
                                                  "text/plain;version=0.0.4;q=0.5,*/*;q=0.1")
                                    << true;
        QTest::newRow("in capitals") << QByteArray("text/plain, Application/OpenMetrics-Text") << true;
        QTest::newRow("refused") << QByteArray("application/openmetrics-text;q=0, text/plain") << false;
    }
    void openMetricsOnlyWhereItIsNamed()
    {
        QFETCH(QByteArray, accept);
        QFETCH(bool, isOpenMetrics);
        QCOMPARE(acceptedFormat(accept) == MetricsFormat::OpenMetrics, isOpenMetrics);
    }
};

QTEST_GUILESS_MAIN(TestOpenMetricsText)
#include "tst_openmetricstext.moc"
