// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontreemodel.h"

#include "colorscheme.h"

#include <gateway/protocol/snowflake.h>

#include <QDateTime>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

class JsonTreeModel::Node
{
public:
    Node(QString ownKey, QJsonValue ownValue, Node *ownParent, int ownRow)
        : key(std::move(ownKey)), value(std::move(ownValue)), parent(ownParent), row(ownRow)
    {}

    [[nodiscard]] bool hasChildren() const
    {
        return (value.isObject() && !value.toObject().isEmpty()) ||
               (value.isArray() && !value.toArray().isEmpty());
    }

    const std::vector<std::unique_ptr<Node>> &nodes()
    {
        if (!m_made)
            make();
        return m_nodes;
    }

    QString key; //!< Of an element of an array: its index.
    QJsonValue value;
    Node *parent;
    int row;

private:
    void add(const QString &name, const QJsonValue &child)
    {
        m_nodes.push_back(std::make_unique<Node>(name, child, this, int(m_nodes.size())));
    }

    void make()
    {
        m_made = true;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                add(QString::number(i), array.at(i));
            return;
        }
        const QJsonObject object = value.toObject();
        // The envelope's keys have an order that people know.
        const bool isEnvelope = !parent && object.contains(u"op");
        const QStringList keys = isEnvelope ? QStringList{u"op"_s, u"t"_s, u"s"_s, u"d"_s} : object.keys();
        for (const QString &name : keys) {
            if (object.contains(name))
                add(name, object.value(name));
        }
        if (isEnvelope) {
            for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
                if (!keys.contains(entry.key()))
                    add(entry.key(), entry.value());
            }
        }
    }

    std::vector<std::unique_ptr<Node>> m_nodes;
    bool m_made = false;
};

namespace {

//! A longer text is cut in the tree; the whole is in its tooltip and in the text view.
constexpr qsizetype longestText = 500;

//! The snowflake in \a value, when \a key names one. A long number in another place may be anything.
std::optional<quint64> snowflakeIn(const QString &key, const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() < 15 || text.size() > 20)
        return {};
    const bool named =
        key == u"id" || key.endsWith(u"_id") || key.endsWith(u"_ids") || key.endsWith(u"roles");
    return named ? Gateway::snowflakeFromText(text.toLatin1()) : std::nullopt;
}

bool isInteger(const QJsonValue &value)
{
    return value.toVariant().typeId() == QMetaType::LongLong;
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return isInteger(value) ? QString::number(value.toInteger())
                                : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
    case QJsonValue::Object: {
        const QByteArray json = value.isArray()
                                    ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                    : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json);
    }
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>(QString(), QJsonValue(), nullptr, 0))
{}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setRoot(const QJsonValue &root)
{
    beginResetModel();
    m_root = std::make_unique<Node>(QString(), root, nullptr, 0);
    endResetModel();
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    QString path;
    for (const Node *node = nodeOf(index); node && node->parent; node = node->parent) {
        const bool inArray = node->parent->value.isArray();
        const QString step = inArray ? QString(u'[' + node->key + u']') : node->key;
        if (!path.isEmpty() && !path.startsWith(u'['))
            path.prepend(u'.');
        path.prepend(step);
    }
    return path;
}

QJsonValue JsonTreeModel::value(const QModelIndex &index) const
{
    return nodeOf(index)->value;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->nodes()[std::size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    Node *parent = nodeOf(child)->parent;
    return !parent || parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->nodes().size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeOf(parent)->hasChildren();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const QPalette palette = QGuiApplication::palette();
    // An element of an array stands for what the array is called: `mention_roles` holds snowflakes.
    const QString name = node.parent->value.isArray() ? node.parent->key : node.key;
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case KeyColumn:
            return node.parent->value.isArray() ? QString(u'[' + node.key + u']') : node.key;
        case ValueColumn:
            if (node.value.isObject() || node.value.isArray())
                return {};
            return valueText(node.value).left(longestText).simplified();
        case TypeColumn:
            switch (node.value.type()) {
            case QJsonValue::Object:
                return tr("object {%1}").arg(node.value.toObject().size());
            case QJsonValue::Array:
                return tr("array [%1]").arg(node.value.toArray().size());
            case QJsonValue::String:
                return snowflakeIn(name, node.value) ? tr("snowflake") : tr("string");
            case QJsonValue::Double:
                return isInteger(node.value) ? tr("integer") : tr("number");
            case QJsonValue::Bool:
                return tr("boolean");
            default:
                return tr("null");
            }
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        if (const std::optional<quint64> snowflake = snowflakeIn(name, node.value)) {
            return tr("Made %1").arg(
                QLocale().toString(Gateway::snowflakeTime(*snowflake).toLocalTime(), QLocale::LongFormat));
        }
        return node.value.isString() ? node.value.toString().left(4 * longestText) : QString();
    }
    if (role == Qt::ForegroundRole) {
        if (index.column() == TypeColumn || (index.column() == ValueColumn && node.value.isNull()))
            return Colors::muted(palette);
        if (index.column() != ValueColumn)
            return {};
        if (node.value.isString())
            return snowflakeIn(name, node.value) ? Colors::ofSeries(6, palette) : Colors::good(palette);
        return node.value.isBool() ? Colors::busy(palette) : Colors::accent(palette);
    }
    return {};
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case ValueColumn:
        return tr("Value");
    case TypeColumn:
        return tr("Type");
    default:
        return {};
    }
}
