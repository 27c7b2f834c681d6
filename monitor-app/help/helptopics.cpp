// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptopics.h"

#include <QStringList>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct Topic
{
    const char16_t *name; //!< Of an object, or its class.
    const char16_t *section;
};

constexpr Topic topics[] = {
    {u"shardsDock", u"monitor.md#shards"},
    {u"inspectorDock", u"monitor.md#inspector"},
    {u"commandsDock", u"monitor.md#commands"},
    {u"timelineDock", u"monitor.md#timeline"},
    {u"latencyDock", u"monitor.md#latency"},
    {u"inflaterDock", u"monitor.md#inflaters"},
    {u"labDialog", u"monitor.md#inflater-lab"},
    {u"statisticsDock", u"monitor.md#statistics"},
    {u"intentsDock", u"monitor.md#intents"},
    {u"doctorDock", u"monitor.md#doctor"},
    {u"doctorDialog", u"monitor.md#doctor"},
    {u"captureBanner", u"monitor.md#captures"},
    {u"FilterBar", u"filter-language.md#the-filter-language"},
    {u"saveFilterDialog", u"filter-language.md#the-filter-language"},
    {u"savedFiltersDialog", u"filter-language.md#the-filter-language"},
    {u"filterHelpDialog", u"filter-language.md#the-filter-language"},
    {u"colorRulesDialog", u"filter-language.md#the-filter-language"},
    {u"logView", u"monitor.md#log"},
    {u"exportScopeDialog", u"monitor.md#log"},
    {u"ConnectDialog", u"monitor.md#connect"},
    {u"preferencesDialog", u"monitor.md#preferences"},
    {u"notificationsPage", u"monitor.md#notifications"},
    {u"shortcutsDialog", u"monitor.md#keys"},
    {u"mainWindow", u"monitor.md#first-steps"},
};

} // namespace

QString HelpTopics::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        const QLatin1String className(widget->metaObject()->className());
        for (const Topic &topic : topics) {
            if (name == QStringView(topic.name) || className == QStringView(topic.name))
                return QStringView(topic.section).toString();
        }
    }
    return u"monitor.md#first-steps"_s;
}

QStringList HelpTopics::all()
{
    QStringList result;
    for (const Topic &topic : topics)
        result += QStringView(topic.section).toString();
    return result;
}
