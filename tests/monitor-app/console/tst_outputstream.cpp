// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/outputstream.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;
using Result = OutputStream::Result;

class TestOutputStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waitsForASlowReader();
    void noticesThatTheReaderIsGone();
    void endsTheWaitAtTheDeadline();
    void endsTheWaitWhenAskedToStop();
    void writesInSpiteOfARequestToStopWhereThereIsRoom();
    void tellsWhyItFailed();

private:
    void close(int *end);
    int m_read = -1;
    int m_write = -1;
};

// More than a pipe holds.
static const QByteArray large(4 * 1024 * 1024, 'x');

void TestOutputStream::init()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    m_read = ends[0];
    m_write = ends[1];
}

void TestOutputStream::cleanup()
{
    close(&m_read);
    close(&m_write);
}

void TestOutputStream::close(int *end)
{
    if (*end >= 0)
        ::close(*end);
    *end = -1;
}

void TestOutputStream::waitsForASlowReader()
{
    QByteArray received;
    std::thread reader([&] {
        char buffer[1000];
        for (ssize_t size = 0; (size = ::read(m_read, buffer, sizeof buffer)) > 0;)
            received.append(buffer, size);
    });
    OutputStream stream(m_write);
    QByteArray text = large;
    text[text.size() - 1] = '!';
    const Result result = stream.write(text);
    close(&m_write);
    reader.join();
    QCOMPARE(result, Result::Written);
    QVERIFY(received == text);
}

void TestOutputStream::noticesThatTheReaderIsGone()
{
    OutputStream stream(m_write);
    QVERIFY(!stream.isReaderGone());
    close(&m_read);
    QVERIFY(stream.isReaderGone());
    QCOMPARE(stream.write("x"), Result::ReaderGone);
}

void TestOutputStream::endsTheWaitAtTheDeadline()
{
    OutputStream stream(m_write);
    stream.setDeadline(QDeadlineTimer(20ms));
    QCOMPARE(stream.write(large), Result::Interrupted);
}

void TestOutputStream::endsTheWaitWhenAskedToStop()
{
    int stop[2];
    QCOMPARE(::pipe(stop), 0);
    OutputStream stream(m_write, stop[0]);
    QCOMPARE(::write(stop[1], "!", 1), 1);
    QCOMPARE(stream.write(large), Result::Interrupted);
    close(&stop[0]);
    close(&stop[1]);
}

void TestOutputStream::writesInSpiteOfARequestToStopWhereThereIsRoom()
{
    int stop[2];
    QCOMPARE(::pipe(stop), 0);
    QCOMPARE(::write(stop[1], "!", 1), 1);
    OutputStream stream(m_write, stop[0]);
    QCOMPARE(stream.write("last line\n"), Result::Written);
    close(&stop[0]);
    close(&stop[1]);
}

void TestOutputStream::tellsWhyItFailed()
{
    const int full = ::open("/dev/full", O_WRONLY);
    if (full < 0)
        QSKIP("there is no /dev/full here");
    OutputStream stream(full);
    QCOMPARE(stream.write("x"), Result::Failed);
    QCOMPARE(stream.errorString(), qt_error_string(ENOSPC));
    ::close(full);
}

QTEST_GUILESS_MAIN(TestOutputStream)
#include "tst_outputstream.moc"
