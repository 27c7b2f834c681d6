// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredit.h"

#include "filterbar/completionpopup.h"
#include "filterbar/filtercolors.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent), m_popup(new CompletionPopup(this))
{
    setMaxLength(maximumLength);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::compile);
    // It is told before textChanged().
    connect(this, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_popup, &CompletionPopup::chosen, this, [this](int row) {
        m_popup->setCurrentRow(row);
        insertCompletion();
    });
}

FilterEdit::~FilterEdit() = default;

void FilterEdit::compile()
{
    m_error = {};
    m_filter = Filter::compile(text(), &m_error);
    color();
    const bool isTyped = std::exchange(m_isTyped, false);
    Q_EMIT compiled();
    if (isTyped)
        completeWhileTyping();
    else
        m_popup->hide(); // What it offers is for another text.
}

void FilterEdit::color()
{
    // QLineEdit shows formats inside its text only where an input method sets them.
    QList<QInputMethodEvent::Attribute> attributes;
    const QList<QTextLayout::FormatRange> formats = filterFormats(text(), m_error, palette());
    for (const QTextLayout::FormatRange &range : formats)
        attributes << QInputMethodEvent::Attribute(
            QInputMethodEvent::TextFormat, range.start - cursorPosition(), range.length, range.format);
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

void FilterEdit::applySuggestion()
{
    if (m_error.suggestion.isEmpty())
        return;
    // Typed rather than set, so that it can be undone.
    setSelection(int(m_error.position), int(m_error.length));
    insert(m_error.suggestion);
    m_popup->hide();
    setFocus();
    Q_EMIT suggestionTaken();
}

bool FilterEdit::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !m_popup->isVisible())
        return QLineEdit::event(event);
    QKeyEvent *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape) {
        event->accept(); // It closes the popup, whatever else it is a shortcut for.
        return true;
    }
    // Before it moves the focus.
    if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Tab) {
        insertCompletion();
        return true;
    }
    return QLineEdit::event(event);
}

bool FilterEdit::takeKeyForPopup(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Down:
        m_popup->setCurrentRow(m_popup->currentRow() + 1);
        return true;
    case Qt::Key_Up:
        m_popup->setCurrentRow(std::max(m_popup->currentRow(), 0) - 1);
        return true;
    case Qt::Key_PageDown:
        m_popup->moveByPage(1);
        return true;
    case Qt::Key_PageUp:
        m_popup->moveByPage(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Who has chosen none wants the filter as it is written.
        if (m_popup->currentRow() >= 0) {
            insertCompletion();
            return true;
        }
        m_popup->hide();
        return false;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_popup->hide();
        return false;
    default:
        return false;
    }
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_popup->isVisible() && takeKeyForPopup(event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier)) {
        offerCompletions();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        event->ignore(); // A dialog may close with it.
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}
