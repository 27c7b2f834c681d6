// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labcorpus.h"

#include <gateway/capture/capturereader.h>

using namespace Gateway;

bool LabCorpus::add(int shard, QByteArray bytes)
{
    if (m_bytes + bytes.size() > mostBytes) {
        m_isTruncated = true;
        return false;
    }
    qsizetype stream = m_shards.indexOf(shard);
    if (stream < 0) {
        stream = m_shards.size();
        m_shards.append(shard);
    }
    m_bytes += bytes.size();
    m_payloads.append({int(stream), std::move(bytes)});
    return true;
}

void LabCorpus::refuseIfEmpty()
{
    if (m_payloads.isEmpty() && !m_error) {
        m_error = {ErrorDomain::Usage, ErrorCode::InvalidValue,
                   tr("There is no received payload to measure with."),
                   tr("Connect first, or choose a capture of a session.")};
    }
}

LabCorpus LabCorpus::fromCapture(const QString &path, const Progress &progress)
{
    LabCorpus corpus;
    CaptureReader reader;
    if (!reader.open(path)) {
        corpus.m_error = reader.error();
        return corpus;
    }
    constexpr int recordsBetween = 500;
    int records = 0;
    while (const std::optional<CaptureRecord> record = reader.read()) {
        const Event *event = std::get_if<Event>(&*record);
        if (event && event->direction() == Event::Direction::Received &&
            !corpus.add(event->shard().id, event->payload()))
            break;
        if (++records % recordsBetween == 0 && !progress(reader.progress()))
            return corpus;
    }
    corpus.m_linesSkipped = reader.linesSkipped();
    corpus.m_isCutOff = reader.isCutOff();
    corpus.m_damages = reader.damages();
    // What can be read of a damaged capture is measured; the report says so.
    if (corpus.m_payloads.isEmpty())
        corpus.m_error = reader.error();
    corpus.refuseIfEmpty();
    return corpus;
}

LabCorpus LabCorpus::fromLog(const LogSnapshot &log, const Progress &progress)
{
    LabCorpus corpus;
    PayloadReader reader;
    for (qsizetype i = 0; i < log.chunkCount(); ++i) {
        const LogChunk &chunk = *log.chunk(i);
        const int rows = log.rowsOfChunk(i);
        for (int row = 0; row < rows; ++row) {
            if (chunk.columns().direction[row] != quint8(LogDirection::Received))
                continue;
            if (!corpus.add(chunk.columns().shard[row], reader.payload(chunk, row).toByteArray()))
                return corpus;
        }
        if (!progress(double(i + 1) / double(log.chunkCount())))
            return corpus;
    }
    corpus.refuseIfEmpty();
    return corpus;
}
