// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

#include <QObject>

#ifdef GATEWAY_WITH_KEYCHAIN
#include <gateway/protocol/secrets.h>

#include <qt6keychain/keychain.h>
#endif

Keychain::~Keychain() = default;

static Keychain *replacement = nullptr;

void Keychain::setCurrent(Keychain *keychain)
{
    replacement = keychain;
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

class SystemKeychain : public Keychain
{
public:
    void read(QObject *context, const QString &key, const Read &done) override
    {
        QKeychain::ReadPasswordJob *job = new QKeychain::ReadPasswordJob(service, context);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            if (job->error() == QKeychain::NoError) {
                QByteArray text = job->binaryData();
                const Gateway::Token token(text);
                Gateway::wipe(&text); // The job shares it.
                done(token, {});
            } else {
                done({}, job->error() == QKeychain::EntryNotFound ? QString() : job->errorString());
            }
        });
        startJob(job, key);
    }

    void write(QObject *context, const QString &key, const Gateway::Token &token, const Done &done) override
    {
        QKeychain::WritePasswordJob *job = new QKeychain::WritePasswordJob(service, context);
        const QByteArray text = token.reveal().toByteArray();
        job->setBinaryData(text);
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [shared = text]() mutable { Gateway::wipe(&shared); });
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            done(job->error() == QKeychain::NoError ? QString() : job->errorString());
        });
        startJob(job, key);
    }

    void remove(QObject *context, const QString &key, const Done &done) override
    {
        QKeychain::DeletePasswordJob *job = new QKeychain::DeletePasswordJob(service, context);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            const bool isGone =
                job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            done(isGone ? QString() : job->errorString());
        });
        startJob(job, key);
    }
};

} // namespace

Keychain *Keychain::current()
{
    static SystemKeychain system;
    return replacement ? replacement : &system;
}

#else

Keychain *Keychain::current()
{
    return replacement;
}

#endif
