// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typenames.h"

#include "eventlog/eventrow.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace {

//! Opcodes are numbers below this; a few of them have names.
constexpr int opcodeLimit = 256;

QStringList makeKnown()
{
    QStringList names{QString::fromLatin1(transitionTypeName)};
    for (int type = 1; type < Gateway::eventTypeCount(); ++type)
        names << Gateway::eventTypeName(Gateway::EventType(type));
    for (int op = 0; op < opcodeLimit; ++op) {
        const QLatin1String name = Gateway::opcodeName(Gateway::Opcode(op));
        if (!name.isEmpty() && Gateway::Opcode(op) != Gateway::Opcode::Dispatch)
            names << name;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

char folded(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

} // namespace

const QStringList &TypeNames::known()
{
    static const QStringList names = makeKnown();
    return names;
}

bool TypeNames::isKnown(QStringView name)
{
    return std::binary_search(known().cbegin(), known().cend(), name,
                              [](QStringView a, QStringView b) { return a < b; });
}

QString TypeNames::nearest(const QString &name)
{
    const QString wanted = name.toUpper();
    QString best;
    int bestDistance = std::numeric_limits<int>::max();
    for (const QString &candidate : known()) {
        // A beginning is what people type; it is nearer than any misspelling.
        const bool begins = wanted.size() >= 3 && candidate.startsWith(wanted);
        const int distance = begins ? 0 : editDistance(wanted, candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    const int tolerance = std::max(2, int(wanted.size()) / 4);
    return bestDistance <= tolerance ? best : QString();
}

bool TypeNames::matches(QByteArrayView name, QByteArrayView pattern)
{
    qsizetype n = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && folded(pattern[p]) == folded(name[n])) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t column = std::size_t(j);
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[column + 1];
            row[column + 1] = std::min({changed, row[column] + 1, row[column + 1] + 1});
        }
    }
    return row.back();
}
