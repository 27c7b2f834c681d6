// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainview.h"

#include <limits>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds reportInterval = 5s;
static constexpr qsizetype mostRows = 40;
static constexpr QSize pageSize{132, 80};

//! As wide as a terminal that can do nothing but print; a file has lines of any length.
static QSize sizeOfChanges()
{
    winsize window = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0)
        return {window.ws_col, 1};
    return {std::numeric_limits<int>::max(), 1};
}

PlainView::PlainView(int stopDescriptor)
    : m_output(STDOUT_FILENO, stopDescriptor)
    , m_changePage(sizeOfChanges(), false)
    , m_page(pageSize.boundedTo({sizeOfChanges().width(), pageSize.height()}), false)
{
    m_sinceReport.start();
}

OutputStream::Result PlainView::endBatch()
{
    return m_result;
}

void PlainView::stateChanged(const ShardChange &change)
{
    print(m_changePage.change(change));
}

OutputStream::Result PlainView::refresh(const ConsoleStatus &status)
{
    if (m_output.isReaderGone())
        return OutputStream::Result::ReaderGone;
    if (m_sinceReport.hasExpired(reportInterval.count())) {
        m_sinceReport.start();
        printReport(status);
    }
    return m_result;
}

void PlainView::finish(const ConsoleStatus &status)
{
    // A request to stop must not keep the last report from being written; a reader that hangs may.
    if (m_result == OutputStream::Result::Written) {
        m_output = OutputStream(STDOUT_FILENO);
        m_output.setDeadline(QDeadlineTimer(1s));
        if (m_othersStopped > 0)
            print({othersStoppedText(m_othersStopped)});
        printReport(status);
    }
}

void PlainView::printReport(const ConsoleStatus &status)
{
    print(QStringList{QString()} + m_page.summary(status, mostRows) + QStringList{QString()});
}

void PlainView::print(const QStringList &lines)
{
    if (m_result == OutputStream::Result::Written)
        m_result = m_output.write((lines.join(u'\n') + u'\n').toUtf8());
}
