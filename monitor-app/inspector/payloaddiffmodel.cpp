// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloaddiffmodel.h"

#include "colorscheme.h"
#include "eventlog/printable.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;
using Change = PayloadDiff::Change;
using Type = PayloadTree::Type;

namespace {

constexpr qsizetype longestText = 300;

QColor colorOf(Change change, bool moved, const QPalette &palette)
{
    switch (change) {
    case Change::Added:
        return Colors::good(palette);
    case Change::Removed:
        return Colors::bad(palette);
    case Change::Changed:
        return Colors::busy(palette);
    case Change::None:
    case Change::Inside:
        return moved ? Colors::accent(palette) : QColor();
    }
    return {};
}

} // namespace

PayloadDiffModel::PayloadDiffModel(QObject *parent)
    : QAbstractItemModel(parent), m_diff(std::make_shared<PayloadDiff>())
{}

void PayloadDiffModel::setDiff(const PayloadDiffPointer &diff)
{
    beginResetModel();
    m_diff = diff ? diff : std::make_shared<PayloadDiff>();
    countRows();
    endResetModel();
}

void PayloadDiffModel::setNames(const QString &first, const QString &second)
{
    m_first = first;
    m_second = second;
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstColumn, SecondColumn);
}

void PayloadDiffModel::setOnlyDifferences(bool on)
{
    if (on == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = on;
    countRows();
    endResetModel();
}

//! Which rows are shown and where; the diff itself has a bounded size.
void PayloadDiffModel::countRows()
{
    const std::size_t count = std::size_t(m_diff->nodeCount());
    m_rows.assign(count, 0);
    m_differing.clear();
    m_differing.resize(m_onlyDifferences ? count : 0);
    for (std::size_t node = 0; node < count; ++node) {
        int row = 0;
        for (const int child : m_diff->children(int(node))) {
            if (m_onlyDifferences && !m_diff->differs(child))
                continue;
            if (m_onlyDifferences)
                m_differing[node].push_back(child);
            m_rows[std::size_t(child)] = row++;
        }
    }
}

const std::vector<int> &PayloadDiffModel::children(int node) const
{
    return m_onlyDifferences ? m_differing[std::size_t(node)] : m_diff->children(node);
}

int PayloadDiffModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : 0;
}

QModelIndex PayloadDiffModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(children(nodeOf(parent))[std::size_t(row)]));
}

QModelIndex PayloadDiffModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int holder = m_diff->parent(nodeOf(child));
    return holder <= 0 ? QModelIndex() : createIndex(m_rows[std::size_t(holder)], 0, quintptr(holder));
}

int PayloadDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 || m_diff->isEmpty() ? 0 : int(children(nodeOf(parent)).size());
}

int PayloadDiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PayloadDiffModel::path(int node) const
{
    const int b = m_diff->nodeInB(node);
    return b >= 0 ? m_diff->b().path(b) : m_diff->a().path(m_diff->nodeInA(node));
}

QString PayloadDiffModel::wholeValue(int node, int column) const
{
    const PayloadTree &tree = column == FirstColumn ? m_diff->a() : m_diff->b();
    const int there = column == FirstColumn ? m_diff->nodeInA(node) : m_diff->nodeInB(node);
    return there < 0 ? QString() : tree.text(there);
}

QString PayloadDiffModel::key(int node) const
{
    const int b = m_diff->nodeInB(node);
    const PayloadTree &tree = b >= 0 ? m_diff->b() : m_diff->a();
    const int there = b >= 0 ? b : m_diff->nodeInA(node);
    return tree.hasKey(there) ? tree.key(there) : u'[' + QString::number(tree.row(there)) + u']';
}

QString PayloadDiffModel::changeText(int node) const
{
    QString moved =
        m_diff->isMoved(node) ? tr("↕ from [%1]").arg(m_diff->a().row(m_diff->nodeInA(node))) : QString();
    switch (m_diff->change(node)) {
    case Change::Added:
        return tr("+ added");
    case Change::Removed:
        return tr("− removed");
    case Change::Changed:
        return moved.isEmpty() ? tr("≠ changed") : moved + u" ≠"_s;
    case Change::None:
    case Change::Inside:
        return moved;
    }
    return {};
}

QString PayloadDiffModel::valueText(const PayloadTree &tree, int node, Change change)
{
    if (node < 0)
        return {};
    if (!tree.isContainer(node)) {
        const QString text = tree.text(node, longestText).simplified();
        return tree.type(node) == Type::String ? u'"' + text + u'"' : text;
    }
    if (change == Change::Added || change == Change::Removed || change == Change::Changed)
        return tree.text(node, longestText).simplified();
    return tree.type(node) == Type::Object ? u"{%1}"_s.arg(tree.childCount(node))
                                           : u"[%1]"_s.arg(tree.childCount(node));
}

QVariant PayloadDiffModel::background(int node) const
{
    const QPalette palette = QGuiApplication::palette();
    const QColor color = colorOf(m_diff->change(node), m_diff->isMoved(node), palette);
    return color.isValid() ? Colors::mixed(color, palette.color(QPalette::Base), 0.86) : QVariant();
}

QVariant PayloadDiffModel::foreground(int node, int column) const
{
    const QPalette palette = QGuiApplication::palette();
    if (column == ChangeColumn)
        return colorOf(m_diff->change(node), m_diff->isMoved(node), palette);
    const Change change = m_diff->change(node);
    const bool isBracket = column >= FirstColumn && !m_diff->isMoved(node) &&
                           (change == Change::Inside || change == Change::None);
    return isBracket ? Colors::muted(palette) : QVariant();
}

QVariant PayloadDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case KeyColumn:
            return Printable::line(key(node));
        case ChangeColumn:
            return changeText(node);
        case FirstColumn:
            return Printable::line(valueText(m_diff->a(), m_diff->nodeInA(node), m_diff->change(node)));
        case SecondColumn:
            return Printable::line(valueText(m_diff->b(), m_diff->nodeInB(node), m_diff->change(node)));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (index.column() >= FirstColumn) {
            const bool first = index.column() == FirstColumn;
            const PayloadTree &tree = first ? m_diff->a() : m_diff->b();
            const int there = first ? m_diff->nodeInA(node) : m_diff->nodeInB(node);
            return there >= 0 && !tree.isContainer(there)
                       ? Printable::toolTip(tree.text(there, 4 * longestText))
                       : QString();
        }
        return Printable::toolTip(path(node));
    case Qt::BackgroundRole:
        return background(node);
    case Qt::ForegroundRole:
        return foreground(node, index.column());
    case Qt::FontRole: {
        // A value that is gone is struck through, for those who do not see the colour.
        if (index.column() != FirstColumn || m_diff->change(node) != Change::Removed)
            return {};
        QFont font = QGuiApplication::font();
        font.setStrikeOut(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant PayloadDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const bool isOfEvent = section == FirstColumn || section == SecondColumn;
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && isOfEvent))
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case ChangeColumn:
        return tr("Change");
    case FirstColumn:
        return m_first;
    case SecondColumn:
        return m_second;
    default:
        return {};
    }
}
