// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/newesttask.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMetaType>
#include <QString>

#include <memory>
#include <vector>

//! A JSON text taken apart: its values in the order in which they were written, each with its place in the
//! text, so that numbers and texts stay exactly as they came. Nodes are numbered from the root, 0, each value
//! before those that it holds. Immutable once it is made; readable in any thread.
//!
//! Malformed text is kept as far as it goes. What is nested deeper (the root is at 0) than `deepest` is one
//! node, and beyond `mostNodes` no more are made: such containers are isCut(), their bytes can still be read.
class PayloadTree
{
public:
    enum class Type : quint8 { Null, Boolean, Number, String, Array, Object };
    static constexpr int none = -1;
    static constexpr int deepest = 200;
    static constexpr int mostNodes = 2'000'000;

    //! What is wrong with the text, and at which byte.
    struct Error
    {
        QString message;
        qsizetype offset = 0;
        [[nodiscard]] bool isError() const { return !message.isEmpty(); }
    };

    PayloadTree() = default;
    [[nodiscard]] static PayloadTree parse(const QByteArray &json, const Overtaken &overtaken = {});

    [[nodiscard]] const QByteArray &json() const { return m_json; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }

    [[nodiscard]] Type type(int node) const { return at(node).type; }
    [[nodiscard]] bool isContainer(int node) const { return type(node) >= Type::Array; }
    [[nodiscard]] bool isCut(int node) const { return at(node).cut; }
    [[nodiscard]] int parent(int node) const { return at(node).parent; }
    [[nodiscard]] int row(int node) const { return at(node).row; } //!< Its place among its siblings.
    [[nodiscard]] int end(int node) const { return at(node).end; } //!< One past its last descendant.
    [[nodiscard]] int childCount(int node) const { return at(node).childCount; }
    [[nodiscard]] int child(int node, int row) const
    {
        return m_children[std::size_t(at(node).firstChild) + std::size_t(row)];
    }
    //! The last value of the object called \a key, or none.
    [[nodiscard]] int child(int node, QByteArrayView key) const;
    //! Follows keys and indexes, `d.author.id`, from the root; none where there is nothing.
    [[nodiscard]] int find(QByteArrayView path) const;

    [[nodiscard]] bool hasKey(int node) const { return at(node).hasKey; }
    [[nodiscard]] QByteArrayView rawKey(int node) const; //!< Without quotes, escaped as it was written.
    [[nodiscard]] QString key(int node) const;
    [[nodiscard]] QByteArrayView raw(int node) const;   //!< The value as it was written.
    [[nodiscard]] qsizetype begin(int node) const;      //!< Of the value.
    [[nodiscard]] qsizetype entryBegin(int node) const; //!< Of the key with its quote, or of the value.
    [[nodiscard]] qsizetype valueSize(int node) const;  //!< Bytes of the value.
    [[nodiscard]] qsizetype entrySize(int node) const;  //!< Bytes from the key to the end of the value.
    //! The text of a string without quotes and escapes, other values as written. Longer texts are cut after
    //! about \a longest bytes.
    [[nodiscard]] QString text(int node, qsizetype longest = -1) const;

    //! Where the node stands: `d.author.id`, `d.embeds[0].title`, `d["odd key"]`.
    [[nodiscard]] QString path(int node) const;
    [[nodiscard]] QString pointer(int node) const; //!< As a JSON Pointer, RFC 6901.
    //! The innermost node whose entry holds the byte at \a offset; none in an empty tree.
    [[nodiscard]] int nodeAt(qsizetype offset) const;

private:
    friend class PayloadScanner;
    struct Node
    {
        quint32 keyBegin = 0; //!< Behind the quote.
        quint32 keySize = 0;
        quint32 begin = 0;
        quint32 size = 0;
        qint32 parent = none;
        qint32 end = 0;
        qint32 row = 0;
        qint32 childCount = 0;
        qint32 firstChild = 0; //!< In m_children.
        Type type = Type::Null;
        bool hasKey = false;
        bool cut = false;
    };
    [[nodiscard]] const Node &at(int node) const { return m_nodes[std::size_t(node)]; }

    QByteArray m_json;
    std::vector<Node> m_nodes;
    std::vector<qint32> m_children;
    Error m_error;
};

using PayloadTreePointer = std::shared_ptr<const PayloadTree>;

Q_DECLARE_METATYPE(PayloadTreePointer)

//! The text that \a raw, the inside of a JSON string, stands for.
[[nodiscard]] QString jsonUnescaped(QByteArrayView raw);
//! \a text as a JSON string with its quotes.
[[nodiscard]] QString jsonQuoted(const QString &text);
