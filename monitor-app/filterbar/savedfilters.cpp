// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfilters.h"

#include "filterbar/filterfile.h"

#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString settingsKey = u"filters/saved"_s;

SavedFilters::SavedFilters(QObject *parent) : QObject(parent)
{
    QString error;
    m_filters = fromJson(QSettings().value(settingsKey).toByteArray(), &error);
}

void SavedFilters::setFilters(const QList<SavedFilter> &filters)
{
    if (m_filters == filters)
        return;
    m_filters = filters;
    QSettings().setValue(settingsKey, toJson(m_filters));
    Q_EMIT changed();
}

qsizetype SavedFilters::indexOf(const QString &text) const
{
    const auto found = std::find_if(m_filters.begin(), m_filters.end(), [&](const SavedFilter &filter) {
        return filter.text.trimmed() == text.trimmed();
    });
    return found == m_filters.end() ? -1 : found - m_filters.begin();
}

void SavedFilters::save(const SavedFilter &filter)
{
    QList<SavedFilter> filters = m_filters;
    const qsizetype index = indexOf(filter.text);
    if (index < 0)
        filters << filter;
    else
        filters[index] = filter;
    setFilters(filters);
}

void SavedFilters::remove(const QString &text)
{
    QList<SavedFilter> filters = m_filters;
    if (const qsizetype index = indexOf(text); index >= 0)
        filters.removeAt(index);
    setFilters(filters);
}

QByteArray SavedFilters::toJson(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array << QJsonObject{{u"name"_s, filter.name}, {u"filter"_s, filter.text}};
    return FilterFile::toJson(FilterFile::Content::Filters, array);
}

QList<SavedFilter> SavedFilters::fromJson(const QByteArray &json, QString *error)
{
    QList<SavedFilter> filters;
    const QJsonArray array = FilterFile::fromJson(FilterFile::Content::Filters, json, error);
    for (const QJsonValue &value : array) {
        const SavedFilter filter{value[u"name"_s].toString().trimmed(), value[u"filter"_s].toString()};
        if (!filter.text.trimmed().isEmpty())
            filters << SavedFilter{filter.name.isEmpty() ? filter.text : filter.name, filter.text};
    }
    return filters;
}
