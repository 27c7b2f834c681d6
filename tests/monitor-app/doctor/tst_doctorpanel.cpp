// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"
#include "doctor/doctorpanel.h"
#include "doctor/findingcard.h"

#include <gateway/simulator/simulator.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Gateway;

static constexpr int patience = 30'000;

static BotSettings botOf(const Simulator &simulator)
{
    BotSettings settings = BotSettings::simulated();
    settings.simulate = false;
    settings.token = Token(simulator.token());
    settings.apiUrl = simulator.apiUrl();
    return settings;
}

class TestDoctorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<DoctorPanel>();
        m_panel->resize(420, 400);
        m_panel->show();
    }

    void beginsEmptyWithAWordOfAdvice()
    {
        QVERIFY(label(QStringLiteral("doctorEmpty"))->isVisible());
        QVERIFY(cards().isEmpty());
        QVERIFY(!m_panel->doctor()->isRunning()); // It asks nothing by itself.
    }

    void showsACardForEachFinding()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        m_panel->setSettings(botOf(simulator));
        QVERIFY(checkNow());
        QCOMPARE(cards().size(), m_panel->findings().size());
        QVERIFY(!cards().isEmpty());
        QVERIFY(!label(QStringLiteral("doctorEmpty"))->isVisible());
        QCOMPARE(button()->text(), QStringLiteral("Check again"));
        QVERIFY2(label(QStringLiteral("doctorSummary"))->text().contains(u"well"),
                 qPrintable(label(QStringLiteral("doctorSummary"))->text()));
        // Checked again it does not show everything twice.
        QVERIFY(checkNow());
        QCOMPARE(cards().size(), m_panel->findings().size());
    }

    void showsWhatToDoAboutAnError()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        BotSettings settings = botOf(simulator);
        settings.token = Token("not.the.token");
        m_panel->setSettings(settings);
        QSignalSpy examined(m_panel.get(), &DoctorPanel::examined);
        QVERIFY(checkNow());
        QCOMPARE(examined.constFirst().constFirst().value<Finding::Severity>(), Finding::Severity::Error);
        const FindingCard *first = cards().value(0);
        QCOMPARE(first->finding().severity, Finding::Severity::Error);
        QVERIFY(first->findChild<QLabel *>(QStringLiteral("findingRemedy"))->isVisible());
        // A name with the gravity in words, for who does not see the mark.
        QVERIFY(first->findChild<QLabel *>(QStringLiteral("findingText"))
                    ->accessibleName()
                    .startsWith(QStringLiteral("error")));
        QVERIFY(label(QStringLiteral("doctorSummary"))->text().contains(u'1'));
    }

    void otherSettingsTakeTheFindingsAway()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        m_panel->setSettings(botOf(simulator));
        QVERIFY(checkNow());
        m_panel->setSettings(BotSettings::simulated());
        QVERIFY(cards().isEmpty());
        QVERIFY(label(QStringLiteral("doctorEmpty"))->isVisible());
    }

    void canBeCancelledByTheSameButton()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        BotSettings settings;
        settings.simulate = false;
        settings.token = Token("a.b.c");
        settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(silent.serverPort()));
        m_panel->setSettings(settings);
        QSignalSpy connected(&silent, &QTcpServer::newConnection);
        button()->click();
        QVERIFY(connected.wait(patience));
        QCOMPARE(button()->text(), QStringLiteral("Cancel"));
        QVERIFY(!label(QStringLiteral("doctorSummary"))->text().isEmpty());
        QSignalSpy examined(m_panel.get(), &DoctorPanel::examined);
        button()->click();
        QCOMPARE(examined.size(), 1);
        QVERIFY(!m_panel->doctor()->isRunning());
        QCOMPARE(button()->text(), QStringLiteral("Check again"));
        // What was not asked is not well.
        QVERIFY2(label(QStringLiteral("doctorSummary"))->text().contains(u"Cancelled after 0 of 4"),
                 qPrintable(label(QStringLiteral("doctorSummary"))->text()));
    }

private:
    QLabel *label(const QString &name) { return m_panel->findChild<QLabel *>(name); }
    QPushButton *button() { return m_panel->findChild<QPushButton *>(QStringLiteral("examineButton")); }
    //! In the order in which they are shown.
    QList<FindingCard *> cards()
    {
        QList<FindingCard *> result = m_panel->findChildren<FindingCard *>();
        std::sort(result.begin(), result.end(),
                  [](const FindingCard *left, const FindingCard *right) { return left->y() < right->y(); });
        return result;
    }
    bool checkNow()
    {
        QSignalSpy examined(m_panel.get(), &DoctorPanel::examined);
        QTest::mouseClick(button(), Qt::LeftButton);
        const bool isExamined = !examined.isEmpty() || examined.wait(patience);
        // The cards get their places.
        QCoreApplication::processEvents();
        return isExamined;
    }

    std::unique_ptr<DoctorPanel> m_panel;
};

QTEST_MAIN(TestDoctorPanel)
#include "tst_doctorpanel.moc"
