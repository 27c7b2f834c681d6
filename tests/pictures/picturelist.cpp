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
    return stage.waitFor([&] { return stage.isVisible(u"failureBanner"_s); }) && stage.examine() &&
           stage.setShardDetailsWidth(0);
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

bool showStates(Stage &stage)
{
    // All of the session, without the time before it.
    return keepReconnecting(stage) && stage.click(u"timelineFit"_s);
}

bool showTroubledShard(Stage &stage)
{
    // So large that the advice and some of the history are whole beside a table with all its columns.
    return keepReconnecting(stage) && stage.click(u"showTroubleButton"_s) &&
           stage.setShardDetailsWidth(540) && stage.setPanelHeight(u"shards"_s, 290);
}

bool fallBehind(Stage &stage)
{
    stage.connectSimulator(u"falls-behind"_s);
    const bool isLate = stage.waitFor([&] { return stage.latency() > 1500; });
    stage.linger(25s);
    return isLate && stage.setShardDetailsWidth(0);
}

} // namespace

QList<Picture> documentedPictures()
{
    return {
        {u"monitor"_s, ColorScheme::Light, showSession},
        {u"monitor-dark"_s, ColorScheme::Dark, showSession},
        {u"doctor"_s, ColorScheme::Light, examineIntents, u"doctor"_s, {560, 424}},
        {u"timeline"_s, ColorScheme::Light, showStates, u"timeline"_s, {860, 330}},
        {u"latency"_s, ColorScheme::Light, fallBehind, u"latency"_s, {860, 420}},
        {u"wrong-token"_s, ColorScheme::Light, refuseToken},
        {u"disallowed-intent"_s, ColorScheme::Light, examineIntents},
        {u"keeps-reconnecting"_s, ColorScheme::Light, showTroubledShard, {}, {1760, 960}},
        {u"falls-behind"_s, ColorScheme::Light, fallBehind},
    };
}

QPixmap makePicture(const Picture &picture, double pace)
{
    Stage stage(picture.scheme,
                picture.panel.isEmpty() && !picture.size.isEmpty() ? picture.size : QSize(1440, 900));
    stage.setPace(pace);
    if (!picture.arrange(stage))
        return {};
    return picture.panel.isEmpty() ? stage.windowPicture() : stage.panelPicture(picture.panel, picture.size);
}
