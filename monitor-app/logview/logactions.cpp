// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logactions.h"

#include "logview/cellterm.h"
#include "logview/logheader.h"
#include "logview/logview.h"
#include "logview/rowcopier.h"
#include "logview/rowmarks.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

//! Menus have room for a glance.
constexpr int shownTerm = 48;

//! As a menu shows it: an ampersand would underline a letter.
QString menuText(const QString &text)
{
    QString shown = text.size() > shownTerm ? QString(text.left(shownTerm - 1) + u'…') : text;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

LogActions::LogActions(LogView *view) : QObject(view), m_view(view), m_copier(new RowCopier(view))
{
    createActions();
    connect(view, &LogView::selectionChanged, this, &LogActions::enable);
    connect(view, &LogView::marksChanged, this, &LogActions::enable);
    connect(view, &LogView::contextMenuRequested, this,
            [this](const QPoint &place, qsizetype position, ViewColumn column) {
                QMenu *menu = cellMenu(position, column);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(place);
            });
    enable();
}

template <typename Slot>
QAction *LogActions::add(const QString &text, const QKeySequence &keys, Slot slot)
{
    QAction *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void LogActions::createActions()
{
    const auto copy = [this](RowCopier::Format format) {
        return [this, format] {
            m_copier->copy(format);
        };
    };
    m_selectAll = add(tr("Select &all"), QKeySequence::SelectAll, [this] { m_view->selectAll(); });
    m_copyJson = add(tr("&Copy JSON"), QKeySequence::Copy, copy(RowCopier::Format::Json));
    m_copyNdjson = add(tr("Copy &NDJSON"), QKeySequence(u"Ctrl+Shift+C"_s), copy(RowCopier::Format::Ndjson));
    m_copyCsv = add(tr("Copy C&SV"), {}, copy(RowCopier::Format::Csv));
    m_copyFilter = add(tr("Copy as fil&ter"), {}, copy(RowCopier::Format::Filter));
    m_compare =
        add(tr("C&ompare two rows"), QKeySequence(u"Ctrl+Shift+D"_s), [this] { m_view->compareSelected(); });

    m_mark =
        add(tr("&Mark, or take the mark away"), QKeySequence(u"Ctrl+M"_s), [this] { m_view->toggleMark(); });
    m_nextMark = add(tr("Next mar&k"), QKeySequence(u"F2"_s), [this] { m_view->nextMark(); });
    m_previousMark =
        add(tr("Pre&vious mark"), QKeySequence(u"Shift+F2"_s), [this] { m_view->previousMark(); });
    m_onlyMarked = add(tr("Show only marked &rows"), {}, [this] { m_copier->showOnlyMarked(); });
    m_clearMarks = add(tr("Take all marks awa&y"), {}, [this] { m_view->marks()->clear(); });

    m_find = add(tr("Fin&d…"), QKeySequence(u"Ctrl+Shift+F"_s), &LogActions::findRequested);
    m_findNext = add(tr("Find ne&xt"), QKeySequence(u"F3"_s), &LogActions::findNextRequested);
    m_findPrevious =
        add(tr("Find prev&ious"), QKeySequence(u"Shift+F3"_s), &LogActions::findPreviousRequested);
    m_jump = add(tr("&Go to…"), QKeySequence(u"Ctrl+G"_s), &LogActions::jumpRequested);
    m_jump->setToolTip(tr("Go to a time, a sequence number or a row"));
    m_resetColumns = add(tr("Columns as at first"), {}, [this] { m_view->header()->resetColumns(); });
    // Other widgets of the window have texts to copy and to select as well; the rest acts from anywhere.
    for (QAction *action : {m_selectAll, m_copyJson, m_copyNdjson})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void LogActions::enable()
{
    const bool isSelected = !m_view->selection().isEmpty();
    for (QAction *action : {m_copyJson, m_copyNdjson, m_copyCsv, m_copyFilter, m_mark})
        action->setEnabled(isSelected);
    m_compare->setEnabled(m_view->selection().ranges().count() > 1);
    const bool isMarked = !m_view->marks()->rows().isEmpty();
    for (QAction *action : {m_nextMark, m_previousMark, m_onlyMarked, m_clearMarks})
        action->setEnabled(isMarked);
}

void LogActions::addEditActions(QMenu *menu) const
{
    menu->addActions({m_copyJson, m_copyNdjson, m_copyCsv, m_copyFilter});
    menu->addSeparator();
    menu->addActions({m_selectAll, m_compare});
}

void LogActions::addMarkActions(QMenu *menu) const
{
    menu->addActions({m_mark, m_nextMark, m_previousMark, m_onlyMarked, m_clearMarks});
}

void LogActions::addGoActions(QMenu *menu) const
{
    menu->addActions({m_find, m_findNext, m_findPrevious, m_jump});
}

void LogActions::addViewActions(QMenu *menu) const
{
    menu->addMenu(tr("Ti&mes"))->addActions(m_view->header()->timeFormatActions());
    QMenu *columns = menu->addMenu(tr("Col&umns"));
    columns->addActions(m_view->header()->columnActions());
    columns->addSeparator();
    columns->addAction(m_resetColumns);
}

//! The four ways to change the filter by \a term.
void LogActions::addTerm(QMenu *menu, const QString &term)
{
    const auto offer = [&](const QString &text, FilterChange change) {
        menu->addAction(text, m_view,
                        [view = m_view, term, change] { Q_EMIT view->filterTermChosen(term, change); });
    };
    offer(tr("&Only this"), FilterChange::Only);
    offer(tr("&And this"), FilterChange::And);
    offer(tr("And &not this"), FilterChange::AndNot);
    offer(tr("O&r this"), FilterChange::Or);
}

QMenu *LogActions::cellMenu(qsizetype position, ViewColumn column)
{
    QMenu *menu = new QMenu(m_view);
    const LogResult &result = m_view->result();
    const RowId row = result.rowAt(position);
    const QString term = cellTerm(column, result.snapshot, row);
    if (!term.isEmpty()) {
        menu->addSection(tr("Filter: %1").arg(menuText(term)));
        addTerm(menu, term);
    }
    menu->addSection(term.isEmpty() ? tr("Filter") : tr("Filter by"));
    for (const ViewColumn other : telltaleColumns()) {
        const QString otherTerm = cellTerm(other, result.snapshot, row);
        if (other != column && !otherTerm.isEmpty())
            addTerm(menu->addMenu(menuText(otherTerm)), otherTerm);
    }
    menu->addSeparator();
    const QString cell = m_view->textAt(position, column);
    menu->addAction(tr("Copy c&ell"), this, [cell] { QGuiApplication::clipboard()->setText(cell); })
        ->setEnabled(!cell.isEmpty());
    menu->addActions({m_copyJson, m_copyNdjson, m_copyCsv, m_copyFilter});
    menu->addSeparator();
    menu->addActions({m_mark, m_compare});
    return menu;
}
