// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"

#include "bot/connectpreferences.h"
#include "bot/intentspicker.h"
#include "bot/tokenvault.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

void showError(QLabel *label, const QString &message)
{
    label->setText(message);
    label->setVisible(!message.isEmpty());
}

//! What is wrong with \a url, whose scheme must be \a plain or \a secure; empty when nothing is.
QString urlError(const QUrl &url, QLatin1String plain, QLatin1String secure)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != plain && url.scheme() != secure))
        return ConnectDialog::tr("A URL with %1:// or %2:// is needed here.").arg(secure, plain);
    if (url.scheme() == plain && !isLoopback(url))
        return ConnectDialog::tr("The token would cross the network unencrypted: use %1://.").arg(secure);
    return {};
}

} // namespace

ConnectDialog::~ConnectDialog()
{
    m_token->clear();
}

void ConnectDialog::fill(const BotSettings &settings)
{
    (settings.simulate ? m_simulatorChoice : m_botChoice)->setChecked(true);
    m_otherIntents = ConnectPreferences::intents(!settings.simulate);
    m_rate->setValue(settings.simulatedRate);
    m_simulatedShards->setValue(settings.simulatedShards);
    m_intents->setIntents(settings.intents);
    m_autoShards->setChecked(settings.shardCount == 0);
    m_shards->setDisabled(settings.shardCount == 0);
    m_shards->setValue(std::max(1, settings.shardCount));
    m_compression->setCurrentIndex(m_compression->findData(QVariant::fromValue(settings.compression)));
    m_apiUrl->setText(settings.apiUrl.toString());
    m_gatewayUrl->setText(settings.gatewayUrl.toString());
    // What differs from Discord shall be seen before it is connected with.
    const bool isOwn = settings.apiUrl != BotSettings().apiUrl || !settings.gatewayUrl.isEmpty();
    findChild<QToolButton *>(u"advancedButton"_s)->setChecked(isOwn);
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
    findChild<QWidget *>(u"advancedBox"_s)->setVisible(!isSimulated());
    showTokenSource();
    if (!isSimulated())
        m_token->setFocus();
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
    connect(m_vault, &TokenVault::tokenRead, this, [this](const Gateway::Token &kept) {
        if (kept.isNull() || kept == m_refusedToken || !m_knownToken.isNull())
            return;
        m_knownToken = kept;
        m_tokenFromVault = true;
        showTokenSource();
    });
    connect(m_vault, &TokenVault::failed, this, [this](const QString &message) {
        m_tokenSource->setText(
            tr("The keychain does not answer (%1); the token is asked for each time.").arg(message));
    });
    m_vault->read();
}

Gateway::Token ConnectDialog::token() const
{
    const Gateway::Token typed(m_token->text().toUtf8());
    return typed.isNull() ? m_knownToken : typed;
}

bool ConnectDialog::validateToken()
{
    QString message;
    const QUrl api(m_apiUrl->text().trimmed());
    if (token().isNull()) {
        message = tr("A token is needed: Developer Portal, your application, page Bot, Reset Token.");
    } else if (!token().looksValid() && api.host().endsWith(u"discord.com")) {
        message = tr("This is no bot token: that has three parts with dots between. It is neither the "
                     "application's id nor its client secret nor its public key.");
    }
    showError(m_tokenError, message);
    return message.isEmpty();
}

bool ConnectDialog::validateUrls()
{
    const QString api = m_apiUrl->text().trimmed();
    const QString gateway = m_gatewayUrl->text().trimmed();
    QString apiMessage;
    QString gatewayMessage;
    if (!api.isEmpty())
        apiMessage = urlError(QUrl(api, QUrl::StrictMode), QLatin1String("http"), QLatin1String("https"));
    else if (gateway.isEmpty() || m_autoShards->isChecked())
        apiMessage = tr("Without a REST interface the gateway's URL and the number of shards must be given.");
    if (!gateway.isEmpty())
        gatewayMessage = urlError(QUrl(gateway, QUrl::StrictMode), QLatin1String("ws"), QLatin1String("wss"));
    showError(m_apiError, apiMessage);
    showError(m_gatewayError, gatewayMessage);
    const bool valid = apiMessage.isEmpty() && gatewayMessage.isEmpty();
    if (!valid)
        findChild<QToolButton *>(u"advancedButton"_s)->setChecked(true);
    return valid;
}

bool ConnectDialog::validate()
{
    if (isSimulated())
        return true;
    const bool tokenIsValid = validateToken();
    return validateUrls() && tokenIsValid;
}

BotSettings ConnectDialog::settings() const
{
    BotSettings settings = m_initial;
    settings.simulate = isSimulated();
    settings.token = settings.simulate ? Gateway::Token() : token();
    settings.intents = m_intents->intents();
    settings.shardCount = m_autoShards->isChecked() ? 0 : m_shards->value();
    settings.compression = m_compression->currentData().value<Gateway::Compression>();
    settings.simulatedRate = m_rate->value();
    settings.simulatedShards = m_simulatedShards->value();
    settings.apiUrl = QUrl(m_apiUrl->text().trimmed());
    settings.gatewayUrl = QUrl(m_gatewayUrl->text().trimmed());
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
    ConnectPreferences::save(settings());
    QDialog::accept();
}
