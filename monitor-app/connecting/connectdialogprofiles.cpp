// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/connectpreferences.h"
#include "bot/envfile.h"
#include "bot/formnotes.h"
#include "bot/keptsettings.h"
#include "bot/profilebar.h"
#include "bot/profilestore.h"
#include "bot/settingsfile.h"
#include "bot/tokenfield.h"
#include "bot/tokenvault.h"
#include "connecting/connectdialog.h"
#include "doctor/doctorpanel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

void ConnectDialog::connectProfiles()
{
    connect(m_profiles, &ProfileBar::chosen, this, &ConnectDialog::chooseProfile);
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

void ConnectDialog::chooseProfile(const QString &id)
{
    if (mayLeaveEdits())
        loadProfile(id);
    // Also where the bar has read the profiles anew meanwhile.
    m_profiles->setCurrent(m_initial.profile);
}

void ConnectDialog::noteChoices()
{
    m_shownChoices = KeptSettings::toMap(settings());
    m_shownRemember = m_remember->isChecked();
}

bool ConnectDialog::isEdited() const
{
    return !m_token->text().isEmpty() || m_remember->isChecked() != m_shownRemember ||
           KeptSettings::toMap(settings()) != m_shownChoices;
}

//! Asks what to do with what was changed and not saved, if anything was; false: the user stays with it.
bool ConnectDialog::mayLeaveEdits()
{
    if (!isEdited())
        return true;
    const std::optional<Profile> profile = ProfileStore::profile(m_initial.profile);
    QMessageBox box(QMessageBox::Question, tr("Changes are not saved"),
                    profile ? tr("The profile “%1” has changes that are not saved.").arg(profile->name)
                            : tr("There are changes that are not saved."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && saveProfile());
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
    m_token->wipe();
    m_remember->setChecked(TokenVault::isBuiltIn() && wasRemembered());
    m_save->setVisible(profile.has_value());
    for (QLabel *label : {m_tokenError, m_shardsError})
        FormNotes::show(label, {});
    showProblem(profile && !profile->problem.isEmpty()
                    ? tr("This profile holds what cannot be (%1). The usual is shown in its "
                         "place: look it over and save it.")
                          .arg(profile->problem)
                    : QString());
    fill(m_initial);
    noteChoices();
    m_vault = std::make_unique<TokenVault>();
    m_vault->setProfile(found);
    connect(m_vault.get(), &TokenVault::failed, this, [this](const QString &message) {
        m_tokenSource->setText(
            tr("The keychain does not answer (%1); the token is asked for each time.").arg(message));
    });
    if (m_remember->isChecked())
        readVault();
}

bool ConnectDialog::wasRemembered() const
{
    const std::optional<Profile> profile = ProfileStore::profile(m_initial.profile);
    return profile ? profile->remembersToken : ConnectPreferences::remembersToken();
}

void ConnectDialog::keep(const Profile &profile)
{
    m_isUnwritable = !ProfileStore::save(profile);
}

//! \a text tells of the profile; that it cannot be written matters less.
void ConnectDialog::showProblem(const QString &text)
{
    FormNotes::show(m_problem, text.isEmpty() && m_isUnwritable
                                   ? SettingsFile::text(SettingsFile::State::Unwritable)
                                   : text);
}

//! What a profile begins with.
static BotSettings newBot()
{
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.intents = Gateway::unprivilegedIntents();
    return settings;
}

void ConnectDialog::addProfile(const QString &name, const BotSettings &settings)
{
    const Profile profile = ProfileStore::make(name, settings);
    keep(profile);
    m_profiles->reload(profile.id);
    loadProfile(profile.id);
}

void ConnectDialog::newProfile()
{
    if (!mayLeaveEdits())
        return;
    const QString name = m_profiles->askForName(tr("New profile"), {});
    if (name.isEmpty())
        return;
    addProfile(name, newBot());
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
    addProfile(name, settings());
    // In the keychain only when the copy is saved or connected with.
    m_knownToken = known;
    m_remember->setChecked(fromVault);
    showTokenSource();
}

void ConnectDialog::importProfile()
{
    if (!mayLeaveEdits())
        return;
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

//! Which of the variables \a names holds the token that is meant; empty when the user would rather not.
QString ConnectDialog::askForVariable(const QStringList &names)
{
    bool isGiven = false;
    const QString name = QInputDialog::getItem(
        this, tr("Import profile"), tr("The file holds several tokens. Which one is this bot’s?"), names, 0,
        /*editable=*/false, &isGiven);
    return isGiven ? name : QString();
}

bool ConnectDialog::importEnvFile(const QString &path, const QString &name, const QString &variable)
{
    EnvFile::Result found = EnvFile::read(path, variable);
    if (variable.isEmpty() && found.candidates.size() > 1) {
        const QString chosen = askForVariable(found.candidates);
        if (chosen.isEmpty())
            return false;
        found = EnvFile::read(path, chosen);
    }
    if (found.error) {
        setSimulate(false);
        FormNotes::show(m_tokenError, found.error.toString());
        return false;
    }
    addProfile(name, newBot());
    m_knownToken = found.token;
    showTokenSource();
    FormNotes::show(m_tokenSource, tr("The token of %1 in %2 is used; it is not shown.")
                                       .arg(found.variable, QFileInfo(path).fileName()));
    m_remember->setChecked(TokenVault::isBuiltIn());
    noteChoices();
    m_wasRemembered = false;
    keepToken(m_vault.get());
    return true;
}

bool ConnectDialog::saveProfile()
{
    m_validating = true;
    // A profile may wait for its token.
    const bool hasToken = !token().isNull();
    if (hasToken ? !validate() : !validateRest())
        return false;
    m_wasRemembered = wasRemembered();
    keepChoices();
    m_profiles->reload(m_initial.profile);
    showProblem({});
    m_knownToken = token();
    m_token->wipe();
    showTokenSource();
    noteChoices();
    // Last: a keychain that is not there says so at once.
    if (hasToken)
        keepToken(m_vault.get());
    return true;
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
        // A token counts as remembered when the keychain has taken it.
        profile->remembersToken = m_remember->isChecked() && profile->remembersToken;
        keep(*profile);
        return;
    }
    ConnectPreferences::save(chosen);
    if (!chosen.simulate)
        ConnectPreferences::setRemembersToken(remembersToken());
}

//! The profile \a id is one whose token is kept as soon as \a vault has taken the one that is stored next.
static void noteWhenStored(TokenVault *vault, const QString &id)
{
    QObject *once = new QObject(vault);
    QObject::connect(vault, &TokenVault::stored, once, [once, id] {
        once->deleteLater();
        if (std::optional<Profile> profile = ProfileStore::profile(id)) {
            profile->remembersToken = true;
            ProfileStore::save(*profile);
        }
    });
    QObject::connect(vault, &TokenVault::failed, once, &QObject::deleteLater);
}

void ConnectDialog::keepToken(TokenVault *vault) const
{
    if (isSimulated())
        return;
    vault->setProfile(m_initial.profile);
    if (remembersToken()) {
        noteWhenStored(vault, m_initial.profile);
        vault->store(token());
    } else if (m_wasRemembered) {
        vault->forget();
    }
}
