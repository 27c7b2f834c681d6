// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/server/sessionlog_p.h>

namespace Gateway {

namespace {

constexpr auto byteLimit = qint64(64) * 1024 * 1024;

} // namespace

void SessionLog::append(QByteArrayView type, QByteArrayView data)
{
    ++m_last;
    QByteArray payload;
    payload.reserve(type.size() + data.size() + 48);
    payload.append("{\"t\":\"");
    payload.append(type);
    payload.append("\",\"s\":");
    payload.append(QByteArray::number(m_last));
    payload.append(",\"op\":0,\"d\":");
    payload.append(data);
    payload.append('}');
    m_bytes += payload.size();
    m_entries.push_back({.payload = std::move(payload), .isResumed = type == QByteArrayView("RESUMED")});
}

void SessionLog::trim()
{
    while (!m_entries.empty() && (m_entries.size() > std::size_t(m_limit) || m_bytes > byteLimit)) {
        m_bytes -= m_entries.front().payload.size();
        m_entries.pop_front();
    }
}

void SessionLog::takeBackResumed(qint64 sequence)
{
    while (!m_entries.empty() && m_entries.back().isResumed && m_last > sequence) {
        m_bytes -= m_entries.back().payload.size();
        m_entries.pop_back();
        --m_last;
    }
}

} // namespace Gateway
