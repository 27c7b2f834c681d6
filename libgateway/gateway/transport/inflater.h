// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/protocol/error.h>
#include <gateway/protocol/gatewayurl.h>

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <memory>
#include <optional>

namespace Gateway {

//! What an inflater did and what it holds.
struct GATEWAY_EXPORT InflaterStatistics
{
    qint64 payloads = 0; //!< Payloads completed.
    qint64 bytesIn = 0;  //!< Compressed bytes taken.
    qint64 bytesOut = 0; //!< Bytes of payload given.
    //! Time spent inflating, the copy that takePayload() makes not counted; see Inflater::setTimesEach().
    qint64 nanoseconds = 0;
    qint64 offered = 0;      //!< Bytes of output buffer that there were for each payload, summed up.
    qint64 capacity = 0;     //!< Bytes that its output buffer holds now.
    qint64 peakCapacity = 0; //!< The most bytes that it ever held.
    qint64 used = 0;         //!< Bytes of that buffer which the last payload filled.
    qint64 windowMemory = 0; //!< Bytes that the library allocated for its context, its window among them.

    //! Inflated by compressed bytes, 0 before anything came.
    [[nodiscard]] double ratio() const { return bytesIn > 0 ? double(bytesOut) / double(bytesIn) : 0; }

    //! The share of the buffer that the payloads filled on average, between 0 and 1.
    [[nodiscard]] double efficiency() const { return offered > 0 ? double(bytesOut) / double(offered) : 0; }

    //! Nanoseconds that one payload took on average, 0 before any came.
    [[nodiscard]] double nanosecondsPerPayload() const
    {
        return payloads > 0 ? double(nanoseconds) / double(payloads) : 0;
    }

    //! Counts what \a later did on top; what is held now is what \a later holds.
    void add(const InflaterStatistics &later);
};

//! Turns the messages of one connection into payloads. A new connection takes a new inflater: neither
//! context nor partial data live on. Not thread-safe; used in the thread of its connection.
//!
//! Protocol: "Compression".
class GATEWAY_EXPORT Inflater
{
public:
    //! What append() came to.
    enum class Status {
        NeedsMore, //!< The payload goes on in the next message.
        Complete,  //!< payload() holds one.
        Failed,    //!< error() tells why; the connection cannot go on.
    };

    //! What can be at work. Which of them are built in is told by libraries().
    enum class Library {
        Zlib,   //!< The system's zlib.
        ZlibNg, //!< zlib-ng, through its native interface.
        Zstd,   //!< libzstd, for zstd-stream.
    };

    //! Payloads may inflate to this many bytes unless told otherwise.
    static constexpr qsizetype defaultPayloadLimit = qsizetype(128) * 1024 * 1024;

    virtual ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    //! Read the clock for every message. Without that, as by default, one small message stands for the
    //! \a timedOneIn that end with it: for them the clock costs more than its figure is worth.
    void setTimesEach(bool timesEach) { m_timesEach = timesEach; }
    static constexpr int timedOneIn = 16; //!< One of so many small messages is timed.

    //! Takes one message.
    [[nodiscard]] Status append(QByteArrayView message);

    //! The payload that was completed last, until the next append() or takePayload().
    [[nodiscard]] QByteArrayView payload() const { return {m_buffer.constData(), m_used}; }

    //! The same as bytes of its own.
    [[nodiscard]] QByteArray takePayload();

    //! Why append() failed.
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] InflaterStatistics statistics() const; //!< Since it was made.

    //! Bytes that the output buffer holds now.
    [[nodiscard]] qsizetype capacity() const { return m_buffer.size(); }
    //! Gives up the output buffer, for a stream that is quiet; the next payload makes a new one. Nothing
    //! while a payload is under way.
    void release();

    //! The library at work, such as `zlib 1.2.13`.
    [[nodiscard]] virtual QString implementation() const = 0;

    //! `zlib`, `zlib-ng` or `zstd`.
    [[nodiscard]] static QLatin1String libraryName(Library library);
    //! The library called \a name, whether it is built in or not; nothing on any other text.
    [[nodiscard]] static std::optional<Library> libraryFromName(QStringView name);

    //! The compressions that this build can inflate, the best first.
    [[nodiscard]] static QList<Compression> available();
    //! The first of them: zstd-stream, which costs a third of zlib-stream to inflate, where it is built in.
    [[nodiscard]] static Compression best() { return available().constFirst(); }

    //! An inflater for \a compression, or null for None and for one that is not built in.
    [[nodiscard]] static std::unique_ptr<Inflater> create(Compression compression,
                                                          qsizetype payloadLimit = defaultPayloadLimit);

    //! The libraries of this build that can inflate \a compression, the one that create() chooses first.
    [[nodiscard]] static QList<Library> libraries(Compression compression);

    //! The same with \a library at work; null when libraries() has it not for \a compression.
    [[nodiscard]] static std::unique_ptr<Inflater> create(Compression compression, Library library,
                                                          qsizetype payloadLimit = defaultPayloadLimit);

    //! An inflater for messages that are each a zlib stream of their own (payload compression).
    [[nodiscard]] static std::unique_ptr<Inflater>
    createForPayloads(qsizetype payloadLimit = defaultPayloadLimit);

    //! The same with \a library at work; null unless it inflates zlib and is built in.
    [[nodiscard]] static std::unique_ptr<Inflater>
    createForPayloads(Library library, qsizetype payloadLimit = defaultPayloadLimit);

protected:
    //! Payloads may inflate to \a payloadLimit bytes.
    explicit Inflater(qsizetype payloadLimit);

    //! Inflates \a message by calling reserve() and commit(), as often as it takes.
    virtual Status inflate(QByteArrayView message) = 0;
    //! For InflaterStatistics::windowMemory.
    [[nodiscard]] virtual qint64 windowMemory() const = 0;

    //! Room for at least one more byte of output, or an empty pair when the limit is reached.
    struct Room
    {
        char *data;     //!< Null when the limit is reached.
        qsizetype size; //!< In bytes.
    };
    [[nodiscard]] Room reserve(); //!< Makes the buffer larger where it must.
    //! So many bytes of the room were filled.
    void commit(qsizetype written) { m_used += written; }
    //! Keeps the error and returns Status::Failed.
    Status fail(ErrorCode code, const QString &message, const QString &advice = {});
    Status failTooLarge();  //!< The same for a payload beyond the limit.
    Status failForMemory(); //!< The same where there is no memory for a payload; frees what it has so far.

private:
    [[nodiscard]] Status inflateTimed(QByteArrayView message, int standsFor);
    void finishPayload();
    void shrinkAfterBurst();

    qsizetype m_payloadLimit;
    QByteArray m_buffer;
    qsizetype m_used = 0;
    int m_smallPayloads = 0;
    int m_sinceTimed = 0; //!< Small messages that no time is known of yet.
    bool m_hasTimed = false;
    bool m_timesEach = false;
    bool m_isComplete = false; //!< What m_buffer holds is a payload, and no part of one.
    InflaterStatistics m_statistics;
    Error m_error;
};

} // namespace Gateway

Q_DECLARE_METATYPE(Gateway::InflaterStatistics)
