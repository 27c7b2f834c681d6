// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consoleview.h"

//! One JSON object a line for each event, on the standard output. Each batch is written before the next is
//! taken: a slow reader holds up the session and fills no memory.
class NdjsonView : public ConsoleView
{
public:
    explicit NdjsonView(int stopDescriptor);

    void event(const Gateway::Event &event) override;
    [[nodiscard]] OutputStream::Result endBatch() override;
    void stateChanged(const ShardChange &change) override;
    void othersStopped(int count) override;
    [[nodiscard]] OutputStream::Result refresh(const ConsoleStatus &status) override;
    void setDeadline(QDeadlineTimer deadline) override { m_output.setDeadline(deadline); }
    [[nodiscard]] QString errorString() const override { return m_output.errorString(); }

private:
    OutputStream m_output;
    QByteArray m_lines;
};
