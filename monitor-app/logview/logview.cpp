// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include "logview/celltext.h"
#include "logview/logaccessible.h"
#include "logview/loggutter.h"
#include "logview/logheader.h"
#include "logview/markscrollbar.h"
#include "logview/rowmarks.h"
#include "units.h"

#include <QEvent>
#include <QMetaMethod>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr int cachedTexts = 5000;
//! Rows are followed without their texts when those take longer.
constexpr auto textPatience = 100ms;
constexpr auto marksInterval = 250ms;
//! A request that was not answered for so long is made again.
constexpr qint64 requestPatience = 1000;

} // namespace

LogView::LogView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_header(new LogHeader(this))
    , m_marks(new RowMarks(this))
    , m_gutter(new LogGutter(this))
    , m_scrollBar(new MarkScrollBar(this))
    , m_followTimer(new QTimer(this))
    , m_marksTimer(new QTimer(this))
    , m_texts(cachedTexts)
{
    LogAccessible::install();
    setObjectName(QStringLiteral("logView"));
    setAccessibleName(tr("Event log"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBar(m_scrollBar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setRowHeight();

    m_followTimer->setSingleShot(true);
    m_followTimer->setInterval(textPatience);
    connect(m_followTimer, &QTimer::timeout, this, &LogView::jumpToNewest);
    m_marksTimer->setSingleShot(true);
    m_marksTimer->setInterval(marksInterval);
    connect(m_marksTimer, &QTimer::timeout, this, &LogView::showMarks);

    connect(m_scrollBar, &QScrollBar::actionTriggered, this, &LogView::takeUserScroll);
    connect(m_header, &LogHeader::orderChosen, this, &LogView::orderRequested);
    connect(m_header, &LogHeader::orderChosen, this, [this](const LogOrder &order) {
        if (!order.isNatural())
            setFollowing(false);
    });
    connect(m_header, &LogHeader::timeFormatChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(m_header, &LogHeader::columnsChanged, this, &LogView::layOut);
    connect(m_marks, &RowMarks::changed, this, &LogView::showMarks);
    connect(m_marks, &RowMarks::changed, this, &LogView::marksChanged);
}

LogView::~LogView() = default;

void LogView::setResult(const LogResult &result)
{
    const LogResult before = m_held.shown();
    if (m_held.take(result))
        adopt(before);
    if (isPaused())
        Q_EMIT waitingRowsChanged(waitingRows());
}

void LogView::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    const LogResult before = m_held.shown();
    if (m_held.setPaused(paused))
        adopt(before);
    Q_EMIT pausedChanged(paused);
    Q_EMIT waitingRowsChanged(waitingRows());
}

//! Shows the result that took the place of \a before.
void LogView::adopt(const LogResult &before)
{
    const LogResult &now = result();
    const bool isNew = now.generation != before.generation;
    if (now.snapshot.firstRow() >= before.snapshot.endRow() && !before.snapshot.isEmpty())
        forgetLog();
    if (!m_origin && !now.snapshot.isEmpty())
        m_origin = LogRow::timeOf(now.snapshot, now.snapshot.firstRow());
    m_marks->forgetBefore(now.snapshot.firstRow());
    if (isNew && !m_selection.isEmpty()) {
        m_selection.settle(before, m_current);
        Q_EMIT selectionChanged();
    }
    // Who sorts looks for what then comes first; in the order of the log, the current row stays in sight.
    const bool isCurrentKept = now.order.isNatural() && m_place && m_current == m_place->row;
    if (isNew && now.order != before.order && !isCurrentKept)
        m_place.reset();
    const qsizetype top = firstInSight();
    updateRange();
    if (m_following && now.order.isNatural())
        followOn(isNew);
    else
        keepPlace(before, top);
    requestTexts(firstInSight());
    if (!m_marks->rows().isEmpty() && !m_marksTimer->isActive())
        m_marksTimer->start();
    viewport()->update();
    m_gutter->update();
    Q_EMIT resultShown();
}

//! Nothing of before is in the log any more.
void LogView::forgetLog()
{
    m_origin.reset();
    m_current.reset();
    m_anchor.reset();
    m_place.reset();
    m_texts.clear();
    m_requested.clear();
    m_marks->clear();
    if (m_selection.isEmpty())
        return;
    m_selection.clear();
    Q_EMIT selectionChanged();
}

qsizetype LogView::currentPosition() const
{
    if (!m_current || result().size() == 0)
        return -1;
    return result().nearestPosition(*m_current);
}

void LogView::choose(qsizetype position, Select select)
{
    if (position < 0 || position >= result().size())
        return;
    const RowId row = result().rowAt(position);
    const qsizetype anchor = m_anchor ? result().positionOf(*m_anchor) : -1;
    m_current = row;
    switch (select) {
    case Select::Only:
        m_selection.selectOnly(row);
        m_anchor = row;
        break;
    case Select::Extend:
        m_selection.clear();
        if (!m_selection.addSpan(result(), anchor < 0 ? position : anchor, position)) {
            m_selection.selectOnly(row);
            Q_EMIT noticed(
                tr("In a sorted table %1 rows can be selected at most.").arg(RowSelection::maximumSingles));
        }
        break;
    case Select::Toggle:
        m_selection.toggle(row);
        m_anchor = row;
        break;
    case Select::Nothing:
        break;
    }
    ensureInSight(position);
    rememberPlace();
    viewport()->update();
    LogAccessible::tellCurrent(this);
    if (select == Select::Nothing)
        return;
    Q_EMIT selectionChanged();
    Q_EMIT rowChosen(result().snapshot, row);
}

bool LogView::goTo(RowId row)
{
    if (result().size() == 0)
        return false;
    setFollowing(false);
    const bool isShown = result().positionOf(row) >= 0;
    const qsizetype position = result().nearestPosition(row);
    if (position < firstInSight() || position >= firstInSight() + fullRows())
        scrollTo(position - fullRows() / 2);
    choose(position);
    return isShown;
}

void LogView::selectAll()
{
    if (result().size() == 0)
        return;
    setFollowing(false);
    m_selection.selectAll(result());
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::toggleMark()
{
    toggleMarks(m_selection.rows(result(), RowMarks::capacity + 1));
}

void LogView::toggleMarks(const QList<RowId> &rows)
{
    QList<RowId> ordered = rows;
    std::sort(ordered.begin(), ordered.end());
    const qsizetype leftOut = m_marks->toggle(ordered);
    if (leftOut > 0)
        Q_EMIT noticed(
            tr("No more than %1 rows can be marked: the first ones are, others of those chosen are "
               "not.")
                .arg(Units::count(RowMarks::capacity)));
}

void LogView::nextMark()
{
    goToMark(false);
}

void LogView::previousMark()
{
    goToMark(true);
}

void LogView::goToMark(bool backward)
{
    const qsizetype from = m_current ? currentPosition() : backward ? result().size() : -1;
    const qsizetype position = m_marks->next(result(), from, backward);
    if (position >= 0)
        goTo(result().rowAt(position));
    else
        Q_EMIT noticed(m_marks->rows().isEmpty()
                           ? tr("No row is marked; %1 marks the chosen one.")
                                 .arg(QKeySequence(Qt::CTRL | Qt::Key_M).toString(QKeySequence::NativeText))
                           : tr("None of the marked rows is shown."));
}

void LogView::compareSelected()
{
    const QList<RowId> rows = m_selection.rows(result(), 3);
    if (rows.size() == 2)
        Q_EMIT rowsSelectedForComparison(std::min(rows[0], rows[1]), std::max(rows[0], rows[1]));
    else
        Q_EMIT noticed(tr("Select two rows to compare them."));
}

void LogView::setOrder(const LogOrder &order)
{
    if (order == m_header->order())
        return;
    m_header->setOrder(order);
    // Among rows that are sorted there is no newest one to stay at.
    if (!order.isNatural())
        setFollowing(false);
    Q_EMIT orderRequested(order);
}

void LogView::setColorRules(const ColorRules &rules)
{
    m_rules = rules;
    forgetTexts();
}

void LogView::setIdleText(const QString &text)
{
    m_idleText = text;
    viewport()->update();
}

void LogView::showMarks()
{
    m_scrollBar->setMarks(m_marks->places(result()));
}

// Texts

bool LogView::awaitsTexts() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&LogView::textsWanted));
}

bool LogView::haveTexts(qsizetype first) const
{
    const qsizetype end = std::min(first + fullRows(), result().size());
    for (qsizetype position = std::max<qsizetype>(first, 0); position < end; ++position) {
        if (!m_texts.contains(result().rowAt(position)))
            return false;
    }
    return true;
}

//! Asks for the texts that are missing from the page that begins with the position \a first, and around it.
void LogView::requestTexts(qsizetype first)
{
    const qsizetype page = fullRows() + 1;
    const qsizetype size = result().size();
    QList<RowId> rows;
    const auto want = [&](qsizetype from, qsizetype to) {
        for (qsizetype position = std::max<qsizetype>(from, 0); position < std::min(to, size); ++position) {
            const RowId row = result().rowAt(position);
            if (!m_texts.contains(row))
                rows << row;
        }
    };
    want(first, first + page);
    if (!m_following) {
        want(first + page, first + 2 * page);
        want(first - page, first);
    }
    const auto isRequested = [this](RowId row) {
        return m_requested.contains(row);
    };
    const bool isFresh = m_requestedAt.isValid() && m_requestedAt.elapsed() < requestPatience;
    if (rows.isEmpty() || (isFresh && std::all_of(rows.cbegin(), rows.cend(), isRequested)))
        return;
    m_requested = QSet<RowId>(rows.cbegin(), rows.cend());
    m_requestedAt.start();
    Q_EMIT textsWanted(result().snapshot, rows);
}

void LogView::takeTexts(const QList<RowText> &texts)
{
    for (const RowText &text : texts)
        m_texts.insert(text.row, new RowText(text));
    if (m_following)
        followTexts(texts);
    viewport()->update();
}

void LogView::forgetTexts()
{
    m_texts.clear();
    m_requested.clear();
    requestTexts(firstInSight());
    viewport()->update();
}

CellContext LogView::contextOf(qsizetype position) const
{
    CellContext context;
    context.timeFormat = m_header->timeFormat();
    context.origin = m_origin.value_or(0);
    context.awaitsTexts = awaitsTexts();
    if (position > 0)
        context.previousTime = LogRow::timeOf(result().snapshot, result().rowAt(position - 1));
    return context;
}

QString LogView::textAt(qsizetype position, ViewColumn column) const
{
    const LogRow row = LogRow::read(result().snapshot, result().rowAt(position));
    CellContext context = contextOf(position);
    context.awaitsTexts = false;
    return cellText(column, row, m_texts.object(row.id), context);
}
