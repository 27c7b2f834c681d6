// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/settingsinfolder.h"
#include "colorscheme.h"
#include "filterbar/colorrulebook.h"
#include "filterbar/colorrulesdialog.h"
#include "filterbar/rulecolors.h"
#include "filterbar/swatchpicker.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestColorRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(RuleColors::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(RuleColors::contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(RuleColors::contrast(Qt::red, Qt::red), 1.0);
        // Grey 0x767676 is the lightest that passes on white.
        QVERIFY(RuleColors::contrast(QColor(0x767676), Qt::white) >= RuleColors::leastContrast);
        QVERIFY(RuleColors::contrast(QColor(0x777777), Qt::white) < RuleColors::leastContrast);
    }

    void textCanBeReadOnAllColors()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            applyColorScheme(scheme);
            const QPalette palette = QApplication::palette();
            const QColor text = palette.color(QPalette::Text);
            const QList<RuleColor> colors = RuleColors::all();
            for (const RuleColor &color : colors) {
                const QColor ground = scheme == ColorScheme::Light ? color.light : color.dark;
                QVERIFY2(RuleColors::contrast(ground, text) >= RuleColors::leastContrast,
                         qPrintable(u"%1: %2"_s.arg(color.name).arg(RuleColors::contrast(ground, text))));
                // A ground that nobody sees says nothing.
                QVERIFY(RuleColors::contrast(ground, palette.color(QPalette::Base)) > 1.1);
            }
        }
        applyColorScheme(ColorScheme::System);
    }

    void defaultsAreRules()
    {
        ColorRuleBook book;
        const ColorRules rules = book.rules();
        QCOMPARE(rules.size(), ColorRuleBook::defaults().size());
        LogEntry failed;
        failed.direction = LogDirection::State;
        failed.state = Gateway::ShardState::Failed;
        QVERIFY(rules.at(0).filter.matches(failed));
        failed.state = Gateway::ShardState::Ready;
        QVERIFY(!rules.at(0).filter.matches(failed));
        LogEntry event;
        event.op = 0;
        event.type = Gateway::EventType::MessageCreate;
        event.payload = QByteArrayLiteral("{\"op\":0,\"d\":{}}");
        for (const ColorRule &rule : rules)
            QVERIFY2(!rule.filter.matches(event), qPrintable(rule.name));
        event.replayed = true;
        QVERIFY(rules.at(2).filter.matches(event));
        event.direction = LogDirection::Sent;
        QVERIFY(rules.at(3).filter.matches(event));
    }

    void rulesSurviveARestartInTheirOrder()
    {
        ColorRuleBook book;
        QSignalSpy changed(&book, &ColorRuleBook::rulesChanged);
        ColorRulesDialog dialog(&book);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QListWidget *list = dialog.findChild<QListWidget *>(u"filterList"_s);
        list->setCurrentRow(2);
        click(&dialog, u"upButton"_s);
        click(&dialog, u"upButton"_s);
        list->item(1)->setCheckState(Qt::Unchecked);
        dialog.accept();
        QList<ColorRuleText> expected = ColorRuleBook::defaults();
        expected.move(2, 0);
        expected[1].enabled = false;
        QCOMPARE(book.texts(), expected);
        QCOMPARE(changed.size(), 1);
        const ColorRules told = changed.constFirst().at(0).value<ColorRules>();
        QCOMPARE(told.at(0).filter.text(), expected.at(0).filter);
        QVERIFY(!told.at(1).enabled);
        QCOMPARE(ColorRuleBook().texts(), expected);
    }

    void malformedRulePaintsNothing()
    {
        ColorRuleBook book;
        ColorRulesDialog dialog(&book);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const qsizetype before = book.rules().size();
        click(&dialog, u"addButton"_s);
        QLineEdit *filter = dialog.findChild<QLineEdit *>(u"filterEdit"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"shard =="_s);
        dialog.accept();
        QCOMPARE(book.texts().size(), before + 1); // It is kept to be mended,
        QCOMPARE(book.rules().size(), before);     // but would paint every row.
    }

    void colorsArePicked()
    {
        ColorRuleBook book;
        ColorRulesDialog dialog(&book);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        SwatchPicker *dark = dialog.findChild<SwatchPicker *>(u"darkPicker"_s);
        QTest::mouseClick(dark, Qt::LeftButton, {}, dark->place(4).center());
        SwatchPicker *light = dialog.findChild<SwatchPicker *>(u"lightPicker"_s);
        light->setFocus();
        QTest::keyClick(light, Qt::Key_Right);
        const QList<RuleColor> colors = RuleColors::all();
        QCOMPARE(dialog.rules().at(0).dark, colors.at(4).dark);
        QCOMPARE(dialog.rules().at(0).light, colors.at(1).light);
        QCOMPARE(dialog.rules().at(1).dark, ColorRuleBook::defaults().at(1).dark);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"defaultsButton"_s), Qt::LeftButton);
        QCOMPARE(dialog.rules(), ColorRuleBook::defaults());
    }

    void rulesAreExchanged()
    {
        const QString path = m_settings.path() + u"/rules.json"_s;
        ColorRuleBook book;
        QString error;
        QVERIFY2(ColorRulesDialog(&book).exportFile(path, &error), qPrintable(error));
        ColorRuleBook empty;
        empty.setTexts({});
        ColorRulesDialog dialog(&empty);
        QVERIFY2(dialog.importFile(path, &error), qPrintable(error));
        QCOMPARE(dialog.rules(), book.texts());
        // A ground on which nothing can be read is not taken over.
        QList<ColorRuleText> unreadable{{u"x"_s, u"hello"_s, Qt::black, Qt::white, true}};
        const ColorRuleText mended = ColorRuleBook::fromJson(ColorRuleBook::toJson(unreadable), &error).at(0);
        QVERIFY(RuleColors::contrast(mended.light, RuleColors::lightText()) >= RuleColors::leastContrast);
        QVERIFY(RuleColors::contrast(mended.dark, RuleColors::darkText()) >= RuleColors::leastContrast);
        QVERIFY(ColorRuleBook::fromJson(QByteArrayLiteral("[1"), &error).isEmpty());
        QVERIFY(!error.isEmpty());
    }

private:
    static void click(QWidget *dialog, const QString &name)
    {
        QTest::mouseClick(dialog->findChild<QToolButton *>(name), Qt::LeftButton);
    }

    SettingsInFolder m_settings;
};

QTEST_MAIN(TestColorRules)
#include "tst_colorrules.moc"
