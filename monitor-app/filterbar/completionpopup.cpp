// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completionpopup.h"

#include "colorscheme.h"
#include "eventlog/printable.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// A tool tip is a window that takes neither the focus nor all mouse events.
CompletionPopup::CompletionPopup(QWidget *line)
    : QFrame(line, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_view(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 2, this))
    , m_hint(new QLabel(tr("Tab or Enter takes it · Esc closes"), this))
{
    setObjectName(u"completionPopup"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);

    m_view->setObjectName(u"completionList"_s);
    m_view->setAccessibleName(tr("Completions"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setMinimumSectionSize(0);
    connect(m_view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });

    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(6, 2, 6, 3);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    // fitTo() decides: the minimum of the list before would keep this from shrinking.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_view);
    layout->addWidget(m_hint);
    hide();
}

void CompletionPopup::fill(const QList<Item> &items)
{
    m_model->removeRows(0, m_model->rowCount());
    const QColor muted = Colors::muted(palette());
    for (const Item &item : items) {
        QStandardItem *explanation = new QStandardItem(Printable::line(item.explanation));
        explanation->setForeground(muted);
        explanation->setToolTip(Printable::toolTip(item.explanation));
        QStandardItem *text = new QStandardItem(Printable::line(item.text));
        text->setSizeHint({0, m_view->fontMetrics().height() + 6});
        m_model->appendRow({text, explanation});
    }
}

void CompletionPopup::showItems(const QList<Item> &items, const QPoint &place)
{
    fill(items);
    m_view->setCurrentIndex({});
    m_view->scrollToTop();
    fitTo(place);
    show();
    raise();
}

int CompletionPopup::widestText(int column) const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        widest = std::max(widest, m_view->fontMetrics().horizontalAdvance(text));
    }
    return widest;
}

void CompletionPopup::fitTo(const QPoint &place)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int bar = count() > visibleRows ? m_view->verticalScrollBar()->sizeHint().width() : 0;
    const int textWidth = std::min(widestText(0) + 24, screen.width() / 3);
    const int explanationWidth = std::min(widestText(1) + 16, 420);
    m_view->setColumnWidth(0, textWidth);
    const int width = std::min(
        std::max({textWidth + explanationWidth + bar + 4, m_hint->sizeHint().width(), 260}), screen.width());
    const int rowHeight =
        std::max(m_view->sizeHintForIndex(m_model->index(0, 0)).height(), m_view->fontMetrics().height());
    m_view->setFixedHeight(std::min(count(), visibleRows) * rowHeight + 2);
    resize(width, m_view->height() + m_hint->sizeHint().height() + 2);
    // Above the line where there is no room under it.
    QPoint corner = place;
    if (corner.y() + height() > screen.bottom())
        corner.setY(parentWidget()->mapToGlobal(QPoint(0, -height())).y());
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    move(corner);
}

int CompletionPopup::count() const
{
    return m_model->rowCount();
}

QString CompletionPopup::text(int row) const
{
    return m_model->index(row, 0).data().toString();
}

int CompletionPopup::currentRow() const
{
    return m_view->currentIndex().row();
}

void CompletionPopup::setCurrentRow(int row)
{
    if (count() > 0)
        m_view->setCurrentIndex(m_model->index((row + count()) % count(), 0));
}

void CompletionPopup::moveByPage(int pages)
{
    setCurrentRow(std::clamp(currentRow() + pages * visibleRows, 0, std::max(0, count() - 1)));
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    // A style's frame cannot be seen on dark ground.
    QPainter painter(this);
    painter.setPen(Colors::mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.6));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CompletionPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        hide();
}
