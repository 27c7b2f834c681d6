// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/sharddetails.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"

#include <QLabel>
#include <QTest>

#include <memory>

//! The panel of shards in a window, with what it shows.
class ShownShards : public QObject
{
protected:
    void showPanel()
    {
        m_model = std::make_unique<ShardsModel>();
        m_panel = std::make_unique<ShardsPanel>(m_model.get());
        m_panel->resize(1200, 220);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    [[nodiscard]] QString fact(const char *id) const
    {
        const QLabel *label = m_panel->details()->findChild<QLabel *>(QString::fromLatin1(id));
        return label ? label->text() : QString();
    }

    std::unique_ptr<ShardsModel> m_model;
    std::unique_ptr<ShardsPanel> m_panel;
};
