// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shardsactions.h"

#include "bot/botsession.h"
#include "glyphicon.h"
#include "panels/shardsmodel.h"
#include "units.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Gateway::ShardState;

namespace {

bool isAtRest(ShardState state)
{
    return state == ShardState::Idle || state == ShardState::Stopped || state == ShardState::Failed;
}

//! What is left of the session starts, in a sentence.
QString budgetText(const Gateway::IdentifyBudget &budget)
{
    if (!budget.isLimited())
        return ShardsActions::tr("It costs one session start. How many are left is not known, because "
                                 "GET /gateway/bot was not asked.");
    return ShardsActions::tr("It costs one session start: %1 of %2 are left until %3.")
        .arg(Units::count(budget.remaining(QDateTime::currentDateTimeUtc())), Units::count(budget.total()),
             QLocale().toString(budget.resetAt().toLocalTime(), QLocale::ShortFormat));
}

} // namespace

ShardsActions::ShardsActions(ShardsModel *model, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_window(window)
    , m_reconnect(new QAction(glyphIcon(Glyph::Reconnect), tr("Reconnect"), this))
    , m_reidentify(new QAction(glyphIcon(Glyph::Plus), tr("Re-identify…"), this))
    , m_stop(new QAction(glyphIcon(Glyph::Stop), tr("Stop…"), this))
    , m_start(new QAction(glyphIcon(Glyph::Resume), tr("Start…"), this))
    , m_fault(new QAction(glyphIcon(Glyph::Warning), tr("Simulate a fault"), this))
    , m_faultMenu(new QMenu(window))
{
    createActions();
    createFaults();
    connect(model, &ShardsModel::figuresChanged, this, &ShardsActions::update);
    update();
}

ShardsActions::~ShardsActions() = default;

void ShardsActions::createActions()
{
    m_reconnect->setObjectName(u"shardReconnect"_s);
    m_reconnect->setToolTip(
        tr("Drop the connection and resume the session on a new one. It costs nothing: what is "
           "missed meanwhile is replayed. A shard that backs off tries at once."));
    connect(m_reconnect, &QAction::triggered, this, [this] {
        if (m_session && m_shard >= 0)
            m_session->reconnectShard(m_shard);
    });
    m_reidentify->setObjectName(u"shardReidentify"_s);
    m_reidentify->setToolTip(tr("Give the session up and begin a new one. It costs a session start, and what "
                                "happens meanwhile is lost."));
    connect(m_reidentify, &QAction::triggered, this, &ShardsActions::askToReidentify);
    m_stop->setObjectName(u"shardStop"_s);
    m_stop->setToolTip(tr("End the session: the bot goes offline in the guilds of this shard"));
    connect(m_stop, &QAction::triggered, this, &ShardsActions::askToStop);
    m_start->setObjectName(u"shardStart"_s);
    m_start->setToolTip(tr("Start a shard that is stopped or has failed"));
    connect(m_start, &QAction::triggered, this, &ShardsActions::askToStart);
}

void ShardsActions::setSession(BotSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_acknowledge->setChecked(true);
    if (m_session)
        connect(m_session, &BotSession::simulatorRunningChanged, this, &ShardsActions::update);
    update();
}

void ShardsActions::setShard(int id)
{
    m_shard = id;
    update();
}

void ShardsActions::update()
{
    const int row = m_model->rowOfShard(m_shard);
    const bool there = m_session && row >= 0;
    const bool rests = there && isAtRest(m_model->shard(row).state);
    const bool queued = there && m_model->shard(row).state == ShardState::Queued;
    m_reconnect->setEnabled(there && !rests && !queued);
    m_reidentify->setEnabled(there && !rests && !queued);
    m_stop->setEnabled(there && !rests);
    m_start->setEnabled(rests);
    m_fault->setVisible(m_session && m_session->isSimulated());
    m_fault->setEnabled(m_session && m_session->isSimulatorRunning());
    for (QAction *strike : std::as_const(m_strikes))
        strike->setEnabled(there || m_everyShard->isChecked());
}

void ShardsActions::askToReidentify()
{
    const int row = m_model->rowOfShard(m_shard);
    if (row < 0)
        return;
    const QString question = tr("Shard %1 gives its session up and identifies anew. What happens until it is "
                                "ready is lost, and all its "
                                "guilds come again (now %2).")
                                 .arg(m_shard)
                                 .arg(Units::count(m_model->shard(row).guilds));
    askForSessionStart(tr("Re-identify"), question, tr("Re-identify"), &BotSession::reidentifyShard);
}

void ShardsActions::askToStop()
{
    QString question = tr("The session of shard %1 ends, and the bot goes offline in its guilds. To start it "
                          "again costs a "
                          "session start.")
                           .arg(m_shard);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_session && !m_session->identifyBudget().allows(now)) {
        // Once stopped it stays so until there are more.
        const Gateway::Error error = m_session->identifyBudget().error(now);
        question += u"\n\n" + error.message() + u' ' + error.advice();
    }
    ask(tr("Stop"), question, tr("Stop"), &BotSession::stopShard);
}

void ShardsActions::askToStart()
{
    askForSessionStart(tr("Start"), tr("Shard %1 begins a new session.").arg(m_shard), tr("Start"),
                       &BotSession::startShard);
}

void ShardsActions::askForSessionStart(const QString &title, const QString &question, const QString &yes,
                                       Act act)
{
    if (!m_session)
        return;
    const Gateway::IdentifyBudget budget = m_session->identifyBudget();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!budget.allows(now)) {
        refuse(title, budget.error(now));
        return;
    }
    ask(title, QString(question + u"\n\n" + budgetText(budget)), yes, act);
}

void ShardsActions::ask(const QString &title, const QString &text, const QString &yes, Act act)
{
    QMessageBox *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, m_window);
    box->setObjectName(u"shardQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    // Meanwhile another shard may be chosen, and another bot.
    connect(button, &QPushButton::clicked, this, [session = m_session, shard = m_shard, act] {
        if (session)
            (session->*act)(shard);
    });
    box->open();
}

void ShardsActions::refuse(const QString &title, const Gateway::Error &error)
{
    QMessageBox *box =
        new QMessageBox(QMessageBox::Warning, title, error.message(), QMessageBox::Close, m_window);
    box->setObjectName(u"shardRefusal"_s);
    box->setInformativeText(error.advice());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
