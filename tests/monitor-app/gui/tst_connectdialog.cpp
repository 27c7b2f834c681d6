// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/connectpreferences.h"
#include "bot/keychain.h"
#include "bot/profilestore.h"
#include "bot/tokenvault.h"
#include "connecting/connectdialog.h"
#include "doctor/doctorpanel.h"
#include "settingsinfolder.h"

#include <gateway/transport/inflater.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Gateway;

namespace {

const QString validToken =
    QStringLiteral("MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB");

} // namespace

//! Keeps secrets in memory, or fails as a locked one does, or says nothing.
class FakeKeychain : public Keychain
{
public:
    QHash<QString, Token> secrets;
    QString problem;
    bool answers = true;

    FakeKeychain() { setCurrent(this); }
    ~FakeKeychain() override { setCurrent(nullptr); }

    void read(QObject *context, const QString &key, const Read &done) override
    {
        answer(context,
               [this, key, done] { done(problem.isEmpty() ? secrets.value(key) : Token(), problem); });
    }
    void write(QObject *context, const QString &key, const Token &token, const Done &done) override
    {
        answer(context, [this, key, token, done] {
            if (problem.isEmpty())
                secrets.insert(key, token);
            done(problem);
        });
    }
    void remove(QObject *context, const QString &key, const Done &done) override
    {
        answer(context, [this, key, done] {
            if (problem.isEmpty())
                secrets.remove(key);
            done(problem);
        });
    }

private:
    //! Later, as a real one does.
    template <typename Answer>
    void answer(QObject *context, Answer answer)
    {
        if (answers)
            QTimer::singleShot(0, context, answer);
    }
};

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

    void profileIsLoadedEditedAndSaved()
    {
        const Profile profile = keepProfile(QStringLiteral("Production"), Intent::Guilds);
        m_dialog = std::make_unique<ConnectDialog>(BotSettings::simulated());
        m_dialog->show();
        QComboBox *profiles = m_dialog->findChild<QComboBox *>(QStringLiteral("profiles"));
        QCOMPARE(profiles->count(), 2);
        QVERIFY(!m_dialog->findChild<QPushButton *>(QStringLiteral("saveProfile"))->isVisible());
        profiles->setCurrentIndex(1);
        QVERIFY(!m_dialog->settings().simulate);
        QCOMPARE(m_dialog->settings().intents, Intents(Intent::Guilds));
        edit(QStringLiteral("gatewayUrl"))->setText(QStringLiteral("wss://gateway.example"));
        click(QStringLiteral("saveProfile"));
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected)); // It is still open.
        const Profile kept = *ProfileStore::profile(profile.id);
        QCOMPARE(kept.settings.gatewayUrl, QUrl(QStringLiteral("wss://gateway.example")));
        QCOMPARE(kept.settings.intents, Intents(Intent::Guilds));

        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), validToken);
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->settings().profile, profile.id);
        QCOMPARE(ProfileStore::lastId(), profile.id);
        // The choices of no profile are not touched.
        QVERIFY(ConnectPreferences::load(BotSettings::simulated()).gatewayUrl.isEmpty());
        QVERIFY(!isInAnyFile(validToken.toUtf8()));
    }

    void tokenOfOneProfileIsNotUsedForAnother()
    {
        keepProfile(QStringLiteral("Production"), Intent::Guilds);
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.token = Token(validToken.toUtf8());
        m_dialog = std::make_unique<ConnectDialog>(settings);
        m_dialog->show();
        QCOMPARE(m_dialog->settings().token, settings.token);
        QComboBox *profiles = m_dialog->findChild<QComboBox *>(QStringLiteral("profiles"));
        profiles->setCurrentIndex(1);
        QVERIFY(m_dialog->settings().token.isNull());
        profiles->setCurrentIndex(0);
        QCOMPARE(m_dialog->settings().token, settings.token);
    }

    void newProfileAsksForANameThatIsFree()
    {
        keepProfile(QStringLiteral("Mine"), Intent::Guilds);
        m_dialog = std::make_unique<ConnectDialog>(BotSettings::simulated());
        m_dialog->show();
        // The first answer is taken, the second is not.
        answerNext({QStringLiteral("mine"), QStringLiteral("Yours")});
        trigger(QStringLiteral("newProfile"));
        QCOMPARE(ProfileStore::profiles().size(), 2);
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("profiles"))->currentText(),
                 QStringLiteral("Yours"));
        QVERIFY(!m_dialog->settings().simulate);
    }

    void editsAreNotLostWithoutAQuestion_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::newRow("stay") << QMessageBox::Cancel;
        QTest::newRow("discard") << QMessageBox::Discard;
        QTest::newRow("save") << QMessageBox::Save;
    }

    void editsAreNotLostWithoutAQuestion()
    {
        QFETCH(QMessageBox::StandardButton, answer);
        const Profile mine = keepProfile(QStringLiteral("Mine"), Intent::Guilds);
        keepProfile(QStringLiteral("Yours"), Intent::GuildMembers);
        m_dialog = std::make_unique<ConnectDialog>(mine.settings);
        m_dialog->show();
        QComboBox *profiles = m_dialog->findChild<QComboBox *>(QStringLiteral("profiles"));
        QCOMPARE(profiles->currentText(), QStringLiteral("Mine"));
        edit(QStringLiteral("gatewayUrl"))->setText(QStringLiteral("wss://gateway.example"));
        bool wasAsked = false;
        QTimer::singleShot(0, this, [this, answer, &wasAsked] {
            if (QMessageBox *box = m_dialog->findChild<QMessageBox *>(QStringLiteral("unsavedChanges"))) {
                wasAsked = box->text().contains(u"Mine");
                box->button(answer)->click();
            }
        });
        profiles->setCurrentIndex(2);
        QVERIFY(wasAsked);
        QCOMPARE(profiles->currentText(),
                 answer == QMessageBox::Cancel ? QStringLiteral("Mine") : QStringLiteral("Yours"));
        const QUrl typed(QStringLiteral("wss://gateway.example"));
        QCOMPARE(m_dialog->settings().gatewayUrl, answer == QMessageBox::Cancel ? typed : QUrl());
        QCOMPARE(ProfileStore::profile(mine.id)->settings.gatewayUrl,
                 answer == QMessageBox::Save ? typed : QUrl());
    }

    void whatIsNotEditedIsLeftWithoutAQuestion()
    {
        keepProfile(QStringLiteral("Mine"), Intent::Guilds);
        m_dialog = std::make_unique<ConnectDialog>(BotSettings::simulated());
        m_dialog->show();
        QComboBox *profiles = m_dialog->findChild<QComboBox *>(QStringLiteral("profiles"));
        // A question would wait for an answer here.
        profiles->setCurrentIndex(1);
        profiles->setCurrentIndex(0);
        QVERIFY(m_dialog->settings().simulate);
    }

    void impossibleProfileIsSaidAndMended()
    {
        const Profile mine = keepProfile(QStringLiteral("Mine"), Intent::Guilds);
        QSettings().setValue(QString(u"profiles/" + mine.id + u"/shards"), QStringLiteral("banana"));
        m_dialog = std::make_unique<ConnectDialog>(ProfileStore::profile(mine.id)->settings);
        m_dialog->show();
        QLabel *problem = m_dialog->findChild<QLabel *>(QStringLiteral("profileProblem"));
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"banana"), qPrintable(problem->text()));
        click(QStringLiteral("saveProfile"));
        QVERIFY(!problem->isVisible());
        QVERIFY(ProfileStore::profile(mine.id)->problem.isEmpty());
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

    void oneOfSeveralTokensIsAskedFor()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral(".env")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray other = "MTIzNDU2Nzg5MDEyMzQ1Njc5.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB";
        file.write("DISCORD_TOKEN=" + validToken.toUtf8() + "\nTEST_TOKEN=" + other + "\n");
        file.close();
        QStringList offered;
        QTimer::singleShot(0, this, [this, &offered] {
            if (QInputDialog *question = m_dialog->findChild<QInputDialog *>()) {
                offered = question->comboBoxItems();
                question->setTextValue(QStringLiteral("TEST_TOKEN"));
                question->accept();
            }
        });
        QVERIFY(m_dialog->importEnvFile(file.fileName(), QStringLiteral("Imported")));
        QCOMPARE(offered, QStringList({QStringLiteral("DISCORD_TOKEN"), QStringLiteral("TEST_TOKEN")}));
        QCOMPARE(m_dialog->settings().token, Token(other));
    }

    void keychainGivesTheTokenOfAProfile()
    {
        FakeKeychain keychain;
        Profile mine = keepProfile(QStringLiteral("Mine"), Intent::Guilds);
        mine.remembersToken = true;
        ProfileStore::save(mine);
        keychain.secrets.insert(QString(u"bot-token/" + mine.id), Token(validToken.toUtf8()));
        m_dialog = std::make_unique<ConnectDialog>(mine.settings);
        m_dialog->show();
        QTRY_COMPARE(m_dialog->settings().token, Token(validToken.toUtf8()));
        // No longer remembered, it is taken out.
        m_dialog->findChild<QCheckBox *>(QStringLiteral("rememberToken"))->setChecked(false);
        click(QStringLiteral("connectButton"));
        TokenVault vault;
        m_dialog->keepToken(&vault);
        QTRY_VERIFY(keychain.secrets.isEmpty());
    }

    void lockedKeychainIsSaidAndTheTokenAskedFor()
    {
        FakeKeychain keychain;
        keychain.problem = QStringLiteral("the collection is locked");
        Profile mine = keepProfile(QStringLiteral("Mine"), Intent::Guilds);
        mine.remembersToken = true;
        ProfileStore::save(mine);
        m_dialog = std::make_unique<ConnectDialog>(mine.settings);
        m_dialog->show();
        QLabel *source = m_dialog->findChild<QLabel *>(QStringLiteral("tokenSource"));
        QTRY_VERIFY2(source->text().contains(u"the collection is locked"), qPrintable(source->text()));
        click(QStringLiteral("connectButton"));
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("tokenError"))->isVisible());
        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), validToken);
        click(QStringLiteral("connectButton"));
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        TokenVault vault;
        QSignalSpy failed(&vault, &TokenVault::failed);
        m_dialog->keepToken(&vault);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(!isInAnyFile(validToken.toUtf8()), "what cannot be kept in the keychain is kept nowhere");
    }

    void aTokenIsRememberedWhenTheKeychainHasTakenIt()
    {
        FakeKeychain keychain;
        keychain.problem = QStringLiteral("no keychain here");
        const Profile mine = keepProfile(QStringLiteral("Mine"), Intent::Guilds);
        m_dialog = std::make_unique<ConnectDialog>(mine.settings);
        m_dialog->show();
        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), validToken);
        m_dialog->findChild<QCheckBox *>(QStringLiteral("rememberToken"))->setChecked(true);
        click(QStringLiteral("saveProfile"));
        QLabel *source = m_dialog->findChild<QLabel *>(QStringLiteral("tokenSource"));
        QTRY_VERIFY2(source->text().contains(u"no keychain here"), qPrintable(source->text()));
        QVERIFY(!ProfileStore::profile(mine.id)->remembersToken);
        keychain.problem.clear();
        click(QStringLiteral("saveProfile"));
        QTRY_VERIFY(ProfileStore::profile(mine.id)->remembersToken);
        QCOMPARE(keychain.secrets.size(), 1);
    }

    void silentKeychainIsNotWaitedForForEver()
    {
        FakeKeychain keychain;
        keychain.answers = false;
        TokenVault vault;
        vault.setTimeLimit(std::chrono::milliseconds(50));
        QSignalSpy failed(&vault, &TokenVault::failed);
        vault.read();
        QVERIFY(failed.wait());
        QVERIFY2(failed.constFirst().constFirst().toString().contains(u"0.05 s"),
                 qPrintable(failed.constFirst().constFirst().toString()));
    }

    void profileIsDuplicatedRenamedAndDeleted()
    {
        const Profile mine = keepProfile(QStringLiteral("Mine"), Intent::GuildMembers);
        BotSettings settings = mine.settings;
        m_dialog = std::make_unique<ConnectDialog>(settings);
        m_dialog->show();
        answerNext({QStringLiteral("Yours")});
        trigger(QStringLiteral("duplicateProfile"));
        answerNext({QStringLiteral("Ours")});
        trigger(QStringLiteral("renameProfile"));
        const QList<Profile> kept = ProfileStore::profiles();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].name, QStringLiteral("Mine"));
        QCOMPARE(kept[1].name, QStringLiteral("Ours"));
        QCOMPARE(kept[1].settings.intents, Intents(Intent::GuildMembers));

        QTimer::singleShot(0, this, [] {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (QPushButton *confirm = window->findChild<QPushButton *>(QStringLiteral("confirmDelete")))
                    confirm->click();
            }
        });
        trigger(QStringLiteral("deleteProfile"));
        QCOMPARE(ProfileStore::profiles().size(), 1);
        QCOMPARE(ProfileStore::profiles().constFirst().id, mine.id);
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

    void tokenComesFromAnEnvFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral(".env")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("DISCORD_TOKEN=" + validToken.toUtf8());
        file.close();
        QVERIFY(m_dialog->importEnvFile(file.fileName(), QStringLiteral("Imported")));
        QVERIFY(!m_dialog->settings().simulate);
        QCOMPARE(m_dialog->settings().token, Token(validToken.toUtf8()));
        QCOMPARE(ProfileStore::profiles().constFirst().name, QStringLiteral("Imported"));
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(validToken));
        QVERIFY(!isInAnyFile(validToken.toUtf8()));

        QVERIFY(!m_dialog->importEnvFile(folder.filePath(QStringLiteral("missing")), QStringLiteral("None")));
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("tokenError"))->isVisible());
        QCOMPARE(ProfileStore::profiles().size(), 1);
    }

private:
    void typeBot()
    {
        chooseBot();
        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), validToken);
    }
    void choose(const QString &name, int value)
    {
        QComboBox *box = m_dialog->findChild<QComboBox *>(name);
        box->setCurrentIndex(box->findData(value));
    }
    void trigger(const QString &action) { m_dialog->findChild<QAction *>(action)->trigger(); }

    //! Types \a answers into the next questions, one each.
    void answerNext(QStringList answers)
    {
        QTimer::singleShot(0, this, [this, answers]() mutable {
            QInputDialog *question = m_dialog->findChild<QInputDialog *>();
            if (!question)
                return;
            question->setTextValue(answers.takeFirst());
            if (!answers.isEmpty())
                answerNext(answers);
            question->accept();
        });
    }
    static Profile keepProfile(const QString &name, Intents intents)
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.intents = intents;
        const Profile profile = ProfileStore::make(name, settings);
        ProfileStore::save(profile);
        return profile;
    }
    [[nodiscard]] bool isInAnyFile(const QByteArray &secret) const
    {
        QSettings().sync();
        QDirIterator files(m_settings.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                return true;
        }
        return false;
    }
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
