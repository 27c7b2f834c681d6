// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/channelinfopage.h"
#include "commands/commandsender.h"
#include "commands/memberspage.h"
#include "commands/presencepage.h"
#include "commands/rawpage.h"
#include "commands/soundspage.h"
#include "commands/voicepage.h"
#include "commandspanel.h"
#include "panels/paneltable.h"

#include <gateway/protocol/limits.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CommandsPanel::CommandsPanel(CommandSender *sender, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_tabs(new QTabBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"commandsPanel"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Compose"));
    m_tabs->addTab(QString());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeComposer());
    m_splitter->addWidget(makeHistory());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeProgress());

    m_progressHider.setSingleShot(true);
    connect(&m_progressHider, &QTimer::timeout, m_progress, &QWidget::hide);
    connect(sender, &CommandSender::sessionChanged, this, [this] {
        m_shownRequest = 0;
        m_progress->hide();
        showState();
    });
    connect(sender, &CommandSender::figuresChanged, this, &CommandsPanel::showStateInSight);
    connect(m_tabs, &QTabBar::currentChanged, this, &CommandsPanel::arrange);
    connect(sender->followed(), &MembersFollower::progressed, this, &CommandsPanel::showProgress);
    connect(m_kind, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CommandsPanel::showState);
    connect(m_shard, &QComboBox::currentIndexChanged, this, &CommandsPanel::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CommandsPanel::showState);
    showState();
}

void CommandsPanel::addPage(const QString &name, CommandPage *page)
{
    QScrollArea *scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // It follows the focus of its fields.
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->setProperty("page", QVariant::fromValue<QObject *>(page));
    m_pages->addWidget(scroll);
    m_kind->addItem(name);
    connect(page, &CommandPage::changed, this, &CommandsPanel::showStateInSight);
}

QWidget *CommandsPanel::makeComposer()
{
    QWidget *composer = new QWidget(this);
    m_kind = new QComboBox(composer);
    m_kind->setObjectName(u"commandKind"_s);
    m_kind->setAccessibleName(tr("Kind of command"));
    m_shard = new QComboBox(composer);
    m_shard->setObjectName(u"commandShard"_s);
    m_shard->setAccessibleName(tr("Shard"));
    m_shard->setToolTip(
        tr("A guild is served by the shard (guild id >> 22) % shards; no other answers for it"));
    m_shard->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pages = new QStackedWidget(composer);
    GuildList *guilds = m_sender->guilds();
    addPage(tr("Presence"), new PresencePage(m_pages));
    addPage(tr("Voice state"), new VoicePage(guilds, m_pages));
    addPage(tr("Guild members"), new MembersPage(guilds, m_pages));
    addPage(tr("Soundboard sounds"), new SoundsPage(guilds, m_pages));
    addPage(tr("Channel info"), new ChannelInfoPage(guilds, m_pages));
    m_raw = new RawPage(m_pages);
    addPage(tr("Raw payload"), m_raw);

    m_notes = new QLabel(composer);
    m_notes->setObjectName(u"commandNotes"_s);
    m_notes->setWordWrap(true);
    m_size = new QProgressBar(composer);
    m_size->setObjectName(u"commandSize"_s);
    m_size->setAccessibleName(tr("Size of the payload"));
    m_size->setRange(0, Gateway::Limits::sentPayloadBytes);
    m_size->setFormat(tr("%v of %m bytes"));
    m_size->setToolTip(tr("The gateway closes a connection with 4002 that sends a larger payload"));
    m_budget = new QLabel(composer);
    m_budget->setObjectName(u"commandBudget"_s);
    m_budget->setWordWrap(true);
    m_budget->setToolTip(
        tr("A connection may send %1 payloads a minute, heartbeats counted; commands wait for "
           "their turn")
            .arg(Gateway::Limits::sentPayloadsPerMinute));
    m_send = new QPushButton(composer);
    m_send->setObjectName(u"commandSend"_s);
    // Not of the button: a new text of it takes its shortcut away.
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        QShortcut *shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_send, &QPushButton::click);
    }
    m_send->setToolTip(
        tr("Send it (%1)").arg(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));
    connect(m_send, &QPushButton::clicked, this, &CommandsPanel::send);

    QHBoxLayout *choice = new QHBoxLayout;
    choice->addWidget(m_kind, 1);
    choice->addWidget(m_shard, 1);
    QHBoxLayout *end = new QHBoxLayout;
    end->addWidget(m_size, 1);
    end->addWidget(m_send);
    QVBoxLayout *layout = new QVBoxLayout(composer);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(5);
    layout->addLayout(choice);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_budget);
    layout->addLayout(end);
    return composer;
}

QWidget *CommandsPanel::makeHistory()
{
    QWidget *history = new QWidget(this);
    m_table = new PanelTable(m_sender->history(), history);
    m_table->setObjectName(u"commandHistory"_s);
    m_table->setAccessibleName(tr("Commands that were sent"));
    m_table->setEmptyText(
        tr("What is sent from here is listed with its fate: queued, sent, or dropped and why."));
    m_table->fitColumn(CommandHistory::TimeColumn, {u"00:00:00"_s});
    m_table->fitColumn(CommandHistory::ShardColumn, {u"000"_s});
    m_table->fitColumn(CommandHistory::SizeColumn, {u"4,096"_s});
    m_table->fitColumn(CommandHistory::FateColumn,
                       {CommandHistory::tr("Queued"), CommandHistory::tr("Sent")});
    m_leastFate = m_table->columnWidth(CommandHistory::FateColumn);
    m_table->stretchColumn(CommandHistory::CommandColumn, u"RESUME"_s);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_sender->history(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitFates(first, last); });
    connect(m_sender->history(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { fitFates(first.row(), last.row()); });
    m_again = new QPushButton(tr("Send a&gain"), history);
    m_again->setObjectName(u"commandAgain"_s);
    m_again->setToolTip(tr("Send the payload of the selected row once more, on the same shard"));
    connect(m_again, &QPushButton::clicked, this, &CommandsPanel::sendAgain);
    m_edit = new QPushButton(tr("&Edit"), history);
    m_edit->setToolTip(tr("Take the payload of the selected row into the form"));
    connect(m_edit, &QPushButton::clicked, this, &CommandsPanel::editAgain);
    connect(m_table, &QAbstractItemView::activated, this, &CommandsPanel::editAgain);

    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 6);
    buttons->addStretch(1);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_again);
    QVBoxLayout *layout = new QVBoxLayout(history);
    layout->setContentsMargins({});
    layout->setSpacing(5);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    return history;
}

QWidget *CommandsPanel::makeProgress()
{
    m_progress = new QWidget(this);
    m_progress->setObjectName(u"membersProgress"_s);
    m_progressText = new QLabel(m_progress);
    m_progressText->setObjectName(u"membersProgressText"_s);
    m_progressText->setWordWrap(true);
    m_progressBar = new QProgressBar(m_progress);
    m_progressBar->setAccessibleName(tr("Chunks of the answer"));
    QPushButton *cancel = new QPushButton(tr("Stop &waiting"), m_progress);
    cancel->setToolTip(tr("The answer comes all the same, and shows in the log"));
    connect(cancel, &QPushButton::clicked, this, [this] { m_sender->followed()->cancel(m_shownRequest); });
    QHBoxLayout *bar = new QHBoxLayout;
    bar->addWidget(m_progressBar, 1);
    bar->addWidget(cancel);
    QVBoxLayout *layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->addWidget(m_progressText);
    layout->addLayout(bar);
    m_progress->hide();
    return m_progress;
}
