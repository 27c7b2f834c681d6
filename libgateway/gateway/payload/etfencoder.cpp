// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>
#include <gateway/payload/etftag_p.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>
#include <QtEndian>

#include <bit>
#include <limits>

namespace Gateway {

namespace {

//! Writes JSON values as a term.
class EtfEncoder
{
public:
    //! Returns false where the value cannot be written, and error() tells why.
    bool append(const QJsonValue &value, int depth = 0);

    void appendByte(quint8 byte) { m_term.append(char(byte)); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QByteArray term() const { return m_term; }

private:
    bool appendObject(const QJsonObject &object, int depth);
    bool appendArray(const QJsonArray &array, int depth);
    bool appendText(const QString &text);
    void appendAtom(QByteArrayView name);
    void appendNumber(const QJsonValue &value);
    void appendInteger(qint64 value);
    void appendTag(EtfTag tag) { appendByte(quint8(tag)); }

    template <typename Number>
    void appendBigEndian(Number number)
    {
        char bytes[sizeof(Number)];
        qToBigEndian(number, bytes);
        m_term.append(bytes, sizeof(Number));
    }

    QByteArray m_term;
    QString m_error;
};

bool EtfEncoder::append(const QJsonValue &value, int depth)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return appendObject(value.toObject(), depth + 1);
    case QJsonValue::Array:
        return appendArray(value.toArray(), depth + 1);
    case QJsonValue::String:
        return appendText(value.toString());
    case QJsonValue::Double:
        appendNumber(value);
        return true;
    case QJsonValue::Bool:
        appendAtom(value.toBool() ? "true" : "false");
        return true;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    appendAtom("nil");
    return true;
}

static QString tooDeep()
{
    return QCoreApplication::translate("Gateway::Etf", "it nests too deep");
}

bool EtfEncoder::appendObject(const QJsonObject &object, int depth)
{
    if (depth > etfDepthLimit) {
        m_error = tooDeep();
        return false;
    }
    appendTag(EtfTag::Map);
    appendBigEndian(quint32(object.size()));
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!appendText(member.key()) || !append(member.value(), depth))
            return false;
    }
    return true;
}

bool EtfEncoder::appendArray(const QJsonArray &array, int depth)
{
    if (depth > etfDepthLimit) {
        m_error = tooDeep();
        return false;
    }
    if (!array.isEmpty()) {
        appendTag(EtfTag::List);
        appendBigEndian(quint32(array.size()));
        for (const QJsonValue &element : array) {
            if (!append(element, depth))
                return false;
        }
    }
    appendTag(EtfTag::Nil);
    return true;
}

bool EtfEncoder::appendText(const QString &text)
{
    // Half of a surrogate pair can be written in JSON, but no UTF-8 holds it.
    if (!text.isValidUtf16()) {
        m_error = QCoreApplication::translate("Gateway::Etf", "a text is no valid Unicode");
        return false;
    }
    const QByteArray bytes = text.toUtf8();
    appendTag(EtfTag::Binary);
    appendBigEndian(quint32(bytes.size()));
    m_term.append(bytes);
    return true;
}

void EtfEncoder::appendAtom(QByteArrayView name)
{
    // The kind of atom that the gateway is known to take: Discord's own encoder writes it.
    appendTag(EtfTag::SmallAtom);
    appendByte(quint8(name.size()));
    m_term.append(name);
}

void EtfEncoder::appendNumber(const QJsonValue &value)
{
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong) {
        appendInteger(number.toLongLong());
        return;
    }
    appendTag(EtfTag::NewFloat);
    appendBigEndian(std::bit_cast<quint64>(number.toDouble()));
}

void EtfEncoder::appendInteger(qint64 value)
{
    if (value >= 0 && value <= std::numeric_limits<quint8>::max()) {
        appendTag(EtfTag::SmallInteger);
        appendByte(quint8(value));
        return;
    }
    if (value >= std::numeric_limits<qint32>::min() && value <= std::numeric_limits<qint32>::max()) {
        appendTag(EtfTag::Integer);
        appendBigEndian(qint32(value));
        return;
    }
    // Negated as unsigned, since the smallest integer has no positive counterpart.
    quint64 magnitude = value < 0 ? 0 - quint64(value) : quint64(value);
    const int size = (int(std::bit_width(magnitude)) + 7) / 8;
    appendTag(EtfTag::SmallBig);
    appendByte(quint8(size));
    appendByte(value < 0 ? 1 : 0);
    for (; magnitude != 0; magnitude >>= 8)
        appendByte(quint8(magnitude));
}

} // namespace

static Error encodingError(const QString &reason)
{
    return {
        ErrorDomain::Payload, ErrorCode::MalformedPayload,
        QCoreApplication::translate("Gateway::Etf", "JSON text cannot be written as ETF: %1.").arg(reason)};
}

QByteArray etfFromJson(QByteArrayView json, Error *error)
{
    QJsonParseError failure;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &failure);
    if (failure.error != QJsonParseError::NoError) {
        *error = encodingError(QCoreApplication::translate("Gateway::Etf", "%1 at byte %2")
                                   .arg(failure.errorString())
                                   .arg(failure.offset));
        return {};
    }
    EtfEncoder encoder;
    encoder.appendByte(etfVersion);
    if (!encoder.append(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()))) {
        *error = encodingError(encoder.error());
        return {};
    }
    return encoder.term();
}

} // namespace Gateway
