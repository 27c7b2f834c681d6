// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/completioncontext.h"
#include "filterbar/completionpopup.h"
#include "filteredit.h"

using namespace Qt::StringLiterals;

using Expected = CompletionContext::Expected;

static bool beginsWith(const FilterCompletion::Candidate &candidate, QStringView prefix)
{
    return candidate.text.startsWith(prefix, Qt::CaseInsensitive);
}

void FilterEdit::completeWhileTyping()
{
    const CompletionContext context(text(), cursorPosition());
    const QString &prefix = context.prefix();
    m_completion = FilterCompletion::at(text(), cursorPosition(), m_catalogue);
    // Any word may be a text to search for: only those are offered that it may grow into.
    m_completion.candidates.removeIf(
        [&](const FilterCompletion::Candidate &candidate) { return !beginsWith(candidate, prefix); });
    const bool isWhole =
        m_completion.candidates.size() == 1 && m_completion.candidates.constFirst().text == prefix;
    // Where a condition begins anything may stand; what may follow within it is worth telling.
    const bool isWithin = context.expected() == Expected::Operator || context.expected() == Expected::Value;
    if (isWhole || (prefix.isEmpty() && !isWithin))
        m_popup->hide();
    else
        showPopup();
}

void FilterEdit::offerCompletions()
{
    setFocus();
    m_completion = FilterCompletion::at(text(), cursorPosition(), m_catalogue);
    showPopup();
    m_popup->setCurrentRow(0);
}

void FilterEdit::showPopup()
{
    if (m_completion.candidates.isEmpty() || !hasFocus()) {
        m_popup->hide();
        return;
    }
    QList<CompletionPopup::Item> items;
    for (const FilterCompletion::Candidate &candidate : std::as_const(m_completion.candidates))
        items << CompletionPopup::Item{candidate.text, candidate.explanation};
    const QRect cursor = inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int written = fontMetrics().horizontalAdvance(
        text().mid(m_completion.position, cursorPosition() - m_completion.position));
    const QPoint under = m_popupPlace->mapToGlobal(QPoint(0, m_popupPlace->height() + 1));
    m_popup->showItems(items, {mapToGlobal(QPoint(cursor.left() - written, 0)).x(), under.y()});
}

void FilterEdit::insertCompletion()
{
    const int row = std::max(m_popup->currentRow(), 0);
    m_popup->hide();
    if (row >= m_completion.candidates.size())
        return;
    QString inserted = m_completion.candidates.at(row).text;
    const Expected expected = CompletionContext(text(), cursorPosition()).expected();
    // A path may go on, and a value may be the end; something else always follows a blank.
    const qsizetype end = m_completion.position + m_completion.length;
    const bool isFollowed = end < text().size() && text().at(end).isSpace();
    if (expected != Expected::Value && !PayloadPath::looksLikePath(inserted) && inserted != u"d" &&
        !isFollowed)
        inserted += u' ';
    setSelection(int(m_completion.position), int(m_completion.length));
    insert(inserted);
}
