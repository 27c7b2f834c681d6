// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpresenter.h"

#include "logview/namelearner.h"
#include "logview/rowtextmaker.h"

#include <QTimer>

#include <optional>
#include <utility>

class RowPresenter::Private
{
public:
    struct Request
    {
        LogSnapshot snapshot;
        QList<RowId> rows;
    };

    explicit Private(RowPresenter *presenter) : q(presenter), learnTimer(presenter)
    {
        // A timer comes after the calls that wait: texts go before names.
        learnTimer.setSingleShot(true);
        learnTimer.setInterval(0);
        connect(&learnTimer, &QTimer::timeout, q, [this] { learnOn(); });
    }

    void answerSoon();
    void answer();
    void learnOn();

    RowPresenter *q;
    NameBook names;
    NameLearner learner{&names};
    RowTextMaker maker{names};
    std::optional<Request> request; //!< The newest.
    bool answerIsCalled = false;
    QTimer learnTimer;
};

void RowPresenter::Private::answerSoon()
{
    // By way of the event loop: requests that wait there already replace this one.
    if (!std::exchange(answerIsCalled, true))
        QMetaObject::invokeMethod(
            q, [this] { answer(); }, Qt::QueuedConnection);
}

void RowPresenter::Private::answer()
{
    answerIsCalled = false;
    if (!request)
        return;
    QList<RowText> texts;
    texts.reserve(request->rows.size());
    for (const RowId row : std::as_const(request->rows)) {
        if (request->snapshot.contains(row))
            texts.append(maker.make(request->snapshot, row));
    }
    request.reset();
    Q_EMIT q->presented(texts);
}

void RowPresenter::Private::learnOn()
{
    if (learner.readOn())
        learnTimer.start();
}

RowPresenter::RowPresenter(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}
RowPresenter::~RowPresenter() = default;

void RowPresenter::learn(const LogSnapshot &snapshot)
{
    d->learner.take(snapshot);
    d->learnTimer.start();
}

void RowPresenter::learnGuilds(const Gateway::KnownGuilds &guilds)
{
    for (auto guild = guilds.begin(); guild != guilds.end(); ++guild)
        d->names.learnGuild(guild.key(), guild.value());
}

void RowPresenter::present(const LogSnapshot &snapshot, const QList<RowId> &rows)
{
    d->request = Private::Request{snapshot, rows};
    d->answerSoon();
}

void RowPresenter::nameGuilds(const QList<quint64> &ids)
{
    for (const quint64 id : ids) {
        const QByteArray name = d->names.guild(id);
        if (!name.isEmpty())
            Q_EMIT guildNamed(id, QString::fromUtf8(name));
    }
}

void RowPresenter::setColorRules(const ColorRules &rules)
{
    d->maker.setColorRules(rules);
    Q_EMIT colorRulesChanged();
}

void RowPresenter::clear()
{
    // Names stay: most came with the guilds at the beginning of the session and will not come again.
    d->request.reset();
    d->learner.take({});
}
