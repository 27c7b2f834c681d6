// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madecapture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! The lab as a user runs it in a terminal.
class TestInflaterLabProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_capture;

    static int run(QProcess *process, const QStringList &arguments)
    {
        constexpr int patience = 60'000;
        process->start(QStringLiteral(GATEWAY_MONITOR), arguments);
        return process->waitForFinished(patience) && process->exitStatus() == QProcess::NormalExit
                   ? process->exitCode()
                   : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_capture = m_folder.filePath(u"small"_s + Gateway::CaptureWriter::fileEnding());
        QVERIFY(MadeCapture::write(m_capture, 100));
    }

    void writesJson()
    {
        QProcess process;
        QCOMPARE(run(&process, {u"--inflater-lab"_s, m_capture, u"--json"_s}), 0);
        const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(report.value(u"payloads").toInt(), 200);
        QCOMPARE(report.value(u"streams").toInt(), 2);
        QVERIFY(report.value(u"results").toArray().size() >= 3);
        QVERIFY(report.value(u"bytes").toInt() >
                report.value(u"results").toArray().last().toObject().value(u"wire_bytes").toInt());
        // How far it is goes elsewhere.
        QVERIFY(process.readAllStandardError().count('\n') >= 4);
    }

    void writesText()
    {
        QProcess process;
        QCOMPARE(run(&process, {u"--inflater-lab"_s, m_capture}), 0);
        const QByteArray text = process.readAllStandardOutput();
        QVERIFY2(text.contains("zlib-stream") && text.startsWith("small"), text.constData());
    }

    void refusesWhatItCannotMeasure()
    {
        const QString bad = m_folder.filePath(u"bad.ndjson"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}\n");
        file.close();
        QProcess damaged;
        QCOMPARE(run(&damaged, {u"--inflater-lab"_s, bad}), 1);
        QVERIFY(damaged.readAllStandardOutput().isEmpty());
        QVERIFY(damaged.readAllStandardError().contains("bad.ndjson"));
        QProcess missing;
        QCOMPARE(run(&missing, {u"--inflater-lab"_s, m_folder.filePath(u"none.ndjson"_s)}), 2);
        QProcess mixed;
        QCOMPARE(run(&mixed, {u"--inflater-lab"_s, m_capture, u"--console"_s}), 2);
        QVERIFY(mixed.readAllStandardError().contains("--console"));
    }
};

QTEST_GUILESS_MAIN(TestInflaterLabProgram)
#include "tst_inflaterlabprogram.moc"
