// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

#include <QDialog>
#include <QVariantMap>

#include <memory>

class IntentsPicker;
class NetworkPage;
class ProfileBar;
class TokenField;
class TokenVault;
struct Profile;

QT_BEGIN_NAMESPACE
class QCheckBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTabWidget;
QT_END_NAMESPACE

//! Asks what to connect with, and keeps it as a profile where the user gives it a name. A token is never
//! echoed and never leaves the dialog but in settings() and to the keychain.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    //! Starts with \a settings, which may belong to a profile. A token in them is used when the field stays
    //! empty.
    explicit ConnectDialog(const BotSettings &settings, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    //! What the user chose; valid once the dialog was accepted.
    [[nodiscard]] BotSettings settings() const;

    //! Keeps the token in \a vault, or takes it out again, as the user chose; once the dialog was accepted.
    void keepToken(TokenVault *vault) const;
    [[nodiscard]] bool remembersToken() const;

    //! Does not offer \a token, which the gateway refused.
    void refuse(const Gateway::Token &token);

    //! Chooses between the embedded simulator and a real gateway.
    void setSimulate(bool simulate);

    //! Makes a profile called \a name with the token in the .env file \a path; false, with a message in the
    //! dialog, when there is none.
    //! Where the file holds several it asks which one is meant, unless \a variable says so.
    bool importEnvFile(const QString &path, const QString &name, const QString &variable = {});

public Q_SLOTS:
    void accept() override;

private:
    // Built once; connectdialogpages.cpp.
    QWidget *makeSessionPage();
    QWidget *makeSimulatorPage();
    QWidget *makeBotPage();
    QWidget *makeIntentsBox();
    QDialogButtonBox *makeButtons();
    void addShardsRow(QFormLayout *form);

    // connectdialogprofiles.cpp.
    void connectProfiles();
    void chooseProfile(const QString &id);
    void loadProfile(const QString &id);
    void keep(const Profile &profile);
    void showProblem(const QString &text);
    void addProfile(const QString &name, const BotSettings &settings);
    void newProfile();
    void duplicateProfile();
    void importProfile();
    bool saveProfile();
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool mayLeaveEdits();
    void noteChoices();
    [[nodiscard]] QString askForVariable(const QStringList &names);
    void checkChoices();
    void keepChoices();

    void fill(const BotSettings &settings);
    void changePage();
    void showPage();
    void showSummary();
    void fitToScreen(const QSize &wanted);
    bool validate();
    bool validateToken();
    bool validateShards();
    bool validateRest();
    [[nodiscard]] Gateway::ShardRange shards(Gateway::Error *error) const;
    [[nodiscard]] Gateway::Token token() const;
    [[nodiscard]] bool wasRemembered() const;
    void readVault();
    void showTokenSource();
    [[nodiscard]] bool isSimulated() const;

    const BotSettings m_first;   //!< That the dialog was opened with.
    BotSettings m_initial;       //!< Of the profile that is shown.
    Gateway::Token m_knownToken; //!< From the environment, a file, an earlier connection, or the keychain.
    Gateway::Token m_refusedToken;
    Gateway::Intents m_otherIntents; //!< Of the choice that is not shown.
    bool m_tokenFromVault = false;
    bool m_wasRemembered = false; //!< Before the user's choice was kept.
    QVariantMap m_shownChoices;   //!< As they were when the profile was shown or saved.
    bool m_shownRemember = false; //!< The same of the box for the token.
    bool m_validating = false;    //!< Connect was pressed once: errors are shown while typing from then on.
    std::unique_ptr<TokenVault> m_vault; //!< Of the profile that is shown.

    ProfileBar *m_profiles;
    QTabWidget *m_tabs;
    QRadioButton *m_simulatorChoice;
    QRadioButton *m_botChoice;
    QWidget *m_simulatorPage = nullptr;
    QWidget *m_botPage = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QSpinBox *m_simulatedShards = nullptr;
    TokenField *m_token = nullptr;
    QLabel *m_tokenSource = nullptr;
    QLabel *m_tokenError = nullptr;
    QCheckBox *m_remember = nullptr;
    IntentsPicker *m_intents;
    QCheckBox *m_autoShards = nullptr;
    QLineEdit *m_shards = nullptr;
    QLabel *m_shardsError = nullptr;
    NetworkPage *m_network;
    QLabel *m_summary;
    QLabel *m_problem;
    bool m_isUnwritable = false; //!< The settings, when a profile was to be kept.
    QPushButton *m_save = nullptr;
};
