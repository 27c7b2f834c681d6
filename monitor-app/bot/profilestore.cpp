// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include "bot/keptsettings.h"
#include "bot/settingsfile.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString lastKey = u"lastProfile"_s;

static QString groupOf(const QString &id)
{
    return u"profiles/" + id;
}

static Profile readProfile(QSettings *store, const QString &id)
{
    store->beginGroup(groupOf(id));
    BotSettings fallback = BotSettings::simulated();
    fallback.simulate = false;
    fallback.intents = Gateway::unprivilegedIntents();
    QString problem;
    const BotSettings settings = KeptSettings::read(*store, fallback, &problem);
    Profile profile{id, store->value(u"name"_s).toString(), settings,
                    store->value(u"rememberToken"_s, false).toBool(), problem};
    store->endGroup();
    profile.settings.profile = id;
    return profile;
}

QList<Profile> ProfileStore::profiles()
{
    QSettings store;
    store.beginGroup(u"profiles"_s);
    const QStringList ids = store.childGroups();
    store.endGroup();
    QList<Profile> result;
    for (const QString &id : ids) {
        const Profile profile = readProfile(&store, id);
        if (!profile.name.isEmpty())
            result += profile;
    }
    std::sort(result.begin(), result.end(), [](const Profile &left, const Profile &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return result;
}

std::optional<Profile> ProfileStore::profile(const QString &id)
{
    QSettings store;
    if (id.isEmpty() || !store.contains(groupOf(id) + u"/name"))
        return {};
    return readProfile(&store, id);
}

Gateway::Intents ProfileStore::intents(const QString &id, bool simulate)
{
    QSettings store;
    store.beginGroup(groupOf(id));
    return KeptSettings::readIntents(store, simulate);
}

Profile ProfileStore::make(const QString &name, const BotSettings &settings)
{
    Profile profile{QUuid::createUuid().toString(QUuid::WithoutBraces), name, settings, false};
    profile.settings.profile = profile.id;
    profile.settings.token = {};
    return profile;
}

bool ProfileStore::save(const Profile &profile)
{
    QSettings store;
    store.beginGroup(groupOf(profile.id));
    store.setValue(u"name"_s, profile.name);
    store.setValue(u"rememberToken"_s, profile.remembersToken);
    KeptSettings::write(&store, profile.settings);
    store.endGroup();
    return SettingsFile::write(&store);
}

void ProfileStore::remove(const QString &id)
{
    QSettings store;
    store.remove(groupOf(id));
    if (store.value(lastKey).toString() == id)
        store.remove(lastKey);
    (void)SettingsFile::write(&store);
}

bool ProfileStore::isTaken(const QString &name, const QString &id)
{
    const QList<Profile> kept = profiles();
    return std::ranges::any_of(kept, [&](const Profile &profile) {
        return profile.id != id && profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString ProfileStore::lastId()
{
    return QSettings().value(lastKey).toString();
}

void ProfileStore::setLastId(const QString &id)
{
    QSettings().setValue(lastKey, id);
}
