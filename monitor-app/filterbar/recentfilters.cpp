// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentfilters.h"

#include <QSettings>

using namespace Qt::StringLiterals;

RecentFilters::RecentFilters() : m_texts(QSettings().value(u"filters/recent"_s).toStringList())
{
    m_texts.removeAll(QString());
    m_texts = m_texts.mid(0, maximum);
}

void RecentFilters::add(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || m_texts.value(0) == trimmed)
        return;
    // The numbers of chosen rows mean nothing in another log.
    if (trimmed.startsWith(u"row in {"))
        return;
    m_texts.removeAll(trimmed);
    m_texts.prepend(trimmed);
    m_texts = m_texts.mid(0, maximum);
    save();
}

void RecentFilters::clear()
{
    m_texts.clear();
    save();
}

void RecentFilters::save() const
{
    QSettings().setValue(u"filters/recent"_s, m_texts);
}
