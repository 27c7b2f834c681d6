// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filterchange.h"
#include "inspector/panekeys.h"
#include "inspector/payloadrelations.h"
#include "inspector/payloadtree.h"

#include <QWidget>

#include <vector>

class PayloadFindBar;
class PayloadTreeView;

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

//! The tree of a payload with what can be done with its nodes: search, copy, filter, related events.
class PayloadTreePane : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadTreePane(QWidget *parent = nullptr);
    ~PayloadTreePane() override;

    void setTree(const PayloadTreePointer &tree, const QByteArray &type);
    [[nodiscard]] PayloadTreeView *view() const { return m_view; }
    [[nodiscard]] PayloadFindBar *findBar() const { return m_findBar; }

    //! What can be done with \a node, for the menus of the line below the tree and of the tree itself.
    void fillCopyMenu(QMenu *menu, int node);
    void fillFilterMenu(QMenu *menu, int node);
    void fillRelatedMenu(QMenu *menu, int node);
    void fillUnfoldMenu(QMenu *menu, int node);

public Q_SLOTS:
    void find();
    void copyValue();
    void copyPath();
    void stepMatch(bool forward);
    void stepRelated(bool forward); //!< The next event of the same thing as the current node.

Q_SIGNALS:
    void filterTermChosen(const QString &term, FilterChange change);
    void relatedRequested(const QString &filterTerm, bool forward);
    void searched(); //!< The matches are those of the text in the find bar.

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePathLine();
    QToolButton *addMenuButton(const QString &text, void (PayloadTreePane::*fill)(QMenu *, int));
    void addShortcuts();
    void addFilterActions(QMenu *menu, const QString &term);
    void showMenu(const QPoint &place);
    void showPath();
    void search(const QString &text);
    void copySubTree(int node, bool pretty);

    PayloadTreeView *m_view;
    QLabel *m_path;
    QLabel *m_notice;
    PayloadFindBar *m_findBar;
    PaneKeys m_keys;
    std::vector<QToolButton *> m_buttons;
    std::vector<int> m_matches;
    NewestTask m_searching; //!< Last, so that they end first.
    NewestTask m_copying;
};
