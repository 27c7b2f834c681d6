// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "panels/shardsactions.h"

#include <gateway/protocol/closecode.h>

#include <QAction>
#include <QMenu>

// The part of the actions that lets things go wrong at the embedded simulator.

using namespace Qt::StringLiterals;
using Kind = SimulatedFault::Kind;

namespace {

QString policyText(int code)
{
    switch (Gateway::closePolicy(code)) {
    case Gateway::ClosePolicy::Resume:
        return ShardsActions::tr("The shard reconnects and resumes.");
    case Gateway::ClosePolicy::Reidentify:
        return ShardsActions::tr("The shard reconnects with a new session.");
    case Gateway::ClosePolicy::Fail:
        return ShardsActions::tr("The shard fails: trying again would not help.");
    }
    return {};
}

} // namespace

void ShardsActions::createFaults()
{
    m_faultMenu->setObjectName(u"shardFaults"_s);
    m_faultMenu->setToolTipsVisible(true);
    m_fault->setObjectName(u"shardFault"_s);
    m_fault->setMenu(m_faultMenu);
    m_fault->setToolTip(
        tr("Let something go wrong at the embedded simulator, and watch what the shard does"));
    addFault(m_faultMenu, tr("&Drop the connection"),
             tr("TCP goes away without a close frame, as when a network fails"), Kind::DropConnection);
    addFault(m_faultMenu, tr("Ask for a &reconnect (op 7)"), tr("The shard reconnects and resumes"),
             Kind::Reconnect);
    addFault(m_faultMenu, tr("&Interrupt the session (op 9, true)"),
             tr("INVALID_SESSION with d = true: the shard may resume"), Kind::InvalidateResumable);
    addFault(m_faultMenu, tr("In&validate the session (op 9, false)"),
             tr("INVALID_SESSION with d = false: the shard has to identify anew"),
             Kind::InvalidateNotResumable);
    addFault(m_faultMenu, tr("Ask for a &heartbeat (op 1)"),
             tr("No fault, but a rare request: the shard answers with a heartbeat at once"),
             Kind::RequestHeartbeat);
    QMenu *codes = m_faultMenu->addMenu(tr("&Close with a code"));
    codes->setToolTipsVisible(true);
    for (int code = 4000; code < 4100; ++code) {
        if (const Gateway::CloseCodeInfo *info = Gateway::closeCodeInfo(code))
            addFault(codes, u"%1 %2"_s.arg(code).arg(QLatin1String(info->name)),
                     QString(policyText(code) + u'\n' + Gateway::closeAdvice(code)), Kind::CloseWithCode,
                     code);
    }
    m_faultMenu->addSeparator();
    m_acknowledge = m_faultMenu->addAction(tr("&Acknowledge heartbeats"));
    m_acknowledge->setObjectName(u"faultAcknowledge"_s);
    m_acknowledge->setCheckable(true);
    m_acknowledge->setChecked(true);
    m_acknowledge->setToolTip(
        tr("Unchecked, no heartbeat of any shard gets its ACK: with the next beat that is due "
           "each takes its connection for dead and resumes"));
    connect(m_acknowledge, &QAction::triggered, this, [this](bool on) {
        if (m_session)
            m_session->simulateFault({on ? Kind::Acknowledge : Kind::StopAcknowledging});
    });
    m_everyShard = m_faultMenu->addAction(tr("Strike &every shard"));
    m_everyShard->setObjectName(u"faultEveryShard"_s);
    m_everyShard->setCheckable(true);
    connect(m_everyShard, &QAction::toggled, this, &ShardsActions::update);
    m_everyShard->setToolTip(tr("Faults meet all shards at once and not the selected one alone"));
}

void ShardsActions::addFault(QMenu *menu, const QString &text, const QString &toolTip, Kind kind,
                             int closeCode)
{
    QAction *action = menu->addAction(text, this, [this, kind, closeCode] {
        strike({kind, m_shard, closeCode});
    });
    action->setToolTip(toolTip);
    action->setData(QVariant::fromValue(SimulatedFault{kind, -1, closeCode}));
    m_strikes.append(action);
}

void ShardsActions::strike(SimulatedFault fault)
{
    if (m_everyShard->isChecked())
        fault.shard = -1;
    else if (fault.shard < 0)
        return;
    if (m_session)
        m_session->simulateFault(fault);
}
