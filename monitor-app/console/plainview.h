// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consoleview.h"
#include "console/statuspage.h"

#include <QElapsedTimer>

//! Plain lines for a file or a dumb terminal: changes of state as they happen, and a table every few seconds.
class PlainView : public ConsoleView
{
public:
    explicit PlainView(int stopDescriptor);

    [[nodiscard]] OutputStream::Result endBatch() override;
    void stateChanged(const ShardChange &change) override;
    void othersStopped(int count) override { m_othersStopped = count; }
    [[nodiscard]] OutputStream::Result refresh(const ConsoleStatus &status) override;
    void finish(const ConsoleStatus &status) override;
    void setDeadline(QDeadlineTimer deadline) override { m_output.setDeadline(deadline); }
    [[nodiscard]] QString errorString() const override { return m_output.errorString(); }

private:
    void print(const QStringList &lines);
    void printReport(const ConsoleStatus &status);

    OutputStream m_output;
    OutputStream::Result m_result = OutputStream::Result::Written;
    StatusPage m_changePage;
    StatusPage m_page;
    QElapsedTimer m_sinceReport;
    int m_othersStopped = 0;
};
