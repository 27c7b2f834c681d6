// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QEvent;
QT_END_NAMESPACE

//! Keys that mean something else in a pane than in its window. As shortcuts of both they were ambiguous,
//! and neither acted: the pane takes them before the window looks for a shortcut.
class PaneKeys
{
public:
    //! \a isWanted tells whether the key is the pane's at present; without it, it always is.
    void add(const QKeySequence &key, std::function<void()> act, std::function<bool()> isWanted = {});

    //! For the pane's QWidget::event(); true when \a event was such a key.
    bool take(QEvent *event) const;

private:
    struct Key
    {
        QKeySequence key;
        std::function<void()> act;
        std::function<bool()> isWanted;
    };

    std::vector<Key> m_keys;
};
