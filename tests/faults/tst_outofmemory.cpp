// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "../hostile/attackstreams.h"
#include "../hostile/shardunderattack.h"
#include "processlimit.h"

#include <gateway/payload/etf.h>
#include <gateway/transport/inflater.h>

#include <QTest>
#include <QtEndian>

using namespace Gateway;

namespace {

constexpr rlim_t mebibyte = rlim_t(1) << 20;

//! A stream that inflates to \a mebibytes.
QByteArray bomb(Compression compression, int mebibytes)
{
    return compression == Compression::ZstdStream ? AttackStreams::zstdBomb(mebibytes)
                                                  : AttackStreams::zlibBomb(mebibytes);
}

//! A term of ETF: a text of \a mebibytes.
QByteArray longText(int mebibytes)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(mebibytes) << 20, size.data());
    return '\x6d' + size + QByteArray(qsizetype(mebibytes) << 20, 'x');
}

QByteArray compressed(const QByteArray &term)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(term.size()), size.data());
    return "\x83\x50" + size + AttackStreams::zlib(term, AttackStreams::End::Finish);
}

} // namespace

//! A payload within the limits, for which there is no memory all the same: its connection ends with an error,
//! and the program goes on.
class TestOutOfMemory : public ShardUnderAttack
{
    Q_OBJECT

    static void eachCompression()
    {
        QTest::addColumn<Compression>("compression");
        for (const Compression compression : Inflater::available())
            QTest::newRow(compression == Compression::ZstdStream ? "zstd" : "zlib") << compression;
    }
    static void skipWhereMemoryCannotBeLimited()
    {
        if (!ProcessLimit::canLimitMemory())
            QSKIP("The memory that there is cannot be limited here.");
    }

private Q_SLOTS:
    void init()
    {
        skipWhereMemoryCannotBeLimited();
        m_server = std::make_unique<RawServer>();
    }

    void inflaterTells_data() { eachCompression(); }
    void inflaterTells()
    {
        QFETCH(const Compression, compression);
        const QByteArray stream = bomb(compression, 100);
        const std::unique_ptr<Inflater> inflater = Inflater::create(compression);
        ProcessLimit limit = ProcessLimit::furtherMemory(40 * mebibyte);
        const Inflater::Status status = inflater->append(stream);
        const Error error = inflater->error();
        const qsizetype kept = inflater->capacity();
        limit.lift();
        QCOMPARE(status, Inflater::Status::Failed);
        QCOMPARE(error.code(), ErrorCode::OutOfMemory);
        QVERIFY2(error.message().contains(u"memory"), qPrintable(error.toString()));
        QVERIFY(!error.advice().isEmpty());
        QCOMPARE(kept, 0);
        // It stays failed: the stream has no context any more.
        QCOMPARE(inflater->append(stream), Inflater::Status::Failed);
        // With memory the same stream can be inflated.
        QVERIFY(Inflater::create(compression)->append(stream) != Inflater::Status::Failed);
    }

    void inflaterGivesItsBufferAwayWhereACopyHasNoRoom_data() { eachCompression(); }
    void inflaterGivesItsBufferAwayWhereACopyHasNoRoom()
    {
        QFETCH(const Compression, compression);
        const std::unique_ptr<Inflater> inflater = Inflater::create(compression);
        // Of zstd the end of a message ends a payload.
        QCOMPARE(inflater->append(bomb(compression, 60)), Inflater::Status::Complete);
        const QByteArray expected(inflater->payload().data(), inflater->payload().size());
        ProcessLimit limit = ProcessLimit::furtherMemory(30 * mebibyte);
        const QByteArray payload = inflater->takePayload();
        limit.lift();
        QVERIFY(payload == expected);
        QCOMPARE(payload.size(), 60 * qsizetype(mebibyte));
        QCOMPARE(inflater->capacity(), 0);
        QCOMPARE(inflater->statistics().used, payload.size());
    }

    void etfTells_data()
    {
        QTest::addColumn<QByteArray>("term");
        QTest::newRow("text") << QByteArray('\x83' + longText(48));
        QTest::newRow("compressed") << compressed(longText(48));
    }
    void etfTells()
    {
        QFETCH(const QByteArray, term);
        ProcessLimit limit = ProcessLimit::furtherMemory(20 * mebibyte);
        Error error;
        const QByteArray json = etfToJson(term, &error);
        limit.lift();
        QVERIFY(json.isEmpty());
        QCOMPARE(error.code(), ErrorCode::OutOfMemory);
        QCOMPARE(error.domain(), ErrorDomain::Payload);
        Error none;
        QCOMPARE(etfToJson(term, &none).size(), (qsizetype(48) << 20) + 2);
        QVERIFY(!none);
    }

    void shardLosesOneConnection_data()
    {
        addAttackColumns();
        QTest::addColumn<Compression>("compression");
        // Twice as long as there is memory, in one frame and in many.
        attack("message", Moment::Upgraded,
               Attacks::flood(QByteArray("\x82\x7f\x00\x00\x00\x00\x05\x00\x00\x00", 10),
                              QByteArray(64 * 1024, 'x')),
               Cause::BadPayload, ErrorCode::OutOfMemory, "not enough memory")
            << Compression::None;
        attack("fragments", Moment::Upgraded,
               Attacks::flood(RawPeer::frame(RawPeer::Binary, "x", 0),
                              RawPeer::frame(RawPeer::Continuation, QByteArray(64 * 1024, 'x'), 0)),
               Cause::BadPayload, ErrorCode::OutOfMemory, "not enough memory")
            << Compression::None;
        for (const Compression compression : Inflater::available()) {
            attack(compression == Compression::ZstdStream ? "zstd" : "zlib", Moment::Upgraded,
                   Attacks::binary(bomb(compression, 100)), Cause::BadPayload, ErrorCode::OutOfMemory,
                   "not enough memory")
                << compression;
        }
    }
    void shardLosesOneConnection()
    {
        QFETCH(const Compression, compression);
        ShardConfiguration limited = configuration();
        limited.compression = compression;
        // It goes on within the same limit.
        const ProcessLimit limit = ProcessLimit::furtherMemory(40 * mebibyte);
        suffer(limited, 100);
    }
};

QTEST_GUILESS_MAIN(TestOutOfMemory)
#include "tst_outofmemory.moc"
