// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "connecting/connectdialog.h"
#include "filterbar/colorrulebook.h"
#include "filterbar/colorrulesdialog.h"
#include "filterbar/filterbar.h"
#include "filterbar/savedfilters.h"
#include "filterbar/savedfiltersdialog.h"
#include "language.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "mainwindow.h"
#include "settingsinfolder.h"
#include "tsfile.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMutex>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStatusBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr int sessionTimeout = 30'000;

//! Knows no translation, but which texts were asked for.
class AskedTexts : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override
    {
        const QString name = QString::fromUtf8(context);
        // Those of Qt's own classes are in Qt's catalogue.
        const bool isOfQt = name.size() > 1 && name[0] == u'Q' && name[1].isUpper();
        if (!isOfQt && *sourceText) {
            const TsMessage message{
                name, QString::fromUtf8(sourceText), QString::fromUtf8(disambiguation), n >= 0, true, {}};
            const QMutexLocker lock(&m_mutex); // Any thread may ask.
            m_keys.insert(message.key());
        }
        return {};
    }
    bool isEmpty() const override { return false; }

    [[nodiscard]] QSet<QString> keys() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_keys;
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_keys;
};

//! What of \a widget cannot be read; empty if all can.
QString cutTextOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : label->sizeHint().width() <= label->width();
        return fits ? QString() : label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool showsText =
            tool ? tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull()
                 : !button->text().isEmpty();
        return !showsText || button->text().isEmpty() || button->sizeHint().width() <= button->width()
                   ? QString()
                   : button->text();
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        const QRect field = choice->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                            QStyle::SC_ComboBoxEditField, choice);
        const int wanted = choice->fontMetrics().horizontalAdvance(choice->currentText());
        return choice->isEditable() || wanted <= field.width() ? QString() : choice->currentText();
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->minimumSizeHint().width() <= box->width() ? QString() : box->title();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        // Tabs that are scrolled, or whose tool tip has the whole, can be read.
        for (int i = 0; i < tabs->count() && !tabs->usesScrollButtons(); ++i) {
            const int wanted = tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
            if (wanted > tabs->tabRect(i).width() && tabs->tabToolTip(i).isEmpty())
                return tabs->tabText(i);
        }
    }
    return {};
}

//! Of docks in tabs, those behind the current one are visible to Qt, but lie outside the window with any
//! size.
bool isBehindATab(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(at))
            return at->visibleRegion().isEmpty();
    }
    return false;
}

QStringList cutTexts(const QWidget *window)
{
    QStringList result;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->toolTip().isEmpty() || isBehindATab(widget))
            continue;
        const QString text = cutTextOf(widget);
        if (text.isEmpty())
            continue;
        QString place;
        for (const QWidget *at = widget; at && at != window; at = at->parentWidget()) {
            if (!at->objectName().isEmpty() && place.count(u'/') < 3)
                place.prepend(u'/' + at->objectName());
        }
        result += QString::fromLatin1(widget->metaObject()->className()) + u' ' + place + u' ' +
                  QString::number(widget->width()) + u" < " + QString::number(widget->sizeHint().width()) +
                  u": " + text;
    }
    result.removeDuplicates();
    return result;
}

//! Texts of several words that no translator was asked for.
QStringList foreignTexts(const QWidget *window)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression words(u"[a-z]{2,} [A-Za-z]"_s);
    QStringList result;
    const auto look = [&](const QString &text) {
        const QString plain = QString(text).remove(tags);
        if (plain.contains(words) && !plain.contains(u'['))
            result += plain;
    };
    for (const QAction *action : window->findChildren<QAction *>())
        look(action->text());
    for (const QLabel *label : window->findChildren<QLabel *>())
        look(label->text());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        look(button->text());
    return result;
}

} // namespace

//! The window and its dialogs in texts that are longer than those of any language.
class TestTextFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Language::install(Language::pseudo.toString());
        QCoreApplication::installTranslator(&m_asked);
    }

    void cutTextIsSeen()
    {
        QWidget window;
        QLabel *label = new QLabel(u"A text that is longer than its label"_s, &window);
        label->resize(20, 20);
        QPushButton *button = new QPushButton(u"A text that is longer than its button"_s, &window);
        button->resize(20, 20);
        window.show();
        QCOMPARE(cutTexts(&window).size(), 2);
        label->adjustSize();
        button->adjustSize();
        QCOMPARE(cutTexts(&window), QStringList());
    }

    void windowWithoutSession()
    {
        MainWindow window(MainWindow::Layout::Default);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        verifyDocks(&window);
    }

    void languageIsChosenInTheMenu()
    {
        MainWindow window(MainWindow::Layout::Default);
        QMenu *menu = window.findChild<QMenu *>(u"languageMenu"_s);
        QVERIFY(menu);
        const auto action = [menu](const QString &code) {
            return menu->findChild<QAction *>(u"languageAction_"_s + code);
        };
        QVERIFY(action({})->isChecked());
        QCOMPARE(action(u"fr"_s)->text(), u"Français"_s);
        action(u"fr"_s)->trigger();
        QCOMPARE(Language::chosen(), u"fr"_s);
        QVERIFY(window.statusBar()->currentMessage().contains(u"Français"));
        action({})->trigger();
        QCOMPARE(Language::chosen(), QString());
    }

    void windowWithSession()
    {
        MainWindow window(MainWindow::Layout::Default);
        window.show();
        BotSettings settings = BotSettings::simulated();
        settings.simulatedShards = 1;
        settings.simulatedRate = 200;
        window.connectBot(settings);
        QSignalSpy ready(window.session(), &BotSession::ready);
        QVERIFY(ready.wait(sessionTimeout));
        QTRY_VERIFY(window.log()->view()->result().size() > 20);
        window.log()->filterBar()->setText(u"typ == MESSAGE_CREATE"_s);
        verifyDocks(&window);
        if (QTest::currentTestFailed())
            return;
        window.log()->filterBar()->setText(u"type == MESSAGE_CREATE"_s);
        QTRY_VERIFY(window.log()->view()->result().size() > 0);
        QTest::keyClick(window.log()->view(), Qt::Key_Home);
        verifyDocks(&window);
        window.disconnectBot();
        QTRY_VERIFY_WITH_TIMEOUT(!window.session(), sessionTimeout);
    }

    void connectDialog_data()
    {
        QTest::addColumn<bool>("simulate");
        QTest::newRow("simulator") << true;
        QTest::newRow("bot") << false;
    }
    void connectDialog()
    {
        QFETCH(bool, simulate);
        ConnectDialog dialog(BotSettings::simulated());
        dialog.setSimulate(simulate);
        dialog.show();
        for (QTabWidget *tabs : dialog.findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                verify(&dialog);
            }
        }
    }

    void dialogsOfFilters()
    {
        ColorRuleBook book;
        ColorRulesDialog rules(&book);
        rules.show();
        verify(&rules);
        SavedFilters saved;
        SavedFiltersDialog filters(&saved);
        filters.show();
        verify(&filters);
    }

    //! Fails for texts that lupdate does not find, or finds in another context than that of the program.
    void textsAreInTheCatalogue()
    {
        QSet<QString> keys;
        for (const TsMessage &message : readTsFile(QStringLiteral(CATALOGUES "/gateway_de.ts")))
            keys.insert(message.key());
        const QStringList missing = (m_asked.keys() - keys).values();
        QVERIFY(m_asked.keys().size() > 500);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

private:
    static void verifyDocks(const MainWindow *window)
    {
        for (QDockWidget *dock : window->findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            verify(window);
            if (QTest::currentTestFailed())
                return;
        }
    }

    //! The layouts take their time.
    static void verify(const QWidget *window)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(cutTexts(window).isEmpty(),
                                  qPrintable(u"cut:\n" + cutTexts(window).join(u'\n')), 2'000);
        const QStringList foreign = foreignTexts(window);
        QVERIFY2(foreign.isEmpty(), qPrintable(u"not translated:\n" + foreign.join(u'\n')));
    }

    SettingsInFolder m_settings;
    AskedTexts m_asked;
};

QTEST_MAIN(TestTextFit)
#include "tst_textfit.moc"
