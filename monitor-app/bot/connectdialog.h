// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

#include <QDialog>

class IntentsPicker;
class TokenVault;

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
QT_END_NAMESPACE

//! Asks what to connect with. A token is never echoed and never leaves the dialog but in settings().
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    //! Starts with \a settings. A token in them is used when the field stays empty.
    explicit ConnectDialog(const BotSettings &settings, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    //! What the user chose; valid once the dialog was accepted.
    [[nodiscard]] BotSettings settings() const;

    //! Whether the token is to be kept in the keychain, which is for the caller to do.
    [[nodiscard]] bool remembersToken() const;

    //! Does not offer \a token, which the gateway refused.
    void refuse(const Gateway::Token &token);

    //! Chooses between the embedded simulator and a real gateway.
    void setSimulate(bool simulate);

public Q_SLOTS:
    void accept() override;

private:
    QWidget *makeSimulatorPage();
    QWidget *makeBotPage();
    QWidget *makeAdvanced();
    void addSessionRows(QFormLayout *form);
    void fill(const BotSettings &settings);
    void changePage();
    void showPage();
    void fitToScreen(const QSize &wanted);
    bool validate();
    bool validateToken();
    bool validateUrls();
    [[nodiscard]] Gateway::Token token() const;
    void readVault();
    void showTokenSource();
    [[nodiscard]] bool isSimulated() const;

    BotSettings m_initial;
    Gateway::Token m_knownToken; //!< From the environment, a file, an earlier connection, or the keychain.
    Gateway::Token m_refusedToken;
    Gateway::Intents m_otherIntents; //!< Of the choice that is not shown.
    bool m_tokenFromVault = false;
    bool m_validating = false; //!< Connect was pressed once: errors are shown while typing from then on.
    TokenVault *m_vault;

    QRadioButton *m_simulatorChoice;
    QRadioButton *m_botChoice;
    QWidget *m_simulatorPage = nullptr;
    QWidget *m_botPage = nullptr;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_simulatedShards;
    QLineEdit *m_token;
    QLabel *m_tokenSource;
    QLabel *m_tokenError;
    QCheckBox *m_remember;
    IntentsPicker *m_intents;
    QCheckBox *m_autoShards;
    QSpinBox *m_shards;
    QComboBox *m_compression;
    QWidget *m_advanced;
    QLineEdit *m_apiUrl;
    QLabel *m_apiError;
    QLineEdit *m_gatewayUrl;
    QLabel *m_gatewayError;
};
