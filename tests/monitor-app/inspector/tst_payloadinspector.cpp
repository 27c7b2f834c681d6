// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectedlog.h"
#include "inspector/inspectorheading.h"
#include "inspector/payloadcomparepane.h"
#include "inspector/payloaddiffmodel.h"
#include "inspector/payloadfindbar.h"
#include "inspector/payloadinspector.h"
#include "inspector/payloadtextpane.h"
#include "inspector/payloadtextview.h"
#include "inspector/payloadtreemodel.h"
#include "inspector/payloadtreepane.h"
#include "inspector/payloadtreeview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Gateway;

namespace {

const QByteArray author = "100000000000000004";

QByteArray messageData(int number)
{
    return "{\"id\":\"10000000000000000" + QByteArray::number(number) +
           "\",\"channel_id\":\"100000000000000002\",\"author\":{\"id\":\"" + author +
           "\",\"username\":\"ada\"},\"embeds\":[{\"title\":\"t\"}],\"content\":\"number " +
           QByteArray::number(number) + "\"}";
}

//! As large as a big guild's: about 5 MB.
QByteArray hugeGuild()
{
    QByteArray members;
    for (int i = 0; i < 20'000; ++i) {
        members += i > 0 ? "," : "";
        members +=
            "{\"user\":{\"id\":\"" + QByteArray::number(200'000'000'000'000'000 + i) +
            "\",\"username\":\"member " + QByteArray::number(i) +
            "\",\"bot\":false,\"avatar\":null},\"nick\":null,\"roles\":[\"300000000000000001\","
            "\"300000000000000002\"],\"joined_at\":\"2020-01-01T00:00:00.000000+00:00\",\"deaf\":false}";
    }
    return "{\"id\":\"100000000000000003\",\"name\":\"big\",\"members\":[" + members + "],\"z\":1}";
}

//! Triggers the action of \a menu whose text, without its mnemonic, begins with \a text.
bool trigger(QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().remove(QLatin1Char('&')).startsWith(text)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

//! What a worker does comes through the event loop: waits for one more signal.
bool inspect(PayloadInspector *inspector, const InspectedLog &log, RowId row)
{
    QSignalSpy inspected(inspector, &PayloadInspector::inspected);
    inspector->inspect(log.snapshot(), row);
    return inspected.wait();
}

} // namespace

class TestPayloadInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowIsShownInFull()
    {
        InspectedLog log;
        log.add(MadeEvents::dispatch("MESSAGE_CREATE", messageData(7), 42, 3));
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, log, 0));
        const PayloadTree &tree = *inspector.treePane()->view()->payload()->tree();
        QCOMPARE(tree.text(tree.find("d.content")), QStringLiteral("number 7"));
        const QString heading = inspector.heading()->text();
        for (const QString &part :
             {QStringLiteral("MESSAGE_CREATE"), QStringLiteral("shard 3"), QStringLiteral("sequence 42"),
              QStringLiteral("received"), QStringLiteral("on the wire")})
            QVERIFY2(heading.contains(part), qPrintable(heading));
        // Text on lines, and as it came.
        QVERIFY(inspector.textPane()->view()->text()->json().contains("\n    \"content\": \"number 7\""));
        inspector.textPane()->setAsReceived(true);
        QCOMPARE(inspector.textPane()->view()->text()->json(), inspector.row()->received->json());
    }

    void newestRequestWins()
    {
        InspectedLog log;
        for (int i = 0; i < 50; ++i)
            log.add(MadeEvents::dispatch("MESSAGE_CREATE", i == 10 ? hugeGuild() : messageData(i), i + 1));
        PayloadInspector inspector;
        QSignalSpy inspected(&inspector, &PayloadInspector::inspected);
        for (RowId row = 0; row < 50; ++row)
            inspector.inspect(log.snapshot(), row);
        QVERIFY(inspected.wait());
        QCOMPARE(inspector.row()->row, RowId(49));
        // Nothing overtaken comes later.
        inspector.inspect(log.snapshot(), 3);
        QVERIFY(inspected.wait());
        QCOMPARE(inspector.row()->row, RowId(3));
        QCOMPARE(inspected.size(), 2);
    }

    void changeOfStateIsExplained()
    {
        Transition transition;
        transition.from = ShardState::Ready;
        transition.to = ShardState::Failed;
        transition.cause = Cause::ClosedByGateway;
        transition.closeCode = 4014;
        transition.error = Error(ErrorDomain::Protocol, ErrorCode::ClosedByGateway,
                                 QStringLiteral("Disallowed intents."), QStringLiteral("Enable them."));
        transition.when = QDateTime::currentDateTimeUtc();
        InspectedLog log;
        log.add(LogEntry::fromTransition({2, 4}, transition));
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, log, 0));
        const QString heading = inspector.heading()->text();
        QVERIFY2(heading.startsWith(stateText(ShardState::Ready) + QStringLiteral(" \u2192 ") +
                                    stateText(ShardState::Failed)),
                 qPrintable(heading));
        QVERIFY2(heading.contains(QStringLiteral("4014 DISALLOWED_INTENTS")), qPrintable(heading));
        QVERIFY2(heading.contains(QStringLiteral("Enable them.")), qPrintable(heading));
    }

    void malformedPayloadIsShownWithThePlace()
    {
        InspectedLog log;
        log.addRaw("{\"op\":0,\"d\":{\"a\":1,,}");
        log.add(MadeEvents::message("well"));
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, log, 0));
        const PayloadTree &tree = *inspector.treePane()->view()->payload()->tree();
        QCOMPARE(tree.text(tree.find("d.a")), QStringLiteral("1"));
        QVERIFY2(inspector.heading()->text().contains(QStringLiteral("at byte 19 of 21")),
                 qPrintable(inspector.heading()->text()));
        QVERIFY(inspector.textPane()->isAsReceived());
        QCOMPARE(int(inspector.textPane()->view()->selectionBegin()), 19);
        QVERIFY(inspect(&inspector, log, 1));
        QVERIFY(!inspector.textPane()->isAsReceived());
    }

    void droppedRowSaysSo()
    {
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, InspectedLog(), 17));
        QVERIFY(!inspector.row());
        QVERIFY(inspector.findChild<QLabel *>(QStringLiteral("inspectorEmpty"))
                    ->text()
                    .contains(QStringLiteral("dropped")));
        inspector.pin();
        QVERIFY(!inspector.pinnedRow());
    }

    void hugePayloadIsReadAwayFromTheWindow()
    {
        InspectedLog log;
        log.add(MadeEvents::dispatch("GUILD_CREATE", hugeGuild()));
        QVERIFY(log.snapshot().chunk(0)->columns().size[0] > 4'000'000);
        PayloadInspector inspector;
        inspector.resize(500, 600);
        inspector.show();
        QSignalSpy inspected(&inspector, &PayloadInspector::inspected);
        inspector.inspect(log.snapshot(), 0);
        QVERIFY(inspector.treePane()->view()->payload()->tree()->isEmpty()); // Nothing is done at once.
        QVERIFY(inspected.wait());
        PayloadTreeView *view = inspector.treePane()->view();
        const PayloadTree &tree = *view->payload()->tree();
        const int members = tree.find("d.members");
        QCOMPARE(tree.childCount(members), 20'000);
        const QModelIndex index = view->payload()->indexOf(members);
        view->expand(index);
        QVERIFY(view->payload()->rowCount(index) < 5000);
        // More come as the end of those that are there comes in sight.
        const int before = view->payload()->rowCount(index);
        view->scrollTo(view->payload()->index(before - 1, 0, index));
        QTRY_VERIFY(view->payload()->rowCount(index) > before);
        view->unfoldAll();
        inspector.setTab(PayloadInspector::TextTab);
        inspector.textPane()->setAsReceived(true);
        inspector.textPane()->view()->verticalScrollBar()->setValue(10'000);
        QVERIFY(!inspector.grab().isNull());
    }

    void expansionAndCurrentNodeAreKept()
    {
        InspectedLog log;
        for (int i = 1; i < 4; ++i)
            log.add(MadeEvents::dispatch("MESSAGE_CREATE", messageData(i)));
        PayloadInspector inspector;
        inspector.resize(500, 600);
        inspector.show();
        QVERIFY(inspect(&inspector, log, 0));
        PayloadTreeView *view = inspector.treePane()->view();
        PayloadTreeModel *model = view->payload();
        const auto indexOf = [model](const char *path) {
            return model->indexOf(model->tree()->find(path));
        };
        QVERIFY(view->isExpanded(indexOf("d.author")));
        view->collapse(indexOf("d.author"));
        view->expand(indexOf("d.embeds"));
        view->setCurrentNode(model->tree()->find("d.content"));
        QVERIFY(inspect(&inspector, log, 1));
        QVERIFY(!view->isExpanded(indexOf("d.author")));
        QVERIFY(view->isExpanded(indexOf("d.embeds")));
        QCOMPARE(view->currentNode(), model->tree()->find("d.content"));
        view->foldAll();
        QVERIFY(inspect(&inspector, log, 2));
        QVERIFY(!view->isExpanded(indexOf("d")));
        view->unfoldToDepth(1);
        QVERIFY(view->isExpanded(indexOf("d")));
        QVERIFY(!view->isExpanded(indexOf("d.embeds")));
    }

    void termsAreChosen()
    {
        InspectedLog log;
        log.add(MadeEvents::dispatch("MESSAGE_CREATE", messageData(1)));
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, log, 0));
        PayloadTreePane *pane = inspector.treePane();
        const PayloadTree &tree = *pane->view()->payload()->tree();
        QSignalSpy terms(&inspector, &PayloadInspector::filterTermChosen);
        QSignalSpy related(&inspector, &PayloadInspector::relatedRequested);
        QMenu filter;
        pane->fillFilterMenu(&filter, tree.find("d.author.username"));
        QVERIFY(trigger(&filter, QStringLiteral("And not")));
        QCOMPARE(terms.size(), 1);
        QCOMPARE(terms[0][0].toString(), QStringLiteral("d.author.username == \"ada\""));
        QCOMPARE(terms[0][1].value<FilterChange>(), FilterChange::AndNot);

        QMenu relations;
        pane->fillRelatedMenu(&relations, tree.find("d.author.id"));
        QMenu *ofUser = relations.actions().value(0)->menu();
        QVERIFY(ofUser);
        QVERIFY(trigger(ofUser, QStringLiteral("Go to the next")));
        QVERIFY(trigger(ofUser, QStringLiteral("Go to the previous")));
        QVERIFY(trigger(ofUser, QStringLiteral("Only")));
        QCOMPARE(related.size(), 2);
        QCOMPARE(related[0][0].toString(), QString(QStringLiteral("user == ") + QString::fromLatin1(author)));
        QCOMPARE(related[0][1].toBool(), true);
        QCOMPARE(related[1][1].toBool(), false);
        QCOMPARE(terms[1][1].value<FilterChange>(), FilterChange::Only);
    }

    void partsAreCopied()
    {
        InspectedLog log;
        log.add(MadeEvents::dispatch("MESSAGE_CREATE", messageData(1)));
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, log, 0));
        PayloadTreePane *pane = inspector.treePane();
        const PayloadTree &tree = *pane->view()->payload()->tree();
        QClipboard *clipboard = QGuiApplication::clipboard();
        pane->view()->setCurrentNode(tree.find("d.content"));
        pane->copyValue();
        QCOMPARE(clipboard->text(), QStringLiteral("number 1"));
        pane->copyPath();
        QCOMPARE(clipboard->text(), QStringLiteral("d.content"));
        QMenu menu;
        pane->fillCopyMenu(&menu, tree.find("d.embeds"));
        QVERIFY(trigger(&menu, QStringLiteral("Copy sub-tree as JSON on one line")));
        QTRY_COMPARE(clipboard->text(), QStringLiteral("[{\"title\":\"t\"}]"));
    }

    void searchGoesFromMatchToMatch()
    {
        InspectedLog log;
        log.add(MadeEvents::dispatch("MESSAGE_CREATE", messageData(1)));
        PayloadInspector inspector;
        inspector.show();
        QVERIFY(inspect(&inspector, log, 0));
        PayloadTreePane *pane = inspector.treePane();
        const PayloadTree &tree = *pane->view()->payload()->tree();
        QSignalSpy searched(pane, &PayloadTreePane::searched);
        pane->find();
        pane->findBar()->findChild<QLineEdit *>()->setText(QStringLiteral("ID"));
        QVERIFY(searched.wait());
        QCOMPARE(pane->view()->currentNode(), tree.find("d.id"));
        pane->stepMatch(true);
        QCOMPARE(pane->view()->currentNode(), tree.find("d.channel_id"));
        pane->stepMatch(true);
        QCOMPARE(pane->view()->currentNode(), tree.find("d.author.id"));
        pane->stepMatch(true);
        QCOMPARE(pane->view()->currentNode(), tree.find("d.id"));

        PayloadTextPane *text = inspector.textPane();
        inspector.setTab(PayloadInspector::TextTab);
        QSignalSpy textSearched(text, &PayloadTextPane::searched);
        text->find();
        text->findBar()->findChild<QLineEdit *>()->setText(QStringLiteral("USERNAME"));
        QVERIFY(textSearched.wait());
        QCOMPARE(text->view()->selectedText(), QStringLiteral("username"));
    }

    void payloadIsSaved()
    {
        InspectedLog log;
        log.add(MadeEvents::message("saved"));
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, log, 0));
        const QTemporaryDir folder;
        QSignalSpy saved(inspector.textPane(), &PayloadTextPane::saved);
        inspector.textPane()->saveTo(folder.filePath(QStringLiteral("event.json")));
        QVERIFY(saved.wait());
        QFile file(folder.filePath(QStringLiteral("event.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), inspector.row()->received->json());
        inspector.textPane()->saveTo(folder.filePath(QStringLiteral("no/such/folder.json")));
        QVERIFY(saved.wait());
        QVERIFY(!saved.last()[1].toString().isEmpty());
    }

    void pinnedEventIsComparedWithTheNext()
    {
        InspectedLog log;
        for (int i = 1; i < 4; ++i)
            log.add(MadeEvents::dispatch("MESSAGE_CREATE", messageData(i), i));
        PayloadInspector inspector;
        QVERIFY(inspect(&inspector, log, 0));
        inspector.pin();
        QSignalSpy compared(&inspector, &PayloadInspector::compared);
        QVERIFY(inspect(&inspector, log, 1));
        QTRY_COMPARE(compared.size(), 1);
        // The sequence, the id and the content.
        QCOMPARE(inspector.comparePane()->model()->diff()->counts().changed, 3);
        QVERIFY(inspector.comparePane()->summary().contains(QStringLiteral("3 changed")));
        QCOMPARE(inspector.pinnedRow()->row, RowId(0));
        inspector.comparePane()->copyAsText();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("~ /d/content")));
        inspector.unpin();
        QVERIFY(inspect(&inspector, log, 2));
        QCOMPARE(compared.size(), 1);

        inspector.compare(log.snapshot(), 2, 1);
        QTRY_COMPARE(compared.size(), 2);
        QCOMPARE(inspector.pinnedRow()->row, RowId(2));
        QCOMPARE(inspector.row()->row, RowId(1));
    }
};

QTEST_MAIN(TestPayloadInspector)
#include "tst_payloadinspector.moc"
