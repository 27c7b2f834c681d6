// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "codec.h"

#include "corpus.h"
#include "deflater.h"

#include <gateway/payload/envelope.h>
#include <gateway/payload/etf.h>
#include <gateway/payload/json.h>
#include <gateway/transport/inflater.h>

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdio>
#include <cstring>
#include <functional>

using namespace Gateway;

namespace {

// The machine is shared: of several rounds the fastest was disturbed least.
constexpr int rounds = 5;

//! Nanoseconds per payload of the fastest round over \a payloads.
double nanosecondsPerPayload(const QList<QByteArray> &payloads, const std::function<void()> &prepare,
                             const std::function<qint64(const QByteArray &)> &step)
{
    double best = 1e300;
    volatile qint64 sink = 0;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        qint64 sum = 0;
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &payload : payloads)
            sum += step(payload);
        best = std::min(best, double(timer.nsecsElapsed()) / double(payloads.size()));
        sink = sink + sum;
    }
    return best;
}

class Table
{
public:
    explicit Table(qint64 bytes, qsizetype payloads) : m_meanSize(double(bytes) / double(payloads)) {}

    void row(const QString &name, double nanoseconds)
    {
        if (m_base == 0)
            m_base = nanoseconds;
        std::printf("%-44s %10.0f %10.0f %10.1f\n", qPrintable(name), nanoseconds,
                    m_meanSize * 1000 / nanoseconds, nanoseconds / m_base);
    }

private:
    double m_meanSize;
    double m_base = 0;
};

} // namespace

int benchCodec(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Inflaters and JSON parsers on the simulator's traffic."));
    parser.addHelpOption();
    const QCommandLineOption count(QStringLiteral("payloads"), QStringLiteral("Payloads of the corpus."),
                                   QStringLiteral("N"), QStringLiteral("50000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the traffic."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({count, seed});
    parser.process(arguments);

    const QList<QByteArray> corpus =
        recordCorpus(std::max(1, parser.value(count).toInt()), parser.value(seed).toULongLong());
    if (corpus.isEmpty())
        return 1;
    qint64 bytes = 0;
    for (const QByteArray &payload : corpus)
        bytes += payload.size();
    std::printf("%lld payloads, %.0f bytes each; the fastest of %d rounds\n\n", qlonglong(corpus.size()),
                double(bytes) / double(corpus.size()), rounds);
    std::printf("%-44s %10s %10s %10s\n", "step", "ns each", "MB/s", "x memcpy");
    Table table(bytes, corpus.size());
    const auto nothing = [] {
    };

    QByteArray target(1 << 20, Qt::Uninitialized);
    table.row(QStringLiteral("memcpy"),
              nanosecondsPerPayload(corpus, nothing, [&](const QByteArray &payload) {
                  std::memcpy(target.data(), payload.constData(),
                              std::size_t(std::min(payload.size(), target.size())));
                  return qint64(target[0]);
              }));
    table.row(QStringLiteral("envelope scan"),
              nanosecondsPerPayload(corpus, nothing, [](const QByteArray &payload) {
                  Error error;
                  return Envelope::scan(payload, &error).sequence;
              }));
    table.row(QStringLiteral("one value of d, ") + jsonParserName(),
              nanosecondsPerPayload(corpus, nothing, [](const QByteArray &payload) {
                  Error error;
                  const Envelope envelope = Envelope::scan(payload, &error);
                  return qint64(jsonValueAt(envelope.data(payload), u"guild_id").isString());
              }));
    table.row(QStringLiteral("QJsonDocument of the whole"),
              nanosecondsPerPayload(corpus, nothing, [](const QByteArray &payload) {
                  return qint64(QJsonDocument::fromJson(payload).object().size());
              }));

    for (const Compression compression : Inflater::available()) {
        QList<QByteArray> messages;
        messages.reserve(corpus.size());
        Deflater deflater(compression);
        qint64 compressed = 0;
        for (const QByteArray &payload : corpus) {
            messages.append(deflater.message(payload));
            compressed += messages.constLast().size();
        }
        const QList<Inflater::Library> libraries = Inflater::libraries(compression);
        for (const Inflater::Library library : libraries) {
            std::unique_ptr<Inflater> inflater;
            const double nanoseconds = nanosecondsPerPayload(
                messages, [&] { inflater = Inflater::create(compression, library); },
                [&](const QByteArray &message) {
                    return inflater->append(message) == Inflater::Status::Complete
                               ? qint64(inflater->takePayload().size())
                               : 0;
                });
            table.row(QStringLiteral("%1, %2, %3 x smaller")
                          .arg(compressionName(compression), inflater->implementation())
                          .arg(double(bytes) / double(compressed), 0, 'f', 1),
                      nanoseconds);
        }
    }

    QList<QByteArray> terms;
    terms.reserve(corpus.size());
    Error error;
    for (const QByteArray &payload : corpus)
        terms.append(etfFromJson(payload, &error));
    table.row(QStringLiteral("ETF to JSON"),
              nanosecondsPerPayload(terms, nothing, [](const QByteArray &term) {
                  Error malformed;
                  return qint64(etfToJson(term, &malformed).size());
              }));
    return 0;
}
