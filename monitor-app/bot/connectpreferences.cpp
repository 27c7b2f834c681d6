// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectpreferences.h"

#include "bot/keptsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

Gateway::Intents ConnectPreferences::intents(bool simulate)
{
    QSettings store;
    store.beginGroup(u"connect"_s);
    return KeptSettings::readIntents(store, simulate);
}

BotSettings ConnectPreferences::load(const BotSettings &fallback)
{
    QSettings store;
    store.beginGroup(u"connect"_s);
    return KeptSettings::read(store, fallback);
}

void ConnectPreferences::save(const BotSettings &settings)
{
    QSettings store;
    store.beginGroup(u"connect"_s);
    KeptSettings::write(&store, settings);
}

bool ConnectPreferences::remembersToken()
{
    return QSettings().value(u"connect/rememberToken"_s, false).toBool();
}

void ConnectPreferences::setRemembersToken(bool remembers)
{
    QSettings().setValue(u"connect/rememberToken"_s, remembers);
}
