// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadscanner.h"

#include <cstring>
#include <limits>

PayloadScanner::PayloadScanner(PayloadTree *tree, const Overtaken &overtaken)
    : m_tree(tree), m_overtaken(overtaken), m_data(tree->m_json.constData()), m_size(tree->m_json.size())
{}

void PayloadScanner::scan()
{
    if (m_size > std::numeric_limits<qint32>::max()) {
        fail(tr("The payload is larger than 2 GiB."));
        return;
    }
    // About what a payload of the gateway has, so that the vector seldom grows.
    m_tree->m_nodes.reserve(std::size_t(m_size / 24 + 8));
    bool done = false;
    while (!done) {
        if (m_overtaken && ++m_values % 8192 == 0 && m_overtaken())
            break;
        bool complete = false;
        if (!scanValue(&complete) || (complete && !scanNext(&done)))
            break;
    }
    finish();
}

bool PayloadScanner::scanValue(bool *complete)
{
    skipBlanks();
    const char c = peek();
    if (c == '{' || c == '[') {
        if (!open(c))
            return false;
        skipBlanks();
        if (peek() == (c == '{' ? '}' : ']')) {
            ++m_at;
            close();
            *complete = true;
            return true;
        }
        return c == '[' || scanKey();
    }
    *complete = true;
    return scanScalar();
}

bool PayloadScanner::scanNext(bool *done)
{
    for (;;) {
        skipBlanks();
        if (m_open.empty()) {
            *done = true;
            return m_at == m_size || fail(tr("There is more text behind the end of the value."));
        }
        const Open &innermost = m_open.back();
        const char c = peek();
        if (c == ',') {
            ++m_at;
            return !innermost.isObject || scanKey();
        }
        if (c != (innermost.isObject ? '}' : ']')) {
            return fail(m_at == m_size       ? tr("The text ends before it is complete.")
                        : innermost.isObject ? tr("A comma or } is missing here.")
                                             : tr("A comma or ] is missing here."));
        }
        ++m_at;
        close();
    }
}

bool PayloadScanner::scanKey()
{
    skipBlanks();
    if (peek() != '"')
        return fail(m_at == m_size ? tr("The text ends before it is complete.")
                                   : tr("A key in quotes is missing here."));
    if (!scanString(&m_key.begin, &m_key.size))
        return false;
    skipBlanks();
    if (peek() != ':')
        return fail(m_at == m_size ? tr("The text ends before it is complete.")
                                   : tr("A colon is missing here."));
    ++m_at;
    return true;
}

bool PayloadScanner::scanScalar()
{
    const qsizetype begin = m_at;
    switch (peek()) {
    case '"': {
        qsizetype inside = 0;
        qsizetype size = 0;
        const bool whole = scanString(&inside, &size);
        addNode(PayloadTree::Type::String, begin, m_at - begin);
        return whole;
    }
    case 't':
        return scanWord("true", PayloadTree::Type::Boolean);
    case 'f':
        return scanWord("false", PayloadTree::Type::Boolean);
    case 'n':
        return scanWord("null", PayloadTree::Type::Null);
    default:
        return scanNumber();
    }
}

bool PayloadScanner::scanWord(QByteArrayView word, PayloadTree::Type type)
{
    if (m_size - m_at < word.size() || std::memcmp(m_data + m_at, word.data(), std::size_t(word.size())) != 0)
        return fail(tr("There is no such word in JSON; %1 was probably meant.").arg(QLatin1String(word)));
    addNode(type, m_at, word.size());
    m_at += word.size();
    return true;
}

bool PayloadScanner::scanNumber()
{
    const qsizetype begin = m_at;
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!scanDigits()) {
        return fail(m_at == m_size  ? tr("The text ends before it is complete.")
                    : m_at == begin ? tr("A value is missing here.")
                                    : tr("A digit is missing here."));
    }
    if (peek() == '.') {
        ++m_at;
        if (!scanDigits())
            return fail(tr("A digit is missing here."));
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (!scanDigits())
            return fail(tr("A digit is missing here."));
    }
    addNode(PayloadTree::Type::Number, begin, m_at - begin);
    return true;
}

bool PayloadScanner::scanDigits()
{
    const qsizetype begin = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at > begin;
}

bool PayloadScanner::scanString(qsizetype *begin, qsizetype *size)
{
    *begin = ++m_at;
    while (m_at < m_size) {
        const char c = m_data[m_at];
        if (c == '"') {
            *size = m_at++ - *begin;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return fail(tr("Control characters must be escaped in a string."));
        ++m_at;
        if (c == '\\' && !scanEscape())
            return false;
    }
    return fail(tr("The text ends inside a string."));
}

bool PayloadScanner::scanEscape()
{
    const char c = peek();
    if (c == 'u') {
        for (int i = 1; i <= 4; ++i) {
            const char digit = m_at + i < m_size ? m_data[m_at + i] : '\0';
            const bool isHex = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') ||
                               (digit >= 'A' && digit <= 'F');
            if (!isHex)
                return fail(tr("Four hexadecimal digits must follow \\u."));
        }
        m_at += 5;
        return true;
    }
    if (c == '\0' || !std::strchr("\"\\/bfnrt", c))
        return fail(tr("There is no such escape in JSON."));
    ++m_at;
    return true;
}

bool PayloadScanner::open(char bracket)
{
    const bool isObject = bracket == '{';
    const bool hidden = !m_open.empty() && m_open.back().node == PayloadTree::none;
    int node = PayloadTree::none;
    if (!hidden)
        node = addNode(isObject ? PayloadTree::Type::Object : PayloadTree::Type::Array, m_at, 0);
    m_open.push_back({node, isObject});
    ++m_at;
    return true;
}

void PayloadScanner::close()
{
    const Open closed = m_open.back();
    m_open.pop_back();
    if (closed.node == PayloadTree::none)
        return;
    PayloadTree::Node &node = m_tree->m_nodes[std::size_t(closed.node)];
    node.size = quint32(m_at) - node.begin;
    node.end = m_tree->nodeCount();
}

int PayloadScanner::addNode(PayloadTree::Type type, qsizetype begin, qsizetype size)
{
    const Key key = std::exchange(m_key, {});
    const int parent = m_open.empty() ? PayloadTree::none : m_open.back().node;
    if (!m_open.empty()) {
        if (parent == PayloadTree::none)
            return PayloadTree::none;
        PayloadTree::Node &holder = m_tree->m_nodes[std::size_t(parent)];
        const bool tooDeep = m_open.size() > std::size_t(PayloadTree::deepest);
        if (tooDeep || m_tree->nodeCount() >= PayloadTree::mostNodes) {
            holder.cut = true;
            return PayloadTree::none;
        }
    }
    PayloadTree::Node node;
    node.type = type;
    node.begin = quint32(begin);
    node.size = quint32(size);
    node.parent = parent;
    node.end = m_tree->nodeCount() + 1;
    if (key.size >= 0) {
        node.hasKey = true;
        node.keyBegin = quint32(key.begin);
        node.keySize = quint32(key.size);
    }
    if (parent != PayloadTree::none)
        node.row = m_tree->m_nodes[std::size_t(parent)].childCount++;
    m_tree->m_nodes.push_back(node);
    return m_tree->nodeCount() - 1;
}

bool PayloadScanner::fail(const QString &message)
{
    m_tree->m_error = {message, m_at};
    return false;
}

void PayloadScanner::finish()
{
    while (!m_open.empty())
        close();
    // Children of a node stand together, so that any of them is found at once.
    std::vector<PayloadTree::Node> &nodes = m_tree->m_nodes;
    qint32 next = 0;
    for (PayloadTree::Node &node : nodes) {
        node.firstChild = next;
        next += node.childCount;
    }
    m_tree->m_children.resize(std::size_t(next));
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const PayloadTree::Node &parent = nodes[std::size_t(nodes[i].parent)];
        m_tree->m_children[std::size_t(parent.firstChild) + std::size_t(nodes[i].row)] = qint32(i);
    }
    nodes.shrink_to_fit();
}

void PayloadScanner::skipBlanks()
{
    while (m_at < m_size &&
           (m_data[m_at] == ' ' || m_data[m_at] == '\n' || m_data[m_at] == '\r' || m_data[m_at] == '\t'))
        ++m_at;
}
