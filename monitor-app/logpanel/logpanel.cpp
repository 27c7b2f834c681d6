// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpanel.h"

#include "banner.h"
#include "filter/logfinder.h"
#include "filterbar/colorrulebook.h"
#include "filterbar/colorrulesdialog.h"
#include "filterbar/filterbar.h"
#include "filterbar/filteredit.h"
#include "logpanel/exportbar.h"
#include "logpanel/logengine.h"
#include "logview/logtable.h"
#include "logview/logview.h"
#include "logview/rowmarks.h"
#include "units.h"

#include <QPushButton>
#include <QVBoxLayout>

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_engine(new LogEngine(this))
    , m_rules(new ColorRuleBook(this))
    , m_filterBar(new FilterBar(this))
    , m_table(new LogTable(this))
    , m_pauseBanner(new Banner(Banner::Tone::Info, this))
    , m_exportBar(new ExportBar(this))
    , m_finder(new LogFinder(this))
    , m_momentFinder(new LogFinder(this))
{
    connectEngine();
    layOut();
}

LogPanel::~LogPanel() = default;

void LogPanel::connectEngine()
{
    LogView *view = m_table->view();
    connect(m_engine, &LogEngine::resultChanged, view, &LogView::setResult);
    connect(m_engine, &LogEngine::resultChanged, m_filterBar, &FilterBar::showResult);
    connect(m_engine, &LogEngine::presented, view, &LogView::takeTexts);
    connect(m_engine, &LogEngine::colorRulesChanged, view, &LogView::forgetTexts);
    connect(view, &LogView::textsWanted, m_engine, &LogEngine::present);
    connect(view, &LogView::orderRequested, m_engine, &LogEngine::setOrder);
    connect(view, &LogView::filterTermChosen, m_filterBar, &FilterBar::applyTerm);
    connect(view, &LogView::noticed, this, &LogPanel::noticed);
    connect(view, &LogView::pausedChanged, this, &LogPanel::showPause);
    connect(view, &LogView::waitingRowsChanged, this, &LogPanel::showPause);
    connect(m_engine, &LogEngine::resultChanged, this, [this](const LogResult &result) {
        if (result.complete)
            m_lastFilter = result.filter.text();
    });
    connect(m_filterBar, &FilterBar::stopRequested, this, [this] { m_filterBar->setText(m_lastFilter); });
    connect(m_filterBar, &FilterBar::filterChanged, m_engine, &LogEngine::setFilter);
    connect(m_engine, &LogEngine::catalogueChanged, m_filterBar, &FilterBar::setPathCatalogue);
    connect(m_rules, &ColorRuleBook::rulesChanged, m_engine, &LogEngine::setColorRules);
    connect(m_rules, &ColorRuleBook::rulesChanged, view, &LogView::setColorRules);
    connect(m_finder, &LogFinder::found, view, [view](RowId row) { view->goTo(row); });
    connect(m_momentFinder, &LogFinder::found, this,
            [this, view](RowId row, qsizetype, bool wrapped) { view->goTo(wrapped ? m_moment : row); });
    connect(m_momentFinder, &LogFinder::notFound, this, [this, view] { view->goTo(m_moment); });
    connect(m_finder, &LogFinder::notFound, this,
            [this] { Q_EMIT noticed(tr("No other row among those shown is related.")); });

    m_engine->setColorRules(m_rules->rules());
    view->setColorRules(m_rules->rules());
}

void LogPanel::layOut()
{
    m_pauseBanner->setObjectName(QStringLiteral("pauseBanner"));
    QPushButton *proceed = m_pauseBanner->addButton(tr("Continue"), tr("Show the rows that wait and go on"));
    connect(proceed, &QPushButton::clicked, this, [this] { setPaused(false); });
    m_pauseBanner->hide();

    QVBoxLayout *filterLayout = new QVBoxLayout;
    filterLayout->setContentsMargins(6, 6, 6, 5);
    filterLayout->addWidget(m_filterBar);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filterLayout);
    layout->addWidget(m_pauseBanner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_exportBar);
    setFocusProxy(m_table);
}

LogView *LogPanel::view() const
{
    return m_table->view();
}

LogActions *LogPanel::actions() const
{
    return m_table->actions();
}

void LogPanel::setIdleText(const QString &text)
{
    view()->setIdleText(text);
}

void LogPanel::clear()
{
    m_finder->cancel();
    m_momentFinder->cancel();
    m_engine->clear();
}

void LogPanel::setPaused(bool paused)
{
    view()->setPaused(paused);
}

void LogPanel::showPause()
{
    const qsizetype waiting = view()->waitingRows();
    m_pauseBanner->setVisible(view()->isPaused());
    m_pauseBanner->setText(
        waiting == 0 ? tr("Paused. New rows will wait here; nothing is lost.")
                     : tr("Paused. New rows that wait: %1. Nothing is lost.").arg(Units::count(waiting)));
}

void LogPanel::exportRows()
{
    m_exportBar->ask(exportScopes());
}

QList<ExportScope> LogPanel::exportScopes() const
{
    using Among = ExportScope::Among;
    const LogResult &shown = view()->result();
    RowRanges marked;
    for (const RowId row : view()->marks()->rows())
        marked.add(row, row + 1);
    const RowRanges &selected = view()->selection().ranges();
    return {{tr("Rows shown"), shown},
            {tr("Selected rows"), ExportScope::chosen(shown, selected, Among::RowsShown)},
            {tr("Marked rows, whether they are shown or not"),
             ExportScope::chosen(shown, marked, Among::AllRows)}};
}

void LogPanel::editColorRules()
{
    ColorRulesDialog dialog(m_rules, this);
    dialog.setPathCatalogue(m_filterBar->lineEdit()->pathCatalogue());
    dialog.exec();
}

void LogPanel::goToRelated(const QString &term, bool forward)
{
    FilterError error;
    const Filter filter = Filter::compile(term, &error);
    if (error.isError())
        return;
    m_momentFinder->cancel();
    m_finder->find(view()->result(), filter, view()->currentPosition(),
                   forward ? LogFinder::Direction::Forward : LogFinder::Direction::Backward);
}

void LogPanel::goToMoment(int shard, qint64 time)
{
    goToLast(QStringLiteral("shard == %1").arg(shard), time);
}

void LogPanel::goToChange(int shard, qint64 time)
{
    goToLast(QStringLiteral("shard == %1 and dir == state").arg(shard), time);
}

//! To the last row that \a term lets through in the millisecond \a time or before; without one, to the
//! row nearest to that time.
void LogPanel::goToLast(const QString &term, qint64 time)
{
    FilterError error;
    const Filter filter = Filter::compile(term, &error);
    // Time goes forward in the order of the log only, however it is shown.
    LogResult result = view()->result();
    result.sorted = {};
    result.order = {};
    const RowId behind = result.snapshot.rowAtTime((time + 1) * 1'000'000);
    qsizetype position = result.nearestPosition(behind);
    if (position < result.size() && result.rowAt(position) < behind)
        ++position;
    m_finder->cancel();
    m_momentFinder->cancel();
    m_moment = behind;
    if (position == 0 || error.isError()) {
        view()->goTo(behind);
        return;
    }
    m_momentFinder->find(result, filter, position < result.size() ? position : -1,
                         LogFinder::Direction::Backward);
}
