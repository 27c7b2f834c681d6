// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSize>
#include <QSocketNotifier>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

//! gateway-monitor --console in a terminal, as over ssh: what it draws, and how it leaves the terminal.
class TestConsoleTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWell_data();
    void endsWell();
    void followsTheSizeOfTheTerminal();
    void printsPlainLinesOnADumbTerminal();
    void drawsWithoutColoursWhenAsked();
};

static constexpr int patience = 60'000;

namespace {

//! A pseudo-terminal with the program in it.
class Terminal : public QObject
{
public:
    explicit Terminal(QSize size, const QHash<QString, QString> &variables = {})
    {
        m_controller = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (m_controller < 0 || ::grantpt(m_controller) != 0 || ::unlockpt(m_controller) != 0)
            qFatal("no pseudo-terminal can be had");
        resize(size);
        connect(&m_notifier.emplace(m_controller, QSocketNotifier::Read), &QSocketNotifier::activated, this,
                [this] { read(); });
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"GATEWAY_TOKEN", "NO_COLOR", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
            environment.insert(variable.key(), variable.value());
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([name = QByteArray(::ptsname(m_controller))] {
            ::setsid();
            const int terminal = ::open(name.constData(), O_RDWR);
            ::ioctl(terminal, TIOCSCTTY, 0);
            for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                ::dup2(terminal, standard);
        });
        m_process.start(QStringLiteral(GATEWAY_MONITOR),
                        {QStringLiteral("--console"), QStringLiteral("--simulate"),
                         QStringLiteral("--shards"), QStringLiteral("1")});
    }
    ~Terminal() override
    {
        m_process.kill();
        m_process.waitForFinished();
        m_notifier.reset();
        hangUp();
    }

    void resize(QSize size)
    {
        winsize window = {};
        window.ws_col = static_cast<unsigned short>(size.width());
        window.ws_row = static_cast<unsigned short>(size.height());
        ::ioctl(m_controller, TIOCSWINSZ, &window);
    }
    void type(const QByteArray &keys)
    {
        QVERIFY(::write(m_controller, keys.constData(), std::size_t(keys.size())) == keys.size());
    }
    void hangUp()
    {
        m_notifier.reset();
        if (m_controller >= 0)
            ::close(std::exchange(m_controller, -1));
    }
    [[nodiscard]] QProcess *process() { return &m_process; }
    [[nodiscard]] const QByteArray &printed() const { return m_printed; }
    void forget() { m_printed.clear(); }

    //! -1 when a signal ended it.
    [[nodiscard]] int status()
    {
        const auto isOver = [this] {
            return m_process.state() == QProcess::NotRunning;
        };
        if (!QTest::qWaitFor(isOver, patience) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        read();
        return m_process.exitCode();
    }

private:
    void read()
    {
        char bytes[4096];
        ::fcntl(m_controller, F_SETFL, O_NONBLOCK);
        for (;;) {
            const ssize_t size = m_controller < 0 ? 0 : ::read(m_controller, bytes, sizeof bytes);
            if (size <= 0)
                break;
            m_printed.append(bytes, qsizetype(size));
        }
        if (m_process.state() == QProcess::NotRunning && m_notifier)
            m_notifier->setEnabled(false);
    }

    int m_controller = -1;
    QProcess m_process;
    std::optional<QSocketNotifier> m_notifier;
    QByteArray m_printed;
};

} // namespace

void TestConsoleTerminal::endsWell_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("signal");
    QTest::newRow("q") << QByteArray("q") << 0;
    QTest::newRow("Ctrl-C") << QByteArray("\x03") << 0;
    QTest::newRow("SIGTERM") << QByteArray() << SIGTERM;
    QTest::newRow("SIGHUP") << QByteArray() << SIGHUP;
}

void TestConsoleTerminal::endsWell()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const int, signal);
    Terminal terminal({80, 24});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.printed().contains("a new session"), patience);
    QVERIFY(terminal.printed().contains("\x1b[?1049h"));
    terminal.forget();
    if (signal != 0)
        ::kill(pid_t(terminal.process()->processId()), signal);
    else
        terminal.type(keys);
    QCOMPARE(terminal.status(), 0);
    // As it was: cursor, wrapping, the screen of before; and the last figures stay.
    for (const char *sequence : {"\x1b[?1049l", "\x1b[?25h", "\x1b[?7h"})
        QTRY_VERIFY(terminal.printed().contains(sequence));
    const QByteArray after = terminal.printed().mid(terminal.printed().lastIndexOf("\x1b[?1049l"));
    QVERIFY2(after.contains("Ready") && after.contains("1 of 1 shard"), after.constData());
}

void TestConsoleTerminal::followsTheSizeOfTheTerminal()
{
    Terminal terminal({100, 30});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.printed().contains("Changes of state"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.printed().contains("Sequence"), patience);
    terminal.resize({50, 12});
    // The page that is drawn for the new size, from one beginning to the next.
    QByteArray page;
    const auto isDrawn = [&] {
        const qsizetype last = terminal.printed().lastIndexOf("\x1b[H");
        const qsizetype first = last < 1 ? -1 : terminal.printed().lastIndexOf("\x1b[H", last - 1);
        page = first < 0 ? QByteArray() : terminal.printed().mid(first, last - first);
        return page.contains("Because") && !page.contains("Sequence");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), patience);
    static const QRegularExpression sequences(QStringLiteral("\x1b\\[[?0-9;]*[A-Za-z]"));
    const QStringList lines = QString::fromUtf8(page).remove(sequences).split(QStringLiteral("\r\n"));
    QVERIFY(lines.size() <= 12);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 50, qPrintable(line));
}

void TestConsoleTerminal::printsPlainLinesOnADumbTerminal()
{
    Terminal terminal({60, 24}, {{QStringLiteral("TERM"), QStringLiteral("dumb")}});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.printed().contains("a new session began"), patience);
    QVERIFY(!terminal.printed().contains('\x1b'));
    const QList<QByteArray> lines = terminal.printed().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(QString::fromUtf8(line.trimmed()).size() <= 60, line.constData());
}

void TestConsoleTerminal::drawsWithoutColoursWhenAsked()
{
    static const QByteArray green = "\x1b[32m";
    Terminal colored({80, 24});
    QTRY_VERIFY_WITH_TIMEOUT(colored.printed().contains(green), patience);
    Terminal plain({80, 24}, {{QStringLiteral("NO_COLOR"), QStringLiteral("1")}});
    QTRY_VERIFY_WITH_TIMEOUT(plain.printed().contains("Ready"), patience);
    QVERIFY(!plain.printed().contains(green));
}

QTEST_GUILESS_MAIN(TestConsoleTerminal)
#include "tst_consoleterminal.moc"
