// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labrun.h"

#include "inflaterlab/labencoder.h"

#include <gateway/payload/envelope.h>

#include <QMap>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Gateway;
using Stage = InflaterLab::Stage;

namespace {

// Where each stage begins on the way from 0 to 1.
constexpr double compressingAt = 0.15;
constexpr double checkingAt = 0.35;
constexpr double measuringAt = 0.45;

//! Of this thread: other programs on the machine disturb it less than the time of the clock.
double processorNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

} // namespace

LabRun::LabRun(LabSubject subject, int rounds, int leastMilliseconds,
               std::shared_ptr<std::atomic<bool>> isCancelled, Progress progress)
    : m_subject(std::move(subject))
    , m_rounds(rounds)
    , m_leastMilliseconds(leastMilliseconds)
    , m_isCancelled(std::move(isCancelled))
    , m_progress(std::move(progress))
{}

bool LabRun::goOn(Stage stage, double progress)
{
    if (*m_isCancelled)
        return false;
    m_progress(stage, progress);
    return !*m_isCancelled;
}

bool LabRun::run()
{
    return read() && compress() && check() && measure();
}

bool LabRun::read()
{
    const auto progress = [this](double share) {
        return goOn(Stage::Reading, share * compressingAt);
    };
    if (!progress(0))
        return false;
    m_corpus = std::holds_alternative<QString>(m_subject.where)
                   ? LabCorpus::fromCapture(std::get<QString>(m_subject.where), progress)
                   : LabCorpus::fromLog(std::get<LogSnapshot>(m_subject.where), progress);
    if (*m_isCancelled)
        return false;
    m_error = m_corpus.error();
    m_report.source = m_subject.name;
    m_report.payloads = m_corpus.payloads().size();
    m_report.streams = m_corpus.streams();
    m_report.bytes = m_corpus.bytes();
    m_report.rounds = m_rounds;
    m_report.truncated = m_corpus.isTruncated();
    m_report.cutOff = m_corpus.isCutOff();
    m_report.damages = m_corpus.damages();
    m_report.linesSkipped = m_corpus.linesSkipped();
    return !m_error;
}

bool LabRun::compress()
{
    const QList<LabContender> contenders = LabContender::all();
    QMap<LabContender::Framing, std::shared_ptr<const QList<QByteArray>>> byFraming;
    constexpr qsizetype payloadsBetween = 256;
    for (const LabContender &contender : contenders) {
        const double begin = compressingAt + (checkingAt - compressingAt) * double(m_entries.size()) /
                                                 double(contenders.size());
        auto &messages = byFraming[contender.framing];
        if (!messages) {
            std::vector<std::unique_ptr<LabEncoder>> encoders(std::size_t(m_corpus.streams()));
            for (auto &encoder : encoders)
                encoder = LabEncoder::create(contender.framing);
            auto made = std::make_shared<QList<QByteArray>>();
            made->reserve(m_corpus.payloads().size());
            for (const LabCorpus::Payload &payload : m_corpus.payloads()) {
                if (made->size() % payloadsBetween == 0 && !goOn(Stage::Compressing, begin))
                    return false;
                made->append(encoders[std::size_t(payload.stream)]->message(payload.bytes));
            }
            messages = made;
        }
        Entry entry;
        entry.result.contender = contender;
        entry.messages = messages;
        for (const QByteArray &message : *messages)
            entry.result.wireBytes += message.size();
        m_entries.push_back(std::move(entry));
    }
    return true;
}

LabRun::Inflaters LabRun::inflatersFor(const Entry &entry) const
{
    Inflaters inflaters(std::size_t(m_corpus.streams()));
    for (auto &inflater : inflaters)
        inflater = entry.result.contender.inflater();
    return inflaters;
}

bool LabRun::checkEntry(Entry *entry)
{
    const Inflaters inflaters = inflatersFor(*entry);
    const double begin = processorNanoseconds();
    for (qsizetype i = 0; i < entry->messages->size(); ++i) {
        const LabCorpus::Payload &payload = m_corpus.payloads().at(i);
        Inflater *inflater = inflaters[std::size_t(payload.stream)].get();
        if (!inflater)
            continue;
        if (inflater->append(entry->messages->at(i)) != Inflater::Status::Complete ||
            inflater->takePayload() != payload.bytes) {
            m_error = {ErrorDomain::Transport, ErrorCode::CorruptStream,
                       LabReport::tr("%1 did not give the payload number %2 back as it was.")
                           .arg(inflater->implementation())
                           .arg(i + 1),
                       inflater->error().message()};
            return false;
        }
    }
    const double once = std::max(processorNanoseconds() - begin, 1000.0);
    entry->passes = std::max(1, int(std::ceil(double(m_leastMilliseconds) * 1e6 / once)));
    for (const auto &inflater : inflaters) {
        if (!inflater)
            continue;
        entry->result.implementation = inflater->implementation();
        entry->result.windowMemory += inflater->statistics().windowMemory;
        entry->result.bufferMemory += inflater->statistics().capacity;
    }
    return true;
}

bool LabRun::check()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const double share = double(i) / double(m_entries.size());
        if (!goOn(Stage::Checking, checkingAt + (measuringAt - checkingAt) * share) ||
            !checkEntry(&m_entries[i]))
            return false;
    }
    // Nothing is inflated there, which would be repeated for ever: as often as what is fastest.
    int most = 1;
    for (const Entry &entry : m_entries) {
        if (entry.result.contender.framing != LabContender::Framing::Plain)
            most = std::max(most, entry.passes);
    }
    for (Entry &entry : m_entries)
        entry.passes = std::min(entry.passes, most);
    return true;
}

double LabRun::measurePasses(const Entry &entry, bool scans) const
{
    double taken = 0;
    qint64 sum = 0;
    for (int pass = 0; pass < entry.passes; ++pass) {
        const Inflaters inflaters = inflatersFor(entry);
        const double begin = processorNanoseconds();
        for (qsizetype i = 0; i < entry.messages->size(); ++i) {
            const QByteArray &message = entry.messages->at(i);
            Inflater *inflater = inflaters[std::size_t(m_corpus.payloads().at(i).stream)].get();
            QByteArray payload;
            if (!inflater)
                payload = QByteArray(message.constData(), message.size()); // As a socket gives it.
            else if (inflater->append(message) == Inflater::Status::Complete)
                payload = inflater->takePayload();
            sum += payload.size();
            if (scans) {
                Error malformed;
                sum += Envelope::scan(payload, &malformed).sequence;
            }
        }
        taken += processorNanoseconds() - begin;
        if (*m_isCancelled)
            break;
    }
    // The compiler shall not find that nobody reads the payloads.
    volatile qint64 sink = sum;
    Q_UNUSED(sink)
    return taken / double(entry.passes) / double(entry.messages->size());
}

bool LabRun::measure()
{
    const double steps = double(m_rounds) * double(m_entries.size());
    double done = 0;
    for (int round = 0; round < m_rounds; ++round) {
        for (Entry &entry : m_entries) {
            if (!goOn(Stage::Measuring, measuringAt + (1 - measuringAt) * done++ / steps))
                return false;
            entry.inflating.append(measurePasses(entry, false));
            entry.scanning.append(measurePasses(entry, true));
        }
    }
    for (Entry &entry : m_entries) {
        entry.result.inflating = LabTime::of(entry.inflating);
        entry.result.scanning = LabTime::of(entry.scanning);
        m_report.results.append(entry.result);
    }
    return goOn(Stage::Measuring, 1);
}
