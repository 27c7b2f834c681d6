// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturelist.h"

#include "stage.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool showSession(Stage &stage)
{
    stage.connectSimulator();
    stage.linger(60s);
    return stage.inspect(u"MESSAGE_CREATE"_s);
}

bool examineIntents(Stage &stage)
{
    stage.connectSimulator(u"disallowed-intent"_s);
    return stage.waitFor([&] { return stage.isVisible(u"failureBanner"_s); }) && stage.examine();
}

bool refuseToken(Stage &stage)
{
    stage.connectSimulator(u"wrong-token"_s);
    return stage.waitFor([&] { return stage.isVisible(u"failureBanner"_s); }) && stage.examine();
}

bool keepReconnecting(Stage &stage)
{
    stage.connectSimulator(u"keeps-reconnecting"_s);
    const bool isTold = stage.waitFor([&] { return stage.isVisible(u"troubleBanner"_s); });
    stage.linger(25s);
    return isTold;
}

bool showTroubledShard(Stage &stage)
{
    return keepReconnecting(stage) &&
           QMetaObject::invokeMethod(stage.window().findChild<QObject *>(u"showTroubleButton"_s), "click");
}

bool fallBehind(Stage &stage)
{
    stage.connectSimulator(u"falls-behind"_s);
    const bool isLate = stage.waitFor([&] { return stage.latency() > 1500; });
    stage.linger(25s);
    return isLate;
}

} // namespace

QList<Picture> documentedPictures()
{
    return {
        {u"monitor"_s, ColorScheme::Light, showSession},
        {u"monitor-dark"_s, ColorScheme::Dark, showSession},
        {u"doctor"_s, ColorScheme::Light, examineIntents, u"doctor"_s, {560, 520}},
        {u"timeline"_s, ColorScheme::Light, keepReconnecting, u"timeline"_s, {860, 330}},
        {u"latency"_s, ColorScheme::Light, fallBehind, u"latency"_s, {860, 420}},
        {u"wrong-token"_s, ColorScheme::Light, refuseToken},
        {u"disallowed-intent"_s, ColorScheme::Light, examineIntents},
        {u"keeps-reconnecting"_s, ColorScheme::Light, showTroubledShard},
        {u"falls-behind"_s, ColorScheme::Light, fallBehind},
    };
}

QPixmap makePicture(const Picture &picture, double pace)
{
    Stage stage(picture.scheme);
    stage.setPace(pace);
    if (!picture.arrange(stage))
        return {};
    return picture.panel.isEmpty() ? stage.windowPicture() : stage.panelPicture(picture.panel, picture.size);
}
