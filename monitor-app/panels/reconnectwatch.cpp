// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconnectwatch.h"

#include "eventlog/printable.h"
#include "notification/connectionloss.h"

#include <QDateTime>

using namespace std::chrono_literals;
using Gateway::ShardState;

ReconnectWatch::ReconnectWatch(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &ReconnectWatch::forgetOld);
}

void ReconnectWatch::clear()
{
    m_losses.clear();
    m_timer.stop();
    Q_EMIT changed();
}

void ReconnectWatch::takeTransition(Gateway::ShardId shard, const Gateway::Transition &transition)
{
    if (transition.to == ShardState::Stopped || transition.to == ShardState::Failed)
        m_losses.remove(shard.id);
    else if (isConnectionLoss(transition))
        m_losses[shard.id].append(transition);
    else
        return;
    if (!m_timer.isActive())
        m_timer.start();
    forgetOld();
}

void ReconnectWatch::forgetOld()
{
    const QDateTime oldest =
        QDateTime::currentDateTimeUtc().addMSecs(-std::chrono::milliseconds(span).count());
    for (QList<Gateway::Transition> &losses : m_losses)
        losses.removeIf([&](const Gateway::Transition &loss) { return loss.when < oldest; });
    m_losses.removeIf([](auto entry) { return entry.value().isEmpty(); });
    if (m_losses.isEmpty())
        m_timer.stop();
    Q_EMIT changed();
}

ReconnectWatch::Trouble ReconnectWatch::trouble() const
{
    Trouble worst;
    for (auto entry = m_losses.cbegin(); entry != m_losses.cend(); ++entry) {
        const int losses = int(entry->size());
        if (losses < mostLosses)
            continue;
        ++worst.shards;
        if (losses > worst.losses || (losses == worst.losses && entry.key() < worst.shard)) {
            worst.shard = entry.key();
            worst.losses = losses;
            worst.last = entry->constLast();
        }
    }
    return worst;
}

QString ReconnectWatch::text() const
{
    const Trouble trouble = this->trouble();
    if (trouble.shard < 0)
        return {};
    Gateway::Transition cause = trouble.last;
    cause.delay = std::chrono::milliseconds(-1); // How long it waits now is shown in the table.
    QString text = trouble.shards == 1 ? tr("<b>Shard %1 keeps reconnecting.</b>").arg(trouble.shard)
                                       : tr("<b>%n shards keep reconnecting.</b>", nullptr, trouble.shards);
    text += u' ' + tr("Shard %1 lost its connection %n time(s) in the last 5 minutes, last because: %2.",
                      nullptr, trouble.losses)
                       .arg(QString::number(trouble.shard),
                            Printable::line(Gateway::causeText(cause)).toHtmlEscaped());
    const QString advice = Printable::line(Gateway::adviceText(cause));
    return advice.isEmpty() ? text : QString(text + u' ' + advice.toHtmlEscaped());
}
