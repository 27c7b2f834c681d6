// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenvault.h"

#include "bot/datafolder.h"
#include "bot/keychain.h"

#include <QPointer>
#include <QTimer>

TokenVault::TokenVault(QObject *parent) : QObject(parent) {}

QString TokenVault::key() const
{
    return m_profile.isEmpty() ? QStringLiteral("bot-token") : QString(u"bot-token/" + m_profile);
}

bool TokenVault::isBuiltIn()
{
    // The keychain is of this machine, and outside of the folder.
    return !DataFolder::isChosen() && Keychain::current() != nullptr;
}

bool TokenVault::refuses()
{
    if (isBuiltIn())
        return false;
    Q_EMIT failed(DataFolder::isChosen() ? tr("With all data in one folder, no token is kept.")
                                         : tr("This program was built without a keychain."));
    return true;
}

//! What it returns tells, once, that an answer is in time; without one in time the request has failed.
std::function<bool()> TokenVault::beginRequest()
{
    QTimer *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        timer->deleteLater();
        Q_EMIT failed(
            tr("It did not answer within %1 s; it may be locked.").arg(double(m_timeLimit.count()) / 1000));
    });
    timer->start(m_timeLimit);
    return [timer = QPointer<QTimer>(timer)] {
        if (!timer || !timer->isActive())
            return false;
        timer->stop();
        timer->deleteLater();
        return true;
    };
}

void TokenVault::read()
{
    if (refuses())
        return;
    Keychain::current()->read(
        this, key(), [this, isInTime = beginRequest()](const Gateway::Token &token, const QString &problem) {
            if (!isInTime())
                return;
            if (problem.isEmpty())
                Q_EMIT tokenRead(token);
            else
                Q_EMIT failed(problem);
        });
}

void TokenVault::store(const Gateway::Token &token)
{
    if (refuses())
        return;
    Keychain::current()->write(this, key(), token, [this, isInTime = beginRequest()](const QString &problem) {
        if (!isInTime())
            return;
        if (problem.isEmpty())
            Q_EMIT stored();
        else
            Q_EMIT failed(problem);
    });
}

void TokenVault::forget()
{
    if (refuses())
        return;
    Keychain::current()->remove(this, key(), [this, isInTime = beginRequest()](const QString &problem) {
        if (!isInTime())
            return;
        if (problem.isEmpty())
            Q_EMIT forgotten();
        else
            Q_EMIT failed(problem);
    });
}
