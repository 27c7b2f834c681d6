// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "qmlsession.h"

#include <gateway/views/eventview.h>

#include <QMetaMethod>

namespace Gateway {

QmlSession::QmlSession(QObject *parent) : QObject(parent) {}

void QmlSession::setTokenVariable(const QString &name)
{
    m_tokenVariable = name;
    Q_EMIT settingsChanged();
}

void QmlSession::setIntents(const QString &intents)
{
    m_intents = intents;
    Q_EMIT settingsChanged();
}

void QmlSession::setCompression(const QString &compression)
{
    m_compression = compression;
    Q_EMIT settingsChanged();
}

void QmlSession::setGatewayUrl(const QUrl &url)
{
    m_gatewayUrl = url;
    Q_EMIT settingsChanged();
}

QQmlListProperty<EventHandler> QmlSession::handlers()
{
    return QQmlListProperty<EventHandler>(this, &m_handlers);
}

void QmlSession::setToken(const QString &token)
{
    m_token = Token(token.toUtf8());
}

bool QmlSession::configure(ShardConfiguration *configuration)
{
    Error error;
    configuration->token = m_token;
    if (m_token.isNull())
        configuration->token = Token(qgetenv(m_tokenVariable.toLocal8Bit().constData()));
    configuration->intents = intentsFromText(m_intents, &error);
    if (!error && !m_compression.isEmpty())
        configuration->compression = compressionFromName(m_compression, &error);
    if (!m_gatewayUrl.isEmpty())
        configuration->gatewayUrl = m_gatewayUrl;
    if (error)
        fail(error);
    return !error;
}

void QmlSession::fail(const Error &error)
{
    m_error = error;
    Q_EMIT failed();
}

void QmlSession::deliver(const Event &event)
{
    const QString type = event.typeName();
    static const QMetaMethod signal = QMetaMethod::fromSignal(&QmlSession::eventReceived);
    // The view is made for those who take it, not for the many events that nobody asked for.
    QVariant view;
    const auto made = [&view, &event] {
        if (!view.isValid())
            view = eventView(event);
        if (!view.isValid())
            view = event.data();
        return view;
    };
    // A handler may be destroyed by another's slot.
    const QList<EventHandler *> handlers = m_handlers;
    for (EventHandler *handler : handlers) {
        if (m_handlers.contains(handler) && handler->isEnabled() &&
            (handler->type().isEmpty() || handler->type() == type))
            Q_EMIT handler->received(made());
    }
    if (isSignalConnected(signal))
        Q_EMIT eventReceived(type, made());
}

} // namespace Gateway
