// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadhighlighter.h"

#include "colorscheme.h"
#include "inspector/payloadmeaning.h"

using Type = PayloadTree::Type;

QColor PayloadHighlighter::colorOf(int node) const
{
    switch (m_tree.type(node)) {
    case Type::String:
        return snowflakeIn(m_tree, node) != 0 ? Colors::ofSeries(6, m_palette) : Colors::good(m_palette);
    case Type::Number:
        return Colors::accent(m_palette);
    case Type::Boolean:
    case Type::Null:
        return Colors::busy(m_palette);
    case Type::Array:
    case Type::Object:
        return {};
    }
    return {};
}

QList<QTextLayout::FormatRange> PayloadHighlighter::formats(qsizetype begin, qsizetype end) const
{
    QList<QTextLayout::FormatRange> formats;
    if (m_tree.isEmpty())
        return formats;
    const QByteArrayView text(m_tree.json());
    // Bytes and characters are told apart once, going along.
    qsizetype atByte = begin;
    int atCharacter = 0;
    const auto characterAt = [&](qsizetype byte) {
        atCharacter += int(QString::fromUtf8(text.sliced(atByte, byte - atByte)).size());
        atByte = byte;
        return atCharacter;
    };
    const auto add = [&](qsizetype from, qsizetype to, const QColor &color) {
        from = std::max(from, begin);
        to = std::min(to, end);
        if (from >= to || from < atByte || !color.isValid())
            return;
        QTextLayout::FormatRange range;
        range.start = characterAt(from);
        range.length = characterAt(to) - range.start;
        range.format.setForeground(color);
        formats.append(range);
    };
    for (int node = m_tree.nodeAt(begin); node < m_tree.nodeCount() && m_tree.entryBegin(node) < end;
         ++node) {
        if (m_tree.hasKey(node)) {
            const qsizetype key = m_tree.entryBegin(node);
            add(key, key + m_tree.rawKey(node).size() + 2, m_palette.color(QPalette::Text));
        }
        add(m_tree.begin(node), m_tree.begin(node) + m_tree.valueSize(node), colorOf(node));
    }
    return formats;
}
