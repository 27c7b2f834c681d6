// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtreepane.h"

#include "eventlog/printable.h"
#include "inspector/payloadfindbar.h"
#include "inspector/payloadsearch.h"
#include "inspector/payloadtreemodel.h"
#include "inspector/payloadtreeview.h"
#include "inspector/payloadwriter.h"
#include "units.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void toClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

PayloadTreePane::PayloadTreePane(QWidget *parent)
    : QWidget(parent)
    , m_view(new PayloadTreeView(this))
    , m_path(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_findBar(new PayloadFindBar(this))
    , m_searching(this)
    , m_copying(this)
{
    QWidget *pathLine = makePathLine();
    m_notice->setMargin(4);
    m_notice->setWordWrap(true);
    m_notice->hide();
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_findBar);
    layout->addWidget(pathLine);

    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PayloadTreePane::showMenu);
    connect(m_view, &PayloadTreeView::currentNodeChanged, this, &PayloadTreePane::showPath);
    connect(m_view, &PayloadTreeView::unfoldingStopped, this, [this](int unfolded) {
        m_notice->setText(tr("%1 nodes were unfolded; there are more, unfold them one by one.")
                              .arg(Units::count(unfolded)));
        m_notice->show();
    });
    connect(m_findBar, &PayloadFindBar::textChanged, this, &PayloadTreePane::search);
    connect(m_findBar, &PayloadFindBar::stepRequested, this, &PayloadTreePane::stepMatch);
    addShortcuts();
    showPath();
}

PayloadTreePane::~PayloadTreePane() = default;

QWidget *PayloadTreePane::makePathLine()
{
    QWidget *line = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(2);
    m_path->setObjectName(u"payloadPath"_s);
    m_path->setAccessibleName(tr("Path of the current node"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_path, 1);
    layout->addWidget(addMenuButton(tr("Copy"), &PayloadTreePane::fillCopyMenu));
    layout->addWidget(addMenuButton(tr("Filter"), &PayloadTreePane::fillFilterMenu));
    layout->addWidget(addMenuButton(tr("Related"), &PayloadTreePane::fillRelatedMenu));
    QToolButton *unfold = addMenuButton(tr("Unfold"), &PayloadTreePane::fillUnfoldMenu);
    layout->addWidget(unfold);
    m_buttons.pop_back(); // It needs no node.
    return line;
}

QToolButton *PayloadTreePane::addMenuButton(const QString &text, void (PayloadTreePane::*fill)(QMenu *, int))
{
    QToolButton *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    QMenu *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu, m_view->currentNode());
    });
    button->setMenu(menu);
    m_buttons.push_back(button);
    return button;
}

void PayloadTreePane::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence> &keys, QWidget *where, auto slot) {
        QAction *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        where->addAction(action);
    };
    add({QKeySequence(QKeySequence::Copy)}, m_view, &PayloadTreePane::copyValue);
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, m_view, &PayloadTreePane::copyPath);
    add({QKeySequence(Qt::ALT | Qt::Key_Down)}, this, [this] { stepRelated(true); });
    add({QKeySequence(Qt::ALT | Qt::Key_Up)}, this, [this] { stepRelated(false); });
    // Where nothing is searched here, F3 goes on in the log.
    const auto isSearching = [this] {
        return m_findBar->isVisible();
    };
    m_keys.add(QKeySequence::Find, [this] { find(); });
    m_keys.add(
        Qt::Key_F3, [this] { stepMatch(true); }, isSearching);
    m_keys.add(
        Qt::SHIFT | Qt::Key_F3, [this] { stepMatch(false); }, isSearching);
}

void PayloadTreePane::setTree(const PayloadTreePointer &tree, const QByteArray &type)
{
    m_notice->hide();
    m_matches.clear();
    m_view->setTree(tree, type);
    if (!m_findBar->text().isEmpty())
        search(m_findBar->text());
}

void PayloadTreePane::showPath()
{
    const int node = m_view->currentNode();
    const PayloadTreePointer &tree = m_view->payload()->tree();
    const QString path = node > 0 ? Printable::line(tree->path(node)) : QString();
    m_path->setToolTip(Printable::toolTip(path));
    m_path->setText(m_path->fontMetrics().elidedText(path, Qt::ElideLeft, std::max(20, m_path->width())));
    for (QToolButton *button : m_buttons)
        button->setEnabled(node > 0);
    if (node > 0)
        m_buttons.back()->setEnabled(!relationsOf(*tree, node).isEmpty());
}

bool PayloadTreePane::event(QEvent *event)
{
    return m_keys.take(event) || QWidget::event(event);
}

void PayloadTreePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPath();
}

void PayloadTreePane::find()
{
    m_findBar->begin();
}

void PayloadTreePane::search(const QString &text)
{
    const PayloadTreePointer tree = m_view->payload()->tree();
    m_searching.start([tree, text](const Overtaken &overtaken) { return nodesWith(*tree, text, overtaken); },
                      [this](const std::vector<int> &nodes) {
                          m_matches = nodes;
                          m_view->payload()->setMatches(nodes);
                          m_view->viewport()->update();
                          m_findBar->setMatches(-1, qsizetype(nodes.size()));
                          const int current = m_view->currentNode();
                          if (!nodes.empty() && !std::binary_search(nodes.begin(), nodes.end(), current))
                              stepMatch(true);
                          Q_EMIT searched();
                      });
}

void PayloadTreePane::stepMatch(bool forward)
{
    if (m_matches.empty())
        return;
    const int current = m_view->currentNode();
    auto match = forward ? std::upper_bound(m_matches.begin(), m_matches.end(), current)
                         : std::lower_bound(m_matches.begin(), m_matches.end(), current);
    if (forward)
        match = match == m_matches.end() ? m_matches.begin() : match;
    else
        match = match == m_matches.begin() ? m_matches.end() - 1 : match - 1;
    m_view->setCurrentNode(*match);
    m_findBar->setMatches(match - m_matches.begin(), qsizetype(m_matches.size()));
}

void PayloadTreePane::copyValue()
{
    const int node = m_view->currentNode();
    if (node <= 0)
        return;
    const PayloadTreePointer &tree = m_view->payload()->tree();
    if (tree->isContainer(node))
        copySubTree(node, true);
    else
        toClipboard(tree->text(node));
}

void PayloadTreePane::copyPath()
{
    if (m_view->currentNode() > 0)
        toClipboard(m_view->payload()->tree()->path(m_view->currentNode()));
}

void PayloadTreePane::copySubTree(int node, bool pretty)
{
    const PayloadTreePointer tree = m_view->payload()->tree();
    m_copying.start(
        [tree, node, pretty](const Overtaken &) {
            return QString::fromUtf8(pretty ? prettyJson(*tree, node) : compactJson(*tree, node));
        },
        [](const QString &text) { toClipboard(text); });
}

void PayloadTreePane::fillCopyMenu(QMenu *menu, int node)
{
    const PayloadTreePointer &tree = m_view->payload()->tree();
    if (!tree->isContainer(node)) {
        menu->addAction(tr("Copy &value"), this, &PayloadTreePane::copyValue)
            ->setShortcut(QKeySequence::Copy);
    }
    menu->addAction(tr("Copy &path"), this, &PayloadTreePane::copyPath)
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    menu->addAction(tr("Copy as JSON &Pointer"), this, [tree, node] { toClipboard(tree->pointer(node)); });
    menu->addAction(tr("Copy sub-tree as &JSON"), this, [this, node] { copySubTree(node, true); });
    menu->addAction(tr("Copy sub-tree as JSON on &one line"), this,
                    [this, node] { copySubTree(node, false); });
}

void PayloadTreePane::addFilterActions(QMenu *menu, const QString &term)
{
    const auto add = [this, menu, term](const QString &text, FilterChange change) {
        menu->addAction(text, this, [this, term, change] { Q_EMIT filterTermChosen(term, change); });
    };
    add(tr("&Only these"), FilterChange::Only);
    add(tr("&And these"), FilterChange::And);
    add(tr("And &not these"), FilterChange::AndNot);
    add(tr("O&r these"), FilterChange::Or);
}

void PayloadTreePane::fillFilterMenu(QMenu *menu, int node)
{
    const PayloadTreePointer &tree = m_view->payload()->tree();
    QString term = fieldTerm(*tree, node);
    if (term.isEmpty() && !tree->isContainer(node))
        term = jsonQuoted(tree->text(node));
    if (term.isEmpty()) {
        menu->addAction(tr("No filter asks for this"))->setEnabled(false);
        return;
    }
    const QString shown = menu->fontMetrics().elidedText(term, Qt::ElideMiddle, 420);
    menu->addSection(QString(shown).replace(u'&', u"&&"_s));
    addFilterActions(menu, term);
}

void PayloadTreePane::fillRelatedMenu(QMenu *menu, int node)
{
    bool first = true;
    for (const PayloadRelation &relation : relationsOf(*m_view->payload()->tree(), node)) {
        QMenu *relationMenu = menu->addMenu(relation.label);
        const QString term = relation.term;
        QAction *next = relationMenu->addAction(tr("Go to the &next"), this,
                                                [this, term] { Q_EMIT relatedRequested(term, true); });
        QAction *previous = relationMenu->addAction(tr("Go to the &previous"), this,
                                                    [this, term] { Q_EMIT relatedRequested(term, false); });
        if (std::exchange(first, false)) {
            next->setShortcut(Qt::ALT | Qt::Key_Down);
            previous->setShortcut(Qt::ALT | Qt::Key_Up);
        }
        relationMenu->addSeparator();
        addFilterActions(relationMenu, term);
    }
}

void PayloadTreePane::fillUnfoldMenu(QMenu *menu, int node)
{
    if (node > 0 && m_view->payload()->tree()->childCount(node) > 0)
        menu->addAction(tr("Unfold this &sub-tree"), this, [this, node] { m_view->unfoldSubTree(node); });
    menu->addAction(tr("Unfold &all"), m_view, &PayloadTreeView::unfoldAll);
    menu->addAction(tr("&Fold all"), m_view, &PayloadTreeView::foldAll);
    menu->addSeparator();
    for (int depth = 1; depth <= 4; ++depth)
        menu->addAction(tr("Unfold to depth &%1").arg(depth), this,
                        [this, depth] { m_view->unfoldToDepth(depth); });
}

void PayloadTreePane::stepRelated(bool forward)
{
    const int node = m_view->currentNode();
    if (node <= 0)
        return;
    const QList<PayloadRelation> relations = relationsOf(*m_view->payload()->tree(), node);
    if (!relations.isEmpty())
        Q_EMIT relatedRequested(relations.first().term, forward);
}

void PayloadTreePane::showMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    QMenu menu(this);
    if (index.isValid()) {
        const int node = m_view->payload()->nodeOf(index);
        fillCopyMenu(&menu, node);
        menu.addSeparator();
        fillFilterMenu(menu.addMenu(tr("&Filter")), node);
        fillRelatedMenu(&menu, node);
        menu.addSeparator();
    }
    fillUnfoldMenu(&menu, m_view->currentNode());
    menu.exec(m_view->viewport()->mapToGlobal(place));
}
