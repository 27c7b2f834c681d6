// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace Gateway {

//! In QML, inside a Cluster or a Shard: takes the events of one type.
//! \code
//! EventHandler { type: "MESSAGE_CREATE"; onReceived: message => console.log(message.author.username,
//! message.content) } \endcode
class EventHandler : public QObject
{
    Q_OBJECT
    //! The protocol's name. With none, every event comes.
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY typeChanged)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)
    QML_ELEMENT

public:
    using QObject::QObject;

    [[nodiscard]] QString type() const { return m_type; }
    void setType(const QString &type);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

Q_SIGNALS:
    void typeChanged();
    void enabledChanged();
    //! \a event is the view of the event, such as a MessageCreate (docs/views.md); for a type that the
    //! library does not know the `d` of the payload as an object.
    void received(const QVariant &event);

private:
    QString m_type;
    bool m_enabled = true;
};

} // namespace Gateway
