// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterhelptext.h"

#include "filter/filterfield.h"

#include <QCoreApplication>
#include <QList>

namespace {

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    static QString html()
    {
        return paragraph(tr("A word, or a text in quotes, is searched for in the whole payload, whatever the "
                            "case of its letters. "
                            "Everything else is a condition on a field, or on a value of the payload.")) +
               heading(tr("Examples")) + table(examples()) + heading(tr("Fields")) + table(fields()) +
               heading(tr("Operators")) + table(operators()) + heading(tr("Paths of the payload")) +
               table(paths()) + heading(tr("Joining conditions")) + table(joints()) +
               heading(tr("Good to know")) + notes();
    }

private:
    struct Row
    {
        QString code;
        QString text;
    };

    static QString heading(const QString &text) { return u"<h4>" + text.toHtmlEscaped() + u"</h4>"; }
    static QString paragraph(const QString &text) { return u"<p>" + text.toHtmlEscaped() + u"</p>"; }

    static QString table(const QList<Row> &rows)
    {
        QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
        for (const Row &row : rows)
            html += u"<tr><td><code>" + row.code.toHtmlEscaped() + u"</code>&nbsp;&nbsp;</td><td>" +
                    row.text.toHtmlEscaped() + u"</td></tr>";
        return html + u"</table>";
    }

    static QList<Row> examples()
    {
        return {
            {QStringLiteral("type == MESSAGE_CREATE and not d.author.bot"), tr("messages of people")},
            {QStringLiteral("type in {GUILD_*, READY} size > 64KiB"), tr("large ones of these types")},
            {QStringLiteral("d.mentions[*].id == 175928847299117063"),
             tr("mentions this user, among others")},
            {QStringLiteral("d.content matches /^!(play|skip)/i"), tr("by a regular expression")},
            {QStringLiteral("time >= 14:30 and shard in {0..3}"),
             tr("from half past two on, of four shards")},
            {QStringLiteral("dir == state and state != Ready"), tr("shards that are not ready any more")},
        };
    }

    static QList<Row> fields()
    {
        QList<Row> rows;
        for (const FilterField field : FilterVocabulary::fields())
            rows << Row{FilterVocabulary::name(field), FilterVocabulary::description(field)};
        return rows;
    }

    static QList<Row> operators()
    {
        QList<Row> rows;
        for (const FilterOperator op : FilterVocabulary::operators(FilterKind::Payload))
            rows << Row{FilterVocabulary::name(op), FilterVocabulary::description(op)};
        rows << Row{QStringLiteral("exists"), tr("the field or path that follows is there")};
        return rows;
    }

    static QList<Row> paths()
    {
        return {
            {QStringLiteral("d.author.bot"), tr("a key in a key; alone: it is true")},
            {QStringLiteral("d.embeds[0].title"), tr("a place in an array")},
            {QStringLiteral("d.mentions[*].id"), tr("any of them; with != none of them")},
            {QStringLiteral("d[\"odd key\"]"), tr("a key that is no word")},
            {QStringLiteral("$.cause"), tr("a key at the top, beside d, t and s")},
        };
    }

    static QList<Row> joints()
    {
        return {
            {QStringLiteral("not  !"), tr("must not hold; binds strongest")},
            {QStringLiteral("and  &&"), tr("both must hold; may be left out")},
            {QStringLiteral("or  ||"), tr("one of them must hold")},
            {QStringLiteral("( )"), tr("what belongs together")},
        };
    }

    static QString notes()
    {
        return u"<ul><li>" + tr("What a row does not have fails every comparison, != too.").toHtmlEscaped() +
               u"</li><li>" +
               tr("Numbers may have units: 64KiB, 1.5MB, 250ms, 5min. Ids may stand in quotes or not.")
                   .toHtmlEscaped() +
               u"</li><li>" +
               tr("Times: 14:30, 14:30:05.250, 2026-11-25, 2026-11-25T14:30, -5min. They are as long as they "
                  "are written: == 14:30 is the whole minute.")
                   .toHtmlEscaped() +
               u"</li><li>" +
               tr("contains, startswith, endswith and == regard the case of letters; a text alone and /…/i "
                  "do not.")
                   .toHtmlEscaped() +
               u"</li></ul>";
    }
};

} // namespace

QString filterHelpHtml()
{
    return HelpText::html();
}
