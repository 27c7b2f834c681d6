// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/views/objectview.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Gateway;

namespace {

//! Opens what views use.
class Probe : public ObjectView
{
public:
    using ObjectView::elements;
    using ObjectView::ObjectView;
    using ObjectView::raw;
};

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return random.bounded(-1000, 1000);
    case 3:
        return double(random.bounded(1000)) / 8;
    case 4: {
        static const QString letters = QStringLiteral("ab\"\\{}[],: \n\u00e9\u2764");
        QString text;
        for (int i = random.bounded(8); i > 0; --i)
            text += letters.at(random.bounded(int(letters.size())));
        return text;
    }
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(5); i > 0; --i)
            array.append(randomValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(5); i > 0; --i)
            object.insert(QString(QChar(u'a' + random.bounded(26))) + randomValue(random, 9).toString(),
                          randomValue(random, depth + 1));
        return object;
    }
    }
}

QJsonValue parsed(QByteArrayView text)
{
    return QJsonDocument::fromJson('[' + text.toByteArray() + ']').array().at(0);
}

} // namespace

class TestJsonWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // QJsonDocument is the judge.
    void membersAreThoseOfTheDocument()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QJsonObject object;
            for (int i = random.bounded(6); i > 0; --i)
                object.insert(QString::number(random.bounded(10)) + randomValue(random, 9).toString(),
                              randomValue(random, 0));
            const auto format = random.bounded(2) == 1 ? QJsonDocument::Indented : QJsonDocument::Compact;
            const QByteArray text = QJsonDocument(object).toJson(format);
            const Probe probe(Event(), text);
            QCOMPARE(probe.toJson(), object);
            for (auto member = object.begin(); member != object.end(); ++member) {
                QCOMPARE(parsed(probe.raw(member.key().toUtf8())), member.value());
                QCOMPARE(probe.elements(member.key().toUtf8()).size(), member.value().toArray().size());
            }
            QVERIFY(probe.raw("not there").isNull());
        }
    }

    // Whatever is cut or spoilt: no read beyond the text, and an end.
    void damagedTextIsHarmless()
    {
        const QByteArray text = "{\"a\": [1, {\"b\": \"c\\\"]}\"}, null], \"d\": {\"e\": [[]], \"f\": "
                                "-1.5e3}, \"g\\u0061\": \"x\"}";
        for (qsizetype size = 0; size < text.size(); ++size) {
            // A copy of its own size, so that a sanitizer sees a read behind it.
            const QByteArray cut = text.left(size) + '}';
            const Probe probe(Event(), cut);
            for (const char *key : {"a", "d", "ga", "z"})
                (void)probe.elements(key);
        }
        for (qsizetype at = 1; at < text.size() - 1; ++at) {
            for (const char letter : {'"', '\\', '{', '}', '[', ']', ',', ':', '\0'}) {
                QByteArray spoilt = text;
                spoilt[at] = letter;
                const Probe probe(Event(), spoilt);
                for (const char *key : {"a", "d", "ga", "z"})
                    (void)probe.elements(key);
            }
        }
        QVERIFY(Probe(Event(), "{\"a\" 1}").raw("a").isNull());
        QVERIFY(Probe(Event(), "{\"a\":}").raw("a").isNull());
        QVERIFY(Probe(Event(), "{\"a\":\"x}").raw("a").isNull());
        QVERIFY(Probe(Event(), "{\"a\":1 \"b\":2}").raw("b").isNull());
    }
};

QTEST_GUILESS_MAIN(TestJsonWalk)
#include "tst_jsonwalk.moc"
