// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathcatalogue.h"

#include "filter/jsonescapes.h"
#include "filter/payloadcursor.h"

namespace {

using JsonType = PathCatalogue::JsonType;

//! Longer values explain no more.
constexpr qsizetype longestExample = 60;
//! Items of one array that are looked at.
constexpr int itemsOfArray = 8;

JsonType typeOf(char first)
{
    switch (first) {
    case '"':
        return JsonType::String;
    case '{':
        return JsonType::Object;
    case '[':
        return JsonType::Array;
    case 't':
    case 'f':
        return JsonType::Boolean;
    case 'n':
        return JsonType::Null;
    default:
        return JsonType::Number;
    }
}

//! Whether \a key is an id: objects with such keys are maps, and the key explains nothing.
bool isId(QByteArrayView key)
{
    constexpr qsizetype shortestId = 15;
    return key.size() >= shortestId && key[0] >= '0' && key[0] <= '9' && key[key.size() - 1] >= '0' &&
           key[key.size() - 1] <= '9';
}

QByteArray exampleOf(const PayloadCursor &cursor)
{
    const char first = cursor.peek();
    if (first == '{' || first == '[' || first == 'n')
        return {};
    const QByteArrayView text = first == '"' ? cursor.stringHere() : cursor.scalarHere();
    if (text.size() > longestExample)
        return {};
    return first == '"' ? '"' + text.toByteArray() + '"' : text.toByteArray();
}

} // namespace

PathCatalogue::Node::Node(const Node &other)
    : types(other.types)
    , example(other.example)
    , keys(other.keys)
    , items(other.items ? std::make_unique<Node>(*other.items) : nullptr)
{}

bool PathCatalogue::learn(QByteArrayView payload)
{
    if (!m_root)
        m_root = std::make_shared<Node>();
    else if (m_root.use_count() > 1)
        m_root = std::make_shared<Node>(*m_root);
    PayloadCursor cursor(payload);
    return learnValue(&cursor, m_root.get(), 0);
}

bool PathCatalogue::learnValue(PayloadCursor *cursor, Node *node, int depth)
{
    const JsonType type = typeOf(cursor->peek());
    bool isNew = !node->types.testFlag(type);
    node->types.setFlag(type);
    if (node->example.isEmpty()) {
        node->example = exampleOf(*cursor);
        isNew = isNew || !node->example.isEmpty();
    }
    PayloadCursor inner = *cursor;
    if (depth < maximumDepth && type == JsonType::Object)
        isNew = learnObject(&inner, node, depth) || isNew;
    else if (depth < maximumDepth && type == JsonType::Array)
        isNew = learnArray(&inner, node, depth) || isNew;
    return isNew;
}

bool PathCatalogue::learnObject(PayloadCursor *cursor, Node *node, int depth)
{
    bool isNew = false;
    QByteArrayView written;
    if (!cursor->take('{'))
        return false;
    while (cursor->takeKey(&written)) {
        QByteArray key;
        appendUnescaped(written, &key);
        auto child = node->keys.find(key);
        const bool hasRoom = m_count < maximumPaths && node->keys.size() < std::size_t(maximumKeys);
        if (child == node->keys.end() && hasRoom && !isId(key)) {
            child = node->keys.emplace(key, Node()).first;
            ++m_count;
            isNew = true;
        }
        if (child != node->keys.end())
            isNew = learnValue(cursor, &child->second, depth + 1) || isNew;
        if (!cursor->skipValue() || !cursor->take(','))
            break;
    }
    return isNew;
}

bool PathCatalogue::learnArray(PayloadCursor *cursor, Node *node, int depth)
{
    bool isNew = false;
    if (!cursor->take('['))
        return false;
    for (int item = 0; item < itemsOfArray && cursor->peek() != ']' && !cursor->atEnd(); ++item) {
        if (!node->items) {
            if (m_count >= maximumPaths)
                return isNew;
            node->items = std::make_unique<Node>();
            ++m_count;
            isNew = true;
        }
        isNew = learnValue(cursor, node->items.get(), depth + 1) || isNew;
        if (!cursor->skipValue() || !cursor->take(','))
            break;
    }
    return isNew;
}

const PathCatalogue::Node *PathCatalogue::find(const PayloadPath &path) const
{
    const Node *node = m_root.get();
    for (const PayloadPath::Step &step : path.steps()) {
        if (!node)
            return nullptr;
        if (step.kind != PayloadPath::Step::Kind::Key) {
            node = node->items.get();
            continue;
        }
        const auto child = node->keys.find(step.key);
        node = child == node->keys.end() ? nullptr : &child->second;
    }
    return node;
}

PathCatalogue::Entry PathCatalogue::entryOf(const PayloadPath &path, const Node &node)
{
    return {path, node.types, node.example};
}

std::optional<PathCatalogue::Entry> PathCatalogue::entry(const PayloadPath &path) const
{
    const Node *node = find(path);
    return node ? std::optional(entryOf(path, *node)) : std::nullopt;
}

QList<PathCatalogue::Entry> PathCatalogue::children(const PayloadPath &path) const
{
    QList<Entry> entries;
    const Node *node = find(path);
    if (!node)
        return entries;
    for (const auto &[key, child] : node->keys)
        entries << entryOf(path.child(key), child);
    if (node->items)
        entries << entryOf(path.every(), *node->items);
    return entries;
}
