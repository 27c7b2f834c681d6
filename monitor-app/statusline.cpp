// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "logpanel/logengine.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "panels/shardsmodel.h"
#include "units.h"

#include <QLabel>

#include <array>

using Gateway::ShardState;

StatusLine::StatusLine(const ShardsModel *shards, const LogPanel *log, QWidget *parent)
    : QStatusBar(parent)
    , m_shards(shards)
    , m_log(log)
    , m_dot(new QLabel(this))
    , m_session(new QLabel(this))
    , m_gateway(new QLabel(this))
    , m_rates(new QLabel(this))
    , m_rows(new QLabel(this))
    , m_dropped(new QLabel(this))
{
    m_session->setObjectName(QStringLiteral("sessionStatus"));
    m_gateway->setObjectName(QStringLiteral("gatewayStatus"));
    m_gateway->hide();
    m_rates->setObjectName(QStringLiteral("rateStatus"));
    m_rows->setObjectName(QStringLiteral("rowStatus"));
    m_dropped->setObjectName(QStringLiteral("droppedStatus"));
    m_rates->setToolTip(tr("Of all shards, over the last 3 seconds"));
    m_rows->setToolTip(
        tr("Rows that the filter lets through, of all that the log holds, and the memory they take"));
    m_dropped->setToolTip(tr("The oldest rows were dropped to keep the log within its memory"));
    m_dot->setContentsMargins(6, 0, 0, 0);
    addWidget(m_dot);
    addWidget(m_session, 1);
    // However many states it tells, the window can be made narrow.
    m_session->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel *label : {m_gateway, m_rates, m_rows, m_dropped}) {
        label->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(label);
    }
    connect(shards, &ShardsModel::figuresChanged, this, &StatusLine::showSession);
    connect(log->engine(), &LogEngine::figuresChanged, this, &StatusLine::showLog);
    connect(log->view(), &LogView::resultShown, this, &StatusLine::showLog);
    showSession();
    showLog();
}

void StatusLine::setIdleText(const QString &text)
{
    m_idleText = text;
    showSession();
}

void StatusLine::setGateway(const QUrl &url, const Gateway::IdentifyBudget &starts)
{
    QString text = url.authority();
    // Without a REST interface nobody has told how many are left.
    if (starts.isLimited())
        text += u" · " + tr("Session starts left: %1 of %2")
                             .arg(Units::count(starts.remaining(QDateTime::currentDateTimeUtc())),
                                  Units::count(starts.total()));
    m_gateway->setText(text);
    m_gateway->setToolTip(url.toString());
    m_gateway->setVisible(!url.isEmpty());
}

QString StatusLine::sessionText() const
{
    const int count = m_shards->rowCount();
    const int ready = m_shards->shardsIn(ShardState::Ready);
    QStringList parts{tr("Shards ready: %1 of %2").arg(ready).arg(count)};
    for (const ShardState state :
         {ShardState::Failed, ShardState::BackingOff, ShardState::Queued, ShardState::Connecting,
          ShardState::AwaitingHello, ShardState::Identifying, ShardState::Resuming, ShardState::Stopped}) {
        if (const int shards = m_shards->shardsIn(state); shards > 0)
            parts << QStringLiteral("%1 %2").arg(Units::count(shards), Gateway::stateText(state));
    }
    // No event comes from anywhere: that is more than some shards missing.
    if (ready == 0 && m_shards->shardsIn(ShardState::BackingOff) > 0)
        parts.prepend(tr("No connection"));
    return parts.join(QStringLiteral(" · "));
}

void StatusLine::showSession()
{
    const int count = m_shards->rowCount();
    ShardState worst = ShardState::Idle;
    if (m_shards->shardsIn(ShardState::Failed) > 0)
        worst = ShardState::Failed;
    else if (count > 0 && m_shards->shardsIn(ShardState::Ready) == count)
        worst = ShardState::Ready;
    else if (count > 0 && m_shards->shardsIn(ShardState::Stopped) < count)
        worst = ShardState::BackingOff;
    m_dot->setPixmap(
        glyphIcon(Glyph::Dot, Colors::ofState(worst, palette())).pixmap(QSize(16, 16), devicePixelRatioF()));
    const QString session = count == 0 ? m_idleText : sessionText();
    m_session->setText(session);
    // Some of it comes from the network and shall not be taken for markup.
    m_session->setToolTip(session.isEmpty() ? QString()
                                            : QString(u"<qt>" + session.toHtmlEscaped() + u"</qt>"));
    const Gateway::EventRates::Rates total = m_shards->rates().total();
    m_rates->setText(
        tr("%1 events/s · %2/s")
            .arg(Units::rate(total.eventsPerSecond), Units::bytes(qint64(total.bytesReceivedPerSecond))));
    m_rates->setVisible(count > 0);
}

void StatusLine::showLog()
{
    const LogFigures &figures = m_log->engine()->figures();
    const LogResult &result = m_log->view()->result();
    const qint64 total = qint64(figures.rows);
    // The result comes a moment after the rows: without a filter it would seem to leave some out.
    const QString rows = result.filter.isEmpty()
                             ? tr("Rows: %1").arg(Units::count(total))
                             : tr("Rows: %1 of %2").arg(Units::count(result.size()), Units::count(total));
    QString size = Units::bytes(figures.memory);
    if (figures.disk > 0)
        size += u" + " + tr("%1 on disk").arg(Units::bytes(figures.disk));
    m_rows->setText(result.complete ? QString(rows + u" · " + size) : tr("%1 · searching…").arg(rows));
    m_dropped->setText(tr("Dropped: %1").arg(Units::count(qint64(figures.dropped))));
    m_dropped->setVisible(figures.dropped > 0);
    if (!figures.diskError.isEmpty())
        m_dropped->setToolTip(figures.diskError);
}
