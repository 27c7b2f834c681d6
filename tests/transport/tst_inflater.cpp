// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/transport/inflater.h>

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <zlib.h>
#ifdef GATEWAY_WITH_ZSTD
#include <zstd.h>
#endif

using namespace Gateway;

namespace {

//! The other side of the stream, on the compression libraries themselves.
class Deflater
{
public:
    explicit Deflater(Compression compression) : m_compression(compression)
    {
        if (compression == Compression::ZlibStream)
            deflateInit(&m_zlib, Z_DEFAULT_COMPRESSION);
#ifdef GATEWAY_WITH_ZSTD
        else
            m_zstd = ZSTD_createCStream();
#endif
    }
    ~Deflater()
    {
        if (m_compression == Compression::ZlibStream)
            deflateEnd(&m_zlib);
#ifdef GATEWAY_WITH_ZSTD
        else
            ZSTD_freeCStream(m_zstd);
#endif
    }
    Q_DISABLE_COPY_MOVE(Deflater)

    QByteArray message(const QByteArray &payload)
    {
        QByteArray out(payload.size() + payload.size() / 100 + 1024, Qt::Uninitialized);
        if (m_compression == Compression::ZlibStream) {
            m_zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(payload.data()));
            m_zlib.avail_in = uInt(payload.size());
            m_zlib.next_out = reinterpret_cast<Bytef *>(out.data());
            m_zlib.avail_out = uInt(out.size());
            deflate(&m_zlib, Z_SYNC_FLUSH);
            out.resize(out.size() - m_zlib.avail_out);
            return out;
        }
#ifdef GATEWAY_WITH_ZSTD
        ZSTD_inBuffer input{payload.data(), std::size_t(payload.size()), 0};
        ZSTD_outBuffer output{out.data(), std::size_t(out.size()), 0};
        ZSTD_compressStream2(m_zstd, &output, &input, ZSTD_e_flush);
        out.resize(qsizetype(output.pos));
#endif
        return out;
    }

private:
    Compression m_compression;
    z_stream m_zlib{};
#ifdef GATEWAY_WITH_ZSTD
    ZSTD_CStream *m_zstd = nullptr;
#endif
};

QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

class TestInflater : public QObject
{
    Q_OBJECT

    void eachCompression()
    {
        QTest::addColumn<Compression>("compression");
        for (const Compression compression : Inflater::available())
            QTest::newRow(compressionName(compression).data()) << compression;
    }

private Q_SLOTS:
    void sizesAroundBuffers_data()
    {
        QTest::addColumn<Compression>("compression");
        QTest::addColumn<qsizetype>("size");
        for (const Compression compression : Inflater::available()) {
            for (const qsizetype size : {1, 2, 100, 32 * 1024 - 1, 32 * 1024, 32 * 1024 + 1, 65535, 65536,
                                         65537, 128 * 1024, 5'000'000})
                QTest::addRow("%s %lld", compressionName(compression).data(), qlonglong(size))
                    << compression << size;
        }
    }
    void sizesAroundBuffers()
    {
        QFETCH(Compression, compression);
        QFETCH(qsizetype, size);
        // Both what shrinks well and what does not, twice over one context.
        Deflater deflater(compression);
        const auto inflater = Inflater::create(compression);
        for (const QByteArray &payload : {QByteArray(size, 'a'), noise(size, 7), QByteArray(size, 'b')}) {
            QCOMPARE(inflater->append(deflater.message(payload)), Inflater::Status::Complete);
            QCOMPARE(inflater->takePayload(), payload);
        }
        QCOMPARE(inflater->statistics().payloads, 3);
        QCOMPARE(inflater->statistics().bytesOut, 3 * size);
    }

    void zlibMessageSplitAtEveryByte()
    {
        Deflater deflater(Compression::ZlibStream);
        const auto inflater = Inflater::create(Compression::ZlibStream);
        for (int i = 0; i < 3; ++i) {
            const QByteArray payload =
                "{\"n\":" + QByteArray::number(i) + ",\"x\":\"" + QByteArray(300, 'y') + "\"}";
            const QByteArray message = deflater.message(payload);
            for (qsizetype at = 0; at < message.size(); ++at) {
                const bool isLast = at == message.size() - 1;
                QCOMPARE(inflater->append(QByteArrayView(message).sliced(at, 1)),
                         isLast ? Inflater::Status::Complete : Inflater::Status::NeedsMore);
            }
            QCOMPARE(inflater->takePayload(), payload);
        }
    }

    void zlibMessageSplitInTwoAnywhere()
    {
        const QByteArray payload = noise(400, 3);
        const qsizetype length = Deflater(Compression::ZlibStream).message(payload).size();
        for (qsizetype at = 1; at < length; ++at) {
            Deflater deflater(Compression::ZlibStream);
            const QByteArray message = deflater.message(payload);
            const auto inflater = Inflater::create(Compression::ZlibStream);
            QCOMPARE(inflater->append(message.first(at)), Inflater::Status::NeedsMore);
            QCOMPARE(inflater->append(message.sliced(at)), Inflater::Status::Complete);
            QCOMPARE(inflater->takePayload(), payload);
        }
    }

    void bombIsRefused_data() { eachCompression(); }
    void bombIsRefused()
    {
        QFETCH(Compression, compression);
        Deflater deflater(compression);
        const auto inflater = Inflater::create(compression, 100'000);
        QCOMPARE(inflater->append(deflater.message(QByteArray(100'000, 'a'))), Inflater::Status::Complete);
        QCOMPARE(inflater->takePayload().size(), 100'000);
        QCOMPARE(inflater->append(deflater.message(QByteArray(30'000'000, 'a'))), Inflater::Status::Failed);
        QCOMPARE(inflater->error().code(), ErrorCode::PayloadTooLarge);
        QVERIFY(inflater->statistics().capacity < 300'000);
        // It stays failed: half a context must not go on as if nothing had been.
        QCOMPARE(inflater->append(deflater.message("{}")), Inflater::Status::Failed);
    }

    void corruptionIsAnError_data() { eachCompression(); }
    void corruptionIsAnError()
    {
        QFETCH(Compression, compression);
        const auto inflater = Inflater::create(compression);
        QCOMPARE(inflater->append(noise(200, 1)), Inflater::Status::Failed);
        QCOMPARE(inflater->error().code(), ErrorCode::CorruptStream);
        QVERIFY(!inflater->error().message().isEmpty());
    }

    void bufferShrinksAfterABurst_data() { eachCompression(); }
    void bufferShrinksAfterABurst()
    {
        QFETCH(Compression, compression);
        Deflater deflater(compression);
        const auto inflater = Inflater::create(compression);
        QCOMPARE(inflater->append(deflater.message(noise(5'000'000, 2))), Inflater::Status::Complete);
        (void)inflater->takePayload();
        QVERIFY(inflater->statistics().capacity >= 5'000'000);
        for (int i = 0; i < 400; ++i) {
            QCOMPARE(inflater->append(deflater.message("{\"i\":" + QByteArray::number(i) + '}')),
                     Inflater::Status::Complete);
            (void)inflater->takePayload();
        }
        QVERIFY(inflater->statistics().capacity <= 64 * 1024);
        QCOMPARE(inflater->statistics().used, 9);
    }

    void aNewInflaterKnowsNothingOfTheOld()
    {
        Deflater first(Compression::ZlibStream);
        auto inflater = Inflater::create(Compression::ZlibStream);
        const QByteArray message = first.message(noise(1000, 5));
        QCOMPARE(inflater->append(message.first(200)), Inflater::Status::NeedsMore);
        inflater = Inflater::create(Compression::ZlibStream);
        Deflater second(Compression::ZlibStream);
        QCOMPARE(inflater->append(second.message("fresh")), Inflater::Status::Complete);
        QCOMPARE(inflater->takePayload(), QByteArray("fresh"));
    }

    void theClockIsReadForSomeOrForEach_data() { eachCompression(); }
    void theClockIsReadForSomeOrForEach()
    {
        QFETCH(Compression, compression);
        Deflater deflater(compression);
        const auto some = Inflater::create(compression);
        const auto each = Inflater::create(compression);
        each->setTimesEach(true);
        QList<int> grewInSome;
        QList<int> grewInEach;
        constexpr int all = 2 * Inflater::timedOneIn + 1;
        for (int i = 0; i < all; ++i) {
            const QByteArray message = deflater.message(noise(200, i));
            const qint64 before = some->statistics().nanoseconds;
            const qint64 beforeInEach = each->statistics().nanoseconds;
            QCOMPARE(some->append(message), Inflater::Status::Complete);
            QCOMPARE(each->append(message), Inflater::Status::Complete);
            if (some->statistics().nanoseconds > before)
                grewInSome << i;
            if (each->statistics().nanoseconds > beforeInEach)
                grewInEach << i;
        }
        QCOMPARE(grewInSome, QList<int>({0, Inflater::timedOneIn, 2 * Inflater::timedOneIn}));
        QCOMPARE(grewInEach.size(), all);
        // What is too long to be stood for is timed in any case.
        const qint64 before = some->statistics().nanoseconds;
        QCOMPARE(some->append(deflater.message(noise(50'000, 99))), Inflater::Status::Complete);
        QVERIFY(some->statistics().nanoseconds > before);
    }

    void aPayloadIsThereUntilTheNext_data() { eachCompression(); }
    void aPayloadIsThereUntilTheNext()
    {
        QFETCH(Compression, compression);
        Deflater deflater(compression);
        const auto inflater = Inflater::create(compression);
        QCOMPARE(inflater->append(deflater.message("first")), Inflater::Status::Complete);
        QCOMPARE(inflater->payload(), QByteArrayView("first"));
        QCOMPARE(inflater->append(deflater.message("second")), Inflater::Status::Complete);
        QCOMPARE(inflater->payload(), QByteArrayView("second"));
        QCOMPARE(inflater->takePayload(), QByteArray("second"));
        QVERIFY(inflater->payload().isEmpty());
        QCOMPARE(inflater->statistics().used, 6);
    }

    void payloadsOfTheirOwn()
    {
        const auto inflater = Inflater::createForPayloads();
        for (const QByteArray &payload : {QByteArray("{\"op\":0}"), noise(70'000, 4), QByteArray("{}")}) {
            uLongf size = compressBound(uLong(payload.size()));
            QByteArray message(qsizetype(size), Qt::Uninitialized);
            compress(reinterpret_cast<Bytef *>(message.data()), &size,
                     reinterpret_cast<const Bytef *>(payload.data()), uLong(payload.size()));
            message.resize(qsizetype(size));
            QCOMPARE(inflater->append(message), Inflater::Status::Complete);
            QCOMPARE(inflater->takePayload(), payload);
        }
        const auto cut = Inflater::createForPayloads();
        uLongf size = 100;
        QByteArray message(100, Qt::Uninitialized);
        compress(reinterpret_cast<Bytef *>(message.data()), &size, reinterpret_cast<const Bytef *>("abcdef"),
                 6);
        QCOMPARE(cut->append(message.first(qsizetype(size) - 3)), Inflater::Status::Failed);
        QCOMPARE(cut->error().code(), ErrorCode::CorruptStream);
    }

    void statisticsTellTheRatio_data() { eachCompression(); }
    void statisticsTellTheRatio()
    {
        QFETCH(Compression, compression);
        Deflater deflater(compression);
        const auto inflater = Inflater::create(compression);
        QCOMPARE(inflater->statistics().ratio(), 0.0);
        const QByteArray message = deflater.message(QByteArray(10'000, 'z'));
        QCOMPARE(inflater->append(message), Inflater::Status::Complete);
        (void)inflater->takePayload();
        const InflaterStatistics statistics = inflater->statistics();
        QCOMPARE(statistics.bytesIn, message.size());
        QCOMPARE(statistics.ratio(), 10'000.0 / double(message.size()));
        QCOMPARE(statistics.used, 10'000);
        QVERIFY(statistics.windowMemory >= 32 * 1024);
        QVERIFY(inflater->implementation().startsWith(u'z'));
        QVERIFY(statistics.nanoseconds > 0);
        QCOMPARE(statistics.nanosecondsPerPayload(), double(statistics.nanoseconds));
        QCOMPARE(statistics.peakCapacity, statistics.capacity);
        QCOMPARE(statistics.efficiency(), 10'000.0 / double(statistics.capacity));
    }

    void sumsAddUpAndHoldWhatIsHeldNow()
    {
        InflaterStatistics sum;
        for (const qint64 factor : {2, 1}) {
            InflaterStatistics later;
            later.payloads = factor;
            later.bytesIn = 10 * factor;
            later.bytesOut = 40 * factor;
            later.nanoseconds = 500 * factor;
            later.offered = 80 * factor;
            later.capacity = 64 * factor;
            later.peakCapacity = 128 * factor;
            later.used = 7 * factor;
            later.windowMemory = 32 * factor;
            sum.add(later);
        }
        QCOMPARE(sum.payloads, 3);
        QCOMPARE(sum.ratio(), 4.0);
        QCOMPARE(sum.efficiency(), 0.5);
        QCOMPARE(sum.nanosecondsPerPayload(), 500.0);
        QCOMPARE(sum.capacity, 64);
        QCOMPARE(sum.peakCapacity, 256);
        QCOMPARE(sum.used, 7);
        QCOMPARE(sum.windowMemory, 32);
    }

    void everyLibraryInflatesTheSame_data() { eachCompression(); }
    void everyLibraryInflatesTheSame()
    {
        QFETCH(Compression, compression);
        const QList<Inflater::Library> libraries = Inflater::libraries(compression);
        QVERIFY(!libraries.isEmpty());
        QCOMPARE(Inflater::create(compression)->implementation(),
                 Inflater::create(compression, libraries.constFirst())->implementation());
        QSet<QString> implementations;
        for (const Inflater::Library library : libraries) {
            Deflater deflater(compression);
            const auto inflater = Inflater::create(compression, library);
            implementations.insert(inflater->implementation());
            for (const QByteArray &payload : {QByteArray(50'000, 'a'), noise(70'000, 9), QByteArray("{}")}) {
                QCOMPARE(inflater->append(deflater.message(payload)), Inflater::Status::Complete);
                QCOMPARE(inflater->takePayload(), payload);
            }
        }
        QCOMPARE(implementations.size(), libraries.size());
    }

    void whatIsQuietGivesUpItsBuffer_data() { eachCompression(); }
    void whatIsQuietGivesUpItsBuffer()
    {
        QFETCH(Compression, compression);
        Deflater deflater(compression);
        const auto inflater = Inflater::create(compression);
        const QByteArray large(5'000'000, 'g');
        QCOMPARE(inflater->append(deflater.message(large)), Inflater::Status::Complete);
        // What is not taken yet is not lost.
        inflater->release();
        QVERIFY(inflater->capacity() >= large.size());
        QCOMPARE(inflater->takePayload(), large);
        inflater->release();
        QCOMPARE(inflater->capacity(), 0);
        QCOMPARE(inflater->statistics().capacity, 0);
        // The stream goes on.
        QCOMPARE(inflater->append(deflater.message("{}")), Inflater::Status::Complete);
        QCOMPARE(inflater->takePayload(), QByteArray("{}"));
        QVERIFY(inflater->capacity() <= 64 * 1024);
    }

    void librariesHaveNames()
    {
        for (const Inflater::Library library :
             {Inflater::Library::Zlib, Inflater::Library::ZlibNg, Inflater::Library::Zstd})
            QCOMPARE(Inflater::libraryFromName(QString(Inflater::libraryName(library))), library);
        QVERIFY(!Inflater::libraryFromName(u"brotli"));
        QVERIFY(!Inflater::libraryFromName(u""));
        QCOMPARE(Inflater::best(), Inflater::available().constFirst());
        // zlib-ng goes before zlib where it is built in, for payloads by themselves too.
        const QList<Inflater::Library> zlibs = Inflater::libraries(Compression::ZlibStream);
        QCOMPARE(zlibs.constFirst(), zlibs.contains(Inflater::Library::ZlibNg) ? Inflater::Library::ZlibNg
                                                                               : Inflater::Library::Zlib);
        QCOMPARE(Inflater::createForPayloads()->implementation(),
                 Inflater::createForPayloads(zlibs.constFirst())->implementation());
    }

    void aLibraryOfAnotherCompressionIsRefused()
    {
        QVERIFY(!Inflater::create(Compression::ZlibStream, Inflater::Library::Zstd));
        QVERIFY(!Inflater::create(Compression::ZstdStream, Inflater::Library::Zlib));
        QVERIFY(!Inflater::create(Compression::None, Inflater::Library::Zlib));
        QVERIFY(!Inflater::createForPayloads(Inflater::Library::Zstd));
        QVERIFY(Inflater::libraries(Compression::None).isEmpty());
        for (const Inflater::Library library : Inflater::libraries(Compression::ZlibStream))
            QVERIFY(Inflater::createForPayloads(library));
    }
};

QTEST_GUILESS_MAIN(TestInflater)
#include "tst_inflater.moc"
