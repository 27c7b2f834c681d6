// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadmeaning.h"

#include <gateway/protocol/closecode.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/opcode.h>
#include <gateway/protocol/snowflake.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;
using Kind = PayloadMeaning::Kind;
using Type = PayloadTree::Type;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PayloadMeaning)
};

//! Bits that the protocol's facts name besides the intents.
struct FlagName
{
    quint64 bit;
    const char *name;
};
constexpr FlagName applicationFlags[]{
    {quint64(1) << 12, "GATEWAY_PRESENCE"},        {quint64(1) << 13, "GATEWAY_PRESENCE_LIMITED"},
    {quint64(1) << 14, "GATEWAY_GUILD_MEMBERS"},   {quint64(1) << 15, "GATEWAY_GUILD_MEMBERS_LIMITED"},
    {quint64(1) << 18, "GATEWAY_MESSAGE_CONTENT"}, {quint64(1) << 19, "GATEWAY_MESSAGE_CONTENT_LIMITED"},
};

QString momentText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss");
}

QString momentDetails(const QDateTime &moment)
{
    return Words::tr("%1 local time\n%2 UTC")
        .arg(moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"),
             moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"));
}

PayloadMeaning snowflakeMeaning(quint64 snowflake)
{
    const QDateTime made = Gateway::snowflakeTime(snowflake);
    return {Kind::Snowflake,
            momentText(made),
            Words::tr("Snowflake, made at %1\nworker %2, process %3, increment %4")
                .arg(momentDetails(made))
                .arg((snowflake >> 17) & 0x1F)
                .arg((snowflake >> 12) & 0x1F)
                .arg(snowflake & 0xFFF),
            {}};
}

PayloadMeaning timeMeaning(const QDateTime &moment)
{
    return {Kind::Time, momentText(moment), momentDetails(moment), {}};
}

//! Names of the bits that are set, bits without a name as `1<<n`.
template <typename Name>
QString bitNames(quint64 value, Name name)
{
    QStringList names;
    for (int bit = 0; bit < 64; ++bit) {
        if ((value >> bit) & 1) {
            const QString known = name(bit);
            names << (known.isEmpty() ? u"1<<%1"_s.arg(bit) : known);
        }
    }
    return names.join(u" | ");
}

PayloadMeaning flagsMeaning(const PayloadTree &tree, int node, QByteArrayView name, quint64 value)
{
    QString names;
    if (name == "intents") {
        names = bitNames(value, [](int bit) {
            for (const Gateway::IntentInfo &intent : Gateway::intentTable()) {
                if (quint64(intent.intent) == quint64(1) << bit)
                    return QString::fromLatin1(intent.name);
            }
            return QString();
        });
    } else {
        const int holder = tree.parent(node);
        const bool ofApplication = holder > 0 && tree.rawKey(holder) == "application";
        names = bitNames(value, [ofApplication](int bit) {
            for (const FlagName &flag : applicationFlags) {
                if (ofApplication && flag.bit == quint64(1) << bit)
                    return QString::fromLatin1(flag.name);
            }
            return QString();
        });
    }
    if (names.isEmpty())
        names = Words::tr("no flags");
    return {Kind::Flags, names, names.split(u" | "_s).join(u'\n'), {}};
}

bool isFlags(QByteArrayView name)
{
    return name == "intents" || name == "flags" || name.endsWith("_flags") || name == "permissions" ||
           name == "permissions_new" || name == "allow" || name == "deny" || name == "app_permissions";
}

std::optional<quint64> wholeNumber(const PayloadTree &tree, int node)
{
    QByteArrayView text = tree.raw(node);
    if (tree.type(node) == Type::String && text.size() > 2)
        text = text.sliced(1, text.size() - 2);
    if (text == "0")
        return 0;
    return Gateway::snowflakeFromText(text);
}

bool isColor(QByteArrayView name)
{
    return name == "color" || name == "accent_color" || name.endsWith("_color");
}

bool isUnixTime(QByteArrayView name)
{
    return name == "timestamp" || name == "start" || name == "end" || name == "since" ||
           name == "created_at" || name == "voice_start_time" || name.endsWith("_timestamp") ||
           name.endsWith("_time");
}

//! A time in seconds or milliseconds since 1970, when \a value is near enough to our days.
std::optional<QDateTime> unixTime(quint64 value)
{
    constexpr quint64 first = 946'684'800;  // 2000
    constexpr quint64 last = 4'102'444'800; // 2100
    if (value >= first && value < last)
        return QDateTime::fromSecsSinceEpoch(qint64(value), Qt::UTC);
    if (value / 1000 >= first && value / 1000 < last)
        return QDateTime::fromMSecsSinceEpoch(qint64(value), Qt::UTC);
    return {};
}

PayloadMeaning numberMeaning(const PayloadTree &tree, int node, QByteArrayView name, quint64 value)
{
    if (isFlags(name))
        return flagsMeaning(tree, node, name, value);
    if (name == "op" || name == "opcode") {
        const QLatin1String known =
            value < 1000 ? Gateway::opcodeName(Gateway::Opcode(int(value))) : QLatin1String();
        return {known.isEmpty() ? Kind::Plain : Kind::Name, known, {}, {}};
    }
    if (name == "close_code" && value < 10000) {
        return {Kind::Name, Gateway::closeCodeName(int(value)), Gateway::closeAdvice(int(value)), {}};
    }
    if (isColor(name) && value <= 0xFFFFFF) {
        const QColor color = QColor(QRgb(value));
        return {Kind::Color, value == 0 ? Words::tr("none") : color.name(), {}, color};
    }
    if (name == "heartbeat_interval" || name.endsWith("_ms"))
        return {Kind::Duration, Words::tr("%1 s").arg(QLocale().toString(double(value) / 1000)), {}, {}};
    if (isUnixTime(name)) {
        if (const std::optional<QDateTime> moment = unixTime(value))
            return timeMeaning(*moment);
    }
    return {};
}

//! An ISO time, or times that a message holds as `<t:1700000000:R>`.
PayloadMeaning textMeaning(const PayloadTree &tree, int node)
{
    const QByteArrayView raw = tree.raw(node);
    const bool mayBeIso = raw.size() >= 21 && raw.size() <= 40 && raw[5] == '-' && raw[8] == '-' &&
                          (raw[11] == 'T' || raw[11] == ' ');
    if (mayBeIso) {
        const QDateTime moment = QDateTime::fromString(tree.text(node), Qt::ISODateWithMs);
        if (moment.isValid())
            return timeMeaning(moment);
    }
    const qsizetype mark = raw.indexOf("<t:");
    if (mark < 0)
        return {};
    static const QRegularExpression timeMark(u"<t:(-?\\d{1,13})(?::[tTdDfFR])?>"_s);
    const QRegularExpressionMatch match =
        timeMark.match(QString::fromUtf8(raw.sliced(mark, std::min<qsizetype>(40, raw.size() - mark))));
    if (!match.hasMatch())
        return {};
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC);
    return {Kind::Time, u"%1: %2"_s.arg(match.captured(0), momentText(moment)), momentDetails(moment), {}};
}

} // namespace

QByteArrayView nameOf(const PayloadTree &tree, int node)
{
    while (node > 0 && !tree.hasKey(node))
        node = tree.parent(node);
    return node > 0 ? tree.rawKey(node) : QByteArrayView();
}

quint64 snowflakeIn(const PayloadTree &tree, int node)
{
    const QByteArrayView raw = tree.raw(node);
    if (tree.type(node) != Type::String || raw.size() < 17 || raw.size() > 22)
        return 0;
    const QByteArrayView name = nameOf(tree, node);
    const bool named = name == "id" || name.endsWith("_id") || name.endsWith("_ids") || name == "ids" ||
                       name == "roles" || name.endsWith("_roles") || name == "not_found";
    return named ? Gateway::snowflakeFromText(raw.sliced(1, raw.size() - 2)).value_or(0) : 0;
}

PayloadMeaning meaningOf(const PayloadTree &tree, int node)
{
    if (node <= 0 || tree.isContainer(node))
        return {};
    if (const quint64 snowflake = snowflakeIn(tree, node))
        return snowflakeMeaning(snowflake);
    const Type type = tree.type(node);
    const QByteArrayView name = nameOf(tree, node);
    if (type == Type::Number || (type == Type::String && isFlags(name))) {
        if (const std::optional<quint64> value = wholeNumber(tree, node))
            return numberMeaning(tree, node, name, *value);
        return {};
    }
    return type == Type::String ? textMeaning(tree, node) : PayloadMeaning{};
}
