// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/connectdialog.h"
#include "bot/connectpreferences.h"
#include "bot/envfile.h"
#include "bot/formnotes.h"
#include "bot/profilebar.h"
#include "bot/profilestore.h"
#include "bot/tokenvault.h"
#include "doctor/doctorpanel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

void ConnectDialog::connectProfiles()
{
    connect(m_profiles, &ProfileBar::chosen, this, &ConnectDialog::loadProfile);
    connect(m_profiles, &ProfileBar::newRequested, this, &ConnectDialog::newProfile);
    connect(m_profiles, &ProfileBar::duplicateRequested, this, &ConnectDialog::duplicateProfile);
    connect(m_profiles, &ProfileBar::importRequested, this, &ConnectDialog::importProfile);
    connect(m_profiles, &ProfileBar::deleted, this, [this](const QString &id) {
        TokenVault *vault = new TokenVault(this);
        vault->setProfile(id);
        connect(vault, &TokenVault::forgotten, vault, &QObject::deleteLater);
        connect(vault, &TokenVault::failed, vault, &QObject::deleteLater);
        vault->forget();
        loadProfile({});
    });
}

void ConnectDialog::loadProfile(const QString &id)
{
    const std::optional<Profile> profile = ProfileStore::profile(id);
    const QString found = profile ? profile->id : QString();
    // What the dialog was opened with may differ from what is kept.
    if (found == m_first.profile)
        m_initial = m_first;
    else
        m_initial = profile ? profile->settings : ConnectPreferences::load(BotSettings::simulated());
    m_initial.profile = found;
    m_knownToken = m_initial.token;
    m_tokenFromVault = false;
    m_validating = false;
    m_token->clear();
    m_remember->setChecked(TokenVault::isBuiltIn() && wasRemembered());
    m_save->setVisible(profile.has_value());
    for (QLabel *label : {m_tokenError, m_shardsError})
        FormNotes::show(label, {});
    fill(m_initial);
    m_vault = std::make_unique<TokenVault>();
    m_vault->setProfile(found);
    if (m_remember->isChecked())
        readVault();
}

bool ConnectDialog::wasRemembered() const
{
    const std::optional<Profile> profile = ProfileStore::profile(m_initial.profile);
    return profile ? profile->remembersToken : ConnectPreferences::remembersToken();
}

void ConnectDialog::newProfile()
{
    const QString name = m_profiles->askForName(tr("New profile"), {});
    if (name.isEmpty())
        return;
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.intents = Gateway::unprivilegedIntents();
    const Profile profile = ProfileStore::make(name, settings);
    ProfileStore::save(profile);
    m_profiles->reload(profile.id);
    loadProfile(profile.id);
}

void ConnectDialog::duplicateProfile()
{
    const std::optional<Profile> original = ProfileStore::profile(m_initial.profile);
    const QString name = m_profiles->askForName(tr("Duplicate profile"),
                                                original ? tr("%1, copy").arg(original->name) : QString());
    if (name.isEmpty())
        return;
    const Gateway::Token known = token();
    const bool fromVault = m_tokenFromVault;
    const Profile profile = ProfileStore::make(name, settings());
    ProfileStore::save(profile);
    m_profiles->reload(profile.id);
    loadProfile(profile.id);
    // In the keychain only when the copy is saved or connected with.
    m_knownToken = known;
    m_remember->setChecked(fromVault);
    showTokenSource();
}

void ConnectDialog::importProfile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a bot’s token"), {}, tr("Environment files (.env *.env .env.*);;All files (*)"));
    if (path.isEmpty())
        return;
    // Most are called .env: the folder says whose it is.
    const QString name =
        m_profiles->askForName(tr("Import profile"), QFileInfo(path).absoluteDir().dirName());
    if (!name.isEmpty())
        importEnvFile(path, name);
}

bool ConnectDialog::importEnvFile(const QString &path, const QString &name)
{
    const EnvFile::Result found = EnvFile::read(path);
    if (found.error) {
        setSimulate(false);
        FormNotes::show(m_tokenError, found.error.toString());
        return false;
    }
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.intents = Gateway::unprivilegedIntents();
    Profile profile = ProfileStore::make(name, settings);
    profile.remembersToken = TokenVault::isBuiltIn();
    ProfileStore::save(profile);
    m_profiles->reload(profile.id);
    loadProfile(profile.id);
    m_knownToken = found.token;
    showTokenSource();
    FormNotes::show(m_tokenSource, tr("The token of %1 in %2 is used; it is not shown.")
                                       .arg(found.variable, QFileInfo(path).fileName()));
    if (profile.remembersToken)
        m_vault->store(found.token);
    return true;
}

void ConnectDialog::saveProfile()
{
    m_validating = true;
    // A profile may wait for its token.
    const bool hasToken = !token().isNull();
    if (hasToken ? !validate() : !validateRest())
        return;
    m_wasRemembered = wasRemembered();
    keepChoices();
    if (hasToken)
        keepToken(m_vault.get());
    m_profiles->reload(m_initial.profile);
}

//! Lets the doctor look at what was chosen, before anything is connected with it.
void ConnectDialog::checkChoices()
{
    m_validating = true;
    if (!validate())
        return;
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("doctorDialog"));
    dialog.setWindowTitle(tr("Check"));
    DoctorPanel *panel = new DoctorPanel(&dialog);
    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QVBoxLayout *layout = new QVBoxLayout(&dialog);
    layout->addWidget(panel, 1);
    layout->addWidget(buttons);
    dialog.resize(540, 500);
    panel->setSettings(settings());
    panel->examine();
    dialog.exec();
}

//! Keeps what was chosen, but for the token.
void ConnectDialog::keepChoices()
{
    const BotSettings chosen = settings();
    if (std::optional<Profile> profile = ProfileStore::profile(chosen.profile)) {
        profile->settings = chosen;
        profile->remembersToken = m_remember->isChecked() && (!token().isNull() || profile->remembersToken);
        ProfileStore::save(*profile);
        return;
    }
    ConnectPreferences::save(chosen);
    if (!chosen.simulate)
        ConnectPreferences::setRemembersToken(remembersToken());
}

void ConnectDialog::keepToken(TokenVault *vault) const
{
    if (isSimulated())
        return;
    vault->setProfile(m_initial.profile);
    if (remembersToken())
        vault->store(token());
    else if (m_wasRemembered)
        vault->forget();
}
