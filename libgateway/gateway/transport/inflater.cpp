// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/memoryerror_p.h>
#include <gateway/payload/sparebytes_p.h>
#include <gateway/protocol/sizetext_p.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/zlibinflater_p.h>
#ifdef GATEWAY_WITH_ZLIB_NG
#include <gateway/transport/zlibnginflater_p.h>
#endif
#ifdef GATEWAY_WITH_ZSTD
#include <gateway/transport/zstdinflater_p.h>
#endif

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <new>
#include <utility>

namespace Gateway {

// The buffer starts small, doubles, and goes back to this size when big payloads stay away.
static constexpr qsizetype initialCapacity = qsizetype(32) * 1024;
static constexpr int smallPayloadsBeforeShrinking = 32;

// Bytes of a message that is too rare and too long for another to stand for it.
static constexpr qsizetype alwaysTimed = 4 * 1024;

void InflaterStatistics::add(const InflaterStatistics &later)
{
    payloads += later.payloads;
    bytesIn += later.bytesIn;
    bytesOut += later.bytesOut;
    nanoseconds += later.nanoseconds;
    offered += later.offered;
    capacity = later.capacity;
    peakCapacity = std::max(peakCapacity, later.peakCapacity);
    used = later.used;
    windowMemory = later.windowMemory;
}

Inflater::Inflater(qsizetype payloadLimit) : m_payloadLimit(payloadLimit) {}
Inflater::~Inflater() = default;

Inflater::Status Inflater::append(QByteArrayView message)
{
    if (m_error)
        return Status::Failed;
    if (m_isComplete)
        finishPayload();
    m_statistics.bytesIn += message.size();
    Status status = Status::NeedsMore;
    try {
        if (m_timesEach || message.size() >= alwaysTimed)
            status = inflateTimed(message, 1);
        else if (++m_sinceTimed == timedOneIn || !std::exchange(m_hasTimed, true))
            status = inflateTimed(message, std::exchange(m_sinceTimed, 0));
        else
            status = inflate(message);
    } catch (const std::bad_alloc &) {
        status = failForMemory();
    }
    m_statistics.peakCapacity = std::max<qint64>(m_statistics.peakCapacity, m_buffer.size());
    if (status == Status::Complete) {
        m_isComplete = true;
        ++m_statistics.payloads;
        m_statistics.bytesOut += m_used;
        m_statistics.offered += m_buffer.size();
    }
    return status;
}

Inflater::Status Inflater::inflateTimed(QByteArrayView message, int standsFor)
{
    const auto begin = std::chrono::steady_clock::now();
    const Status status = inflate(message);
    const std::chrono::nanoseconds taken = std::chrono::steady_clock::now() - begin;
    m_statistics.nanoseconds += taken.count() * standsFor;
    return status;
}

QByteArray Inflater::takePayload()
{
    QByteArray payload;
    try {
        payload = SpareBytes::copyOf(this->payload());
    } catch (const std::bad_alloc &) {
        // Without memory for a copy the buffer itself goes; the next payload makes a new one.
        m_buffer.truncate(m_used);
        payload = std::exchange(m_buffer, {});
    }
    finishPayload();
    return payload;
}

//! The buffer is free for the next one.
void Inflater::finishPayload()
{
    m_isComplete = false;
    m_statistics.used = m_used;
    m_used = 0;
    shrinkAfterBurst();
}

InflaterStatistics Inflater::statistics() const
{
    InflaterStatistics statistics = m_statistics;
    statistics.capacity = m_buffer.size();
    statistics.windowMemory = windowMemory();
    return statistics;
}

Inflater::Room Inflater::reserve()
{
    if (m_used == m_buffer.size()) {
        // One byte past the limit tells a payload that is too large from one that fits exactly.
        const qsizetype most = m_payloadLimit + 1;
        if (m_used >= most)
            return {nullptr, 0};
        m_buffer.resize(qMin(most, qMax(initialCapacity, m_buffer.size() * 2)));
    }
    return {m_buffer.data() + m_used, m_buffer.size() - m_used};
}

void Inflater::shrinkAfterBurst()
{
    if (m_buffer.size() <= initialCapacity)
        return;
    if (m_statistics.used > m_buffer.size() / 4) {
        m_smallPayloads = 0;
        return;
    }
    if (++m_smallPayloads < smallPayloadsBeforeShrinking)
        return;
    m_smallPayloads = 0;
    m_buffer = QByteArray(qMax(initialCapacity, m_buffer.size() / 4), Qt::Uninitialized);
}

void Inflater::release()
{
    if (m_used > 0)
        return;
    m_smallPayloads = 0;
    m_buffer = QByteArray();
}

Inflater::Status Inflater::fail(ErrorCode code, const QString &message, const QString &advice)
{
    m_error = Error(ErrorDomain::Transport, code, message, advice);
    return Status::Failed;
}

Inflater::Status Inflater::failTooLarge()
{
    return fail(
        ErrorCode::PayloadTooLarge,
        QCoreApplication::translate("Gateway::Inflater", "A payload inflates to more than %1.")
            .arg(sizeText(m_payloadLimit)),
        QCoreApplication::translate("Gateway::Inflater",
                                    "This is no ordinary traffic; check what the gateway URL leads to."));
}

Inflater::Status Inflater::failForMemory()
{
    const qsizetype size = std::max(m_used, m_buffer.size());
    m_buffer = {};
    m_used = 0;
    m_error = memoryError(ErrorDomain::Transport, size);
    return Status::Failed;
}

QLatin1String Inflater::libraryName(Library library)
{
    switch (library) {
    case Library::Zlib:
        return QLatin1String("zlib");
    case Library::ZlibNg:
        return QLatin1String("zlib-ng");
    case Library::Zstd:
        return QLatin1String("zstd");
    }
    return {};
}

std::optional<Inflater::Library> Inflater::libraryFromName(QStringView name)
{
    for (const Library library : {Library::Zlib, Library::ZlibNg, Library::Zstd}) {
        if (name == libraryName(library))
            return library;
    }
    return {};
}

QList<Compression> Inflater::available()
{
    return {
#ifdef GATEWAY_WITH_ZSTD
        Compression::ZstdStream,
#endif
        Compression::ZlibStream,
    };
}

QList<Inflater::Library> Inflater::libraries(Compression compression)
{
    switch (compression) {
    case Compression::ZlibStream:
        return {
#ifdef GATEWAY_WITH_ZLIB_NG
            Library::ZlibNg,
#endif
            Library::Zlib,
        };
    case Compression::ZstdStream:
#ifdef GATEWAY_WITH_ZSTD
        return {Library::Zstd};
#else
        break;
#endif
    case Compression::None:
        break;
    }
    return {};
}

static std::unique_ptr<Inflater> makeOnZlib(Inflater::Library library, qsizetype payloadLimit,
                                            ZlibFraming framing)
{
    if (library == Inflater::Library::Zlib)
        return makeZlibInflater(payloadLimit, framing);
#ifdef GATEWAY_WITH_ZLIB_NG
    if (library == Inflater::Library::ZlibNg)
        return makeZlibNgInflater(payloadLimit, framing);
#endif
    return nullptr;
}

std::unique_ptr<Inflater> Inflater::create(Compression compression, qsizetype payloadLimit)
{
    const QList<Library> builtIn = libraries(compression);
    return builtIn.isEmpty() ? nullptr : create(compression, builtIn.constFirst(), payloadLimit);
}

std::unique_ptr<Inflater> Inflater::create(Compression compression, Library library, qsizetype payloadLimit)
{
    if (compression == Compression::ZlibStream)
        return makeOnZlib(library, payloadLimit, ZlibFraming::Stream);
#ifdef GATEWAY_WITH_ZSTD
    if (compression == Compression::ZstdStream && library == Library::Zstd)
        return std::make_unique<ZstdInflater>(payloadLimit);
#endif
    return nullptr;
}

std::unique_ptr<Inflater> Inflater::createForPayloads(qsizetype payloadLimit)
{
    return createForPayloads(libraries(Compression::ZlibStream).constFirst(), payloadLimit);
}

std::unique_ptr<Inflater> Inflater::createForPayloads(Library library, qsizetype payloadLimit)
{
    return makeOnZlib(library, payloadLimit, ZlibFraming::Payload);
}

} // namespace Gateway
