// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey.h"

#include "stage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void Survey::takePanels()
{
    const QList<QDockWidget *> docks = m_stage->window().findChildren<QDockWidget *>();
    for (const QDockWidget *dock : docks)
        takePanel(dock->objectName().chopped(4));
    takeShards();
}

//! The panel of the shards where it has room for its details, and as a heat map.
void Survey::takeShards()
{
    QAction *heatMap = m_stage->window().findChild<QAction *>(u"shardsHeatTool"_s);
    constexpr QSize roomy{1100, 480};
    m_stage->window().findChild<QTableView *>(u"shardsTable"_s)->selectRow(0);
    m_take(u"panel-shards-details"_s, m_stage->panelPicture(u"shards"_s, roomy));
    heatMap->trigger();
    m_take(u"panel-shards-heatmap"_s, m_stage->panelPicture(u"shards"_s, roomy));
    heatMap->trigger();
}

void Survey::takePanel(const QString &name)
{
    if (!m_stage->showPanel(name))
        return;
    QDockWidget *dock = m_stage->window().findChild<QDockWidget *>(QString(name + u"Dock"_s));
    m_take(u"panel-"_s + name, dock->grab());
    takePages(u"panel-"_s + name, dock);
}

//! Each page of each row of tabs in \a whole.
void Survey::takePages(const QString &name, QWidget *whole)
{
    const QList<QTabBar *> rows = whole->findChildren<QTabBar *>();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QTabBar *tabs = rows.at(row);
        if (!tabs->isVisible())
            continue;
        const int before = tabs->currentIndex();
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            m_stage->linger(300ms);
            m_take(u"%1-%2.%3"_s.arg(name).arg(row).arg(page), whole->grab());
        }
        tabs->setCurrentIndex(before);
    }
}

static QList<QAction *> leavesOf(const QList<QAction *> &actions)
{
    QList<QAction *> leaves;
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            leaves += leavesOf(menu->actions());
        else if (action->isEnabled() && !action->isSeparator())
            leaves += action;
    }
    return leaves;
}

void Survey::takeDialogs()
{
    const auto *bar = m_stage->window().menuWidget()->findChild<QMenuBar *>();
    const QList<QAction *> actions = leavesOf(bar->actions());
    for (QAction *action : actions) {
        // The help and the list of shortcuts, by their keys.
        const bool opens = action->text().contains(u'…') || action->menuRole() == QAction::AboutRole ||
                           action->shortcut() == QKeySequence(u"F1"_s) ||
                           action->shortcut() == QKeySequence(u"Ctrl+F1"_s);
        if (!opens)
            continue;
        // A modal dialog has a loop of its own, in which it is pictured and closed.
        QTimer::singleShot(400ms, &m_stage->window(), [this] { takeOpenDialogs(u"dialog"_s); });
        action->trigger();
        m_stage->linger(500ms);
        takeOpenDialogs(u"dialog"_s);
    }
}

//! What the pages of \a dialog want beyond what they have.
static QSize hiddenIn(const QDialog *dialog)
{
    QSize hidden(0, 0);
    const QList<QScrollArea *> areas = dialog->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->widget())
            hidden = hidden.expandedTo(area->widget()->sizeHint() - area->viewport()->size());
    }
    return hidden;
}

void Survey::takeOpenDialogs(const QString &name)
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QDialog *dialog = qobject_cast<QDialog *>(window);
        if (!dialog || !dialog->isVisible())
            continue;
        if (!qobject_cast<QFileDialog *>(dialog)) {
            const QString own = name + u'-' + QString::fromLatin1(dialog->metaObject()->className());
            // The screen of the offscreen platform is small, and smaller still at 2x.
            dialog->resize(dialog->size().expandedTo(dialog->sizeHint()) + hiddenIn(dialog));
            m_take(own, dialog->grab());
            takePages(own, dialog);
        }
        dialog->reject();
    }
}
