// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadwriter.h"

namespace {

//! Writes a value; the depth of a PayloadTree is bounded, so that this may call itself.
class Writer
{
public:
    Writer(const PayloadTree &tree, int indent) : m_tree(tree), m_indent(indent) {}

    void write(int node, int depth)
    {
        const int count = m_tree.childCount(node);
        // What was cut has children that are no nodes.
        if (!m_tree.isContainer(node) || m_tree.isCut(node) || count == 0) {
            m_text += m_tree.raw(node);
            return;
        }
        const bool isObject = m_tree.type(node) == PayloadTree::Type::Object;
        m_text += isObject ? '{' : '[';
        for (int row = 0; row < count; ++row) {
            const int child = m_tree.child(node, row);
            if (row > 0)
                m_text += ',';
            breakLine(depth + 1);
            if (isObject) {
                m_text += '"';
                m_text += m_tree.rawKey(child);
                m_text += m_indent > 0 ? "\": " : "\":";
            }
            write(child, depth + 1);
        }
        breakLine(depth);
        m_text += isObject ? '}' : ']';
    }

    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    void breakLine(int depth)
    {
        if (m_indent == 0)
            return;
        m_text += '\n';
        m_text.append(qsizetype(depth) * m_indent, ' ');
    }

    const PayloadTree &m_tree;
    int m_indent;
    QByteArray m_text;
};

QByteArray written(const PayloadTree &tree, int node, int indent)
{
    if (tree.isEmpty())
        return {};
    Writer writer(tree, indent);
    writer.write(node, 0);
    return writer.take();
}

} // namespace

QByteArray prettyJson(const PayloadTree &tree, int node)
{
    return written(tree, node, 2);
}

QByteArray compactJson(const PayloadTree &tree, int node)
{
    return written(tree, node, 0);
}
