// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/positionedjson_p.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Gateway {

namespace {

constexpr int mostLevels = 64;

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Gateway::PositionedJson)

public:
    Parser(QByteArrayView text, PositionedJson::Problem *problem) : m_text(text), m_problem(problem) {}

    bool readDocument(PositionedJson &result)
    {
        skipSpace();
        if (!readValue(result, 0))
            return false;
        skipSpace();
        return m_at == m_text.size() || fail(tr("Nothing may follow the end of the scenario."));
    }

private:
    bool fail(const QString &text, std::optional<TextPosition> where = {})
    {
        *m_problem = {where.value_or(position()), text};
        return false;
    }

    [[nodiscard]] TextPosition position() const { return {m_line, int(m_at - m_lineStart) + 1}; }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
        }
    }

    bool readValue(PositionedJson &result, int level)
    {
        result.position = position();
        if (level > mostLevels)
            return fail(tr("This is nested too deeply."));
        switch (peek()) {
        case '{':
            return readObject(result, level);
        case '[':
            return readArray(result, level);
        case '"': {
            QString text;
            if (!readString(text))
                return false;
            result.value = text;
            return true;
        }
        default:
            return readScalar(result);
        }
    }

    bool readObject(PositionedJson &result, int level)
    {
        QJsonObject object;
        ++m_at;
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            result.value = object;
            return true;
        }
        while (true) {
            skipSpace();
            PositionedJson::Member member;
            member.position = position();
            if (peek() != '"')
                return fail(tr("A key in quotes is expected here."));
            if (!readString(member.key))
                return false;
            if (object.contains(member.key))
                return fail(tr("“%1” stands here a second time.").arg(member.key), member.position);
            skipSpace();
            if (peek() != ':')
                return fail(tr("A colon is expected after the key “%1”.").arg(member.key));
            ++m_at;
            skipSpace();
            if (!readValue(member.content, level + 1))
                return false;
            object.insert(member.key, member.content.value);
            result.members.append(member);
            skipSpace();
            if (peek() == '}')
                break;
            if (peek() != ',')
                return fail(tr("A comma or } is expected here."));
            ++m_at;
        }
        ++m_at;
        result.value = object;
        return true;
    }

    bool readArray(PositionedJson &result, int level)
    {
        QJsonArray array;
        ++m_at;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            result.value = array;
            return true;
        }
        while (true) {
            skipSpace();
            PositionedJson item;
            if (!readValue(item, level + 1))
                return false;
            array.append(item.value);
            result.items.append(item);
            skipSpace();
            if (peek() == ']')
                break;
            if (peek() != ',')
                return fail(tr("A comma or ] is expected here."));
            ++m_at;
        }
        ++m_at;
        result.value = array;
        return true;
    }

    bool readString(QString &result)
    {
        const TextPosition start = position();
        const qsizetype begin = m_at++;
        // A backslash takes no line feed along: lines are counted elsewhere.
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n') {
            const bool isEscape =
                m_text[m_at] == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n';
            m_at += isEscape ? 2 : 1;
        }
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return fail(tr("The text that begins here does not end on its line."), start);
        ++m_at;
        QJsonValue value;
        if (!readByQt(m_text.sliced(begin, m_at - begin), value))
            return fail(tr("This text has an escape or a character that JSON does not know."), start);
        result = value.toString();
        return true;
    }

    bool readScalar(PositionedJson &result)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \t\r\n,]}:{[\"").contains(m_text[m_at]))
            ++m_at;
        const QByteArrayView word = m_text.sliced(begin, m_at - begin);
        if (!word.isEmpty() && readByQt(word, result.value))
            return true;
        return fail(word.isEmpty() ? tr("A value is expected here.")
                                   : tr("“%1” is no JSON value.").arg(QString::fromUtf8(word)),
                    result.position);
    }

    static bool readByQt(QByteArrayView text, QJsonValue &value)
    {
        QByteArray array = "[";
        array.append(text).append(']');
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(array, &error);
        if (error.error != QJsonParseError::NoError || document.array().size() != 1)
            return false;
        value = document.array().at(0);
        return true;
    }

    QByteArrayView m_text;
    PositionedJson::Problem *m_problem;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace

const PositionedJson::Member *PositionedJson::member(QStringView key) const
{
    for (const Member &member : members) {
        if (member.key == key)
            return &member;
    }
    return nullptr;
}

std::optional<PositionedJson> PositionedJson::parse(QByteArrayView text, Problem *problem)
{
    PositionedJson result;
    if (!Parser(text, problem).readDocument(result))
        return {};
    return result;
}

} // namespace Gateway
