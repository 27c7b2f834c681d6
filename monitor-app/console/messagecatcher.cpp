// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagecatcher.h"

#include <QMutex>

namespace {

QMutex mutex;
MessageCatcher *instance = nullptr;
QtMessageHandler previous = nullptr;

} // namespace

MessageCatcher::MessageCatcher(QObject *parent) : QObject(parent)
{
    const QMutexLocker lock(&mutex);
    instance = this;
    previous = qInstallMessageHandler(&MessageCatcher::handle);
}

MessageCatcher::~MessageCatcher()
{
    qInstallMessageHandler(previous);
    const QMutexLocker lock(&mutex);
    instance = nullptr;
}

void MessageCatcher::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    if (!instance || type == QtFatalMsg) {
        if (previous)
            previous(type, context, message);
        return;
    }
    const QString text = QLatin1String(context.category) + u": " + message;
    QMetaObject::invokeMethod(
        instance, [catcher = instance, text] { Q_EMIT catcher->caught(text); }, Qt::QueuedConnection);
}
