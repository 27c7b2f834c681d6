// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <memory>

//! Asks the GUI thread for a word every millisecond from a thread of its own, and notes how long each answer
//! took: what a key or a click at that moment would have waited.
class GuiWaits : public QObject
{
public:
    explicit GuiWaits(QObject *parent = nullptr);
    ~GuiWaits() override;

    //! The waits since the call before, ns.
    [[nodiscard]] QList<qint64> take();

private:
    class Prober;

    std::unique_ptr<Prober> m_prober;
    QList<qint64> m_waits;
};
