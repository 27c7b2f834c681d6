// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenvault.h"

#ifdef GATEWAY_WITH_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

TokenVault::TokenVault(QObject *parent) : QObject(parent) {}

QString TokenVault::key() const
{
    return m_profile.isEmpty() ? QStringLiteral("bot-token") : QString(u"bot-token/" + m_profile);
}

#ifdef GATEWAY_WITH_KEYCHAIN

namespace {

const QString service = QStringLiteral("gateway-monitor");

//! Starts \a job, which deletes itself in the end. It must not fall back to plain text.
void startJob(QKeychain::Job *job, const QString &key)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->start();
}

} // namespace

bool TokenVault::isBuiltIn()
{
    return true;
}

void TokenVault::read()
{
    QKeychain::ReadPasswordJob *job = new QKeychain::ReadPasswordJob(service, this);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() == QKeychain::NoError)
            Q_EMIT tokenRead(Gateway::Token(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound)
            Q_EMIT tokenRead({});
        else
            Q_EMIT failed(job->errorString());
    });
    startJob(job, key());
}

void TokenVault::store(const Gateway::Token &token)
{
    QKeychain::WritePasswordJob *job = new QKeychain::WritePasswordJob(service, this);
    job->setBinaryData(token.reveal().toByteArray());
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() == QKeychain::NoError)
            Q_EMIT stored();
        else
            Q_EMIT failed(job->errorString());
    });
    startJob(job, key());
}

void TokenVault::forget()
{
    QKeychain::DeletePasswordJob *job = new QKeychain::DeletePasswordJob(service, this);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            Q_EMIT forgotten();
        else
            Q_EMIT failed(job->errorString());
    });
    startJob(job, key());
}

#else

bool TokenVault::isBuiltIn()
{
    return false;
}

void TokenVault::read()
{
    Q_EMIT failed(tr("This program was built without a keychain."));
}

void TokenVault::store(const Gateway::Token &)
{
    Q_EMIT failed(tr("This program was built without a keychain."));
}

void TokenVault::forget()
{
    Q_EMIT failed(tr("This program was built without a keychain."));
}

#endif
