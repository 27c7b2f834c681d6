// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog/printable.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("lines");
        const QString family = u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("plain") << u"héllo 漢字"_s << u"héllo 漢字"_s << u"héllo 漢字"_s;
        QTest::newRow("joined emoji") << family << family << family;
        QTest::newRow("Persian") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
        QTest::newRow("escape") << u"\u001b[2J"_s << u"\uFFFD[2J"_s << u"\uFFFD[2J"_s;
        QTest::newRow("NUL") << QString(QChar(u'\0')) << u"\uFFFD"_s << u"\uFFFD"_s;
        QTest::newRow("C1") << u"\u009b1m"_s << u"\uFFFD1m"_s << u"\uFFFD1m"_s;
        QTest::newRow("direction") << u"a\u202Eb\u2067c\u200Fd"_s << u"a\uFFFDb\uFFFDc\uFFFDd"_s
                                   << u"a\uFFFDb\uFFFDc\uFFFDd"_s;
        QTest::newRow("ends of lines")
            << u"a\nb\tc\u2028d"_s << u"a\uFFFDb\uFFFDc\uFFFDd"_s << u"a\nb\tc\uFFFDd"_s;
    }

    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, lines);
        QCOMPARE(Printable::line(text), line);
        QCOMPARE(Printable::lines(text), lines);
        // Places in the text stay what they are.
        QCOMPARE(line.size(), text.size());
    }

    void namesHideNothing()
    {
        QCOMPARE(Printable::name("MESSAGE_CREATE"), u"MESSAGE_CREATE"_s);
        QCOMPARE(Printable::name(u"A\u200DB\u200Bc\u202E"_s.toUtf8()), u"A\uFFFDB\uFFFDc\uFFFD"_s);
    }

    void tooltipsAreNoHtml()
    {
        QCOMPARE(Printable::toolTip(u"1 < 2\nnext"_s), u"1 < 2\nnext"_s);
        const QString html = Printable::toolTip(u"<img src=x>\u0007"_s);
        QVERIFY2(html.contains(u"&lt;img src=x&gt;\uFFFD"), qPrintable(html));
    }
};

QTEST_APPLESS_MAIN(TestPrintable)
#include "tst_printable.moc"
