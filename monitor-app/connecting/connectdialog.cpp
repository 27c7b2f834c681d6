// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"

#include "bot/connectpreferences.h"
#include "bot/formnotes.h"
#include "bot/intentspicker.h"
#include "bot/networkpage.h"
#include "bot/profilestore.h"
#include "bot/tokenfield.h"
#include "bot/tokenvault.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QTabWidget>

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::fill(const BotSettings &settings)
{
    {
        // The intents come from settings, not from the other page.
        const QSignalBlocker silence(m_simulatorChoice);
        (settings.simulate ? m_simulatorChoice : m_botChoice)->setChecked(true);
    }
    m_otherIntents = settings.profile.isEmpty() ? ConnectPreferences::intents(!settings.simulate)
                                                : ProfileStore::intents(settings.profile, !settings.simulate);
    m_rate->setValue(settings.simulatedRate);
    m_simulatedShards->setValue(settings.simulatedShards);
    m_intents->setIntents(settings.intents);
    const bool isAutomatic = settings.shards.count == 0;
    m_shards->setText(isAutomatic ? QString() : settings.shards.toString());
    m_autoShards->setChecked(isAutomatic);
    m_shards->setDisabled(isAutomatic);
    m_network->fill(settings);
    showPage();
}

bool ConnectDialog::isSimulated() const
{
    return m_simulatorChoice->isChecked();
}

void ConnectDialog::setSimulate(bool simulate)
{
    (simulate ? m_simulatorChoice : m_botChoice)->setChecked(true);
}

void ConnectDialog::refuse(const Gateway::Token &token)
{
    m_refusedToken = token;
    if (token.isNull() || m_knownToken != token)
        return;
    m_knownToken = {};
    m_tokenFromVault = false;
    showTokenSource();
}

void ConnectDialog::changePage()
{
    // The simulator permits every intent, Discord only what was enabled: each has its own.
    const Gateway::Intents shown = m_intents->intents();
    m_intents->setIntents(m_otherIntents);
    m_otherIntents = shown;
    showPage();
}

void ConnectDialog::fitToScreen(const QSize &wanted)
{
    // The frame around the dialog is not known before it is shown.
    constexpr QSize frame(40, 70);
    resize(wanted.boundedTo(screen()->availableSize() - frame));
}

void ConnectDialog::showPage()
{
    m_simulatorPage->setVisible(isSimulated());
    m_botPage->setVisible(!isSimulated());
    m_network->setSimulated(isSimulated());
    showTokenSource();
    showSummary();
    if (!isSimulated())
        m_token->setFocus();
}

//! What differs from Discord shall be seen before it is connected with.
void ConnectDialog::showSummary()
{
    FormNotes::show(m_summary, NetworkPage::summary(settings()));
}

void ConnectDialog::showTokenSource()
{
    if (m_tokenFromVault)
        m_tokenSource->setText(tr("A token is kept in the keychain; leave the field empty to use it."));
    else if (!m_knownToken.isNull())
        m_tokenSource->setText(tr("The token given before is used when the field stays empty."));
    else
        m_tokenSource->setText(
            tr("It may also come from the environment variable GATEWAY_TOKEN or from a file given "
               "with --token-file."));
    m_tokenSource->show();
    m_token->setPlaceholderText(m_knownToken.isNull() ? QString() : m_knownToken.toString());
}

void ConnectDialog::readVault()
{
    connect(m_vault.get(), &TokenVault::tokenRead, this, [this](const Gateway::Token &kept) {
        if (!kept.isNull() && kept != m_refusedToken && m_knownToken.isNull()) {
            m_knownToken = kept;
            m_tokenFromVault = true;
        }
        showTokenSource();
    });
    m_tokenSource->setText(tr("Waiting for the keychain…"));
    m_vault->read();
}

Gateway::Token ConnectDialog::token() const
{
    const Gateway::Token typed = m_token->token();
    return typed.isNull() ? m_knownToken : typed;
}

bool ConnectDialog::validateToken()
{
    QString message;
    if (token().isNull()) {
        message = tr("A token is needed: Developer Portal, your application, page Bot, Reset Token.");
    } else if (!token().looksValid() && settings().apiUrl.host().endsWith(u"discord.com")) {
        message = tr("This is no bot token: that has three parts with dots between. It is neither the "
                     "application's id nor its client secret nor its public key.");
    }
    FormNotes::show(m_tokenError, message);
    return message.isEmpty();
}

Gateway::ShardRange ConnectDialog::shards(Gateway::Error *error) const
{
    return m_autoShards->isChecked() ? Gateway::ShardRange()
                                     : Gateway::ShardRange::fromText(m_shards->text(), error);
}

bool ConnectDialog::validateShards()
{
    Gateway::Error error;
    const Gateway::ShardRange range = shards(&error);
    QString message;
    if (error && m_shards->text().trimmed().isEmpty())
        message = tr("Say how many shards, such as 4, or which, such as 0-3,8 of 16.");
    else if (error)
        message = error.toString();
    else if (isSimulated() && range.count > m_simulatedShards->maximum())
        message = tr("The embedded simulator is for %1 shards at most.").arg(m_simulatedShards->maximum());
    FormNotes::show(m_shardsError, message);
    return message.isEmpty();
}

//! Everything but the token.
bool ConnectDialog::validateRest()
{
    const bool shardsAreValid = validateShards();
    const bool networkIsValid = m_network->validate(m_autoShards->isChecked());
    if (!networkIsValid && shardsAreValid)
        m_tabs->setCurrentIndex(1);
    if (!shardsAreValid)
        m_tabs->setCurrentIndex(0);
    return shardsAreValid && networkIsValid;
}

bool ConnectDialog::validate()
{
    const bool tokenIsValid = isSimulated() || validateToken();
    const bool restIsValid = validateRest();
    if (!tokenIsValid)
        m_tabs->setCurrentIndex(0);
    return restIsValid && tokenIsValid;
}

BotSettings ConnectDialog::settings() const
{
    BotSettings settings = m_initial;
    settings.simulate = isSimulated();
    settings.token = settings.simulate ? Gateway::Token() : token();
    settings.intents = m_intents->intents();
    Gateway::Error error;
    settings.shards = shards(&error);
    settings.simulatedRate = m_rate->value();
    settings.simulatedShards = m_simulatedShards->value();
    m_network->applyTo(&settings);
    return settings;
}

bool ConnectDialog::remembersToken() const
{
    return !isSimulated() && m_remember->isChecked();
}

void ConnectDialog::accept()
{
    m_validating = true;
    if (!validate())
        return;
    m_wasRemembered = wasRemembered();
    keepChoices();
    ProfileStore::setLastId(m_initial.profile);
    QDialog::accept();
}
