// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsmodel.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

using namespace Qt::StringLiterals;

ShortcutsModel::ShortcutsModel(const QWidget *window, QObject *parent) : QAbstractTableModel(parent)
{
    addActions(window);
    addKeysOfViews();
}

QString ShortcutsModel::plainText(const QAction *action)
{
    QString text = action->text();
    // Languages without Latin letters have the mnemonic in parentheses behind the word.
    static const QRegularExpression behind(u"\\s?\\(&.\\)"_s);
    text.remove(behind);
    text.replace(u"&&"_s, QString(QChar(0)));
    text.remove(u'&');
    text.replace(QChar(0), u'&');
    return text;
}

static QString keysOf(const QAction *action)
{
    QStringList result;
    const QList<QKeySequence> keys = action->shortcuts();
    for (const QKeySequence &sequence : keys)
        result += sequence.toString(QKeySequence::NativeText);
    return result.join(u", ");
}

void ShortcutsModel::addActions(const QWidget *window)
{
    QSet<const QAction *> seen;
    const auto add = [&](const QAction *action, const QString &place) {
        if (seen.contains(action) || action->isSeparator() || action->shortcut().isEmpty())
            return;
        seen.insert(action);
        m_rows.append(Row{keysOf(action), plainText(action), place});
    };
    const auto addMenu = [&](const auto &self, const QMenu *menu, const QString &place) -> void {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->menu())
                self(self, action->menu(), place + u" → "_s + plainText(action));
            else
                add(action, place);
        }
    };
    if (const QMenuBar *bar = window->findChild<QMenuBar *>()) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *menu : menus) {
            if (menu->menu())
                addMenu(addMenu, menu->menu(), plainText(menu));
        }
    }
    // What belongs to one panel.
    const QList<QAction *> others = window->findChildren<QAction *>();
    for (const QAction *action : others) {
        QString place;
        for (const QObject *object = action->parent(); object && place.isEmpty(); object = object->parent()) {
            if (const auto *dock = qobject_cast<const QDockWidget *>(object))
                place = dock->windowTitle();
        }
        if (!plainText(action).isEmpty())
            add(action, place.isEmpty() ? tr("Window") : place);
    }
}

void ShortcutsModel::addKeysOfViews()
{
    const auto add = [this](std::initializer_list<const char16_t *> keys, const QString &action,
                            const QString &place) {
        QStringList native;
        for (const char16_t *each : keys)
            native += QKeySequence(QStringView(each).toString()).toString(QKeySequence::NativeText);
        m_rows.append(Row{native.join(u", "), action, place});
    };
    const QString log = tr("Log");
    add({u"Home", u"End"}, tr("First row, last row"), log);
    add({u"Shift+Down", u"Shift+Up"}, tr("Select one row more"), log);
    add({u"Ctrl+Space"}, tr("Offer what can stand at the cursor of the filter"), log);
    add({u"Menu", u"Shift+F10"}, tr("What can be done here"), tr("Tables"));
    add({u"Tab", u"Shift+Tab"}, tr("Next control, control before"), tr("Everywhere"));
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case KeysColumn:
        return row.keys;
    case ActionColumn:
        return row.action;
    case PlaceColumn:
        return row.place;
    default:
        return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeysColumn:
        return tr("Keys");
    case ActionColumn:
        return tr("What they do");
    case PlaceColumn:
        return tr("Where");
    default:
        return {};
    }
}
