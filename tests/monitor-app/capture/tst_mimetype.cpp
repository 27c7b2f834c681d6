// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desktop tells captures by what resources/desktop says, and opens them with gateway-monitor.
#include <gateway/capture/capturewriter.h>

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString plainType = u"application/x-gateway-capture"_s;
const QString compressedType = u"application/x-gateway-capture-zstd"_s;

} // namespace

class TestMimeType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkpath(u"mime/packages"_s));
        QVERIFY(QFile::copy(QStringLiteral(GATEWAY_SOURCE_DIR "/resources/desktop/gateway-monitor.xml"),
                            m_folder.filePath(u"mime/packages/gateway-monitor.xml"_s)));
        // Before the database is read for the first time.
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    }

    void captures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("lines") << u"a.ndjson"_s << plainType;
        QTest::newRow("lines under another name") << u"capture"_s << plainType;
        QTest::newRow("compressed") << u"a.ndjson.zst"_s << compressedType;
    }

    void captures()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        const QString file = m_folder.filePath(name);
        Gateway::CaptureWriter writer;
        if (!writer.open(file))
            QSKIP("This build cannot compress captures.");
        writer.close();
        QCOMPARE(QMimeDatabase().mimeTypeForFile(file).name(), type);
    }

    void othersAreNotTaken()
    {
        QFile file(m_folder.filePath(u"other"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"api\":10}\n{\"gateway\":1}\n");
        file.close();
        QVERIFY(QMimeDatabase().mimeTypeForFile(file.fileName()).name() != plainType);
        QVERIFY(QMimeDatabase().mimeTypeForFile(u"a.json.zst"_s, QMimeDatabase::MatchExtension).name() !=
                compressedType);
    }

    void theDesktopFileOpensThem()
    {
        QFile file(QStringLiteral(GATEWAY_SOURCE_DIR "/resources/desktop/gateway-monitor.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QString(u"\nMimeType=" + plainType + u';' + compressedType + u";\n")));
        QVERIFY(text.contains(u"\nExec=gateway-monitor %f\n"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
