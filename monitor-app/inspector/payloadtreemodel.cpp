// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtreemodel.h"

#include "colorscheme.h"
#include "eventlog/printable.h"
#include "inspector/payloadmeaning.h"
#include "units.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;
using Type = PayloadTree::Type;

PayloadTreeModel::PayloadTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_tree(std::make_shared<PayloadTree>())
{}

void PayloadTreeModel::setTree(const PayloadTreePointer &tree)
{
    beginResetModel();
    m_tree = tree ? tree : std::make_shared<PayloadTree>();
    m_fetched.clear();
    m_matches.clear();
    endResetModel();
}

void PayloadTreeModel::setMatches(const std::vector<int> &nodes)
{
    m_matches = nodes;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {IsMatchRole});
}

int PayloadTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : 0;
}

QModelIndex PayloadTreeModel::indexOf(int node, int column)
{
    if (node <= 0 || node >= m_tree->nodeCount())
        return {};
    const QModelIndex holder = indexOf(m_tree->parent(node));
    fetch(holder, m_tree->row(node) + 1);
    return createIndex(m_tree->row(node), column, quintptr(node));
}

QModelIndex PayloadTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_tree->child(nodeOf(parent), row)));
}

QModelIndex PayloadTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int holder = m_tree->parent(nodeOf(child));
    return holder <= 0 ? QModelIndex() : createIndex(m_tree->row(holder), 0, quintptr(holder));
}

int PayloadTreeModel::fetched(int node) const
{
    const int count = m_tree->childCount(node);
    return std::min(count, m_fetched.value(node, portion));
}

int PayloadTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 || m_tree->isEmpty() ? 0 : fetched(nodeOf(parent));
}

int PayloadTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool PayloadTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && !m_tree->isEmpty() && m_tree->childCount(nodeOf(parent)) > 0;
}

bool PayloadTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return hasChildren(parent) && fetched(nodeOf(parent)) < m_tree->childCount(nodeOf(parent));
}

void PayloadTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(parent, fetched(nodeOf(parent)) + 1);
}

void PayloadTreeModel::fetch(const QModelIndex &parent, int rows)
{
    const int node = nodeOf(parent);
    const int before = fetched(node);
    if (rows <= before)
        return;
    const int portions = (rows + portion - 1) / portion;
    const int after = std::min(m_tree->childCount(node), portions * portion);
    beginInsertRows(parent, before, after - 1);
    m_fetched.insert(node, after);
    endInsertRows();
}

QVariant PayloadTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return Printable::line(text(node, index.column()));
    case Qt::ToolTipRole:
        return Printable::toolTip(toolTip(node, index.column()));
    case Qt::ForegroundRole:
        return color(node, index.column());
    case Qt::DecorationRole: {
        if (index.column() != ValueColumn)
            return {};
        const PayloadMeaning meaning = meaningOf(*m_tree, node);
        return meaning.color.isValid() && meaning.color.rgb() != 0xFF000000 ? meaning.color : QVariant();
    }
    case Qt::TextAlignmentRole:
        return index.column() >= SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case NoteRole:
        return index.column() == ValueColumn ? Printable::line(meaningOf(*m_tree, node).note) : QVariant();
    case ShareRole:
        return share(node);
    case IsMatchRole:
        return std::binary_search(m_matches.begin(), m_matches.end(), node);
    default:
        return {};
    }
}

QString PayloadTreeModel::text(int node, int column) const
{
    switch (column) {
    case KeyColumn:
        return m_tree->hasKey(node) ? m_tree->key(node) : u'[' + QString::number(m_tree->row(node)) + u']';
    case ValueColumn:
        return valueText(node);
    case TypeColumn:
        return typeText(node);
    case SizeColumn:
        return Units::bytes(m_tree->entrySize(node));
    case ShareColumn: {
        const double percent = 100 * share(node);
        return percent < 0.1 ? tr("< 0.1 %") : QString(QLocale().toString(percent, 'f', 1) + u" %");
    }
    default:
        return {};
    }
}

QString PayloadTreeModel::valueText(int node) const
{
    if (!m_tree->isContainer(node)) {
        QString text = m_tree->text(node, longestText).simplified();
        if (m_tree->valueSize(node) > longestText + 2)
            text += u'…';
        return text;
    }
    if (m_tree->isCut(node))
        return m_tree->text(node, longestText);
    // What tells one element from the next when all are folded.
    for (const char *key : {"name", "username", "title", "global_name", "content", "id"}) {
        const int child = m_tree->type(node) == Type::Object && m_tree->childCount(node) <= 200
                              ? m_tree->child(node, key)
                              : PayloadTree::none;
        if (child > 0 && m_tree->type(child) == Type::String)
            return u'{' + m_tree->text(child, 60).simplified() + u'}';
    }
    const int user = m_tree->type(node) == Type::Object && m_tree->childCount(node) <= 200
                         ? m_tree->child(node, "user")
                         : PayloadTree::none;
    return user > 0 && m_tree->type(user) == Type::Object ? valueText(user) : QString();
}

QString PayloadTreeModel::typeText(int node) const
{
    const int count = m_tree->childCount(node);
    switch (m_tree->type(node)) {
    case Type::Object:
        return m_tree->isCut(node) ? tr("object, cut") : tr("object {%1}").arg(count);
    case Type::Array:
        return m_tree->isCut(node) ? tr("array, cut") : tr("array [%1]").arg(count);
    case Type::String:
        switch (meaningOf(*m_tree, node).kind) {
        case PayloadMeaning::Kind::Snowflake:
            return tr("snowflake");
        case PayloadMeaning::Kind::Flags:
            return tr("flags");
        default:
            return tr("string");
        }
    case Type::Number: {
        const QByteArrayView raw = m_tree->raw(node);
        const bool isWhole = !raw.contains('.') && !raw.contains('e') && !raw.contains('E');
        return isWhole ? tr("integer") : tr("number");
    }
    case Type::Boolean:
        return tr("boolean");
    case Type::Null:
        return tr("null");
    }
    return {};
}

QString PayloadTreeModel::toolTip(int node, int column) const
{
    if (column == KeyColumn)
        return m_tree->path(node);
    if (column >= SizeColumn) {
        return tr("%Ln bytes with the key, %1 of the payload", nullptr, int(m_tree->entrySize(node)))
            .arg(text(node, ShareColumn));
    }
    if (m_tree->isCut(node))
        return tr("Too deep or too large for the tree: the text shows all of it.");
    if (column == TypeColumn)
        return {};
    QString details = meaningOf(*m_tree, node).details;
    if (!details.isEmpty())
        return details;
    return m_tree->type(node) == Type::String ? m_tree->text(node, qsizetype(4) * longestText) : QString();
}

QVariant PayloadTreeModel::color(int node, int column) const
{
    const QPalette palette = QGuiApplication::palette();
    if (column == TypeColumn || column >= SizeColumn)
        return Colors::muted(palette);
    if (column != ValueColumn)
        return {};
    switch (m_tree->type(node)) {
    case Type::Null:
    case Type::Array:
    case Type::Object:
        return Colors::muted(palette);
    case Type::Boolean:
        return Colors::busy(palette);
    case Type::Number:
        return Colors::accent(palette);
    case Type::String:
        return snowflakeIn(*m_tree, node) != 0 ? Colors::ofSeries(6, palette) : Colors::good(palette);
    }
    return {};
}

double PayloadTreeModel::share(int node) const
{
    const qsizetype whole = m_tree->json().size();
    return whole > 0 ? double(m_tree->entrySize(node)) / double(whole) : 0;
}

QVariant PayloadTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case ValueColumn:
        return tr("Value");
    case TypeColumn:
        return tr("Type");
    case SizeColumn:
        return tr("Size");
    case ShareColumn:
        return tr("Share");
    default:
        return {};
    }
}
