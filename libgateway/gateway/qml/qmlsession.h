// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "eventhandler.h"

#include <gateway/payload/event.h>
#include <gateway/session/shardconfiguration.h>

#include <QJsonObject>
#include <QObject>
#include <QQmlListProperty>
#include <QUrl>

namespace Gateway {

//! What Cluster and Shard have in common in QML. Settings count at the next start().
//!
//! There is no property for the token: it is taken from the environment, or given by setToken(), so that it
//! stands in no file and cannot be read back.
class QmlSession : public QObject
{
    Q_OBJECT
    //! The variable of the environment that holds the token.
    Q_PROPERTY(QString tokenVariable READ tokenVariable WRITE setTokenVariable NOTIFY settingsChanged)
    //! As in `GUILDS,GUILD_MESSAGES`, `unprivileged`, `all,-GUILD_PRESENCES`.
    Q_PROPERTY(QString intents READ intents WRITE setIntents NOTIFY settingsChanged)
    //! `none`, `zlib-stream` or `zstd-stream`; empty: the library's default.
    Q_PROPERTY(QString compression READ compression WRITE setCompression NOTIFY settingsChanged)
    //! Where to connect when not to Discord.
    Q_PROPERTY(QUrl gatewayUrl READ gatewayUrl WRITE setGatewayUrl NOTIFY settingsChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    //! What failed last, and what can be done about it; empty before.
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY failed)
    Q_PROPERTY(QString errorAdvice READ errorAdvice NOTIFY failed)
    Q_PROPERTY(QQmlListProperty<Gateway::EventHandler> handlers READ handlers)
    Q_CLASSINFO("DefaultProperty", "handlers")
    QML_ANONYMOUS

public:
    explicit QmlSession(QObject *parent = nullptr);

    [[nodiscard]] QString tokenVariable() const { return m_tokenVariable; }
    void setTokenVariable(const QString &name);
    [[nodiscard]] QString intents() const { return m_intents; }
    void setIntents(const QString &intents);
    [[nodiscard]] QString compression() const { return m_compression; }
    void setCompression(const QString &compression);
    [[nodiscard]] QUrl gatewayUrl() const { return m_gatewayUrl; }
    void setGatewayUrl(const QUrl &url);
    [[nodiscard]] virtual bool isRunning() const = 0;
    [[nodiscard]] QString errorMessage() const { return m_error.message(); }
    [[nodiscard]] QString errorAdvice() const { return m_error.advice(); }
    [[nodiscard]] QQmlListProperty<EventHandler> handlers();

    Q_INVOKABLE void setToken(const QString &token);

public Q_SLOTS:
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void settingsChanged();
    void runningChanged();
    //! Every event, its type by the protocol's name; see EventHandler::received().
    void eventReceived(const QString &type, const QVariant &event);
    void failed();
    void stopped();

protected:
    //! The settings as the library takes them; false, after failed(), when one is wrong.
    [[nodiscard]] bool configure(ShardConfiguration *configuration);
    void fail(const Error &error);
    void deliver(const Event &event);

private:
    QList<EventHandler *> m_handlers;
    QString m_tokenVariable = QStringLiteral("GATEWAY_TOKEN");
    QString m_intents = QStringLiteral("unprivileged");
    QString m_compression;
    QUrl m_gatewayUrl;
    Token m_token;
    Error m_error;
};

} // namespace Gateway
