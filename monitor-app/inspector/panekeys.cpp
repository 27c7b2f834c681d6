// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panekeys.h"

#include <QKeyEvent>

#include <utility>

void PaneKeys::add(const QKeySequence &key, std::function<void()> act, std::function<bool()> isWanted)
{
    m_keys.push_back({key, std::move(act), std::move(isWanted)});
}

bool PaneKeys::take(QEvent *event) const
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = pressed->modifiers() & ~Qt::KeypadModifier;
    const QKeySequence sequence(QKeyCombination(modifiers, Qt::Key(pressed->key())));
    for (const Key &key : m_keys) {
        if (key.key != sequence || (key.isWanted && !key.isWanted()))
            continue;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            key.act();
        return true;
    }
    return false;
}
