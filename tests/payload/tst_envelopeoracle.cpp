// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/envelope.h>
#include <gateway/payload/jsonblock_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <random>

using namespace Gateway;

namespace {

using Random = std::mt19937;

int below(Random &random, int limit)
{
    return std::uniform_int_distribution(0, limit - 1)(random);
}

QByteArray space(Random &random)
{
    static constexpr std::array pieces{"", "", "", " ", "\n", "\t\r\n  ", "  "};
    return pieces[std::size_t(below(random, int(pieces.size())))];
}

//! \a name in quotes, some of its letters written as escapes.
QByteArray quoted(Random &random, const QByteArray &name, bool escapes)
{
    QByteArray text = "\"";
    for (const char letter : name) {
        if (escapes && below(random, 2) == 0)
            text += "\\u00" + QByteArray::number(int(letter), 16).rightJustified(2, '0');
        else
            text += letter;
    }
    return text + '"';
}

QByteArray randomString(Random &random)
{
    static constexpr std::array pieces{"\\\"",    "\\\\",           "}",      "]", "{",        "[",
                                       "\\u0022", "\\ud83d\\ude00", "\"op\"", "ü", "\\\\\\\"", "\\n",
                                       ",",       "\"t\":7",        "x",      " "};
    QByteArray text;
    for (int i = below(random, 12); i > 0; --i) {
        QByteArray piece = pieces[std::size_t(below(random, int(pieces.size())))];
        // Quotes that are meant to stand inside.
        if (piece.startsWith('"'))
            piece.replace('"', "\\\"");
        text += piece;
    }
    return '"' + text + '"';
}

QByteArray randomValue(Random &random, int depth)
{
    static constexpr std::array scalars{"null", "true", "false", "0", "-1", "12.5e-3", "9007199254740993",
                                        "\"\""};
    switch (below(random, depth > 0 ? 5 : 2)) {
    case 0:
        return scalars[std::size_t(below(random, int(scalars.size())))];
    case 1:
        return randomString(random);
    case 2: {
        QByteArray text = "[" + space(random);
        const int count = below(random, 5);
        for (int i = 0; i < count; ++i)
            text += (i ? "," : "") + space(random) + randomValue(random, depth - 1) + space(random);
        return text + ']';
    }
    default: {
        // Keys that could be taken for the envelope's.
        static constexpr std::array keys{"op", "s", "t", "d", "a", "guild_id"};
        QByteArray text = "{" + space(random);
        const int count = below(random, int(keys.size()) + 1);
        for (int i = 0; i < count; ++i) {
            text += (i ? "," : "") + space(random) +
                    quoted(random, keys[std::size_t(i)], below(random, 3) == 0) + space(random) + ':' +
                    space(random) + randomValue(random, depth - 1) + space(random);
        }
        return text + '}';
    }
    }
}

struct Text
{
    QByteArray json;
    QByteArray data; //!< As it stands in json.
};

//! A payload with its keys in \a order, which may name a fifth that is not of the protocol.
Text randomText(Random &random, const QList<int> &order)
{
    static constexpr std::array types{"null", "MESSAGE_CREATE", "READY", "NOT_OF_THIS_PROTOCOL"};
    const bool escapes = below(random, 3) == 0;
    Text text;
    text.data = randomValue(random, 4);
    const QByteArray type = types[std::size_t(below(random, int(types.size())))];
    const QList<QByteArray> keys{"t", "s", "op", "d", "extra"};
    const QList<QByteArray> values{
        type == "null" ? type : quoted(random, type, escapes),
        below(random, 4) == 0 ? QByteArray("null") : QByteArray::number(below(random, 2'000'000'000)),
        QByteArray::number(below(random, 12)),
        text.data,
        randomValue(random, 2),
    };
    text.json = space(random) + '{';
    bool first = true;
    for (const int key : order) {
        text.json += (first ? "" : ",") + space(random) + quoted(random, keys[key], escapes) + space(random) +
                     ':' + space(random) + values[key] + space(random);
        first = false;
    }
    text.json += '}' + space(random);
    return text;
}

//! Whether \a text means what QJsonDocument reads in it; a difference is told by \a problem.
bool agrees(const QByteArray &text, const QJsonObject &oracle, const Envelope &envelope, QByteArray *problem)
{
    const QJsonValue sequence = oracle.value(u"s");
    const QString type = oracle.value(u"t").toString();
    const QJsonArray data = QJsonDocument::fromJson('[' + envelope.data(text).toByteArray() + ']').array();
    const QJsonArray expected = oracle.contains(u"d") ? QJsonArray{oracle.value(u"d")} : QJsonArray();
    if (envelope.op != oracle.value(u"op").toInteger(-2))
        *problem = "op";
    else if (envelope.sequence != (sequence.isDouble() ? sequence.toInteger() : -1))
        *problem = "s";
    else if (envelope.type.isEmpty() != type.isEmpty())
        *problem = "t";
    else if (envelope.eventType() != eventTypeFromName(type.toUtf8()))
        *problem = "the event type";
    else if (data != expected)
        *problem = "d";
    return problem->isEmpty();
}

//! What a scan must refuse although it is JSON: an opcode or sequence that is none.
bool isNoEnvelope(const QJsonObject &oracle)
{
    const QJsonValue op = oracle.value(u"op");
    const QJsonValue sequence = oracle.value(u"s");
    const QJsonValue type = oracle.value(u"t");
    const auto isCount = [](const QJsonValue &value) {
        const double number = value.toDouble(-1);
        return number >= 0 && number < 9e18 && number == std::floor(number);
    };
    return !isCount(op) || op.toDouble() > INT_MAX ||
           !(sequence.isNull() || sequence.isUndefined() || isCount(sequence)) ||
           !(type.isNull() || type.isUndefined() || type.isString());
}

//! Whether a backslash stands before what it cannot stand before.
bool hasWrongEscape(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
        const QByteArray next = text.mid(at + 1, 5);
        bool isHex = true;
        if (next.startsWith('u'))
            next.mid(1).toUShort(&isHex, 16);
        if (next.isEmpty() || !QByteArray("\"\\/bfnrtu").contains(next.front()) || !isHex ||
            (next.startsWith('u') && next.size() < 5))
            return true;
    }
    return false;
}

//! Whether a point stands without a digit behind it.
bool hasBarePoint(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] < '0' || text[at + 1] > '9')
            return true;
    }
    return false;
}

} // namespace

class TestEnvelopeOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansWhatQtReads_data()
    {
        QTest::addColumn<QList<int>>("order");
        QList<int> order{0, 1, 2, 3};
        do {
            const QByteArray name = QByteArray::number(order[0]) + QByteArray::number(order[1]) +
                                    QByteArray::number(order[2]) + QByteArray::number(order[3]);
            QTest::newRow(name.constData()) << order;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(QTest::currentTestFailed(), false);
    }
    void meansWhatQtReads()
    {
        QFETCH(QList<int>, order);
        Random random(20261129);
        constexpr int texts = 300;
        for (int i = 0; i < texts; ++i) {
            QList<int> keys = order;
            // A key that is not known, at each place.
            if (below(random, 2) == 0)
                keys.insert(below(random, 5), 4);
            const Text text = randomText(random, keys);
            QJsonParseError parseError{};
            const QJsonObject oracle = QJsonDocument::fromJson(text.json, &parseError).object();
            QVERIFY2(parseError.error == QJsonParseError::NoError, text.json.constData());
            Error error;
            const Envelope envelope = Envelope::scan(text.json, &error);
            QVERIFY2(!error, QByteArray(error.message().toUtf8() + '\n' + text.json).constData());
            QCOMPARE(envelope.data(text.json).toByteArray(), text.data);
            QByteArray problem;
            QVERIFY2(agrees(text.json, oracle, envelope, &problem),
                     QByteArray(problem + '\n' + text.json).constData());
        }
    }

    //! One byte changed, left out or put in: what both can read must mean the same to both, and what Qt can
    //! read is refused only where it is no envelope.
    void damagedTexts()
    {
        Random random(7);
        const QByteArray letters("\"\\{}[]:, 0-.eEunt\x01\xff", 20);
        QList<int> order{0, 1, 2, 3};
        int bothRead = 0;
        int refused = 0;
        for (int i = 0; i < 15'000; ++i) {
            std::shuffle(order.begin(), order.end(), random);
            const QByteArray whole = randomText(random, order).json;
            QByteArray text = whole;
            const int at = below(random, int(text.size()));
            const char letter = letters[below(random, int(letters.size()))];
            const int kind = below(random, 3);
            if (kind == 0)
                text[at] = letter;
            else if (kind == 1)
                text.remove(at, 1);
            else
                text.insert(at, letter);
            const QJsonDocument document = QJsonDocument::fromJson(text);
            const QJsonObject oracle = document.object();
            Error error;
            const Envelope envelope = Envelope::scan(text, &error);
            refused += error ? 1 : 0;
            // Qt takes raw control characters, escapes that there are not and `1.`, which JSON does not
            // allow.
            const bool isLax =
                (quint8(letter) < 0x20 && kind != 1) || hasWrongEscape(text) || hasBarePoint(text);
            // Of a key that comes twice Qt takes the last: such texts have other tests.
            if (!document.isObject() || oracle.size() < 4 || isLax)
                continue;
            if (error) {
                const bool isNumber = letter == '.' || letter == 'e' || letter == 'E' || letter == '-';
                QVERIFY2(isNoEnvelope(oracle) || (isNumber && kind != 1), text.constData());
                continue;
            }
            ++bothRead;
            QByteArray problem;
            QVERIFY2(agrees(text, oracle, envelope, &problem), QByteArray(problem + '\n' + text).constData());
        }
        QVERIFY(bothRead > 1500);
        QVERIFY(refused > 1500);
    }

    void cutTexts()
    {
        Random random(8);
        QList<int> order{0, 1, 2, 3};
        for (int i = 0; i < 200; ++i) {
            std::shuffle(order.begin(), order.end(), random);
            const QByteArray text = randomText(random, order).json.trimmed();
            for (qsizetype length = 0; length < text.size(); ++length) {
                // A copy of just these bytes, so that a sanitizer sees a read past their end.
                const QByteArray prefix(text.constData(), length);
                Error error;
                const Envelope envelope = Envelope::scan(prefix, &error);
                // Where d comes last, a brace inside it can look like the end; then its data is not whole.
                if (!error)
                    QVERIFY2(order.constLast() == 3 && prefix.trimmed().endsWith('}') &&
                                 envelope.dataOffset + envelope.data(prefix).size() < length + 1,
                             prefix.constData());
                else
                    QCOMPARE(envelope.op, -1);
            }
        }
    }

    //! The ends of objects, by both ways to read blocks and by one that goes byte by byte.
    void containerEnds()
    {
        Random random(9);
        for (int i = 0; i < 1500; ++i) {
            const QByteArray padding(below(random, 70), ' ');
            const QByteArray text = '[' + padding + randomValue(random, 4) + padding + ']';
            const QByteArray longer = text + randomString(random) + ']';
            for (qsizetype end = text.size() - 3; end <= longer.size(); ++end) {
                const QByteArray cut(longer.constData(), std::max<qsizetype>(end, 1));
                const qsizetype expected = cut.size() < text.size() ? -1 : text.size();
                const char *portable =
                    jsonContainerEnd<PortableJsonBlocks>(cut.constData(), cut.constData() + cut.size());
                const char *present = jsonContainerEnd(cut.constData(), cut.constData() + cut.size());
                QCOMPARE(portable ? portable - cut.constData() : -1, expected);
                QCOMPARE(present, portable);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEnvelopeOracle)
#include "tst_envelopeoracle.moc"
