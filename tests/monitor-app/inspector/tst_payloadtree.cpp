// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/expansionmemory.h"
#include "inspector/payloadmeaning.h"
#include "inspector/payloadrelations.h"
#include "inspector/payloadsearch.h"
#include "inspector/payloadtree.h"
#include "inspector/payloadtreemodel.h"
#include "inspector/payloadwriter.h"
#include "inspector/wrappedlines.h"
#include "randomjson.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

using Type = PayloadTree::Type;

namespace {

PayloadTree parsed(const QByteArray &json)
{
    return PayloadTree::parse(json);
}

//! The tree below \a node as Qt would have it.
QJsonValue valueOf(const PayloadTree &tree, int node)
{
    switch (tree.type(node)) {
    case Type::Null:
        return {};
    case Type::Boolean:
        return tree.raw(node) == "true";
    case Type::Number:
        return tree.text(node).toDouble();
    case Type::String:
        return tree.text(node);
    case Type::Array: {
        QJsonArray array;
        for (int row = 0; row < tree.childCount(node); ++row)
            array.append(valueOf(tree, tree.child(node, row)));
        return array;
    }
    case Type::Object:
        break;
    }
    QJsonObject object;
    for (int row = 0; row < tree.childCount(node); ++row)
        object.insert(tree.key(tree.child(node, row)), valueOf(tree, tree.child(node, row)));
    return object;
}

QString typeText(const PayloadTree &tree, const char *path)
{
    PayloadTreeModel model;
    model.setTree(std::make_shared<PayloadTree>(tree));
    return model.indexOf(tree.find(path), PayloadTreeModel::TypeColumn).data().toString();
}

} // namespace

class TestPayloadTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysKeepTheirOrder()
    {
        const PayloadTree tree = parsed("{\"z\":1,\"a\":{\"y\":[],\"b\":2},\"m\":3}");
        QVERIFY(!tree.error().isError());
        QCOMPARE(tree.key(tree.child(0, 0)), QStringLiteral("z"));
        QCOMPARE(tree.key(tree.child(0, 1)), QStringLiteral("a"));
        QCOMPARE(tree.key(tree.child(0, 2)), QStringLiteral("m"));
        QCOMPARE(prettyJson(tree),
                 QByteArray("{\n  \"z\": 1,\n  \"a\": {\n    \"y\": [],\n    \"b\": 2\n  },\n  \"m\": 3\n}"));
    }

    void textsOfOthersDoNothing()
    {
        PayloadTreeModel model;
        const auto tree = std::make_shared<PayloadTree>(
            parsed("{\"na\\u202eme\":\"\\u001b[0mred\",\"html\":\"<b>bold</b>\"}"));
        model.setTree(tree);
        const int child = tree->child(0, 0);
        const QString replaced(QChar::ReplacementCharacter);
        QCOMPARE(model.indexOf(child, PayloadTreeModel::KeyColumn).data().toString(),
                 QString(u"na" + replaced + u"me"));
        QCOMPARE(model.indexOf(child, PayloadTreeModel::ValueColumn).data().toString(),
                 QString(replaced + u"[0mred"));
        QCOMPARE(tree->key(child), QStringLiteral("na\u202eme"));
        // A tooltip would take it for HTML.
        const QModelIndex html = model.indexOf(tree->child(0, 1), PayloadTreeModel::ValueColumn);
        QVERIFY(html.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;bold"));
    }

    void numbersStayAsTheyWereWritten()
    {
        for (const QByteArray number : {"18446744073709551615", "9007199254740993", "1.10", "-0", "1E+2",
                                        "0.1000000000000000055511151231257827"}) {
            const PayloadTree tree = parsed("{\"n\":" + number + "}");
            QCOMPARE(tree.text(tree.find("n")), QString::fromLatin1(number));
            QCOMPARE(compactJson(tree), QByteArray("{\"n\":" + number + "}"));
        }
    }

    void anyValueIsReadAsQtReadsIt()
    {
        RandomJson random(1);
        for (int i = 0; i < 2000; ++i) {
            const QJsonValue value = QJsonArray{random.value(5)};
            const QByteArray json =
                QJsonDocument(value.toArray())
                    .toJson(i % 2 == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
            const PayloadTree tree = parsed(json);
            QVERIFY2(!tree.error().isError(), qPrintable(tree.error().message));
            QCOMPARE(valueOf(tree, 0), value);
            // What is written is read again.
            QCOMPARE(valueOf(parsed(prettyJson(tree)), 0), value);
            QCOMPARE(valueOf(parsed(compactJson(tree)), 0), value);
        }
    }

    void sizesAddUp()
    {
        RandomJson random(2);
        for (int i = 0; i < 300; ++i) {
            const QByteArray json = QJsonDocument(random.object(5)).toJson(QJsonDocument::Compact);
            const PayloadTree tree = parsed(json);
            QCOMPARE(tree.entrySize(0), json.size());
            for (int node = 0; node < tree.nodeCount(); ++node) {
                if (!tree.isContainer(node))
                    continue;
                const int count = tree.childCount(node);
                qsizetype sum = 2 + std::max(0, count - 1);
                for (int row = 0; row < count; ++row)
                    sum += tree.entrySize(tree.child(node, row));
                QCOMPARE(tree.valueSize(node), sum);
            }
        }
    }

    void escapesAreRead()
    {
        const PayloadTree tree =
            parsed("{\"a\\u0062\":\"\\ud83c\\udf89 \\\"q\\\" \\\\ \\n\\/\",\"plain\":\"\u00fc\"}");
        QCOMPARE(tree.key(1), QStringLiteral("ab"));
        QCOMPARE(tree.text(1), QStringLiteral("\U0001F389 \"q\" \\ \n/"));
        QCOMPARE(tree.text(tree.find("ab")), tree.text(1));
        QCOMPARE(tree.text(tree.find("plain")), QStringLiteral("\u00fc"));
        // The start of a text is never a half of a character or of an escape.
        for (int longest = 0; longest < 40; ++longest) {
            const QString start = tree.text(1, longest);
            QVERIFY2(tree.text(1).startsWith(start) || start.endsWith(QChar(0xD83C)), qPrintable(start));
        }
    }

    void malformedTextIsKeptAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("nodes");
        QTest::newRow("cut in a string") << QByteArray("{\"op\":0,\"d\":{\"cut") << 17 << 3;
        QTest::newRow("cut in a value") << QByteArray("{\"op\":0,\"d\":{\"a\":\"xy") << 20 << 4;
        QTest::newRow("empty") << QByteArray() << 0 << 0;
        QTest::newRow("comma at the end") << QByteArray("[1,2,]") << 5 << 3;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << 5 << 1;
        QTest::newRow("no comma") << QByteArray("{\"a\":1 \"b\":2}") << 7 << 2;
        QTest::newRow("wrong bracket") << QByteArray("{\"a\":[1}") << 7 << 3;
        QTest::newRow("leading zero") << QByteArray("[01]") << 2 << 2;
        QTest::newRow("no digit") << QByteArray("[1.]") << 3 << 1;
        QTest::newRow("no word") << QByteArray("[nul]") << 1 << 1;
        QTest::newRow("no escape") << QByteArray("[\"a\\x\"]") << 4 << 2;
        QTest::newRow("control character") << QByteArray("[\"a\nb\"]") << 3 << 2;
        QTest::newRow("two values") << QByteArray("{} {}") << 3 << 1;
    }

    void malformedTextIsKeptAsFarAsItGoes()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, offset);
        QFETCH(const int, nodes);
        const PayloadTree tree = parsed(json);
        QVERIFY(tree.error().isError());
        QCOMPARE(int(tree.error().offset), offset);
        QCOMPARE(tree.nodeCount(), nodes);
    }

    void everyPrefixAndMutationIsSurvived()
    {
        RandomJson random(3);
        QRandomGenerator bytes(4);
        for (int i = 0; i < 200; ++i) {
            QByteArray json = QJsonDocument(random.object(4)).toJson(QJsonDocument::Compact);
            const qsizetype step = std::max<qsizetype>(1, json.size() / 40);
            for (qsizetype size = 0; size < json.size(); size += step) {
                const PayloadTree tree = parsed(json.left(size));
                QVERIFY(tree.error().isError());
                QVERIFY(tree.error().offset <= size);
            }
            for (int j = 0; j < 20; ++j)
                json[bytes.bounded(json.size())] = char(bytes.bounded(256));
            const PayloadTree tree = parsed(json);
            for (int node = 0; node < tree.nodeCount(); ++node) {
                QVERIFY(tree.begin(node) + tree.valueSize(node) <= json.size());
                QVERIFY(!tree.isContainer(node) ? !tree.path(node).isNull() || node == 0 : true);
                static_cast<void>(tree.text(node, 10));
            }
        }
    }

    void deepNestingIsBounded()
    {
        const int levels = 100'000;
        const QByteArray json = QByteArray(levels, '[') + QByteArray(levels, ']');
        const PayloadTree tree = parsed(json);
        QVERIFY(!tree.error().isError());
        QCOMPARE(tree.nodeCount(), PayloadTree::deepest + 1);
        const int last = tree.nodeCount() - 1;
        QVERIFY(tree.isCut(last));
        QCOMPARE(tree.valueSize(last), json.size() - 2 * last);
        QCOMPARE(compactJson(tree), json);
        QVERIFY(parsed(json.chopped(1)).error().isError());
        QVERIFY(parsed(QByteArray("{\"a\":").repeated(levels)).error().isError());
    }

    void numberOfNodesIsBounded()
    {
        const QByteArray json = '[' + QByteArray("1,").repeated(PayloadTree::mostNodes + 10) + "1]";
        const PayloadTree tree = parsed(json);
        QVERIFY(!tree.error().isError());
        QCOMPARE(tree.nodeCount(), PayloadTree::mostNodes);
        QVERIFY(tree.isCut(0));
        QCOMPARE(compactJson(tree), json);
    }

    void pathsLeadBack()
    {
        const PayloadTree tree =
            parsed("{\"d\":{\"embeds\":[{\"title\":\"t\"},{\"odd key/~\":1}],\"author\":{\"id\":\"2\"}}}");
        const int title = tree.find("d.embeds[0].title");
        QCOMPARE(tree.text(title), QStringLiteral("t"));
        QCOMPARE(tree.path(title), QStringLiteral("d.embeds[0].title"));
        QCOMPARE(tree.pointer(title), QStringLiteral("/d/embeds/0/title"));
        const int odd = tree.child(tree.find("d.embeds[1]"), 0);
        QCOMPARE(tree.path(odd), QStringLiteral("d.embeds[1][\"odd key/~\"]"));
        QCOMPARE(tree.pointer(odd), QStringLiteral("/d/embeds/1/odd key~1~0"));
        QCOMPARE(tree.find("d.embeds[2]"), PayloadTree::none);
        QCOMPARE(tree.find("d.nothing.there"), PayloadTree::none);
        QCOMPARE(tree.nodeAt(tree.begin(title) + 1), title);
        QCOMPARE(tree.nodeAt(0), 0);
    }

    void meaningsAreShown()
    {
        const PayloadTree tree =
            parsed("{\"op\":10,\"d\":{\"id\":\"175928847299117063\",\"content\":\"175928847299117063\","
                   "\"timestamp\":\"2024-03-01T12:30:00.123000+00:00\",\"intents\":513,\"color\":16711680,"
                   "\"at\":\"see <t:1700000000:R>\",\"since\":1700000000000,\"flags\":5,\"close_code\":4014,"
                   "\"roles\":[\"175928847299117063\"],\"application\":{\"flags\":262144}}}");
        const auto meaning = [&tree](const char *path) {
            return meaningOf(tree, tree.find(path));
        };
        QVERIFY(meaning("d.id").note.startsWith(QStringLiteral("2016-04-30")));
        QVERIFY(meaning("d.id").details.contains(QStringLiteral("worker 1, process 0, increment 7")));
        QVERIFY(meaning("d.roles[0]").kind == PayloadMeaning::Kind::Snowflake);
        QVERIFY(meaning("d.content").kind == PayloadMeaning::Kind::Plain);
        QVERIFY(meaning("d.timestamp").details.contains(QStringLiteral("2024-03-01 12:30:00.123 UTC")));
        QCOMPARE(meaning("op").note, QStringLiteral("HELLO"));
        QCOMPARE(meaning("d.intents").note, QStringLiteral("GUILDS | GUILD_MESSAGES"));
        QCOMPARE(meaning("d.color").color, QColor(Qt::red));
        QVERIFY(meaning("d.at").details.contains(QStringLiteral("2023-11-14 22:13:20")));
        QVERIFY(meaning("d.since").details.contains(QStringLiteral("2023-11-14 22:13:20")));
        QCOMPARE(meaning("d.flags").note, QStringLiteral("1<<0 | 1<<2"));
        QCOMPARE(meaning("d.application.flags").note, QStringLiteral("GATEWAY_MESSAGE_CONTENT"));
        QVERIFY(meaning("d.close_code").note.contains(QStringLiteral("INTENT")));
        QCOMPARE(typeText(tree, "d.id"), QStringLiteral("snowflake"));
        QCOMPARE(typeText(tree, "d.roles"), QStringLiteral("array [1]"));
        QCOMPARE(typeText(tree, "op"), QStringLiteral("integer"));
    }

    void idsLeadToRelatedEvents()
    {
        const PayloadTree tree = parsed(
            "{\"t\":\"MESSAGE_CREATE\",\"s\":3,\"op\":0,\"d\":{\"id\":\"100000000000000001\","
            "\"channel_id\":\"100000000000000002\",\"guild_id\":\"100000000000000003\",\"author\":"
            "{\"id\":\"100000000000000004\",\"bot\":true,\"name\":\"a\\\"b\"},\"mentions\":"
            "[{\"id\":\"100000000000000005\"}],\"x-y\":1,\"nick\":null,\"embeds\":[{\"title\":\"t\"}]}}");
        const auto term = [&tree](const char *path) {
            return relationsOf(tree, tree.find(path)).value(0).term;
        };
        QCOMPARE(term("d.id"),
                 QStringLiteral("d.id == \"100000000000000001\" or d.message_id == \"100000000000000001\""));
        QCOMPARE(term("d.channel_id"), QStringLiteral("channel == 100000000000000002"));
        QCOMPARE(term("d.guild_id"), QStringLiteral("guild == 100000000000000003"));
        QCOMPARE(term("d.author.id"), QStringLiteral("user == 100000000000000004"));
        QCOMPARE(term("d.mentions[0].id"), QStringLiteral("user == 100000000000000005"));
        QCOMPARE(relationsOf(tree, tree.find("d.author.name")).size(), 0);
        const auto field = [&tree](const char *path) {
            return fieldTerm(tree, tree.find(path));
        };
        QCOMPARE(field("d.author.name"), QStringLiteral("d.author.name == \"a\\\"b\""));
        QCOMPARE(field("d.author.bot"), QStringLiteral("d.author.bot == true"));
        QCOMPARE(field("d.embeds[0].title"), QStringLiteral("d.embeds[*].title == \"t\""));
        QCOMPARE(field("d.author"), QStringLiteral("exists d.author"));
        QCOMPARE(field("op"), QStringLiteral("op == 0"));
        QCOMPARE(field("s"), QStringLiteral("seq == 3"));
        QCOMPARE(field("t"), QStringLiteral("type == MESSAGE_CREATE"));
        QCOMPARE(field("d.x-y"), QStringLiteral("d[\"x-y\"] == 1"));
    }

    void modelIsSound()
    {
        RandomJson random(5);
        for (int i = 0; i < 30; ++i) {
            PayloadTreeModel model;
            const QAbstractItemModelTester tester(&model,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            const QByteArray json = QJsonDocument(random.object(5)).toJson(QJsonDocument::Compact);
            model.setTree(std::make_shared<PayloadTree>(parsed(json)));
            for (int node = 1; node < model.tree()->nodeCount(); ++node)
                QCOMPARE(model.nodeOf(model.indexOf(node)), node);
        }
    }

    void longArraysComeInPortions()
    {
        const int count = 5000;
        PayloadTreeModel model;
        model.setTree(std::make_shared<PayloadTree>(
            parsed("{\"list\":[" + QByteArray("7,").repeated(count - 1) + "8]}")));
        const QModelIndex list = model.index(0, 0);
        QCOMPARE(model.rowCount(list), PayloadTreeModel::portion);
        QVERIFY(model.canFetchMore(list));
        model.fetchMore(list);
        QCOMPARE(model.rowCount(list), 2 * PayloadTreeModel::portion);
        // What is asked for by its node is there.
        const QModelIndex last = model.indexOf(model.tree()->nodeCount() - 1);
        QCOMPARE(last.row(), count - 1);
        QCOMPARE(last.siblingAtColumn(PayloadTreeModel::ValueColumn).data().toString(), QStringLiteral("8"));
        QVERIFY(!model.canFetchMore(list));
    }

    void searchFindsKeysAndValues()
    {
        const PayloadTree tree = parsed("{\"Name\":\"x\",\"b\":[\"the NAME\",1],\"c\":\"n\\u0061me\"}");
        QCOMPARE(nodesWith(tree, QStringLiteral("name"), {}),
                 (std::vector<int>{tree.find("Name"), tree.find("b[0]"), tree.find("c")}));
        QCOMPARE(placesOf("name", tree.json(), {}), (std::vector<qsizetype>{2, 22}));
        QVERIFY(nodesWith(tree, {}, {}).empty());
    }

    void expansionIsKeptByTypeAndPath()
    {
        ExpansionMemory memory;
        const PayloadTree tree = parsed("{\"d\":{\"author\":{\"x\":1},\"embeds\":[{\"a\":1},{\"a\":2}]}}");
        const int embed = tree.find("d.embeds[1]");
        QCOMPARE(memory.expanded("A", tree), (std::vector<int>{tree.find("d"), tree.find("d.author")}));
        memory.setExpanded("A", tree, tree.find("d.author"), false);
        memory.setExpanded("A", tree, tree.find("d.embeds"), true);
        memory.setExpanded("A", tree, embed, true);
        QCOMPARE(memory.expanded("A", tree),
                 (std::vector<int>{tree.find("d"), tree.find("d.embeds"), embed}));
        // Other keys before it, fewer elements: what is there is unfolded.
        const PayloadTree other = parsed("{\"d\":{\"new\":0,\"embeds\":[{\"a\":1}],\"author\":{\"x\":1}}}");
        QCOMPARE(memory.expanded("A", other), (std::vector<int>{other.find("d"), other.find("d.embeds")}));
        QCOMPARE(memory.expanded("B", other), (std::vector<int>{other.find("d"), other.find("d.author")}));
    }

    void linesAreWrapped()
    {
        const QByteArray text = "abcdef\n\n\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBCg\nlast";
        const WrappedLines lines(text, 4);
        QList<QByteArray> shown;
        for (int line = 0; line < lines.count(); ++line)
            shown.append(text.mid(lines.begin(line), lines.end(line) - lines.begin(line)));
        QCOMPARE(shown,
                 (QList<QByteArray>{"abcd", "ef", "", "\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC", "g", "last"}));
        QCOMPARE(lines.lineOf(0), 0);
        QCOMPARE(lines.lineOf(4), 1);
        QCOMPARE(lines.lineOf(text.size()), lines.count() - 1);
    }
};

QTEST_MAIN(TestPayloadTree)
#include "tst_payloadtree.moc"
