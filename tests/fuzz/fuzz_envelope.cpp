// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The envelope scan, held against QJsonDocument wherever that can read the input.
#include "fuzzing.h"
#include "jsonoracle.h"

#include <gateway/payload/envelope.h>

#include <QJsonObject>
#include <QVariant>

#include <optional>

using namespace Gateway;

//! The integer \a value, or nothing when it is another kind of value.
static std::optional<qint64> integer(const QJsonValue &value)
{
    const QVariant variant = value.toVariant();
    return variant.typeId() == QMetaType::LongLong ? std::optional(variant.toLongLong()) : std::nullopt;
}

static void checkViews(QByteArrayView text, const Envelope &envelope)
{
    const auto isInside = [text](QByteArrayView part) {
        return part.isEmpty() ||
               (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size());
    };
    require(isInside(envelope.type), "the type lies in the payload");
    require(isInside(envelope.data(text)), "d lies in the payload");
    require(envelope.dataOffset >= -1 && envelope.dataOffset <= text.size(), "d begins in the payload");
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    Error error;
    const Envelope envelope = Envelope::scan(text, &error);
    require(bool(error) == (envelope.op < 0), "there is either an opcode or an error");
    checkViews(text, envelope);

    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    // Qt passes by the mark at the beginning of a file, which no payload has.
    if (!document.isObject() || text.startsWith("\xEF\xBB\xBF") || JsonOracle::repeatsKey(text) ||
        JsonOracle::isLax(text))
        return 0;
    const QJsonObject object = document.object();
    const std::optional<qint64> op = integer(object.value(u"op"));
    const QJsonValue s = object.value(u"s");
    const QJsonValue t = object.value(u"t");
    const bool hasSequence = !s.isUndefined() && !s.isNull();
    constexpr qint64 mostSequence = qint64(1) << 53;
    const qint64 sequence = integer(s).value_or(-1);
    const bool isGood = op && *op >= 0 && *op <= INT_MAX &&
                        (!hasSequence || (sequence >= 0 && sequence <= mostSequence)) &&
                        (t.isUndefined() || t.isNull() || t.isString());
    if (error) {
        // A type may take 128 bytes, six of them for one letter.
        const bool mayBeLong = t.toString().size() * 6 > 128;
        // To Qt 1e3 and 1.0 are integers as well; the gateway writes none so.
        require(!isGood || mayBeLong || text.contains('.') || text.contains('e') || text.contains('E'),
                "a good payload is read");
        return 0;
    }
    require(isGood, "a bad envelope is refused");
    require(envelope.op == *op, "op is what it is in the document");
    require(envelope.sequence == (hasSequence ? *integer(s) : -1), "s is what it is in the document");
    QByteArray quoted("\"");
    quoted.append(envelope.type).append('"');
    require(JsonOracle::valueOf(quoted).toString() == t.toString(), "t is what it is in the document");
    if (object.contains(u"d"))
        require(JsonOracle::valueOf(envelope.data(text)) == object.value(u"d"),
                "d is what it is in the document");
    else
        require(envelope.dataOffset < 0, "there is no d");
    return 0;
}
