// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filterline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

class TestFilterLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<FilterLine>();
        m_edit = m_line->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
        m_error = m_line->findChild<QLabel *>(QStringLiteral("filterError"));
        m_line->show();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
        m_edit->setFocus();
    }

    void typingGivesFilters()
    {
        QSignalSpy changed(m_line.get(), &FilterLine::filterChanged);
        QTest::keyClicks(m_edit, QStringLiteral("shard:1"));
        QCOMPARE(m_line->filter().text(), QStringLiteral("shard:1"));
        QVERIFY(!m_error->isVisible());
        QVERIFY(!changed.isEmpty());
    }

    void malformedFilterIsToldAndTheLastOneStays()
    {
        m_line->setText(QStringLiteral("shard:1"));
        QSignalSpy changed(m_line.get(), &FilterLine::filterChanged);
        QTest::keyClicks(m_edit, QStringLiteral(" \"open"));
        QVERIFY(m_error->isVisible());
        QVERIFY(m_error->text().contains(u"quote"));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_line->filter().text(), QStringLiteral("shard:1"));
        QTest::keyClick(m_edit, Qt::Key_QuoteDbl);
        QVERIFY(!m_error->isVisible());
        QCOMPARE(changed.size(), 1);
    }

    void beginningsOfAMistakenTermAreNotInForce()
    {
        m_line->setText(QStringLiteral("shard:1"));
        // On its way “shard:1 type” is a filter for that text.
        QTest::keyClicks(m_edit, QStringLiteral(" type:"));
        QVERIFY(m_error->isVisible());
        QCOMPARE(m_line->filter().text(), QStringLiteral("shard:1"));
        QVERIFY2(m_error->text().contains(QStringLiteral("showing: shard:1")), qPrintable(m_error->text()));
        QTest::keyClicks(m_edit, QStringLiteral("READY"));
        QVERIFY(!m_error->isVisible());
        QCOMPARE(m_line->filter().text(), QStringLiteral("shard:1 type:READY"));
        // What has been accepted stays when it is edited later.
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTest::keyClicks(m_edit, QStringLiteral("Y"));
        QVERIFY(m_error->isVisible());
        QCOMPARE(m_line->filter().text(), QStringLiteral("shard:1 type:READY"));
    }

    void suggestionCanBeTaken()
    {
        m_line->setText(QStringLiteral("shard:1 type:MESAGE_CREATE"));
        QVERIFY(m_error->isVisible());
        QVERIFY(m_error->text().contains(u"MESSAGE_CREATE"));
        Q_EMIT m_error->linkActivated(QStringLiteral("#"));
        QCOMPARE(m_edit->text(), QStringLiteral("shard:1 type:MESSAGE_CREATE"));
        QVERIFY(!m_error->isVisible());
    }

    void typesAreCompleted()
    {
        QCompleter *completer = m_line->findChild<QCompleter *>();
        QTest::keyClicks(m_edit, QStringLiteral("shard:0 type:guild_mem"));
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QVERIFY2(m_edit->text().startsWith(QStringLiteral("shard:0 type:GUILD_MEMBER")),
                 qPrintable(m_edit->text()));
        QVERIFY(!m_line->error().isError());
    }

    void textIsNotCompleted()
    {
        QCompleter *completer = m_line->findChild<QCompleter *>();
        QTest::keyClicks(m_edit, QStringLiteral("message"));
        QVERIFY(!completer->popup()->isVisible());
    }

    void toggledTermComesAndGoes()
    {
        m_line->toggleTerm(QStringLiteral("shard:2"));
        QCOMPARE(m_line->text(), QStringLiteral("shard:2"));
        m_line->toggleTerm(QStringLiteral("READY"));
        QCOMPARE(m_line->text(), QStringLiteral("shard:2 READY"));
        m_line->toggleTerm(QStringLiteral("shard:2"));
        QCOMPARE(m_line->text(), QStringLiteral("READY"));
    }

private:
    std::unique_ptr<FilterLine> m_line;
    QLineEdit *m_edit = nullptr;
    QLabel *m_error = nullptr;
};

QTEST_MAIN(TestFilterLine)
#include "tst_filterline.moc"
