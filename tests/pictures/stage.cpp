// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "bot/botsettings.h"
#include "doctor/doctor.h"
#include "doctor/doctorpanel.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"
#include "panels/shardsmodel.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDockWidget>
#include <QEventLoop>
#include <QSplitter>
#include <QTimer>

using namespace std::chrono_literals;

Stage::Stage(ColorScheme scheme, const QSize &size)
    : m_window(std::make_unique<MainWindow>(MainWindow::Layout::Default))
{
    applyColorScheme(scheme);
    m_window->resize(size);
    m_window->show();
    linger(0ms);
}

Stage::~Stage()
{
    m_window->disconnectBot();
    waitFor([this] { return !m_window->session(); }, 5s);
}

void Stage::connectSimulator(const QString &scenario, int shards, double rate)
{
    BotSettings settings = BotSettings::simulated();
    settings.simulatedScenario = scenario;
    settings.simulatedShards = shards;
    settings.simulatedRate = rate;
    settings.simulatedSeed = 7;
    m_window->connectBot(settings);
}

void Stage::linger(std::chrono::milliseconds time) const
{
    // Some turns of the loop at least, so that layouts settle.
    const auto shown = std::max<std::chrono::milliseconds>(
        50ms, std::chrono::milliseconds(qint64(double(time.count()) * m_pace)));
    QEventLoop loop;
    QTimer::singleShot(shown, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Stage::waitFor(const std::function<bool()> &condition, std::chrono::milliseconds most) const
{
    const QDeadlineTimer deadline(most);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(20ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

bool Stage::inspect(const QString &type)
{
    LogView *view = m_window->log()->view();
    qsizetype found = -1;
    waitFor([&] {
        for (qsizetype position = view->result().size() - 1; position >= 0 && found < 0; --position) {
            if (view->textAt(position, ViewColumn::Type) == type)
                found = position;
        }
        return found >= 0;
    });
    if (found < 0)
        return false;
    view->goTo(view->result().rowAt(found));
    linger(500ms);
    return true;
}

static QDockWidget *dockOf(const MainWindow &window, const QString &name)
{
    return window.findChild<QDockWidget *>(QString(name + QStringLiteral("Dock")));
}

bool Stage::showPanel(const QString &name)
{
    QDockWidget *dock = dockOf(*m_window, name);
    if (!dock)
        return false;
    dock->show();
    dock->raise();
    linger(200ms);
    return true;
}

bool Stage::examine()
{
    DoctorPanel *doctor = m_window->findChild<DoctorPanel *>();
    if (!doctor || !showPanel(QStringLiteral("doctor")))
        return false;
    doctor->examine();
    return waitFor([doctor] { return !doctor->doctor()->isRunning() && !doctor->findings().isEmpty(); });
}

bool Stage::click(const QString &objectName)
{
    QObject *button = m_window->findChild<QObject *>(objectName);
    if (QAction *action = qobject_cast<QAction *>(button)) {
        action->trigger();
        return true;
    }
    return button && QMetaObject::invokeMethod(button, "click");
}

bool Stage::setShardDetailsWidth(int width)
{
    QAction *tool = m_window->findChild<QAction *>(QStringLiteral("shardsDetailsTool"));
    QSplitter *splitter = m_window->findChild<QSplitter *>(QStringLiteral("shardsSplitter"));
    if (!tool || !splitter)
        return false;
    tool->setChecked(width > 0);
    splitter->setSizes({splitter->width() - width, width});
    linger(0ms);
    return true;
}

bool Stage::setPanelHeight(const QString &name, int height)
{
    QDockWidget *dock = dockOf(*m_window, name);
    if (!dock)
        return false;
    m_window->resizeDocks({dock}, {height}, Qt::Vertical);
    linger(0ms);
    return true;
}

bool Stage::isVisible(const QString &objectName) const
{
    const QWidget *widget = m_window->findChild<QWidget *>(objectName);
    return widget && widget->isVisible();
}

double Stage::latency() const
{
    const auto *model = m_window->findChild<const ShardsModel *>();
    return model && model->rowCount() > 0 ? model->shard(0).latency : -1;
}

QPixmap Stage::windowPicture()
{
    linger(0ms);
    return m_window->grab();
}

QPixmap Stage::panelPicture(const QString &name, const QSize &size)
{
    if (!showPanel(name))
        return {};
    QDockWidget *dock = dockOf(*m_window, name);
    if (size.isEmpty())
        return dock->grab();
    // A panel that is larger than its place in the window: in a window of its own.
    dock->setFloating(true);
    dock->resize(size);
    linger(1500ms);
    const QPixmap picture = dock->widget()->grab();
    dock->setFloating(false);
    linger(0ms);
    return picture;
}
