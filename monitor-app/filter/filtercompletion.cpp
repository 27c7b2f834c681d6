// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercompletion.h"

#include "filter/completioncontext.h"
#include "filter/quotedtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

using Candidate = FilterCompletion::Candidate;
using Expected = CompletionContext::Expected;
using JsonType = PathCatalogue::JsonType;

class Completer
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    Completer(const CompletionContext &context, const PathCatalogue &catalogue)
        : m_context(context), m_catalogue(catalogue), m_written(context.prefix())
    {}

    QList<Candidate> run()
    {
        const bool isPath = PayloadPath::looksLikePath(m_context.prefix());
        switch (m_context.expected()) {
        case Expected::Term:
            addOperands();
            if (isPath)
                break;
            addWords({{QStringLiteral("not"), tr("the condition must not hold")},
                      {QStringLiteral("exists"), tr("the field or path is there")}});
            break;
        case Expected::Operand:
            addOperands();
            break;
        case Expected::Operator:
            addOperators();
            break;
        case Expected::Value:
            addValues();
            break;
        case Expected::Link:
            if (!isPath)
                addLinks();
            addOperands();
            break;
        case Expected::ListEnd:
        case Expected::Nothing:
            break;
        }
        return ranked();
    }

private:
    //! What is written is looked for at the beginning of \a key, then in all of it.
    void add(const QString &text, const QString &explanation, const QString &key)
    {
        if (key.startsWith(m_written, Qt::CaseInsensitive))
            m_likely << Candidate{text, explanation};
        else if (key.contains(m_written, Qt::CaseInsensitive))
            m_possible << Candidate{text, explanation};
    }
    void add(const QString &text, const QString &explanation) { add(text, explanation, text); }
    void addWords(const QList<Candidate> &words)
    {
        for (const Candidate &word : words)
            add(word.text, word.explanation);
    }

    void addLinks()
    {
        addWords({{QStringLiteral("and"), tr("both must hold")},
                  {QStringLiteral("or"), tr("one of them must hold")}});
    }

    void addOperands()
    {
        const QString &prefix = m_context.prefix();
        if (PayloadPath::looksLikePath(prefix)) {
            addPaths(prefix);
            return;
        }
        const QList<FilterField> fields = FilterVocabulary::fields();
        for (const FilterField field : fields)
            add(FilterVocabulary::name(field), FilterVocabulary::description(field));
        const QList<PathCatalogue::Entry> top = m_catalogue.children(PayloadPath());
        for (const PathCatalogue::Entry &entry : top)
            add(entry.path.toString(), explanation(entry));
    }

    //! The paths one level below what is written.
    void addPaths(const QString &prefix)
    {
        qsizetype cut = std::max(prefix.lastIndexOf(u'.'), prefix.lastIndexOf(u'['));
        // `d.embeds[*]` is whole: what follows is below it.
        if (prefix.endsWith(u']'))
            cut = prefix.size();
        const QString parentText = prefix.left(cut);
        const auto parent = parentText == u"$" ? PayloadPath() : PayloadPath::parse(parentText);
        if (!parent)
            return;
        // The key, as far as it is written: behind the dot, or the bracket and its quote.
        m_written = prefix.mid(cut + 1);
        if (m_written.startsWith(u'"'))
            m_written.remove(0, 1);
        const QList<PathCatalogue::Entry> entries = m_catalogue.children(*parent);
        for (const PathCatalogue::Entry &entry : entries) {
            const PayloadPath::Step &step = entry.path.steps().last();
            const bool isEvery = step.kind == PayloadPath::Step::Kind::Every;
            add(entry.path.toString(), explanation(entry),
                isEvery ? QStringLiteral("*") : QString::fromUtf8(step.key));
        }
    }

    static QString explanation(const PathCatalogue::Entry &entry)
    {
        struct Name
        {
            JsonType type;
            QString name;
        };
        const QList<Name> names{{JsonType::String, tr("text")},     {JsonType::Number, tr("number")},
                                {JsonType::Boolean, tr("boolean")}, {JsonType::Object, tr("object")},
                                {JsonType::Array, tr("array")},     {JsonType::Null, tr("null")}};
        QStringList seen;
        for (const Name &name : names) {
            if (entry.types.testFlag(name.type))
                seen << name.name;
        }
        const QString types = seen.join(tr(" or "));
        return entry.example.isEmpty() ? types
                                       : tr("%1, such as %2").arg(types, QString::fromUtf8(entry.example));
    }

    [[nodiscard]] FilterKind kind() const
    {
        const auto &operand = m_context.operand();
        const FilterField *field = operand ? std::get_if<FilterField>(&*operand) : nullptr;
        return field ? FilterVocabulary::kind(*field) : FilterKind::Payload;
    }

    void addOperators()
    {
        const FilterKind operandKind = kind();
        const QList<FilterOperator> operators = FilterVocabulary::operators(operandKind);
        for (const FilterOperator op : operators)
            add(FilterVocabulary::name(op), FilterVocabulary::description(op));
        if (operandKind == FilterKind::Payload || operandKind == FilterKind::Boolean)
            addLinks();
    }

    void addValues()
    {
        switch (kind()) {
        case FilterKind::Type:
            for (const QString &name : FilterVocabulary::typeNames())
                add(name, {});
            break;
        case FilterKind::Direction:
            for (const QString &name : FilterVocabulary::directions())
                add(name, {});
            break;
        case FilterKind::State:
            for (const QString &name : FilterVocabulary::states())
                add(name, {});
            break;
        case FilterKind::Boolean:
            addWords({{QStringLiteral("true"), {}}, {QStringLiteral("false"), {}}});
            break;
        case FilterKind::Time:
            addWords({{QStringLiteral("-5min"), tr("five minutes before now")},
                      {QStringLiteral("-1h"), tr("an hour before now")},
                      {QStringLiteral("now"), {}}});
            break;
        case FilterKind::Payload:
            addPayloadValues();
            break;
        default:
            break;
        }
    }

    void addPayloadValues()
    {
        const auto &operand = m_context.operand();
        const PayloadPath *path = operand ? std::get_if<PayloadPath>(&*operand) : nullptr;
        const auto entry = path ? m_catalogue.entry(*path) : std::nullopt;
        if (!entry)
            return;
        if (entry->types.testFlag(JsonType::Boolean))
            addWords({{QStringLiteral("true"), {}}, {QStringLiteral("false"), {}}});
        else if (!entry->example.isEmpty())
            add(literal(entry->example), tr("seen in this log"));
        if (entry->types.testFlag(JsonType::Null))
            add(QStringLiteral("null"), tr("seen in this log"));
    }

    //! A value of JSON as a filter writes it.
    static QString literal(const QByteArray &json)
    {
        const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
        return value.isString() ? QuotedText::write(value.toString()) : QString::fromUtf8(json);
    }

    QList<Candidate> ranked() const
    {
        QList<Candidate> all = m_likely + m_possible;
        if (all.size() > FilterCompletion::maximumCandidates)
            all.resize(FilterCompletion::maximumCandidates);
        return all;
    }

    const CompletionContext &m_context;
    const PathCatalogue &m_catalogue;
    QString m_written; //!< What stands of the word, or of the path's last key.
    QList<Candidate> m_likely;
    QList<Candidate> m_possible;
};

//! Where the word ends that \a cursor is in.
qsizetype wordEnd(const QString &text, qsizetype cursor)
{
    const auto goesOn = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'*';
    };
    while (cursor < text.size() && goesOn(text[cursor]))
        ++cursor;
    return cursor;
}

} // namespace

FilterCompletion FilterCompletion::at(const QString &text, qsizetype cursor, const PathCatalogue &catalogue)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const CompletionContext context(text, cursor);
    FilterCompletion completion;
    completion.position = context.position();
    const bool isInWord = !context.prefix().isEmpty();
    completion.length = (isInWord ? wordEnd(text, cursor) : cursor) - context.position();
    completion.candidates = Completer(context, catalogue).run();
    return completion;
}
