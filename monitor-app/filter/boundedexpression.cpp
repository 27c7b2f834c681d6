// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundedexpression.h"

#include <algorithm>

namespace {

constexpr qsizetype longestText = qsizetype(64) * 1024;

} // namespace

QRegularExpression boundedExpression(const FilterPattern &pattern)
{
    // PCRE takes the limits in front of the pattern; one that is written in it can only lower them.
    const QString limits = QStringLiteral("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)");
    QRegularExpression::PatternOptions options = QRegularExpression::DontCaptureOption;
    if (pattern.flags.contains(u'i'))
        options |= QRegularExpression::CaseInsensitiveOption;
    if (pattern.flags.contains(u'm'))
        options |= QRegularExpression::MultilineOption;
    if (pattern.flags.contains(u's'))
        options |= QRegularExpression::DotMatchesEverythingOption;
    QRegularExpression expression(limits + pattern.pattern, options);
    expression.optimize();
    return expression;
}

bool matchesBounded(const QRegularExpression &expression, QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8.first(std::min(utf8.size(), longestText)));
    return expression.match(text).hasMatch();
}
