// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloaddifftext.h"

#include "inspector/payloadwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Change = PayloadDiff::Change;

namespace {

constexpr qsizetype longestValue = 400;

QString shortJson(const PayloadTree &tree, int node)
{
    const QString text = QString::fromUtf8(compactJson(tree, node).left(longestValue + 1));
    return text.size() > longestValue ? QString(text.first(longestValue) + u'…') : text;
}

//! Writes a JSON Patch: in each array removals from its end, then moves, then additions, and only then what
//! lies deeper, so that places are always those of the second payload.
class PatchWriter
{
public:
    explicit PatchWriter(const PayloadDiff &diff) : m_diff(diff) {}

    QByteArray write()
    {
        m_patch = "[";
        if (!m_diff.isEmpty())
            writeNode(0, QByteArray());
        m_patch += m_patch.size() > 1 ? "\n]\n" : "]\n";
        return std::move(m_patch);
    }

private:
    void writeOperation(const char *operation, const QByteArray &path, int valueInB,
                        const QByteArray &from = {})
    {
        m_patch += m_patch.size() > 1 ? ",\n" : "\n";
        m_patch += "{\"op\":\"" + QByteArray(operation) + "\"";
        if (!from.isNull())
            m_patch += ",\"from\":" + jsonQuoted(QString::fromUtf8(from)).toUtf8();
        m_patch += ",\"path\":" + jsonQuoted(QString::fromUtf8(path)).toUtf8();
        if (valueInB >= 0)
            m_patch += ",\"value\":" + compactJson(m_diff.b(), valueInB);
        m_patch += "}";
    }

    void writeNode(int node, const QByteArray &path)
    {
        if (m_diff.change(node) == Change::Changed) {
            writeOperation("replace", path, m_diff.nodeInB(node));
            return;
        }
        if (m_diff.change(node) != Change::Inside)
            return;
        if (m_diff.a().type(m_diff.nodeInA(node)) == PayloadTree::Type::Array)
            writeArray(node, path);
        else
            writeMembers(node, path);
    }

    void writeMembers(int node, const QByteArray &path)
    {
        for (const int child : m_diff.children(node)) {
            const bool inB = m_diff.nodeInB(child) >= 0;
            const PayloadTree &tree = inB ? m_diff.b() : m_diff.a();
            QByteArray key = tree.key(inB ? m_diff.nodeInB(child) : m_diff.nodeInA(child)).toUtf8();
            key.replace("~", "~0").replace("/", "~1");
            const QByteArray there = path + '/' + key;
            if (m_diff.change(child) == Change::Removed)
                writeOperation("remove", there, PayloadTree::none);
            else if (m_diff.change(child) == Change::Added)
                writeOperation("add", there, m_diff.nodeInB(child));
            else
                writeNode(child, there);
        }
    }

    void writeArray(int node, const QByteArray &path)
    {
        std::vector<int> removed; // Rows of A.
        std::vector<int> kept;    // In the order of B.
        for (const int child : m_diff.children(node)) {
            if (m_diff.change(child) == Change::Removed)
                removed.push_back(m_diff.a().row(m_diff.nodeInA(child)));
            else if (m_diff.change(child) != Change::Added)
                kept.push_back(child);
        }
        const auto at = [&path](std::size_t row) {
            return QByteArray(path + '/' + QByteArray::number(qulonglong(row)));
        };
        std::sort(removed.rbegin(), removed.rend());
        for (const int row : removed)
            writeOperation("remove", at(std::size_t(row)), PayloadTree::none);
        writeMoves(kept, at);
        for (const int child : m_diff.children(node)) {
            if (m_diff.change(child) == Change::Added)
                writeOperation("add", at(std::size_t(m_diff.b().row(m_diff.nodeInB(child)))),
                               m_diff.nodeInB(child));
        }
        for (const int child : kept)
            writeNode(child, at(std::size_t(m_diff.b().row(m_diff.nodeInB(child)))));
    }

    //! Puts what moved directly behind what stands before it in B.
    template <typename At>
    void writeMoves(const std::vector<int> &kept, const At &at)
    {
        std::vector<int> now = kept; // As they stand after the operations written so far.
        std::sort(now.begin(), now.end(), [this](int one, int other) {
            return m_diff.a().row(m_diff.nodeInA(one)) < m_diff.a().row(m_diff.nodeInA(other));
        });
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (!m_diff.isMoved(kept[i]))
                continue;
            const auto from = std::find(now.begin(), now.end(), kept[i]);
            const std::size_t fromRow = std::size_t(from - now.begin());
            now.erase(from);
            const auto before = i == 0 ? now.begin() : std::find(now.begin(), now.end(), kept[i - 1]) + 1;
            const std::size_t toRow = std::size_t(before - now.begin());
            now.insert(before, kept[i]);
            if (fromRow != toRow)
                writeOperation("move", at(toRow), PayloadTree::none, at(fromRow));
        }
    }

    const PayloadDiff &m_diff;
    QByteArray m_patch;
};

} // namespace

QString diffLines(const PayloadDiff &diff)
{
    QString text;
    std::vector<int> open;
    if (!diff.isEmpty())
        open.push_back(0);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        open.insert(open.end(), diff.children(node).rbegin(), diff.children(node).rend());
        const int a = diff.nodeInA(node);
        const int b = diff.nodeInB(node);
        if (diff.isMoved(node))
            text += u"> %1  from %2\n"_s.arg(diff.b().pointer(b), diff.a().pointer(a));
        const bool isPart = diff.parent(node) >= 0 && diff.change(diff.parent(node)) == diff.change(node);
        switch (diff.change(node)) {
        case Change::Changed:
            text +=
                u"~ %1  %2 → %3\n"_s.arg(diff.b().pointer(b), shortJson(diff.a(), a), shortJson(diff.b(), b));
            break;
        case Change::Added:
            if (!isPart)
                text += u"+ %1  %2\n"_s.arg(diff.b().pointer(b), shortJson(diff.b(), b));
            break;
        case Change::Removed:
            if (!isPart)
                text += u"- %1  %2\n"_s.arg(diff.a().pointer(a), shortJson(diff.a(), a));
            break;
        case Change::None:
        case Change::Inside:
            break;
        }
    }
    return text;
}

QByteArray jsonPatch(const PayloadDiff &diff)
{
    return PatchWriter(diff).write();
}
