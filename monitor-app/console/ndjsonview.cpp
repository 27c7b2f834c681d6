// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ndjsonview.h"

#include "console/standarderror.h"
#include "console/statuspage.h"

#include <gateway/capture/ndjson.h>

#include <limits>
#include <unistd.h>

NdjsonView::NdjsonView(int stopDescriptor) : m_output(STDOUT_FILENO, stopDescriptor) {}

void NdjsonView::event(const Gateway::Event &event)
{
    m_lines += Gateway::ndjsonLine(event);
}

OutputStream::Result NdjsonView::endBatch()
{
    if (m_lines.isEmpty())
        return OutputStream::Result::Written;
    const OutputStream::Result result = m_output.write(m_lines);
    // One GUILD_CREATE of some megabytes must not be paid for until the end.
    if (m_lines.capacity() > qsizetype(1024) * 1024)
        m_lines = QByteArray();
    else
        m_lines.resize(0);
    return result;
}

void NdjsonView::stateChanged(const ShardChange &change)
{
    const StatusPage page({std::numeric_limits<int>::max(), 1}, false);
    for (const QString &line : page.change(change))
        StandardError::print(line);
}

void NdjsonView::othersStopped(int count)
{
    StandardError::print(othersStoppedText(count));
}

OutputStream::Result NdjsonView::refresh(const ConsoleStatus &)
{
    return m_output.isReaderGone() ? OutputStream::Result::ReaderGone : OutputStream::Result::Written;
}
