// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../eventlog/madeevents.h"
#include "panels/inspector.h"
#include "panels/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace {

QModelIndex find(const QAbstractItemModel &model, const QStringList &keys)
{
    QModelIndex index;
    for (const QString &key : keys) {
        int row = 0;
        while (row < model.rowCount(index) && model.index(row, 0, index).data().toString() != key)
            ++row;
        index = model.index(row, 0, index);
        if (!index.isValid())
            break;
    }
    return index;
}

const QStringList authorId{QStringLiteral("d"), QStringLiteral("author"), QStringLiteral("id")};

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeShowsTypesAndPaths()
    {
        JsonTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRoot(
            QJsonDocument::fromJson(R"({"d":{"author":{"id":"175928847299117063"},"n":9007199254740993,)"
                                    R"("f":1.5,"list":[{"x":null},true]},"op":0,"s":1,"t":"A"})")
                .object());
        // The envelope in the order that people know.
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("op"));
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("d"));
        const QModelIndex id = find(model, authorId);
        QCOMPARE(id.siblingAtColumn(JsonTreeModel::TypeColumn).data().toString(),
                 QStringLiteral("snowflake"));
        QVERIFY(id.data(Qt::ToolTipRole).toString().contains(u"2016"));
        QCOMPARE(model.path(id), QStringLiteral("d.author.id"));
        const QModelIndex number = find(model, {QStringLiteral("d"), QStringLiteral("n")});
        QCOMPARE(number.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString(),
                 QStringLiteral("9007199254740993"));
        const QModelIndex x = find(
            model, {QStringLiteral("d"), QStringLiteral("list"), QStringLiteral("[0]"), QStringLiteral("x")});
        QCOMPARE(model.path(x), QStringLiteral("d.list[0].x"));
        QCOMPARE(x.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString(), QStringLiteral("null"));
    }

    void rowIsShownAsTreeAndText()
    {
        Inspector inspector;
        QSignalSpy inspected(&inspector, &Inspector::inspected);
        inspector.inspect(EventRow::fromEvent(MadeEvents::message("hello there")));
        QVERIFY(inspected.wait());
        QVERIFY(find(*inspector.tree()->model(), authorId).isValid());
        QVERIFY(inspector.text()->toPlainText().contains(u"\"content\": \"hello there\""));
        QVERIFY(inspector.findChild<QLabel *>(QStringLiteral("inspectorHeading"))
                    ->text()
                    .contains(u"MESSAGE_CREATE"));
    }

    void theLastRowAskedForIsShown()
    {
        Inspector inspector;
        QSignalSpy inspected(&inspector, &Inspector::inspected);
        for (int i = 0; i < 50; ++i)
            inspector.inspect(EventRow::fromEvent(MadeEvents::message("number " + QByteArray::number(i))));
        QTRY_VERIFY(inspector.text()->toPlainText().contains(u"\"number 49\""));
    }

    void whatIsUnfoldedStaysSo()
    {
        Inspector inspector;
        QSignalSpy inspected(&inspector, &Inspector::inspected);
        inspector.inspect(EventRow::fromEvent(MadeEvents::message("one")));
        QVERIFY(inspected.wait());
        const QModelIndex author = find(*inspector.tree()->model(), authorId).parent();
        QVERIFY(inspector.tree()->isExpanded(author));
        inspector.tree()->collapse(author);
        inspector.inspect(EventRow::fromEvent(MadeEvents::message("two")));
        QVERIFY(inspected.wait());
        const QModelIndex next = find(*inspector.tree()->model(), authorId).parent();
        QVERIFY(inspector.tree()->isExpanded(next.parent()));
        QVERIFY(!inspector.tree()->isExpanded(next));
    }

    void malformedPayloadIsShownAsText()
    {
        Inspector inspector;
        QSignalSpy inspected(&inspector, &Inspector::inspected);
        EventRow row;
        row.payload = "{\"op\":0,\"d\":{\"cut";
        inspector.inspect(row);
        QVERIFY(inspected.wait());
        QCOMPARE(inspector.text()->toPlainText(), QString::fromUtf8(row.payload));
    }

    void hugePayloadIsCutInTheTextAlone()
    {
        Inspector inspector;
        QSignalSpy inspected(&inspector, &Inspector::inspected);
        inspector.inspect(EventRow::fromEvent(MadeEvents::dispatch(
            "GUILD_CREATE", R"({"name":")" + QByteArray(3'000'000, 'x') + R"(","z":1})")));
        QVERIFY(inspected.wait());
        QVERIFY(inspector.text()->toPlainText().size() < 1'100'000);
        QVERIFY(find(*inspector.tree()->model(), {QStringLiteral("d"), QStringLiteral("z")}).isValid());
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
