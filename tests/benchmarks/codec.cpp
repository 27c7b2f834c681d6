// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "codec.h"

#include "corpus.h"
#include "deflater.h"
#include "handscan.h"
#include "steps.h"

#include <gateway/payload/envelope.h>
#include <gateway/payload/etf.h>
#include <gateway/payload/json.h>
#include <gateway/transport/inflater.h>

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#ifdef GATEWAY_WITH_SIMDJSON
#include <simdjson.h>
#endif

#include <cstdio>
#include <cstring>

using namespace Gateway;

namespace {

void addScans(Steps *steps, const QList<QByteArray> &corpus)
{
    steps->add({QStringLiteral("hand_scan"),
                QStringLiteral("t, s, op at the front, by hand"),
                corpus,
                {},
                [](const QByteArray &payload) {
                    return handScan(payload);
                }});
    steps->add({QStringLiteral("envelope"),
                QStringLiteral("Envelope::scan"),
                corpus,
                {},
                [](const QByteArray &payload) {
                    Error error;
                    const Envelope envelope = Envelope::scan(payload, &error);
                    return envelope.sequence + envelope.op + envelope.type.size();
                }});
    // Just inflated, a payload is in the processor's cache: a few that are read again and again.
    QList<QByteArray> few;
    for (const QByteArray &payload : corpus.first(std::min<qsizetype>(32, corpus.size())))
        few += QByteArray(payload.constData(), payload.size());
    QList<QByteArray> warm;
    while (warm.size() < corpus.size())
        warm += few;
    steps->add({QStringLiteral("hand_scan_cached"),
                QStringLiteral("the same by hand, in the cache"),
                warm,
                {},
                [](const QByteArray &payload) {
                    return handScan(payload);
                }});
    steps->add({QStringLiteral("envelope_cached"),
                QStringLiteral("Envelope::scan, in the cache"),
                warm,
                {},
                [](const QByteArray &payload) {
                    Error error;
                    const Envelope envelope = Envelope::scan(payload, &error);
                    return envelope.sequence + envelope.op + envelope.type.size();
                }});
    // Others than the gateway write d wherever they like: its end has to be found.
    QList<QByteArray> dataFirst;
    for (const QByteArray &payload : corpus) {
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        dataFirst += "{\"d\":" + envelope.data(payload).toByteArray() +
                     ",\"op\":" + QByteArray::number(envelope.op) +
                     ",\"s\":" + QByteArray::number(envelope.sequence) + ",\"t\":\"" +
                     envelope.type.toByteArray() + "\"}";
    }
    steps->add({QStringLiteral("envelope_data_first"),
                QStringLiteral("Envelope::scan, d written first"),
                dataFirst,
                {},
                [](const QByteArray &payload) {
                    Error error;
                    return Envelope::scan(payload, &error).sequence;
                }});
}

void addParsers(Steps *steps, const QList<QByteArray> &corpus)
{
    const QList<JsonParser> parsers = jsonParsers();
    for (const JsonParser parser : parsers) {
        const QString name = jsonParserName(parser);
        steps->add({QString(QStringLiteral("value_") + name.toLower()),
                    QString(QStringLiteral("one value of d, ") + name),
                    corpus,
                    {},
                    [parser](const QByteArray &payload) {
                        Error error;
                        const Envelope envelope = Envelope::scan(payload, &error);
                        return qint64(jsonValueAt(envelope.data(payload), u"guild_id", parser).isString());
                    }});
    }
    steps->add({QStringLiteral("document_qt"),
                QStringLiteral("all of it, QJsonDocument"),
                corpus,
                {},
                [](const QByteArray &payload) {
                    return qint64(QJsonDocument::fromJson(payload).object().size());
                }});
#ifdef GATEWAY_WITH_SIMDJSON
    // simdjson reads past the end: it gets its bytes with room behind, made before the clock runs.
    QList<QByteArray> padded;
    for (const QByteArray &payload : corpus)
        padded += payload + QByteArray(simdjson::SIMDJSON_PADDING, '\0');
    const auto dom = std::make_shared<simdjson::dom::parser>();
    steps->add({QStringLiteral("document_simdjson"),
                QStringLiteral("all of it, simdjson DOM"),
                padded,
                {},
                [dom](const QByteArray &payload) {
                    const std::size_t size = std::size_t(payload.size()) - simdjson::SIMDJSON_PADDING;
                    simdjson::dom::element element;
                    return dom->parse(payload.constData(), size, false).get(element)
                               ? 0
                               : qint64(element.is_object());
                }});
    const auto onDemand = std::make_shared<simdjson::ondemand::parser>();
    steps->add(
        {QStringLiteral("envelope_simdjson"),
         QStringLiteral("op, s, t by simdjson on demand"),
         padded,
         {},
         [onDemand](const QByteArray &payload) {
             const std::size_t size = std::size_t(payload.size()) - simdjson::SIMDJSON_PADDING;
             simdjson::ondemand::document document;
             std::string_view type;
             int64_t sequence = 0;
             int64_t op = 0;
             if (onDemand->iterate(payload.constData(), size, std::size_t(payload.size())).get(document) ||
                 document["t"].get(type) || document["s"].get(sequence) || document["op"].get(op))
                 return qint64(-1);
             return qint64(sequence + op) + qint64(type.size());
         }});
#endif
}

void addInflaters(Steps *steps, const QList<QByteArray> &corpus, qint64 bytes)
{
    const QList<Compression> compressions = Inflater::available();
    for (const Compression compression : compressions) {
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
            const auto inflater = std::make_shared<std::unique_ptr<Inflater>>();
            *inflater = Inflater::create(compression, library);
            const QString implementation = (*inflater)->implementation();
            steps->add({QString(QStringLiteral("inflate_") + Inflater::libraryName(library)),
                        QStringLiteral("%1, %2, %3 x smaller")
                            .arg(compressionName(compression), implementation)
                            .arg(double(bytes) / double(compressed), 0, 'f', 1),
                        messages, [=] { *inflater = Inflater::create(compression, library); },
                        [inflater](const QByteArray &message) {
                            return (*inflater)->append(message) == Inflater::Status::Complete
                                       ? qint64((*inflater)->takePayload().size())
                                       : 0;
                        }});
        }
    }
}

void addTerms(Steps *steps, const QList<QByteArray> &corpus)
{
    QList<QByteArray> terms;
    terms.reserve(corpus.size());
    Error error;
    for (const QByteArray &payload : corpus)
        terms.append(etfFromJson(payload, &error));
    steps->add({QStringLiteral("etf"), QStringLiteral("ETF to JSON"), terms, {}, [](const QByteArray &term) {
                    Error malformed;
                    return qint64(etfToJson(term, &malformed).size());
                }});
}

void print(const Steps &steps, double meanSize)
{
    std::printf("%-44s %10s %10s %10s\n", "step", "ns each", "MB/s", "x memcpy");
    const double base = steps.nanoseconds(u"memcpy");
    for (const Step &step : steps.all()) {
        std::printf("%-44s %10.0f %10.0f %10.1f\n", qPrintable(step.name), step.best,
                    meanSize * 1000 / step.best, step.best / base);
    }
}

QJsonObject toJson(const Steps &steps, double meanSize)
{
    QJsonArray rows;
    for (const Step &step : steps.all()) {
        rows += QJsonObject{{QStringLiteral("id"), step.id},
                            {QStringLiteral("name"), step.name},
                            {QStringLiteral("ns_per_payload"), step.best},
                            {QStringLiteral("mb_per_s"), meanSize * 1000 / step.best}};
    }
    return {{QStringLiteral("steps"), rows}};
}

} // namespace

int benchCodec(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Inflaters, JSON parsers and the envelope scan on the simulator's traffic."));
    parser.addHelpOption();
    const QCommandLineOption count(QStringLiteral("payloads"), QStringLiteral("Payloads of the corpus."),
                                   QStringLiteral("N"), QStringLiteral("50000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the traffic."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Of which the fastest counts."),
                                    QStringLiteral("N"), QStringLiteral("7"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print one JSON object."));
    parser.addOptions({count, seed, rounds, json});
    parser.process(arguments);

    const QList<QByteArray> corpus =
        recordCorpus(std::max(1, parser.value(count).toInt()), parser.value(seed).toULongLong());
    if (corpus.isEmpty())
        return 1;
    if (handScan(corpus.constFirst()) < 0) {
        std::fprintf(stderr, "The corpus is not written as the hand scan expects.\n");
        return 1;
    }
    qint64 bytes = 0;
    for (const QByteArray &payload : corpus)
        bytes += payload.size();
    const double meanSize = double(bytes) / double(corpus.size());

    Steps steps;
    const auto target = std::make_shared<QByteArray>(1 << 20, Qt::Uninitialized);
    steps.add(
        {QStringLiteral("memcpy"), QStringLiteral("memcpy"), corpus, {}, [target](const QByteArray &payload) {
             std::memcpy(target->data(), payload.constData(),
                         std::size_t(std::min(payload.size(), target->size())));
             return qint64(target->at(0));
         }});
    addScans(&steps, corpus);
    addParsers(&steps, corpus);
    addInflaters(&steps, corpus, bytes);
    addTerms(&steps, corpus);
    const int roundCount = std::max(1, parser.value(rounds).toInt());
    steps.run(roundCount);

    const double ratio = steps.nanoseconds(u"envelope") / steps.nanoseconds(u"hand_scan");
    const double cachedRatio = steps.nanoseconds(u"envelope_cached") / steps.nanoseconds(u"hand_scan_cached");
    if (parser.isSet(json)) {
        QJsonObject object = toJson(steps, meanSize);
        object[QStringLiteral("payloads")] = corpus.size();
        object[QStringLiteral("mean_bytes")] = meanSize;
        object[QStringLiteral("rounds")] = roundCount;
        object[QStringLiteral("envelope_to_hand_scan")] = ratio;
        object[QStringLiteral("envelope_to_hand_scan_cached")] = cachedRatio;
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("%lld payloads, %.0f bytes each; the fastest of %d interleaved rounds\n\n",
                qlonglong(corpus.size()), meanSize, roundCount);
    print(steps, meanSize);
    std::printf(
        "\nEnvelope::scan takes %.2f times as long as the hand scan, %.2f times in the cache (aim: 1.5)\n",
        ratio, cachedRatio);
    return 0;
}
