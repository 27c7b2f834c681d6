// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadpath.h"

#include "filter/quotedtext.h"

#include <algorithm>

namespace {

using Step = PayloadPath::Step;
using ParseError = PayloadPath::ParseError;

bool isPlainKey(QStringView key)
{
    const auto isLetter = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    };
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isLetter);
}

//! Reads a path from its beginning to its end.
class PathReader
{
public:
    explicit PathReader(QStringView text) : m_text(text) {}

    QList<Step> steps;
    ParseError error;

    bool read()
    {
        if (m_text.startsWith(u'$'))
            m_at = 1;
        else if (!readKey())
            return false;
        while (m_at < m_text.size()) {
            const bool isRead = m_text[m_at] == u'[' ? readBracket() : readDot();
            if (!isRead)
                return false;
        }
        if (steps.isEmpty())
            return fail(ParseError::Reason::KeyMissing, 0, m_text.size());
        return true;
    }

private:
    bool fail(ParseError::Reason reason, qsizetype position, qsizetype length)
    {
        error = {reason, position, std::max<qsizetype>(1, length)};
        return false;
    }

    bool add(const Step &step)
    {
        if (steps.size() == PayloadPath::maximumLength)
            return fail(ParseError::Reason::TooLong, 0, m_text.size());
        steps << step;
        return true;
    }

    bool readDot()
    {
        if (m_text[m_at] != u'.')
            return fail(ParseError::Reason::KeyMissing, m_at, 1);
        ++m_at;
        return readKey();
    }

    bool readKey()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'.' && m_text[m_at] != u'[')
            ++m_at;
        const QStringView key = m_text.sliced(from, m_at - from);
        if (!isPlainKey(key))
            return fail(ParseError::Reason::KeyMissing, std::max<qsizetype>(0, from - 1),
                        key.size() + (from > 0 ? 1 : 0));
        return add({Step::Kind::Key, key.toUtf8(), 0});
    }

    bool readBracket()
    {
        const qsizetype from = m_at++;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const QuotedText quoted = QuotedText::read(m_text, m_at);
            m_at += quoted.length;
            if (!quoted.isValid() || m_at >= m_text.size() || m_text[m_at] != u']')
                return fail(ParseError::Reason::BracketUnclosed, from, m_at - from);
            ++m_at;
            return add({Step::Kind::Key, quoted.text.toUtf8(), 0});
        }
        const qsizetype close = m_text.indexOf(u']', m_at);
        if (close < 0)
            return fail(ParseError::Reason::BracketUnclosed, from, m_text.size() - from);
        const QStringView content = m_text.sliced(m_at, close - m_at);
        m_at = close + 1;
        if (content == u"*")
            return add({Step::Kind::Every, {}, 0});
        constexpr qsizetype mostDigits = 9;
        const auto isDigit = [](QChar c) {
            return c >= u'0' && c <= u'9';
        };
        if (content.isEmpty() || content.size() > mostDigits ||
            !std::all_of(content.begin(), content.end(), isDigit))
            return fail(ParseError::Reason::BadIndex, from, m_at - from);
        return add({Step::Kind::Index, {}, content.toLongLong()});
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

//! Whether a path of \a steps may be written without `$`: only `d` has something below it.
bool hasRoot(const QList<Step> &steps)
{
    if (steps.isEmpty() || steps.first().kind != Step::Kind::Key)
        return false;
    const QByteArray &key = steps.first().key;
    return key == "d" || (steps.size() == 1 && (key == "t" || key == "s"));
}

} // namespace

std::optional<PayloadPath> PayloadPath::parse(QStringView text, ParseError *error)
{
    PathReader reader(text);
    if (reader.read())
        return PayloadPath(std::move(reader.steps));
    if (error)
        *error = reader.error;
    return {};
}

bool PayloadPath::looksLikePath(QStringView word)
{
    if (word.startsWith(u'$'))
        return word.size() > 1 && (word[1] == u'.' || word[1] == u'[');
    return word.size() > 1 && word[0] == u'd' && (word[1] == u'.' || word[1] == u'[');
}

QString PayloadPath::toString() const
{
    QString text = hasRoot(m_steps) ? QString() : QStringLiteral("$");
    for (const Step &step : m_steps) {
        const QString key = QString::fromUtf8(step.key);
        if (step.kind == Step::Kind::Every)
            text += QStringLiteral("[*]");
        else if (step.kind == Step::Kind::Index)
            text += u'[' + QString::number(step.index) + u']';
        else if (!isPlainKey(key))
            text += u'[' + QuotedText::write(key) + u']';
        else
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + key;
    }
    return text;
}

PayloadPath PayloadPath::child(const QByteArray &key) const
{
    return PayloadPath(m_steps + QList<Step>{{Step::Kind::Key, key, 0}});
}

PayloadPath PayloadPath::every() const
{
    return PayloadPath(m_steps + QList<Step>{{Step::Kind::Every, {}, 0}});
}
