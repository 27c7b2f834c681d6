// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connecting/connectdialog.h"
#include "filterbar/filterhelp.h"
#include "gui/settingsinfolder.h"
#include "help/aboutdialog.h"
#include "help/helpkey.h"
#include "help/helppage.h"
#include "help/helptopics.h"
#include "help/helpwindow.h"
#include "help/programversions.h"
#include "help/shortcutsdialog.h"
#include "inflaterlab/labdialog.h"
#include "mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <QTimer>
#include <QTreeWidget>

#include <utility>

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsBuiltIn()
    {
        for (const QString &file : HelpPage::files()) {
            const HelpPage page = HelpPage::load(file);
            QVERIFY2(!page.isEmpty(), qPrintable(file));
            QVERIFY2(!page.markdown().contains(u"SPDX"), qPrintable(file));
            QVERIFY2(!page.headings().isEmpty(), qPrintable(file));
        }
        QVERIFY(HelpPage::load(QStringLiteral("nothing.md")).isEmpty());
    }

    void everyTopicHasItsSection()
    {
        for (const QString &topic : HelpTopics::all())
            QVERIFY2(isThere(topic), qPrintable(topic));
    }

    void everyDialogHasASectionOfItsOwn()
    {
        const LabDialog lab({});
        QCOMPARE(HelpTopics::of(&lab), QStringLiteral("monitor.md#inflater-lab"));
        const FilterHelp language;
        QCOMPARE(HelpTopics::of(&language), QStringLiteral("filter-language.md#the-filter-language"));
    }

    void otherLanguagesAreToldOfTheEnglishOfThePages()
    {
        const QLocale before;
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        for (const auto &[language, isTold] :
             {std::pair(QLocale::English, false), std::pair(QLocale::German, true)}) {
            QLocale::setDefault(QLocale(language));
            HelpWindow window;
            window.show();
            QCOMPARE(window.findChild<QLabel *>(QStringLiteral("helpLanguageNote"))->isVisible(), isTold);
        }
    }

    void tablesHaveSingleLines()
    {
        HelpWindow window;
        window.open(QStringLiteral("monitor.md"));
        int tables = 0;
        const QList<QTextFrame *> frames = window.browser()->document()->rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            if (const QTextTable *table = qobject_cast<QTextTable *>(frame)) {
                ++tables;
                QVERIFY(table->format().borderCollapse());
            }
        }
        QVERIFY(tables > 0);
    }

    //! Also those that others write later.
    void linksBetweenPagesLeadSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]*\\.md)?(#[^)\\s]+)?\\)"));
        for (const QString &file : HelpPage::files()) {
            QRegularExpressionMatchIterator it = link.globalMatch(HelpPage::load(file).markdown());
            while (it.hasNext()) {
                const QRegularExpressionMatch match = it.next();
                const QString target = match.captured(1).isEmpty() ? file : match.captured(1);
                if (HelpPage::files().contains(target))
                    QVERIFY2(isThere(target + match.captured(2)),
                             qPrintable(file + u": " + match.captured()));
            }
        }
    }

    void searchFindsHeadingsFirst()
    {
        const QList<HelpPage::Match> matches = HelpPage::find(QStringLiteral("zombie"));
        QVERIFY(matches.size() > 1);
        QCOMPARE(matches.first().file, QStringLiteral("glossary.md"));
        QCOMPARE(matches.first().heading.anchor, QStringLiteral("zombie"));
        QVERIFY(matches.last().line.contains(u"zombie", Qt::CaseInsensitive));
        QVERIFY(HelpPage::find(QStringLiteral("no such words in it")).isEmpty());
        QVERIFY(HelpPage::find(QStringLiteral("  ")).isEmpty());
    }

    void windowGoesThereAndBack()
    {
        HelpWindow window;
        window.open(QStringLiteral("monitor.md#latency"));
        QCOMPARE(window.browser()->textCursor().block().text(), QStringLiteral("Latency"));
        window.open(QStringLiteral("glossary.md#resume"));
        QCOMPARE(window.browser()->textCursor().block().text(), QStringLiteral("Resume"));
        Q_EMIT window.browser()->anchorClicked(QUrl(QStringLiteral("#zombie")));
        QCOMPARE(window.topic(), QStringLiteral("glossary.md#zombie"));
        window.back();
        window.back();
        QCOMPARE(window.topic(), QStringLiteral("monitor.md#latency"));
        QCOMPARE(window.browser()->textCursor().block().text(), QStringLiteral("Latency"));
        window.forward();
        QCOMPARE(window.topic(), QStringLiteral("glossary.md#resume"));
        // What is not there changes nothing.
        window.open(QStringLiteral("nothing.md"));
        QCOMPARE(window.topic(), QStringLiteral("glossary.md#resume"));
    }

    void searchFieldLeadsToASection()
    {
        HelpWindow window;
        window.show();
        QLineEdit *search = window.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
        QTest::keyClicks(search, QStringLiteral("jitter"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window.topic(), QStringLiteral("glossary.md#jitter"));
        search->setText(QStringLiteral("no such words in it"));
        QTreeWidget *contents = window.findChild<QTreeWidget *>(QStringLiteral("helpContents"));
        QCOMPARE(contents->topLevelItemCount(), 1);
        search->clear();
        QCOMPARE(contents->topLevelItemCount(), HelpPage::files().size());
    }

    void f1OpensThePageOfThePanel()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<QAction *>(QStringLiteral("goTo-statisticsDock"))->trigger();
        QTRY_VERIFY(window.findChild<QDockWidget *>(QStringLiteral("statisticsDock"))
                        ->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        HelpWindow *help = window.findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("monitor.md#statistics"));
    }

    void everyPanelHasASectionOfItsOwn()
    {
        MainWindow window;
        QSet<QString> sections;
        const QList<QDockWidget *> docks = window.findChildren<QDockWidget *>();
        for (const QDockWidget *dock : docks) {
            const QString topic = HelpTopics::of(dock->widget());
            QVERIFY2(topic != QStringLiteral("monitor.md#first-steps"), qPrintable(dock->objectName()));
            sections.insert(topic);
        }
        QCOMPARE(sections.size(), docks.size());
    }

    void f1WorksInADialogThatBlocksTheWindow()
    {
        const HelpKey key;
        QWidget parent;
        ConnectDialog dialog(BotSettings::simulated(), &parent);
        QString topic;
        bool belongs = false;
        QTimer::singleShot(0, &dialog, [&] {
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTest::keyClick(&dialog, Qt::Key_F1);
            if (HelpWindow *help = dialog.findChild<HelpWindow *>()) {
                belongs = true;
                topic = help->topic();
                help->close();
            }
            dialog.reject();
        });
        dialog.exec();
        QVERIFY(belongs);
        QCOMPARE(topic, QStringLiteral("monitor.md#connect"));
    }

    void shortcutsAreListedAndFound()
    {
        MainWindow window;
        ShortcutsDialog dialog(&window);
        QTableView *table = dialog.findChild<QTableView *>(QStringLiteral("shortcutsTable"));
        const int all = table->model()->rowCount();
        // Each action with a key is in the list.
        QSet<QString> actions;
        for (int row = 0; row < all; ++row)
            actions.insert(table->model()->index(row, 0).data().toString());
        const QList<QAction *> known = window.findChildren<QAction *>();
        for (const QAction *action : known) {
            if (action->shortcut().isEmpty() || action->text().isEmpty())
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            const bool isListed = std::any_of(actions.cbegin(), actions.cend(), [&](const QString &listed) {
                return listed.split(QStringLiteral(", ")).contains(keys);
            });
            QVERIFY2(isListed, qPrintable(keys + u' ' + action->text()));
        }
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("shortcutsSearch")),
                         QStringLiteral("screenshot"));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void versionsCanBeCopied()
    {
        AboutDialog dialog;
        dialog.findChild<QPushButton *>(QStringLiteral("aboutCopy"))->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("Qt: %1").arg(QString::fromLatin1(qVersion()))));
        for (const ProgramVersion &part : programVersions()) {
            QVERIFY2(!part.version.isEmpty(), qPrintable(part.part));
            QVERIFY(copied.contains(part.part + u": " + part.version));
        }
        // zlib is always there.
        QVERIFY(copied.contains(QStringLiteral("zlib")));
    }

private:
    static bool isThere(const QString &topic)
    {
        const HelpPage page = HelpPage::load(topic.section(u'#', 0, 0));
        const QString anchor = topic.section(u'#', 1);
        const QList<HelpPage::Heading> headings = page.headings();
        return !page.isEmpty() && (anchor.isEmpty() || std::any_of(headings.cbegin(), headings.cend(),
                                                                   [&](const HelpPage::Heading &heading) {
                                                                       return heading.anchor == anchor;
                                                                   }));
    }

    SettingsInFolder m_settings;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
