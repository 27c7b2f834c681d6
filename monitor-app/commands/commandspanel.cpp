// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandspanel.h"

#include "bot/botsession.h"
#include "colorscheme.h"
#include "commands/channelinfopage.h"
#include "commands/commandsender.h"
#include "commands/memberspage.h"
#include "commands/presencepage.h"
#include "commands/rawpage.h"
#include "commands/soundspage.h"
#include "commands/voicepage.h"
#include "panels/paneltable.h"
#include "units.h"

#include <gateway/protocol/limits.h>
#include <gateway/protocol/requests.h>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <map>

using namespace Gateway;
using namespace std::chrono_literals;

CommandPage *CommandsPanel::page() const
{
    return static_cast<CommandPage *>(m_pages->currentWidget()->property("page").value<QObject *>());
}

CommandsPanel::Deliveries CommandsPanel::deliveries(Error *error) const
{
    const Command command = page()->command(error);
    if (!*error && m_sender->session())
        *error = Commands::refuseToken(command.payload, m_sender->session()->settings().token);
    if (*error)
        return {};
    const int target = m_shard->currentData().toInt();
    if (target >= 0)
        return {{command, target}};
    Deliveries all;
    const QList<quint64> guilds = page()->guilds();
    if (target == Automatic && !guilds.isEmpty() && m_sender->shardCount() > 0) {
        std::map<int, QList<quint64>> byShard;
        for (const quint64 guild : guilds)
            byShard[m_sender->shardOf(guild)].append(guild);
        for (const auto &[shard, its] : byShard)
            all.append({page()->commandOf(its, error), shard});
        return *error ? Deliveries() : all;
    }
    const QList<int> shards = m_sender->shards();
    for (const int shard : shards)
        all.append({command, shard});
    return all;
}

QStringList CommandsPanel::notes(const Deliveries &deliveries) const
{
    QStringList notes;
    const QList<quint64> guilds = page()->guilds();
    const int target = m_shard->currentData().toInt();
    if (target >= 0 && guilds.size() == 1 && m_sender->shardOf(guilds.first()) != target)
        notes << tr("Shard %1 does not serve this guild, shard %2 does: no answer will come.")
                     .arg(target)
                     .arg(m_sender->shardOf(guilds.first()));
    Intents missing;
    for (const auto &[command, shard] : deliveries)
        missing |= m_sender->missingIntents(command);
    if (missing)
        notes << tr("It needs %1, which this session did not ask for.").arg(intentNames(missing).join(u", "));
    for (const auto &[command, shard] : deliveries) {
        if (!m_sender->hasShard(shard))
            notes << tr("Shard %1 is not one of this session's.").arg(shard);
        const MembersAsked asked = membersAskedBy(command.payload);
        const std::chrono::milliseconds wait = m_sender->waitForAllMembers(asked.guild);
        if (asked.all && wait > 0ms)
            notes
                << tr("All members of this guild were asked for a moment ago; the gateway takes that once in "
                      "30 s, again in %1 s.")
                       .arg((wait.count() + 999) / 1000);
    }
    return notes;
}

//! Where a command would go, were it one.
CommandsPanel::Deliveries CommandsPanel::targets() const
{
    const int target = m_shard->currentData().toInt();
    if (target >= 0)
        return {{Command(), target}};
    Deliveries all;
    const QList<int> shards = m_sender->shards();
    for (const int shard : shards)
        all.append({Command(), shard});
    return all;
}

//! What is told of fates is shown in full, as far as it leaves half the width to the rest.
void CommandsPanel::fitFates(int first, int last)
{
    int wide = m_table->columnWidth(CommandHistory::FateColumn);
    for (int row = first; row <= last; ++row)
        wide = std::max(
            wide,
            m_table->sizeHintForIndex(m_sender->history()->index(row, CommandHistory::FateColumn)).width());
    m_table->setColumnWidth(CommandHistory::FateColumn,
                            std::max(m_leastFate, std::min(wide, m_table->viewport()->width() / 2)));
    m_table->stretch();
}

QString CommandsPanel::budgetText(const Deliveries &deliveries) const
{
    if (!m_sender->session())
        return tr("No session: connect first.");
    // Of the shard that may send the least.
    const ShardSnapshot *tightest = nullptr;
    qint64 queued = 0;
    for (const auto &[command, shard] : deliveries) {
        const ShardSnapshot *snapshot = m_sender->snapshot(shard);
        if (!snapshot)
            continue;
        queued += snapshot->queuedCommands;
        if (!tightest || snapshot->sendAvailable < tightest->sendAvailable)
            tightest = snapshot;
    }
    if (!tightest)
        return {};
    QString text = tr("Shard %1: %2 of %3 a minute may go now")
                       .arg(QString::number(tightest->shard.id), Units::count(tightest->sendAvailable),
                            Units::count(Limits::sentPayloadsPerMinute));
    if (tightest->sendAvailable == 0)
        text +=
            u" · " +
            tr("the next in %1 s").arg(QLocale().toString(double(tightest->sendWait.count()) / 1000, 'f', 1));
    if (queued > 0)
        text += u" · " + tr("%n wait", nullptr, int(queued));
    return text;
}

void CommandsPanel::showShards()
{
    const QList<int> shards = m_sender->shards();
    if (m_shard->count() - 2 == shards.size())
        return;
    const int chosen = m_shard->currentData().toInt();
    const QSignalBlocker blocker(m_shard);
    m_shard->clear();
    m_shard->addItem(tr("The guild's shard, or all"), int(Automatic));
    m_shard->addItem(tr("All shards"), int(AllShards));
    for (const int shard : shards)
        m_shard->addItem(tr("Shard %1").arg(shard), shard);
    m_shard->setCurrentIndex(std::max(0, m_shard->findData(chosen)));
}

void CommandsPanel::showState()
{
    showShards();
    Error error;
    const Deliveries all = deliveries(&error);
    qsizetype largest = 0;
    for (const auto &[command, shard] : all)
        largest = std::max(largest, command.payload.size());
    if (all.isEmpty())
        largest = std::max<qsizetype>(page()->payloadSize(), 0);
    showSize(largest);
    const QStringList remarks = error ? QStringList{error.toString()} : notes(all);
    m_notes->setText(remarks.join(u'\n'));
    m_notes->setVisible(!remarks.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, error ? Colors::bad(palette()) : Colors::busy(palette()));
    m_notes->setPalette(colors);
    m_budget->setText(budgetText(error ? targets() : all));
    m_send->setEnabled(m_sender->session() && !all.isEmpty());
    m_send->setText(all.size() > 1 ? tr("Se&nd on %n shard(s)", nullptr, int(all.size())) : tr("Se&nd"));
    const int row = currentRow();
    m_again->setEnabled(row >= 0 && m_sender->session());
    m_tabs->setTabText(1, tr("Sent (%1)").arg(Units::count(m_sender->history()->rowCount())));
    m_edit->setEnabled(row >= 0);
}

//! The bar ends at the limit; what is beyond is told in words.
void CommandsPanel::showSize(qsizetype bytes)
{
    const bool isTooLarge = bytes > Limits::sentPayloadBytes;
    m_size->setValue(int(std::min<qsizetype>(bytes, Limits::sentPayloadBytes)));
    m_size->setFormat(isTooLarge
                          ? tr("%1 bytes: %2 too many")
                                .arg(Units::count(bytes), Units::count(bytes - Limits::sentPayloadBytes))
                          : tr("%v of %m bytes"));
    QPalette colors = palette();
    if (isTooLarge)
        colors.setColor(QPalette::Highlight, Colors::bad(palette()));
    m_size->setPalette(colors);
}

void CommandsPanel::send()
{
    Error error;
    const Deliveries all = deliveries(&error);
    for (const auto &[command, shard] : all)
        m_sender->send(command, shard);
    if (!all.isEmpty()) {
        page()->sent();
        m_table->selectRow(0);
    }
    showState();
}

int CommandsPanel::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void CommandsPanel::sendAgain()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const SentCommand before = m_sender->history()->command(row);
    Error error;
    const Command command = Commands::raw(before.payload, &error);
    if (!error && !m_sender->hasShard(before.shard))
        error = {ErrorDomain::Usage, ErrorCode::InvalidValue,
                 tr("Shard %1 is not one of this session's.").arg(before.shard)};
    if (error) {
        m_notes->setText(tr("It is not sent again: %1").arg(error.toString()));
        m_notes->show();
        return;
    }
    m_sender->send(command, before.shard);
    m_table->selectRow(0);
}

void CommandsPanel::editAgain()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_raw->setPayload(m_sender->history()->command(row).payload);
    m_kind->setCurrentIndex(m_kind->count() - 1);
    m_tabs->setCurrentIndex(0);
    m_raw->setFocus();
}

void CommandsPanel::showProgress(const MembersProgress &progress)
{
    // The newest request is shown; the others stand in the history.
    if (progress.command < m_shownRequest)
        return;
    m_shownRequest = progress.command;
    const bool isWaiting = progress.state == MembersProgress::State::Waiting;
    const QString name = m_sender->guilds()->name(progress.guild);
    m_progressText->setText(
        tr("Members of %1: %2")
            .arg(name.isEmpty() ? QString::number(progress.guild) : name, progressText(progress)));
    // Busy as long as nobody knows how many chunks come.
    m_progressBar->setRange(0, isWaiting ? progress.expected : std::max(1, progress.expected));
    m_progressBar->setValue(progress.chunks);
    m_progress->findChild<QPushButton *>()->setVisible(isWaiting);
    m_progress->show();
    if (isWaiting)
        m_progressHider.stop();
    else
        m_progressHider.start(10s);
}

void CommandsPanel::arrange()
{
    const bool isWide = width() > 560 && width() > height();
    const bool isSmall = !isWide && height() < fontMetrics().height() * 26;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_tabs->setVisible(isSmall);
    m_splitter->widget(0)->setVisible(!isSmall || m_tabs->currentIndex() == 0);
    m_splitter->widget(1)->setVisible(!isSmall || m_tabs->currentIndex() == 1);
}

//! A panel behind a tab counts as visible: it stands where nobody sees it.
bool CommandsPanel::isInSight() const
{
    return isVisible() && !visibleRegion().isEmpty();
}

void CommandsPanel::showStateInSight()
{
    m_isStale = !isInSight();
    if (!m_isStale)
        showState();
}

bool CommandsPanel::event(QEvent *event)
{
    // Painted is what has come into sight.
    if (event->type() == QEvent::Paint && std::exchange(m_isStale, false))
        QMetaObject::invokeMethod(this, &CommandsPanel::showState, Qt::QueuedConnection);
    return QWidget::event(event);
}

void CommandsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CommandsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table)
        showState();
}
