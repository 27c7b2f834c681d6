// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/payloadpath.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFlags>
#include <QList>
#include <QMetaType>

#include <map>
#include <memory>

class PayloadCursor;

//! The paths that were seen in payloads, as a tree: cheap to copy, readable in any thread.
class PathCatalogue
{
public:
    enum class JsonType : quint8 {
        String = 0x01,
        Number = 0x02,
        Boolean = 0x04,
        Null = 0x08,
        Object = 0x10,
        Array = 0x20,
    };
    Q_DECLARE_FLAGS(JsonTypes, JsonType)

    struct Entry
    {
        PayloadPath path;
        JsonTypes types;
        QByteArray example; //!< JSON of a value seen; empty where only objects, arrays and null were.
    };

    static constexpr int maximumPaths = 4000;
    static constexpr int maximumKeys = 256; //!< Of one object: maps by id have no end.
    static constexpr int maximumDepth = 12;

    [[nodiscard]] int count() const { return m_count; } //!< Of the paths.
    //! What was seen in the objects at \a path, or as the items of arrays; in the order of the keys.
    [[nodiscard]] QList<Entry> children(const PayloadPath &path) const;
    [[nodiscard]] std::optional<Entry> entry(const PayloadPath &path) const;

    //! Adds the paths of \a payload; false when nothing is new.
    bool learn(QByteArrayView payload);

private:
    struct Node
    {
        JsonTypes types;
        QByteArray example;
        std::map<QByteArray, Node> keys;
        std::unique_ptr<Node> items;

        Node() = default;
        Node(const Node &other);
        Node(Node &&other) noexcept = default;
        Node &operator=(const Node &other) = delete;
        Node &operator=(Node &&other) noexcept = default;
        ~Node() = default;
    };

    bool learnValue(PayloadCursor *cursor, Node *node, int depth);
    bool learnObject(PayloadCursor *cursor, Node *node, int depth);
    bool learnArray(PayloadCursor *cursor, Node *node, int depth);
    [[nodiscard]] const Node *find(const PayloadPath &path) const;
    static Entry entryOf(const PayloadPath &path, const Node &node);

    std::shared_ptr<Node> m_root; //!< Copied before it is changed while others hold it.
    int m_count = 0;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PathCatalogue::JsonTypes)
Q_DECLARE_METATYPE(PathCatalogue)
