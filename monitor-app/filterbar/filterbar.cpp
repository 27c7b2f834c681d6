// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "filter/logresult.h"
#include "filterbar/filteredit.h"
#include "filterbar/filterhelp.h"
#include "filterbar/filterinforce.h"
#include "filterbar/filtermessage.h"
#include "filterbar/filterterms.h"
#include "filterbar/savedfilters.h"
#include "glyphicon.h"
#include "units.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterEdit(this))
    , m_inForce(new FilterInForce(this))
    , m_message(new FilterMessage(this))
    , m_saved(new SavedFilters(this))
    , m_funnel(m_edit->addAction(glyphIcon(Glyph::Filter), QLineEdit::LeadingPosition))
    , m_star(m_edit->addAction(glyphIcon(Glyph::Star), QLineEdit::TrailingPosition))
    , m_recentMenu(new QMenu(this))
    , m_savedMenu(new QMenu(this))
    , m_progress(new QProgressBar(this))
    , m_stop(makeButton(u"stopSearch"_s, glyphIcon(Glyph::Stop),
                        tr("Give this search up and go back to the filter before")))
{
    layOut();
    connect(m_edit, &FilterEdit::compiled, this, &FilterBar::takeText);
    connect(m_edit, &QLineEdit::editingFinished, this, &FilterBar::finishEditing);
    connect(m_edit, &FilterEdit::suggestionTaken, this, &FilterBar::finishEditing);
    connect(m_edit, &FilterEdit::escapePressed, this, [this] {
        if (m_edit->error().isError())
            setText(m_inForce->filter().text());
    });
    connect(m_message, &FilterMessage::suggestionChosen, m_edit, &FilterEdit::applySuggestion);
    connect(m_inForce, &FilterInForce::changed, this, [this](const Filter &filter) {
        showState();
        Q_EMIT filterChanged(filter);
    });
    connect(m_funnel, &QAction::triggered, m_edit, &FilterEdit::offerCompletions);
    connect(m_star, &QAction::triggered, this, &FilterBar::saveCurrent);
    connect(m_saved, &SavedFilters::changed, this, &FilterBar::showStar);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FilterBar::fillRecentMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    connect(m_stop, &QToolButton::clicked, this, &FilterBar::stopRequested);
    showStar();
    showState();
}

FilterBar::~FilterBar()
{
    // The line finishes editing as it loses the focus, when this is half gone already.
    m_edit->disconnect(this);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

const Filter &FilterBar::filter() const
{
    return m_inForce->filter();
}

const FilterError &FilterBar::error() const
{
    return m_edit->error();
}

FilterBar::State FilterBar::state() const
{
    if (m_edit->error().isError())
        return State::Invalid;
    const bool isOfThis = m_hasResult && m_resultFilter == filter().text();
    if (m_hasResult && !filter().isEmpty() && (!isOfThis || !m_isComplete))
        return State::Searching;
    return filter().isEmpty() ? State::Empty : State::Active;
}

void FilterBar::setText(const QString &text)
{
    m_isSetting = true;
    m_edit->setText(text);
    m_isSetting = false;
    if (!m_edit->error().isError())
        m_inForce->set(m_edit->filter());
}

void FilterBar::applyTerm(const QString &term, FilterChange how)
{
    const QString before = m_edit->error().isError() ? filter().text() : text();
    setText(changedFilter(before, term, how));
    m_recent.add(text());
}

void FilterBar::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::takeText()
{
    if (!m_isSetting)
        m_inForce->type(m_edit->filter(), m_edit->error().isError());
    showStar();
    showState();
}

void FilterBar::finishEditing()
{
    if (m_edit->error().isError())
        return;
    m_inForce->settle();
    m_recent.add(text());
}

void FilterBar::showResult(const LogResult &result)
{
    m_hasResult = true;
    m_resultFilter = result.filter.text();
    m_matches = result.size();
    m_rows = result.snapshot.rowCount();
    m_isComplete = result.complete;
    m_searched = result.progress;
    showState();
}

QString FilterBar::countText() const
{
    if (!m_hasResult)
        return {};
    if (filter().isEmpty())
        return tr("All %Ln rows", nullptr, int(m_rows));
    const double share = m_rows > 0 ? double(m_matches) / double(m_rows) : 0;
    return tr("%1 of %Ln rows (%2 %)", "matching rows, rows, per cent", int(m_rows))
        .arg(Units::count(m_matches), QLocale().toString(share * 100, 'f', share < 0.1 ? 1 : 0));
}

void FilterBar::showState()
{
    const State now = state();
    m_progress->setVisible(now == State::Searching);
    m_stop->setVisible(now == State::Searching);
    const bool isOfThis = m_resultFilter == filter().text();
    m_progress->setValue(isOfThis ? int(m_searched * m_progress->maximum()) : 0);
    if (now == State::Invalid) {
        const QString inForce = filter().text().trimmed();
        m_message->showError(m_edit->error(),
                             inForce.isEmpty() ? tr("showing: all rows") : tr("showing: %1").arg(inForce));
    } else if (now == State::Searching && !isOfThis) {
        m_message->showPlain(tr("Searching…"));
    } else if (now == State::Searching) {
        m_message->showPlain(tr("Searching… %Ln rows match so far", nullptr, int(m_matches)));
    } else {
        m_message->showPlain(countText());
    }
}

void FilterBar::showStar()
{
    const bool isSaved = m_saved->indexOf(text()) >= 0;
    m_star->setIcon(glyphIcon(isSaved ? Glyph::Starred : Glyph::Star));
    m_star->setToolTip(isSaved ? tr("Saved as “%1”: rename or remove it")
                                     .arg(m_saved->filters().at(m_saved->indexOf(text())).name)
                               : tr("Save this filter"));
    m_star->setVisible(!text().trimmed().isEmpty() && !m_edit->error().isError());
}

void FilterBar::setPathCatalogue(const PathCatalogue &catalogue)
{
    m_edit->setPathCatalogue(catalogue);
}

void FilterBar::showHelp()
{
    FilterHelp::show(this);
}
