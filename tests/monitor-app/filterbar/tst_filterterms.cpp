// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter.h"
#include "filterbar/filterterms.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::addColumn<FilterChange>("how");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &term, FilterChange how,
                            const QString &expected) {
            QTest::newRow(name) << text << term << how << expected;
        };
        const QString ready = u"type == READY"_s;
        const QString shard = u"shard == 1"_s;
        const QString either = u"shard == 1 or shard == 2"_s;
        using How = FilterChange;
        row("only of nothing", u""_s, ready, How::Only, ready);
        row("only in the place of another", either, ready, How::Only, ready);
        row("only again", u"type==READY"_s, ready, How::Only, u""_s);
        row("and of nothing", u" "_s, ready, How::And, ready);
        row("and", shard, ready, How::And, u"shard == 1 and type == READY"_s);
        row("and of alternatives", either, ready, How::And,
            u"(shard == 1 or shard == 2) and type == READY"_s);
        row("and of bracketed alternatives", u"(shard == 1 or shard == 2)"_s, ready, How::And,
            u"(shard == 1 or shard == 2) and type == READY"_s);
        row("and with alternatives", ready, either, How::And,
            u"type == READY and (shard == 1 or shard == 2)"_s);
        row("and again", u"shard == 1 && type==READY && hello"_s, ready, How::And, u"shard == 1 and hello"_s);
        row("and again leaves alternatives", u"(shard == 1 or shard == 2) and type == READY"_s, ready,
            How::And, either);
        row("and the only condition again", u"(type == READY)"_s, ready, How::And, u""_s);
        row("and again among terms without a connective", u"shard == 1 type == READY hello"_s, ready,
            How::And, u"shard == 1 and hello"_s);
        row("and with its contrary there", u"shard == 1 and not type == READY"_s, ready, How::And,
            u"shard == 1 and type == READY"_s);
        row("and not of nothing", u""_s, ready, How::AndNot, u"not type == READY"_s);
        row("and not", shard, ready, How::AndNot, u"shard == 1 and not type == READY"_s);
        row("and not of alternatives", shard, u"type == READY or hello"_s, How::AndNot,
            u"shard == 1 and not (type == READY or hello)"_s);
        row("and not of what is denied", shard, u"not type == READY"_s, How::AndNot,
            u"shard == 1 and type == READY"_s);
        row("and not again", u"shard == 1 and not type == READY"_s, ready, How::AndNot, shard);
        row("and not with its contrary there", u"shard == 1 and type == READY"_s, ready, How::AndNot,
            u"shard == 1 and not type == READY"_s);
        row("or of nothing", u""_s, ready, How::Or, ready);
        row("or", shard, ready, How::Or, u"shard == 1 or type == READY"_s);
        row("or of conditions", u"shard == 1 and hello"_s, ready, How::Or,
            u"shard == 1 and hello or type == READY"_s);
        row("or again", u"shard == 1 or type == READY || hello"_s, ready, How::Or, u"shard == 1 or hello"_s);
        row("or the only one again", ready, ready, How::Or, u""_s);
        row("connectives in a text are none", u"\"this and that\""_s, ready, How::And,
            u"\"this and that\" and type == READY"_s);
        row("commas in braces", u"shard in {1, 2} or op == 7"_s, ready, How::And,
            u"(shard in {1, 2} or op == 7) and type == READY"_s);
    }

    void terms()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, term);
        QFETCH(const FilterChange, how);
        QFETCH(const QString, expected);
        const QString changed = changedFilter(text, term, how);
        QCOMPARE(changed, expected);
        FilterError error;
        const Filter filter = Filter::compile(changed, &error);
        QVERIFY2(!error.isError(), qPrintable(error.message));
        QCOMPARE(filter.isEmpty(), expected.isEmpty());
    }

    //! What a click did a second click takes back.
    void secondClickTakesTheFirstBack()
    {
        const QStringList texts{u"shard == 1"_s, u"shard == 1 or hello"_s, u"shard == 1 and hello"_s,
                                u"not hello"_s};
        for (const QString &text : texts) {
            for (const FilterChange how : {FilterChange::And, FilterChange::AndNot, FilterChange::Or}) {
                const QString term = u"guild == 81384788765712384"_s;
                const QString there = changedFilter(text, term, how);
                QVERIFY(there != text);
                QCOMPARE(changedFilter(there, term, how), text);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFilterTerms)
#include "tst_filterterms.moc"
