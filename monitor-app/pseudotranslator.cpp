// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView plainVowels = u"aeiouAEIOU";
constexpr QStringView accentedVowels = u"áéíóúÁÉÍÓÚ";
constexpr double growth = 1.4;

//! Words without placeholders, tags, mnemonics and what begins with two dashes.
QString lengthenedWords(QStringView words)
{
    QString result;
    for (const QChar letter : words) {
        const qsizetype vowel = plainVowels.indexOf(letter);
        if (vowel < 0) {
            result += letter;
            continue;
        }
        result += accentedVowels[vowel];
        result += accentedVowels[vowel].toLower();
    }
    return result;
}

} // namespace

PseudoTranslator::PseudoTranslator()
{
    (void)m_english.load(u"gateway_en"_s, u":/i18n/"_s);
}

QString PseudoTranslator::lengthened(const QString &text)
{
    if (text.trimmed().isEmpty())
        return text;
    // A mnemonic keeps its letter, and &amp; and the like stay what they are.
    static const QRegularExpression kept(u"%L?(?:\\d{1,2}|n)|</?[A-Za-z][^<>]*>|&[A-Za-z]+;|&.|--[a-z-]+"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
        result += lengthenedWords(QStringView(text).mid(from, match.capturedStart() - from));
        result += match.capturedView();
        from = match.capturedEnd();
    }
    result += lengthenedWords(QStringView(text).mid(from));
    const qsizetype wanted = qsizetype(double(text.size()) * growth);
    if (result.size() + 2 < wanted)
        result += QString(wanted - result.size() - 2, u'·');
    return u'[' + result + u']';
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    const QString plural = m_english.translate(context, sourceText, disambiguation, n);
    return lengthened(plural.isNull() ? QString::fromUtf8(sourceText) : plural);
}
