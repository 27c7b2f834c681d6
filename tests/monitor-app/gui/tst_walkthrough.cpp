// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botsession.h"
#include "bot/sessionoutcome.h"
#include "doctor/doctor.h"
#include "doctor/doctorpanel.h"
#include "mainwindow.h"
#include "notification/notifier.h"
#include "notification/troublewatch.h"
#include "panels/latencyhistory.h"
#include "panels/paneltable.h"
#include "panels/shardsmodel.h"
#include "panels/shardspanel.h"
#include "panels/timelinemodel.h"
#include "settingsinfolder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gateway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

} // namespace

//! The four cases of docs/walkthrough.md, from the start to the remedy: what the real window tells.
class TestWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aWrongToken()
    {
        play(u"wrong-token"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isVisible("failureBanner"), patience);
        says("failureBanner", {u"token is wrong or was reset"_s, u"401"_s, u"Developer Portal"_s});
        QVERIFY2(label("sessionStatus").startsWith(u"Not connected: The token is wrong"),
                 qPrintable(label("sessionStatus")));
        QVERIFY(!m_window->session());
        QVERIFY(m_window->outcome()->isTokenRefused());
        // The doctor says the same, and that it must be mended first.
        const QList<Finding> findings = examine();
        QCOMPARE(findings.constFirst().severity, Finding::Severity::Error);
        QCOMPARE(findings.constFirst().topic, Finding::Topic::Token);
        QVERIFY(findings.constFirst().remedy.contains(u"Developer Portal"));
        QVERIFY(label("doctorSummary").contains(u"must be mended"));
    }

    void aDisallowedIntent()
    {
        play(u"disallowed-intent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isVisible("failureBanner"), patience);
        says("failureBanner", {u"4014"_s, u"privileged intent"_s, u"Developer Portal"_s});
        says("simulatorBanner", {u"disallowed-intent"_s});
        QTRY_COMPARE(shards()->shardsIn(ShardState::Failed), 1);
        // Which they are, and the name of the switch for each.
        const QList<Finding> findings = examine();
        QStringList texts;
        for (const Finding &finding : findings) {
            if (finding.severity == Finding::Severity::Error)
                texts += finding.text + u' ' + finding.remedy;
        }
        QCOMPARE(texts.size(), 2);
        QVERIFY2(texts.join(u' ').contains(u"GUILD_MEMBERS") &&
                     texts.join(u' ').contains(u"Message Content Intent"),
                 qPrintable(texts.join(u'\n')));
        // Nothing was spent on trying again.
        QCOMPARE(shards()->shard(0).identifies, 1);
        // The advice helps: without these two the session begins.
        play(u"disallowed-intent"_s, allIntents() & ~(Intent::GuildMembers | Intent::MessageContent));
        QTRY_COMPARE_WITH_TIMEOUT(shards()->shardsIn(ShardState::Ready), 1, patience);
        QVERIFY(!isVisible("failureBanner"));
    }

    void aShardThatKeepsReconnecting()
    {
        play(u"keeps-reconnecting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isVisible("troubleBanner"), patience);
        says("troubleBanner", {u"Shard 1 keeps reconnecting"_s, u"heartbeat not acknowledged"_s, u"proxy"_s});
        QVERIFY(!isVisible("failureBanner"));
        // The button leads to the shard and its history.
        QTest::mouseClick(button("showTroubleButton"), Qt::LeftButton);
        QCOMPARE(m_window->shards()->currentShard(), 1);
        QVERIFY(label("shardTitle").startsWith(u"Shard 1 of 2"));
        const QAbstractItemModel *history = m_window->findChild<PanelTable *>(u"shardHistory"_s)->model();
        int losses = 0;
        for (int row = 0; row < history->rowCount(); ++row)
            losses += history->index(row, TimelineModel::CauseColumn)
                          .data()
                          .toString()
                          .contains(u"not acknowledged");
        QVERIFY2(losses >= 3, qPrintable(QString::number(losses)));
        // The session goes on each time: no start is spent, and no event lost.
        const ShardSnapshot shard = shards()->shard(1);
        QCOMPARE(shard.identifies, 1);
        QVERIFY(shard.resumes >= 2);
        QCOMPARE(shard.gaps, 0);
        QCOMPARE(shards()->shard(0).reconnects, 0); // It is not the machine.
        // What the banner says is not said beside it; without it, it is.
        m_window->notifier()->setTimes(0ms, 0ms);
        QSignalSpy presented(m_window->notifier(), &Notifier::presented);
        Notification notification;
        notification.cause = Notification::Cause::KeepsReconnecting;
        notification.text = u"Shard 1"_s;
        TroubleWatch *trouble = m_window->findChild<TroubleWatch *>();
        QVERIFY(isVisible("troubleBanner") && m_window->isActiveWindow());
        Q_EMIT trouble->noticed(notification);
        notification.cause = Notification::Cause::SessionLost;
        Q_EMIT trouble->noticed(notification);
        QTRY_COMPARE(presented.size(), 1);
        QCOMPARE(presented.constFirst().constFirst().value<Notification>().cause,
                 Notification::Cause::SessionLost);
        // Dismissed, it stays away for as long as the trouble is the same.
        const QList<QPushButton *> buttons =
            m_window->findChild<QWidget *>(u"troubleBanner"_s)->findChildren<QPushButton *>();
        QTest::mouseClick(buttons.constLast(), Qt::LeftButton);
        QVERIFY(!isVisible("troubleBanner"));
        notification.cause = Notification::Cause::KeepsReconnecting;
        Q_EMIT trouble->noticed(notification);
        QTRY_COMPARE(presented.size(), 2);
    }

    void aBotThatFallsBehind()
    {
        play(u"falls-behind"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shards()->rowCount() == 1 && shards()->shard(0).latency > 600, patience);
        // Late, but in time: it is not taken for dead.
        QCOMPARE(shards()->shardsIn(ShardState::Ready), 1);
        QCOMPARE(shards()->shard(0).reconnects, 0);
        QVERIFY(!isVisible("troubleBanner"));
        const auto *history = m_window->findChild<LatencyHistory *>();
        QVERIFY(history);
        const QList<LatencyHistory::Point> points = history->points(0);
        QVERIFY(points.size() >= 2);
        QVERIFY(points.constLast().latency > points.constFirst().latency);
    }

private:
    void play(const QString &scenario, Intents intents = allIntents())
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulatedScenario = scenario;
        settings.intents = intents;
        m_window->connectBot(settings);
    }

    QList<Finding> examine()
    {
        auto *panel = m_window->findChild<DoctorPanel *>();
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        if (!QTest::qWaitFor(
                [panel] { return !panel->doctor()->isRunning() && !panel->findings().isEmpty(); }, patience))
            return {Finding()};
        return panel->findings();
    }

    void says(const char *banner, const QStringList &parts)
    {
        const QString text = label(banner);
        for (const QString &part : parts)
            QVERIFY2(text.contains(part), qPrintable(QString(part + u" in: "_s + text)));
    }

    QString label(const char *name) const
    {
        const auto *widget = m_window->findChild<QWidget *>(QString::fromLatin1(name));
        if (const auto *own = qobject_cast<const QLabel *>(widget))
            return own->text();
        QString text;
        const QList<QLabel *> labels = widget->findChildren<QLabel *>();
        for (const QLabel *part : labels)
            text += part->text();
        return text;
    }

    bool isVisible(const char *name) const
    {
        return m_window->findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
    }
    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    ShardsModel *shards() const { return m_window->findChild<ShardsModel *>(); }

    SettingsInFolder m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWalkthrough)
#include "tst_walkthrough.moc"
