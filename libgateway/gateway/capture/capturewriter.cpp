// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/capture/capturestream_p.h>
#include <gateway/capture/capturewriter.h>
#include <gateway/capture/ndjson.h>

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace Gateway {

namespace {

constexpr std::chrono::milliseconds flushInterval = 500ms;
// A frame is what a damage of the file can take with it.
constexpr std::chrono::milliseconds longestFrame = 10s;
constexpr qint64 largestFrame = qint64(4) << 20;

} // namespace

class CaptureWriter::Private
{
public:
    CaptureSink sink;
    QTimer flushTimer;
    QElapsedTimer frameAge;
    qint64 records = 0;
    qint64 unflushed = 0;   //!< Of them, those that may not be in the file yet.
    qint64 lost = 0;        //!< Not taken, in all pauses.
    qint64 lostInPause = 0; //!< In this one.
    Error pause;            //!< Why it is paused; null when it is not.
    bool dirty = false;
};

CaptureWriter::CaptureWriter(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->flushTimer.setParent(this); // So that it moves to other threads with this.
    // A coarse timer may be late by a twentieth, and what a crash takes with it is promised.
    d->flushTimer.setTimerType(Qt::PreciseTimer);
    d->flushTimer.setInterval(flushInterval);
    connect(&d->flushTimer, &QTimer::timeout, this, &CaptureWriter::flush);
}

CaptureWriter::~CaptureWriter()
{
    close();
    d->flushTimer.setParent(nullptr);
}

QString CaptureWriter::fileEnding()
{
#ifdef GATEWAY_WITH_ZSTD
    return QStringLiteral(".ndjson.zst");
#else
    return QStringLiteral(".ndjson");
#endif
}

bool CaptureWriter::isRecording() const
{
    return d->sink.isOpen();
}

qint64 CaptureWriter::records() const
{
    return d->records;
}

qint64 CaptureWriter::size() const
{
    return d->sink.size();
}

bool CaptureWriter::isPaused() const
{
    return bool(d->pause);
}

qint64 CaptureWriter::lost() const
{
    return d->lost;
}

bool CaptureWriter::open(const QString &path)
{
    close();
    d->records = 0;
    d->unflushed = 0;
    d->lost = 0;
    Error error = d->sink.open(path);
    if (!error)
        error = d->sink.write(captureHeaderLine());
    // The header is in a frame of its own, so that nothing behind it can spoil it.
    if (!error)
        error = d->sink.endFrame();
    if (error) {
        giveUp(error);
        return false;
    }
    d->frameAge.start();
    d->flushTimer.start();
    Q_EMIT recordingChanged(true);
    return true;
}

void CaptureWriter::put(const QByteArray &line)
{
    if (!isRecording())
        return;
    if (d->pause) {
        ++d->lost;
        ++d->lostInPause;
        return;
    }
    // It counts also when it cannot be written: it is kept, and written when that goes again.
    ++d->records;
    ++d->unflushed;
    d->dirty = true;
    Error error = d->sink.write(line);
    if (!error && d->sink.frameSize() >= largestFrame) {
        error = d->sink.endFrame();
        d->frameAge.start();
    }
    if (error)
        stumble(error);
}

void CaptureWriter::write(const QList<Event> &payloads)
{
    for (const Event &payload : payloads)
        put(ndjsonLine(payload));
}

void CaptureWriter::writeTransition(ShardId shard, const Transition &transition)
{
    put(ndjsonLine(shard, transition));
}

void CaptureWriter::writeSnapshots(const QList<ShardSnapshot> &snapshots)
{
    for (const ShardSnapshot &snapshot : snapshots)
        put(ndjsonLine(snapshot));
}

void CaptureWriter::flush()
{
    if (d->pause) {
        tryToResume();
    } else if (std::exchange(d->dirty, false)) {
        const bool isOld = d->frameAge.hasExpired(longestFrame.count());
        const Error error = isOld ? d->sink.endFrame() : d->sink.flush();
        if (isOld)
            d->frameAge.start();
        if (error) {
            stumble(error);
        } else {
            d->unflushed = 0;
        }
    }
    if (isRecording())
        Q_EMIT progressed(d->records, d->sink.size());
}

//! What fails may work later: what was taken is kept for then.
void CaptureWriter::stumble(const Error &error)
{
    if (!d->sink.mayRecover()) {
        giveUp(error);
        return;
    }
    d->lostInPause = 0;
    d->pause = Error(error.domain(), error.code(), error.message(),
                     tr("The recording goes on when the file can be written again."));
    Q_EMIT paused(d->pause);
}

void CaptureWriter::tryToResume()
{
    if (d->sink.retry())
        return;
    d->pause = {};
    d->dirty = true;
    Q_EMIT resumed(d->lostInPause);
}

void CaptureWriter::close()
{
    if (!isRecording())
        return;
    const Error pause = std::exchange(d->pause, {});
    d->flushTimer.stop();
    d->dirty = false;
    Error error = d->sink.close();
    Q_EMIT recordingChanged(false);
    if (!error)
        return;
    // Why it has been so for long tells more than what the last try met.
    const Error &reason = pause ? pause : error;
    const qint64 missing = d->unflushed + (pause ? d->lostInPause : 0);
    Q_EMIT failed(Error(reason.domain(), reason.code(), reason.message(),
                        tr("%n record(s) were not written.", nullptr, int(missing))));
}

void CaptureWriter::giveUp(const Error &error)
{
    const bool recorded = isRecording();
    d->flushTimer.stop();
    d->dirty = false;
    (void)d->sink.close(); // It failed already; the first error is the one that tells why.
    if (recorded)
        Q_EMIT recordingChanged(false);
    Q_EMIT failed(error);
}

} // namespace Gateway
