// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// ETF: a term to JSON and, from JSON, to a term and back. The first byte chooses which, and the limit.
#include "fuzzing.h"
#include "fuzzinput.h"
#include "jsonoracle.h"

#include <gateway/payload/etf.h>

#include <QJsonObject>
#include <QVariant>

#include <algorithm>

using namespace Gateway;

//! What becomes of a document on its way through a term.
class Expectation
{
public:
    explicit Expectation(const QJsonValue &value) : m_value(expected(value, 0)) {}

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    //! Whether a term can hold it: not too deep, and all texts are Unicode.
    [[nodiscard]] bool isPossible() const { return m_depth <= etfDepthLimit && m_isUnicode; }

private:
    QJsonValue expected(const QJsonValue &value, int depth)
    {
        m_depth = std::max(m_depth, depth);
        if (value.isArray()) {
            m_depth = std::max(m_depth, depth + 1);
            QJsonArray array;
            const QJsonArray elements = value.toArray();
            for (const QJsonValue element : elements)
                array.append(expected(element, depth + 1));
            return array;
        }
        if (value.isObject()) {
            m_depth = std::max(m_depth, depth + 1);
            QJsonObject object;
            const QJsonObject members = value.toObject();
            for (auto member = members.begin(); member != members.end(); ++member) {
                m_isUnicode = m_isUnicode && member.key().isValidUtf16();
                object.insert(member.key(), expected(member.value(), depth + 1));
            }
            return object;
        }
        if (value.isString())
            m_isUnicode = m_isUnicode && value.toString().isValidUtf16();
        const QVariant variant = value.toVariant();
        constexpr qint64 exact = qint64(1) << 53;
        if (variant.typeId() == QMetaType::LongLong) {
            const qint64 number = variant.toLongLong();
            if (number > exact || number < -exact)
                return QString::number(number);
        }
        return value;
    }

    int m_depth = 0;
    bool m_isUnicode = true;
    QJsonValue m_value;
};

static void checkRoundTrip(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    Error error;
    const QByteArray term = etfFromJson(json, &error);
    require(bool(error) == term.isEmpty(), "there is either a term or an error");
    if (document.isNull()) {
        require(bool(error), "malformed JSON is refused");
        return;
    }
    const Expectation expectation(document.isArray() ? QJsonValue(document.array())
                                                     : QJsonValue(document.object()));
    require(expectation.isPossible() == !error, "what a term can hold becomes one");
    if (error)
        return;
    const QByteArray back = etfToJson(term, &error);
    require(!error, "our own term can be read");
    require(JsonOracle::valueOf(back) == expectation.value(), "JSON survives the way through a term");
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const quint8 choice = input.byte();
    if (choice & 1) {
        checkRoundTrip(input.rest());
        return 0;
    }
    const qsizetype limit = choice & 2 ? qsizetype(choice) * 4 : qsizetype(4) * 1024 * 1024;
    Error error;
    const QByteArray json = etfToJson(input.rest(), &error, limit);
    require(bool(error) == json.isEmpty(), "there is either a text or an error");
    require(json.size() <= limit, "the limit holds");
    if (error)
        return 0;
    require(!JsonOracle::valueOf(json).isUndefined(), "a term gives JSON");
    if (json.startsWith('{') || json.startsWith('['))
        checkRoundTrip(json);
    return 0;
}
