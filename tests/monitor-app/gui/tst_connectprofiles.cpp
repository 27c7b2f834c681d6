// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/connectpreferences.h"
#include "bot/keychain.h"
#include "bot/profilestore.h"
#include "bot/tokenvault.h"
#include "connecting/connectdialog.h"
#include "dialoguser.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Gateway;

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

//! Profiles of bots in the connect dialog, and where their tokens are.
class TestConnectProfiles : public DialogUser
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openDialog(); }

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
};

QTEST_MAIN(TestConnectProfiles)
#include "tst_connectprofiles.moc"
