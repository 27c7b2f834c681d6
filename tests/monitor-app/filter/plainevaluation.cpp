// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainevaluation.h"

#include "madepayload.h"

#include <gateway/session/shardstate.h>

#include <QJsonArray>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace {

using PlainEvaluation::Row;
using Kind = FilterExpression::Kind;
using Op = FilterOperator;

//! A number as a sign and digits with the point at one place: texts that can be compared.
struct Digits
{
    bool negative = false;
    QByteArray text;
};

constexpr qsizetype wholeDigits = 80;
constexpr qsizetype fractionDigits = 80;

std::optional<Digits> digitsOf(const QByteArray &literal)
{
    static const QRegularExpression form(
        QStringLiteral("^(-?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(literal));
    if (!match.hasMatch())
        return {};
    QByteArray digits(wholeDigits * 2, '0');
    digits +=
        match.captured(2).toLatin1() + match.captured(3).toLatin1() + QByteArray(fractionDigits * 2, '0');
    const qsizetype point = wholeDigits * 2 + match.captured(2).size() + match.captured(4).toInt();
    const QByteArray text = digits.mid(point - wholeDigits, wholeDigits + fractionDigits);
    const bool isZero = text.count('0') == text.size();
    return Digits{!match.captured(1).isEmpty() && !isZero, text};
}

int compareDigits(const Digits &a, const Digits &b)
{
    if (a.negative != b.negative)
        return a.negative ? -1 : 1;
    const int order = a.text.compare(b.text);
    return a.negative ? -order : order;
}

//! A text that is written as an integer counts as one beside a number.
std::optional<Digits> integerText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(0|-?[1-9][0-9]*)\\z"));
    return form.match(text).hasMatch() ? digitsOf(text.toLatin1()) : std::nullopt;
}

std::optional<Digits> numberOf(const QJsonValue &value)
{
    if (MadePayload::isNumber(value))
        return digitsOf(MadePayload::numberText(value));
    return value.isString() ? integerText(value.toString()) : std::nullopt;
}

std::optional<Digits> numberOf(const FilterValue &value)
{
    if (const ExactNumber *number = std::get_if<ExactNumber>(&value))
        return digitsOf(number->toText());
    const QString *text = std::get_if<QString>(&value);
    return text ? integerText(*text) : std::nullopt;
}

bool inOrder(Op op, int order)
{
    return (op == Op::Less && order < 0) || (op == Op::LessEqual && order <= 0) ||
           (op == Op::Greater && order > 0) || (op == Op::GreaterEqual && order >= 0);
}

bool isEqual(const QJsonValue &value, const FilterMember &member)
{
    const FilterValue &literal = member.first;
    const QString *text = std::get_if<QString>(&literal);
    if (text && value.isString())
        return *text == value.toString();
    const auto left = numberOf(value);
    const auto right = numberOf(literal);
    if (left && right) {
        if (!member.last)
            return compareDigits(*left, *right) == 0;
        return compareDigits(*left, *right) >= 0 && compareDigits(*left, *numberOf(*member.last)) <= 0;
    }
    if (const bool *boolean = std::get_if<bool>(&literal))
        return value.isBool() && value.toBool() == *boolean;
    return std::holds_alternative<std::monostate>(literal) && value.isNull();
}

QRegularExpression expressionOf(const FilterPattern &pattern)
{
    QRegularExpression::PatternOptions options;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, pattern.flags.contains(u'i'));
    options.setFlag(QRegularExpression::MultilineOption, pattern.flags.contains(u'm'));
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, pattern.flags.contains(u's'));
    return QRegularExpression(pattern.pattern, options);
}

bool textHolds(const QString &text, Op op, const FilterValue &literal)
{
    if (op == Op::Matches)
        return expressionOf(std::get<FilterPattern>(literal)).match(text).hasMatch();
    const QString *other = std::get_if<QString>(&literal);
    if (!other)
        return false;
    switch (op) {
    case Op::Contains:
        return text.contains(*other);
    case Op::StartsWith:
        return text.startsWith(*other);
    case Op::EndsWith:
        return text.endsWith(*other);
    default: {
        const auto left = text.toUcs4();
        const auto right = other->toUcs4();
        return inOrder(op, left < right ? -1 : left == right ? 0 : 1);
    }
    }
}

bool valueHolds(const QJsonValue &value, Op op, const std::vector<FilterMember> &members)
{
    if (op == Op::Equal || op == Op::In)
        return std::any_of(members.begin(), members.end(),
                           [&](const FilterMember &member) { return isEqual(value, member); });
    const FilterValue &literal = members.front().first;
    const bool isOrder = op == Op::Less || op == Op::LessEqual || op == Op::Greater || op == Op::GreaterEqual;
    const auto left = numberOf(value);
    const auto right = numberOf(literal);
    if (isOrder && left && right)
        return inOrder(op, compareDigits(*left, *right));
    return value.isString() && textHolds(value.toString(), op, literal);
}

QList<QJsonValue> valuesAt(const QJsonValue &top, const PayloadPath &path)
{
    QList<QJsonValue> values{top};
    for (const PayloadPath::Step &step : path.steps()) {
        QList<QJsonValue> next;
        for (const QJsonValue &value : std::as_const(values)) {
            const QString key = QString::fromUtf8(step.key);
            if (step.kind == PayloadPath::Step::Kind::Key) {
                if (value.isObject() && !MadePayload::isNumber(value) && value.toObject().contains(key))
                    next << value.toObject().value(key);
                continue;
            }
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                if (step.kind == PayloadPath::Step::Kind::Every || step.index == i)
                    next << array[i];
            }
        }
        values = next;
    }
    return values;
}

bool pathHolds(const FilterExpression &expression, const Row &row)
{
    const QList<QJsonValue> values = valuesAt(row.document, std::get<PayloadPath>(expression.operand()));
    const auto &members = expression.members();
    if (expression.kind() == Kind::Exists)
        return !values.isEmpty();
    if (expression.op() == Op::NotEqual)
        return !values.isEmpty() && std::none_of(values.begin(), values.end(), [&](const QJsonValue &value) {
            return isEqual(value, members.front());
        });
    return std::any_of(values.begin(), values.end(),
                       [&](const QJsonValue &value) { return valueHolds(value, expression.op(), members); });
}

bool typeHolds(const QString &type, Op op, const std::vector<FilterMember> &members)
{
    const auto isLike = [&](const FilterMember &member) {
        const QString pattern = QRegularExpression::escape(std::get<QString>(member.first))
                                    .replace(QStringLiteral("\\*"), QStringLiteral(".*"));
        return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(pattern),
                                  QRegularExpression::CaseInsensitiveOption)
            .match(type)
            .hasMatch();
    };
    if (op == Op::Equal || op == Op::In)
        return std::any_of(members.begin(), members.end(), isLike);
    if (op == Op::NotEqual)
        return std::none_of(members.begin(), members.end(), isLike);
    return textHolds(type, op, members.front().first);
}

//! What a column has of a row, as the literal of a number; nothing where the row has none.
std::optional<QByteArray> columnOf(FilterField field, const Row &row)
{
    const LogEntry &entry = row.entry;
    const auto whole = [](qint64 value) {
        return value < 0 ? std::nullopt : std::optional(QByteArray::number(value));
    };
    const auto id = [](quint64 value) {
        return value == 0 ? std::nullopt : std::optional(QByteArray::number(value));
    };
    switch (field) {
    case FilterField::Op:
        return whole(entry.op);
    case FilterField::Shard:
        return whole(entry.shard);
    case FilterField::Sequence:
        return whole(entry.sequence);
    case FilterField::Guild:
        return id(entry.guild);
    case FilterField::Channel:
        return id(entry.channel);
    case FilterField::User:
        return id(entry.user);
    case FilterField::Size:
        return whole(entry.payload.size());
    case FilterField::Wire:
        return whole(entry.wireSize);
    case FilterField::Row:
        return row.number ? whole(qint64(*row.number)) : std::nullopt;
    default:
        return whole(entry.time);
    }
}

//! Of values that are names.
QString nameOf(FilterField field, const LogEntry &entry)
{
    if (field == FilterField::Replayed)
        return entry.replayed ? QStringLiteral("true") : QStringLiteral("false");
    if (field == FilterField::Direction)
        return QList<QString>{QStringLiteral("in"), QStringLiteral("out"),
                              QStringLiteral("state")}[int(entry.direction)];
    if (entry.direction != LogDirection::State)
        return {};
    return QString::fromLatin1(QMetaEnum::fromType<Gateway::ShardState>().valueToKey(int(entry.state)));
}

bool nameHolds(const FilterExpression &expression, const QString &name)
{
    if (expression.kind() == Kind::Exists)
        return !name.isEmpty();
    const auto isName = [&](const FilterMember &member) {
        const bool *boolean = std::get_if<bool>(&member.first);
        return name == (boolean ? (*boolean ? QStringLiteral("true") : QStringLiteral("false"))
                                : std::get<QString>(member.first));
    };
    const bool isAny = std::any_of(expression.members().begin(), expression.members().end(), isName);
    return !name.isEmpty() && isAny == (expression.op() != Op::NotEqual);
}

bool numberHolds(const FilterExpression &expression, const std::optional<QByteArray> &column)
{
    if (!column)
        return false;
    if (expression.kind() == Kind::Exists)
        return true;
    // A time is as long as it is written: it has a first and a last nanosecond.
    const auto bound = [](const FilterValue &value, bool last) {
        const FilterTime *time = std::get_if<FilterTime>(&value);
        return time ? *digitsOf(QByteArray::number(last ? time->start + time->span - 1 : time->start))
                    : *numberOf(value);
    };
    const Digits value = *digitsOf(*column);
    const auto isIn = [&](const FilterMember &member) {
        return compareDigits(value, bound(member.first, false)) >= 0 &&
               compareDigits(value, bound(member.last.value_or(member.first), true)) <= 0;
    };
    const FilterMember &first = expression.members().front();
    switch (expression.op()) {
    case Op::Equal:
    case Op::In:
        return std::any_of(expression.members().begin(), expression.members().end(), isIn);
    case Op::NotEqual:
        return !isIn(first);
    case Op::Less:
    case Op::GreaterEqual:
        return inOrder(expression.op(), compareDigits(value, bound(first.first, false)));
    default:
        return inOrder(expression.op(), compareDigits(value, bound(first.first, true)));
    }
}

bool fieldHolds(const FilterExpression &expression, const Row &row)
{
    const FilterField field = std::get<FilterField>(expression.operand());
    if (field == FilterField::Type)
        return expression.kind() == Kind::Exists ||
               typeHolds(QString::fromUtf8(row.type), expression.op(), expression.members());
    if (field == FilterField::Replayed || field == FilterField::Direction || field == FilterField::State)
        return nameHolds(expression, nameOf(field, row.entry));
    return numberHolds(expression, columnOf(field, row));
}

//! Simple folding of each code point; letters of ASCII are equal to each other alone.
QList<uint> folded(const QString &text)
{
    QList<uint> points = text.toUcs4();
    for (uint &point : points) {
        const uint lower = QChar::toCaseFolded(point);
        if (point < 0x80 || lower >= 0x80)
            point = lower;
    }
    return points;
}

//! \a json with its escapes replaced, by a regular expression.
QString unescaped(const QByteArray &json)
{
    static const QRegularExpression escape(QStringLiteral("\\\\(?:u([0-9a-fA-F]{4})|(.))"));
    const QString text = QString::fromUtf8(json);
    QString plain;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += text.mid(from, match.capturedStart() - from);
        const QString letter = match.captured(2);
        if (letter.isEmpty())
            plain += QChar(match.captured(1).toUShort(nullptr, 16));
        else
            plain += letter == u"n" ? QString(u'\n') : letter;
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

bool textIsIn(const QString &text, const QByteArray &payload)
{
    const QList<uint> needle = folded(text);
    const QList<uint> haystack = folded(unescaped(payload));
    return std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end()) != haystack.end();
}

} // namespace

bool PlainEvaluation::holds(const FilterExpression &expression, const Row &row)
{
    const auto &children = expression.children();
    const auto childHolds = [&](const FilterExpression::Pointer &child) {
        return holds(*child, row);
    };
    switch (expression.kind()) {
    case Kind::And:
        return std::all_of(children.begin(), children.end(), childHolds);
    case Kind::Or:
        return std::any_of(children.begin(), children.end(), childHolds);
    case Kind::Not:
        return !childHolds(children.front());
    case Kind::Text:
        return textIsIn(expression.text(), row.entry.payload);
    default:
        break;
    }
    return std::holds_alternative<FilterField>(expression.operand()) ? fieldHolds(expression, row)
                                                                     : pathHolds(expression, row);
}
