// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterinforce.h"

using namespace std::chrono_literals;

// As long as one thinks between two keys at most; a search of payloads takes longer than one of columns.
static constexpr auto columnDelay = 150ms;
static constexpr auto payloadDelay = 350ms;
// Who looks at the rows for that long has taken the filter as it stands.
static constexpr auto settleDelay = 2s;

FilterInForce::FilterInForce(QObject *parent) : QObject(parent)
{
    m_applyTimer.setSingleShot(true);
    m_settleTimer.setSingleShot(true);
    connect(&m_applyTimer, &QTimer::timeout, this, &FilterInForce::apply);
    connect(&m_settleTimer, &QTimer::timeout, this, [this] { m_settled = m_filter; });
}

void FilterInForce::type(const Filter &filter, bool isMalformed)
{
    m_settleTimer.stop();
    m_typed = filter;
    m_isMalformed = isMalformed;
    m_applyTimer.start(!isMalformed && filter.needsPayload() ? payloadDelay : columnDelay);
}

void FilterInForce::apply()
{
    putInForce(m_isMalformed ? m_settled : m_typed);
    m_settleTimer.start(settleDelay);
}

void FilterInForce::settle()
{
    if (m_applyTimer.isActive()) {
        m_applyTimer.stop();
        apply();
    }
    m_settleTimer.stop();
    m_settled = m_filter;
}

void FilterInForce::set(const Filter &filter)
{
    m_typed = filter;
    m_isMalformed = false;
    m_applyTimer.stop();
    m_settleTimer.stop();
    m_settled = filter;
    putInForce(filter);
}

void FilterInForce::putInForce(const Filter &filter)
{
    // With other blanks it is the same filter, whose result is there already.
    if (filter.canonicalText() == m_filter.canonicalText())
        return;
    m_filter = filter;
    Q_EMIT changed(m_filter);
}
