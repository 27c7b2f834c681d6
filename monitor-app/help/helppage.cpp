// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppage.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

// Outside of any namespace and class, as Q_INIT_RESOURCE asks.
static void initHelpResources()
{
    Q_INIT_RESOURCE(help);
}

namespace {

std::optional<HelpPage::Heading> headingIn(const QString &line)
{
    static const QRegularExpression pattern(u"^(#{1,6}) +(.*?) *$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    const QString text = match.captured(2).remove(u'`');
    return HelpPage::Heading{text, HelpPage::anchorOf(text), int(match.capturedLength(1))};
}

//! Calls \a take with each line of \a markdown and the heading that it is, if any; a `#` in code is none.
template <typename Take>
void eachLine(const QString &markdown, Take take)
{
    bool isCode = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"```"))
            isCode = !isCode;
        else
            take(line, isCode ? std::nullopt : headingIn(line));
    }
}

QString plain(QString line)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"[*`|]+"_s);
    return line.replace(link, u"\\1"_s).remove(marks).simplified();
}

} // namespace

QStringList HelpPage::files()
{
    return {u"monitor.md"_s, u"glossary.md"_s, u"filter-language.md"_s, u"capture.md"_s,
            u"metrics.md"_s, u"tls.md"_s,      u"scenarios.md"_s,       u"protocol.md"_s};
}

HelpPage HelpPage::load(const QString &file)
{
    initHelpResources();
    HelpPage page;
    QFile source(u":/docs/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return page;
    page.m_file = file;
    page.m_markdown = QString::fromUtf8(source.readAll());
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    page.m_markdown.remove(comment);
    return page;
}

QString HelpPage::title() const
{
    const QList<Heading> all = headings();
    return all.isEmpty() ? m_file : all.constFirst().text;
}

QList<HelpPage::Heading> HelpPage::headings() const
{
    QList<Heading> result;
    eachLine(m_markdown, [&result](const QString &, const std::optional<Heading> &heading) {
        if (heading)
            result += *heading;
    });
    return result;
}

QString HelpPage::anchorOf(const QString &text)
{
    static const QRegularExpression others(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().remove(others).replace(u' ', u'-');
}

QList<HelpPage::Match> HelpPage::find(const QString &text)
{
    QList<Match> result;
    if (text.trimmed().isEmpty())
        return result;
    const QString wanted = text.simplified();
    qsizetype headings = 0;
    for (const QString &file : files()) {
        Heading under;
        bool isToldOf = false; // Each section is named once.
        eachLine(load(file).markdown(), [&](const QString &line, const std::optional<Heading> &heading) {
            if (heading) {
                under = *heading;
                isToldOf = heading->text.contains(wanted, Qt::CaseInsensitive);
                if (isToldOf)
                    result.insert(headings++, {file, under, QString()});
                return;
            }
            const QString shown = plain(line);
            if (!isToldOf && shown.contains(wanted, Qt::CaseInsensitive)) {
                isToldOf = true;
                result.append({file, under, shown});
            }
        });
    }
    return result;
}
