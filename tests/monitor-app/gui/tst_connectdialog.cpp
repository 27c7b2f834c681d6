// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/connectdialog.h"
#include "bot/connectpreferences.h"
#include "settingsinfolder.h"

#include <gateway/transport/inflater.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Gateway;

namespace {

const QString validToken =
    QStringLiteral("MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB");

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear(); // What another test connected with.
        m_dialog = std::make_unique<ConnectDialog>(BotSettings::simulated());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void simulatorNeedsNoToken()
    {
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        click(QStringLiteral("connectButton"));
        QCOMPARE(accepted.size(), 1);
        QVERIFY(m_dialog->settings().simulate);
        QVERIFY(m_dialog->settings().token.isNull());
        QCOMPARE(m_dialog->settings().intents, allIntents());
    }

    void badTokensAreRejected_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("message");
        QTest::newRow("none") << QString() << QStringLiteral("needed");
        QTest::newRow("application id")
            << QStringLiteral("123456789012345678") << QStringLiteral("three parts");
        QTest::newRow("client secret")
            << QStringLiteral("AbCdEfGhIjKlMnOpQrStUvWxYz012345") << QStringLiteral("three parts");
    }

    void badTokensAreRejected()
    {
        QFETCH(QString, typed);
        QFETCH(QString, message);
        chooseBot();
        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), typed);
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        click(QStringLiteral("connectButton"));
        QCOMPARE(accepted.size(), 0);
        QLabel *error = m_dialog->findChild<QLabel *>(QStringLiteral("tokenError"));
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(message), qPrintable(error->text()));
        QVERIFY(typed.isEmpty() || !error->text().contains(typed));

        // The message goes away as soon as the token is right.
        edit(QStringLiteral("tokenEdit"))->clear();
        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), validToken);
        QVERIFY(!error->isVisible());
        click(QStringLiteral("connectButton"));
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(m_dialog->settings().token, Token(validToken.toUtf8()));
    }

    void tokenIsNeverEchoedNorStored()
    {
        chooseBot();
        QLineEdit *token = edit(QStringLiteral("tokenEdit"));
        QTest::keyClicks(token, validToken);
        QVERIFY(!token->displayText().contains(validToken.left(6)));
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QSettings().sync();
        QDirIterator files(m_settings.path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(validToken.toUtf8()));
            ++seen;
        }
        QVERIFY(seen > 0); // The other settings are kept.
    }

    void knownTokenIsUsedWhenTheFieldStaysEmpty()
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.token = Token(validToken.toUtf8());
        ConnectDialog dialog(settings);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.settings().token, settings.token);
    }

    void unencryptedUrlsAreRejectedButForLoopback_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("plain") << QStringLiteral("ws://gateway.example.org") << false;
        QTest::newRow("encrypted") << QStringLiteral("wss://gateway.example.org") << true;
        QTest::newRow("loopback") << QStringLiteral("ws://127.0.0.1:8080/") << true;
        QTest::newRow("localhost") << QStringLiteral("ws://localhost:8080/") << true;
        QTest::newRow("other scheme") << QStringLiteral("https://gateway.example.org") << false;
        QTest::newRow("nonsense") << QStringLiteral("gateway") << false;
    }

    void unencryptedUrlsAreRejectedButForLoopback()
    {
        QFETCH(QString, gateway);
        chooseBot();
        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), validToken);
        edit(QStringLiteral("gatewayUrl"))->setText(gateway);
        click(QStringLiteral("connectButton"));
        QTEST(m_dialog->result() == int(QDialog::Accepted), "accepted");
        if (m_dialog->result() != int(QDialog::Accepted))
            QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("gatewayError"))->isVisible());
    }

    void intentsAreChosenByName()
    {
        QLabel *number = m_dialog->findChild<QLabel *>(QStringLiteral("intentsNumber"));
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&None"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(m_dialog->settings().intents, Intents());
        QTreeView *list = m_dialog->findChild<QTreeView *>(QStringLiteral("intentsList"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_dialog->settings().intents, Intents(Intent::GuildMembers));
        QVERIFY2(number->text().contains(u"<b>2</b>"), qPrintable(number->text()));
        QVERIFY(number->text().contains(u"1 privileged"));
    }

    void botBeginsWithoutPrivilegedIntents()
    {
        ConnectPreferences::save(BotSettings::simulated());
        chooseBot();
        QCOMPARE(m_dialog->settings().intents, unprivilegedIntents());
        m_dialog->setSimulate(true);
        QCOMPARE(m_dialog->settings().intents, allIntents());
        BotSettings own;
        own.simulate = false;
        own.intents = Intent::Guilds;
        ConnectPreferences::save(own);
        ConnectDialog again(BotSettings::simulated());
        again.setSimulate(false);
        QCOMPARE(again.settings().intents, Intents(Intent::Guilds));
    }

    void refusedTokenIsNotOfferedAgain()
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.token = Token(validToken.toUtf8());
        ConnectDialog dialog(settings);
        dialog.refuse(settings.token);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(dialog.settings().token.isNull());
    }

    void ownUrlsAreSeen()
    {
        BotSettings settings;
        settings.simulate = false;
        settings.gatewayUrl = QUrl(QStringLiteral("ws://127.0.0.1:8080/"));
        ConnectDialog dialog(settings);
        dialog.show();
        QVERIFY(dialog.findChild<QLineEdit *>(QStringLiteral("gatewayUrl"))->isVisible());
    }

    void onlyWhatCanBeInflatedIsOffered()
    {
        QComboBox *compression = m_dialog->findChild<QComboBox *>(QStringLiteral("compression"));
        QCOMPARE(compression->count(), int(Inflater::available().size()) + 1);
        compression->setCurrentIndex(compression->count() - 1);
        QCOMPARE(m_dialog->settings().compression, Compression::None);
    }

    void shardCountIsAutomaticOrGiven()
    {
        QCOMPARE(m_dialog->settings().shardCount, 0);
        m_dialog->findChild<QCheckBox *>(QStringLiteral("autoShards"))->click();
        m_dialog->findChild<QSpinBox *>(QStringLiteral("shardCount"))->setValue(5);
        QCOMPARE(m_dialog->settings().shardCount, 5);
    }

private:
    void chooseBot() { m_dialog->findChild<QRadioButton *>(QStringLiteral("botChoice"))->click(); }
    QLineEdit *edit(const QString &name) { return m_dialog->findChild<QLineEdit *>(name); }
    void click(const QString &name)
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }

    SettingsInFolder m_settings;
    std::unique_ptr<ConnectDialog> m_dialog;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
