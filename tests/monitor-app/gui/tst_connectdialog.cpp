// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/connectpreferences.h"
#include "connecting/connectdialog.h"
#include "dialoguser.h"
#include "doctor/doctorpanel.h"

#include <gateway/transport/inflater.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Gateway;

//! What is connected with, as the dialog asks for it.
class TestConnectDialog : public DialogUser
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openDialog(); }

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
        QLabel *summary = dialog.findChild<QLabel *>(QStringLiteral("networkSummary"));
        QVERIFY(summary->isVisible());
        QVERIFY2(summary->text().contains(u"ws://127.0.0.1:8080/"), qPrintable(summary->text()));
    }

    void onlyWhatCanBeInflatedIsOffered()
    {
        QComboBox *compression = m_dialog->findChild<QComboBox *>(QStringLiteral("compression"));
        QCOMPARE(compression->count(), int(Inflater::available().size()) + 2);
        compression->setCurrentIndex(compression->count() - 1);
        QCOMPARE(m_dialog->settings().compression, Compression::None);
    }

    void shardsAreAutomaticOrGiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // Empty: it is refused.
        QTest::newRow("count") << QStringLiteral("5") << QStringLiteral("5");
        QTest::newRow("range") << QStringLiteral("0-3, 8 of 16") << QStringLiteral("0-3,8 of 16");
        QTest::newRow("beyond") << QStringLiteral("16 of 16") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << QStringLiteral("many") << QString();
    }

    void shardsAreAutomaticOrGiven()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(m_dialog->settings().shards.count, 0);
        m_dialog->findChild<QCheckBox *>(QStringLiteral("autoShards"))->click();
        QTest::keyClicks(edit(QStringLiteral("shardRange")), typed);
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result() == QDialog::Accepted, !expected.isEmpty());
        if (expected.isEmpty())
            QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("shardsError"))->isVisible());
        else
            QCOMPARE(m_dialog->settings().shards.toString(), expected);
    }

    void streamIsChosenAndKept()
    {
        choose(QStringLiteral("encoding"), int(Encoding::Etf));
        choose(QStringLiteral("compression"), int(Compression::None));
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->settings().encoding, Encoding::Etf);
        const BotSettings kept = ConnectPreferences::load(BotSettings::simulated());
        QCOMPARE(kept.encoding, Encoding::Etf);
        QCOMPARE(kept.compression, Compression::None);
    }

    void inflaterIsChosenAmongThoseThatFit()
    {
        QComboBox *box = m_dialog->findChild<QComboBox *>(QStringLiteral("inflater"));
        for (const Compression compression : Inflater::available()) {
            choose(QStringLiteral("compression"), int(compression));
            const QList<Inflater::Library> libraries = Inflater::libraries(compression);
            QCOMPARE(box->count(), int(libraries.size()) + 1);
            QVERIFY(!m_dialog->settings().inflater);
            choose(QStringLiteral("inflater"), int(libraries.constLast()));
            QCOMPARE(m_dialog->settings().inflater, libraries.constLast());
            QVERIFY(m_dialog->settings().inflaterFits());
        }
        choose(QStringLiteral("compression"), int(Compression::None));
        QVERIFY(!m_dialog->settings().inflater);
        QVERIFY(!box->isEnabled());
        choose(QStringLiteral("compression"), int(Compression::ZlibStream));
        choose(QStringLiteral("inflater"), int(Inflater::Library::Zlib));
        click(QStringLiteral("connectButton"));
        QCOMPARE(ConnectPreferences::load(BotSettings::simulated()).inflater, Inflater::Library::Zlib);
    }

    void hostsAreAllowedAndKept()
    {
        typeBot();
        edit(QStringLiteral("allowedHosts"))->setText(QStringLiteral(" gateway.example,10.0.0.5  *"));
        const QStringList hosts{QStringLiteral("gateway.example"), QStringLiteral("10.0.0.5"),
                                QStringLiteral("*")};
        QCOMPARE(m_dialog->settings().allowedHosts, hosts);
        QLabel *summary = m_dialog->findChild<QLabel *>(QStringLiteral("networkSummary"));
        QVERIFY2(summary->text().contains(u"gateway.example"), qPrintable(summary->text()));
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QLabel *note = m_dialog->findChild<QLabel *>(QStringLiteral("hostsNote"));
        QVERIFY(note->isVisible());
        edit(QStringLiteral("allowedHosts"))->setText(QStringLiteral("gateway.example, [::1]"));
        QVERIFY(!note->isVisible());
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(ConnectPreferences::load(BotSettings::simulated()).allowedHosts,
                 QStringList({QStringLiteral("gateway.example"), QStringLiteral("[::1]")}));
    }

    void proxyIsChosenAndItsPasswordNotKept()
    {
        typeBot();
        choose(QStringLiteral("proxyMode"), int(ProxyMode::Explicit));
        edit(QStringLiteral("proxyUrl"))->setText(QStringLiteral("socks5://proxy.example:1081"));
        edit(QStringLiteral("proxyUser"))->setText(QStringLiteral("carol"));
        edit(QStringLiteral("proxyPassword"))->setText(QStringLiteral("hunter2"));
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        const QNetworkProxy proxy = m_dialog->settings().network.proxy;
        QCOMPARE(proxy.type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(proxy.user(), QStringLiteral("carol"));
        QCOMPARE(proxy.password(), QStringLiteral("hunter2"));
        const QNetworkProxy kept = ConnectPreferences::load(BotSettings()).network.proxy;
        QCOMPARE(kept.hostName(), QStringLiteral("proxy.example"));
        QCOMPARE(kept.user(), QStringLiteral("carol"));
        QVERIFY(!isInAnyFile("hunter2"));
    }

    void wrongNetworkFieldsAreExplained_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *name, const QString &box, int choice, const QString &field,
                            const QString &text, const QString &label) {
            QTest::newRow(name) << box << choice << field << text << label;
        };
        const QString proxy = QStringLiteral("proxyMode");
        const QString roots = QStringLiteral("tlsRoots");
        const int own = int(ProxyMode::Explicit);
        row("no proxy", proxy, own, QStringLiteral("proxyUrl"), {}, QStringLiteral("proxyError"));
        row("password in URL", proxy, own, QStringLiteral("proxyUrl"),
            QStringLiteral("http://carol:hunter2@proxy"), QStringLiteral("proxyError"));
        row("TLS to proxy", proxy, own, QStringLiteral("proxyUrl"), QStringLiteral("https://proxy:1"),
            QStringLiteral("proxyError"));
        const auto host = [&](const char *name, const QString &text) {
            row(name, proxy, int(ProxyMode::None), QStringLiteral("allowedHosts"), text,
                QStringLiteral("hostsError"));
        };
        host("URL of a host", QStringLiteral("a.example, wss://gateway.example"));
        host("host with a port", QStringLiteral("gateway.example:443"));
        host("host with a star", QStringLiteral("*.gateway.example"));
        host("host with a user", QStringLiteral("carol@gateway.example"));
        host("host without a label", QStringLiteral("gateway..example"));
        row("no CA file", roots, int(TlsRoots::File), QStringLiteral("caFile"), {},
            QStringLiteral("rootsError"));
        row("missing CA file", roots, int(TlsRoots::File), QStringLiteral("caFile"),
            QStringLiteral("/no/such/file"), QStringLiteral("rootsError"));
        row("CA file without certificate", roots, int(TlsRoots::File), QStringLiteral("caFile"),
            QStringLiteral(__FILE__), QStringLiteral("rootsError"));
    }

    void wrongNetworkFieldsAreExplained()
    {
        QFETCH(QString, box);
        QFETCH(int, choice);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, label);
        typeBot();
        choose(box, choice);
        edit(field)->setText(text);
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        QLabel *error = m_dialog->findChild<QLabel *>(label);
        // On the page that is not shown at first.
        QVERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty());
        QVERIFY(!error->text().contains(u"hunter2"));
        m_dialog->findChild<QComboBox *>(box)->setCurrentIndex(0);
        if (field == u"allowedHosts")
            edit(field)->clear();
        QVERIFY(!error->isVisible());
    }

    void sessionsAreKeptInAFolder()
    {
        typeBot();
        QCOMPARE(m_dialog->settings().sessionFolder, QString());
        QCheckBox *keep = m_dialog->findChild<QCheckBox *>(QStringLiteral("keepSessions"));
        keep->click();
        QVERIFY(!m_dialog->settings().sessionFolder.isEmpty()); // There is a proposal.
        edit(QStringLiteral("sessionFolder"))->setText(m_settings.path());
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->settings().sessionFolder, m_settings.path());
        QCOMPARE(ConnectPreferences::load(BotSettings()).sessionFolder, m_settings.path());
    }

    void payloadCompressionIsForJsonOnly()
    {
        choose(QStringLiteral("compression"), -1);
        choose(QStringLiteral("encoding"), int(Encoding::Etf));
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        QLabel *error = m_dialog->findChild<QLabel *>(QStringLiteral("streamError"));
        QVERIFY(error->isVisible());
        choose(QStringLiteral("encoding"), int(Encoding::Json));
        QVERIFY(!error->isVisible());
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(m_dialog->settings().usesPayloadCompression());
        QVERIFY(ConnectPreferences::load(BotSettings::simulated()).usesPayloadCompression());
    }

    void reserveOfSessionStartsIsChosenAndKept()
    {
        typeBot();
        QVERIFY(!m_dialog->settings().useReserve);
        m_dialog->findChild<QCheckBox *>(QStringLiteral("useReserve"))->setChecked(true);
        click(QStringLiteral("connectButton"));
        QVERIFY(m_dialog->settings().useReserve);
        QVERIFY(ConnectPreferences::load(BotSettings()).useReserve);
    }

    void doctorLooksBeforeAnythingIsConnected()
    {
        // While the check is open: its findings come, and it is closed.
        QList<Finding> findings;
        QTimer::singleShot(0, this, [this, &findings] {
            QDialog *check = m_dialog->findChild<QDialog *>(QStringLiteral("doctorDialog"));
            if (!check)
                return;
            DoctorPanel *panel = check->findChild<DoctorPanel *>();
            connect(panel, &DoctorPanel::examined, check, [panel, check, &findings] {
                findings = panel->findings();
                check->reject();
            });
        });
        click(QStringLiteral("checkButton"));
        QVERIFY(!findings.isEmpty());
        QVERIFY(Finding::worst(findings) <= Finding::Severity::Note);
        QVERIFY(m_dialog->isVisible());
    }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
