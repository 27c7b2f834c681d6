// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentspanel.h"

#include "doctor/findingcard.h"
#include "glyphicon.h"
#include "intents/intentcalculator.h"
#include "intents/intentcounts.h"
#include "intents/intentnotes.h"
#include "intents/intenttrafficmodel.h"
#include "panels/paneltable.h"
#include "panels/usagebar.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Gateway;

IntentsPanel::IntentsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new IntentTrafficModel(this))
    , m_table(new PanelTable(m_model, this))
    , m_calculator(new IntentCalculator(this))
    , m_counts(new IntentCounts(this))
    , m_notes(new QScrollArea(this))
{
    createTable();
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createNotes());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_calculator);

    connect(m_counts, &IntentCounts::figuresChanged, this, &IntentsPanel::takeFigures);
    connect(m_counts, &IntentCounts::emptyMessagesChanged, this, [this](qint64 count) {
        m_emptyMessages = count;
        showNotes();
    });
    connect(m_counts, &IntentCounts::intentsFound, this, [this](Intents intents) {
        if (!m_isSession || intents != m_intents)
            setIntents(true, intents);
    });
    connect(m_model, &IntentTrafficModel::checkedChanged, m_calculator, &IntentCalculator::setIntents);
    connect(m_calculator, &IntentCalculator::intentsChanged, m_model, &IntentTrafficModel::setChecked);
    m_calculator->setSession(false, {});
    showNotes();
}

void IntentsPanel::createTable()
{
    m_table->setObjectName(u"intentsTable"_s);
    m_table->setAccessibleName(tr("Intents"));
    m_table->fitColumn(IntentTrafficModel::IntentColumn, {u"AUTO_MODERATION_CONFIGURATION"_s}, true);
    m_table->fitColumn(IntentTrafficModel::StateColumn, {tr("Not chosen"), tr("Never seen")}, true);
    m_table->fitColumn(IntentTrafficModel::RateColumn, {u"00,000"_s});
    m_table->fitColumn(IntentTrafficModel::EventsColumn, {u"0,000,000"_s});
    m_table->fitColumn(IntentTrafficModel::InflatedColumn, {u"000.0 MiB"_s});
    m_table->fitColumn(IntentTrafficModel::WireColumn, {u"000.0 MiB"_s});
    m_table->fitColumn(IntentTrafficModel::ShareColumn, {u"100.0 % "_s});
    m_table->stretchColumn(IntentTrafficModel::EventTypesColumn, u"GUILD_MEMBER_ADD, …"_s);
    // What tells most stands where no scrolling is needed.
    m_table->horizontalHeader()->moveSection(IntentTrafficModel::ShareColumn, IntentTrafficModel::RateColumn);
    m_table->setItemDelegateForColumn(IntentTrafficModel::ShareColumn,
                                      new UsageBar(IntentTrafficModel::ShareRole, m_table));
    // Its box is drawn by Qt's own.
    m_table->setItemDelegateForColumn(IntentTrafficModel::IntentColumn, new QStyledItemDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &IntentsPanel::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { choose(index.row(), QGuiApplication::keyboardModifiers()); });
}

QWidget *IntentsPanel::createNotes()
{
    QWidget *content = new QWidget;
    m_notesLayout = new QVBoxLayout(content);
    m_notesLayout->setContentsMargins({});
    m_notesLayout->setSpacing(0);
    m_notes->setObjectName(u"intentsNotes"_s);
    m_notes->setAccessibleName(tr("What is wrong with the intents"));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setWidgetResizable(true);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->setWidget(content);
    return m_notes;
}

void IntentsPanel::beginSession(Intents intents)
{
    m_counts->setIntentsRead(false);
    m_refusal = 0;
    setIntents(true, intents);
    clear();
}

void IntentsPanel::beginCapture()
{
    m_refusal = 0;
    setIntents(false, {});
    clear();
    m_counts->setIntentsRead(true);
}

void IntentsPanel::setIntents(bool isKnown, Intents intents)
{
    m_isSession = isKnown;
    m_intents = intents;
    m_emptyMessages = 0;
    m_counts->setEmptyMessagesCounted(isKnown && !intents.testFlag(Intent::MessageContent));
    // Before the session, with which they are compared: they are its own, and there is nothing to tell.
    m_calculator->setIntents(intents);
    m_calculator->setSession(isKnown, intents);
    m_model->setSessionKnown(isKnown);
    m_model->setChecked(intents);
    takeFigures(m_log);
}

void IntentsPanel::clear()
{
    m_counts->clear();
    m_emptyMessages = 0;
    takeFigures({});
}

void IntentsPanel::takeSnapshot(const LogSnapshot &snapshot)
{
    m_counts->takeSnapshot(snapshot);
}

void IntentsPanel::takeTransition(ShardId, const Transition &transition)
{
    if (transition.cause != Cause::ClosedByGateway ||
        (transition.closeCode != 4013 && transition.closeCode != 4014))
        return;
    m_refusal = transition.closeCode;
    showNotes();
}

void IntentsPanel::takeFigures(const LogFiguresByGroup &figures)
{
    m_log = figures;
    m_model->takeFigures(IntentFigures::from(figures, m_intents));
    showNotes();
}

static bool isSame(const QList<Finding> &a, const QList<Finding> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Finding &one, const Finding &other) {
            return one.severity == other.severity && one.text == other.text && one.remedy == other.remedy;
        });
}

void IntentsPanel::showNotes()
{
    QList<Finding> notes = intentNotes({m_model->figures(), m_isSession, m_emptyMessages, m_refusal});
    if (!m_isSession)
        notes.append(
            {Finding::Severity::Note, Finding::Topic::Intents,
             tr("No session’s intents are known: what each brings is counted once a bot is connected."),
             tr("The boxes make the number below, and the number checks the boxes.")});
    m_notes->setVisible(!notes.isEmpty());
    if (isSame(notes, m_shownNotes))
        return;
    m_shownNotes = notes;
    while (QLayoutItem *item = m_notesLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &note : notes)
        m_notesLayout->addWidget(new FindingCard(note));
    m_notesLayout->addStretch();
    fitNotes();
    QMetaObject::invokeMethod(this, &IntentsPanel::fitNotes, Qt::QueuedConnection);
}

void IntentsPanel::fitNotes()
{
    if (m_shownNotes.isEmpty())
        return;
    const int line = fontMetrics().lineSpacing();
    // Cards that were never shown have no height yet.
    const int told = m_notesLayout->totalHeightForWidth(std::max(width() - 16, 200));
    const int wanted = told > 0 ? told : 4 * line;
    // The table is what the panel is for.
    m_notes->setFixedHeight(std::min(wanted, std::max(height() / 4, 4 * line)));
}

void IntentsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNotes();
}

void IntentsPanel::choose(int row, Qt::KeyboardModifiers modifiers)
{
    const QString term = row < 0 ? QString() : m_model->term(row);
    if (term.isEmpty())
        return;
    const FilterChange how = modifiers.testFlag(Qt::ControlModifier) ? FilterChange::And
                             : modifiers.testFlag(Qt::ShiftModifier) ? FilterChange::AndNot
                             : modifiers.testFlag(Qt::AltModifier)   ? FilterChange::Or
                                                                     : FilterChange::Only;
    Q_EMIT filterTermChosen(term, how);
}

void IntentsPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->indexAt(place);
    const QString term = index.isValid() ? m_model->term(index.row()) : QString();
    QMenu *menu = new QMenu(this);
    menu->setObjectName(u"intentsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, const QString &wanted, FilterChange how) {
        QAction *action =
            menu->addAction(text, this, [this, wanted, how] { Q_EMIT filterTermChosen(wanted, how); });
        action->setEnabled(!wanted.isEmpty());
        return action;
    };
    offer(tr("Show &only its events"), term, FilterChange::Only)->setIcon(glyphIcon(Glyph::Filter));
    offer(tr("… &and its events"), term, FilterChange::And);
    offer(tr("… and &not its events"), term, FilterChange::AndNot);
    menu->addSeparator();
    offer(tr("Show messages that came &empty"), emptyMessagesFilter(), FilterChange::Only);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void IntentsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_counts->setActive(true);
}

void IntentsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counts->setActive(false);
}

bool IntentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const QKeyEvent *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_table->currentIndex().row(), key->modifiers());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
