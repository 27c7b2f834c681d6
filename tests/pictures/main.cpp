// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor-app/gui/settingsinfolder.h"
#include "picturelist.h"
#include "stage.h"
#include "survey.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QHash>
#include <QImage>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#if __has_include("language.h")
#include "language.h"
#endif

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! What \a text means that stands behind \a option, before there is any Qt; null if nothing does.
const char *valueOf(int argc, char **argv, const char *option)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], option) == 0)
            return argv[i + 1];
    }
    return nullptr;
}

bool areNear(QRgb a, QRgb b, int distance)
{
    return std::abs(qRed(a) - qRed(b)) <= distance && std::abs(qGreen(a) - qGreen(b)) <= distance &&
           std::abs(qBlue(a) - qBlue(b)) <= distance;
}

//! Of \a colors, the first ones that are no nearer to each other than what leaves 256.
QList<QRgb> palette(const QList<QRgb> &colors)
{
    constexpr qsizetype commonest = 48;
    QList<QRgb> chosen;
    for (int distance = 0;; ++distance) {
        chosen.clear();
        for (const QRgb color : colors) {
            // Grounds stay as they are, also where two are much alike.
            if (chosen.size() < commonest ||
                std::ranges::none_of(chosen, [=](QRgb other) { return areNear(color, other, distance); }))
                chosen += color;
            if (chosen.size() > 256)
                break;
        }
        if (chosen.size() <= 256)
            return chosen;
    }
}

//! The same with 256 colours: a window hardly has more, and the file is half as large. The ones that it has
//! most of would leave out those of a small icon, which is then grey.
QImage withFewColors(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, [&](QRgb left, QRgb right) {
        return std::pair(counts.value(left), left) > std::pair(counts.value(right), right);
    });
    return image.convertToFormat(QImage::Format_Indexed8, palette(colors),
                                 Qt::ThresholdDither | Qt::AvoidDither);
}

bool save(const QPixmap &picture, const QString &path)
{
    // 0: as small as PNG goes.
    if (!picture.isNull() && withFewColors(picture.toImage()).save(path, "PNG", 0)) {
        std::printf("%s  %d x %d\n", qPrintable(path), picture.width(), picture.height());
        return true;
    }
    std::fprintf(stderr, "gateway-pictures: %s could not be made\n", qPrintable(path));
    return false;
}

int makeDocumented(const QStringList &names, const QDir &folder)
{
    bool isGood = true;
    qsizetype made = 0;
    const QList<Picture> all = documentedPictures();
    for (const Picture &picture : all) {
        if (!names.isEmpty() && !names.contains(picture.name))
            continue;
        ++made;
        isGood = save(makePicture(picture), folder.filePath(picture.name + u".png")) && isGood;
    }
    return isGood && made > 0 ? 0 : 1;
}

int survey(const QStringList &panels, ColorScheme scheme, const QDir &folder)
{
    bool isGood = true;
    int made = 0;
    const auto take = [&](const QString &name, const QPixmap &picture) {
        ++made;
        isGood = save(picture, folder.filePath(name + u".png")) && isGood;
    };
    Stage stage(scheme);
    Survey survey(&stage, take);
    if (panels.isEmpty())
        take(u"window-empty"_s, stage.windowPicture());
    stage.connectSimulator();
    stage.linger(15s);
    stage.inspect(u"MESSAGE_CREATE"_s);
    stage.examine();
    for (const QString &panel : panels)
        survey.takePanel(panel);
    if (panels.isEmpty()) {
        take(u"window"_s, stage.windowPicture());
        survey.takePanels();
        survey.takeDialogs();
    }
    return isGood && made > 0 ? 0 : 1;
}

//! Every panel in each scheme, scale and language: a process each, since scale and language hold for all of
//! it.
int surveyAll(const QDir &folder)
{
    int failed = 0;
    for (const QString &language : {u"en"_s, u"de"_s, u"ja"_s}) {
        for (const QString &scheme : {u"light"_s, u"dark"_s}) {
            for (const QString &scale : {u"1"_s, u"2"_s}) {
                const QString output = folder.filePath(u"%1-%2-%3x"_s.arg(language, scheme, scale));
                failed += QProcess::execute(QCoreApplication::applicationFilePath(),
                                            {u"--every-panel"_s, u"--language"_s, language, u"--scheme"_s,
                                             scheme, u"--scale"_s, scale, u"--output"_s, output}) == 0
                              ? 0
                              : 1;
            }
        }
    }
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (const char *scale = valueOf(argc, argv, "--scale"))
        qputenv("QT_SCALE_FACTOR", scale);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const SettingsInFolder settings;
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEWAY_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes the pictures of README.md and docs out of the real window, or pictures of all it has for review."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"picture"_s, u"Make this one of the documented pictures only; may be repeated."_s, u"NAME"_s},
         {u"panel"_s, u"Make a picture of this panel, such as timeline; may be repeated."_s, u"NAME"_s},
         {u"every-panel"_s, u"Make pictures of the window, all panels and all dialogs."_s},
         {u"all"_s, u"The same light and dark, at 1x and 2x, in English, German and Japanese."_s},
         {u"scheme"_s, u"Of panels: light (the default) or dark."_s, u"NAME"_s, u"light"_s},
         {u"scale"_s, u"Pixels for each unit: 1 (the default) or 2."_s, u"N"_s, u"1"_s},
         {u"language"_s, u"Language of the window (en)."_s, u"CODE"_s, u"en"_s},
         {u"output"_s, u"Folder for the pictures (docs/images)."_s, u"DIR"_s, u"docs/images"_s},
         {u"list"_s, u"List the documented pictures."_s}});
    parser.process(application);
    if (parser.isSet(u"list"_s)) {
        const QList<Picture> all = documentedPictures();
        for (const Picture &picture : all)
            std::puts(qPrintable(picture.name));
        return 0;
    }
    const QString scheme = parser.value(u"scheme"_s);
    if (scheme != u"light" && scheme != u"dark") {
        std::fprintf(stderr, "gateway-pictures: --scheme takes light or dark\n");
        return 2;
    }
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
#if __has_include("language.h")
    Language::install(parser.value(u"language"_s));
#endif
    const QDir folder(parser.value(u"output"_s));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "gateway-pictures: %s cannot be made\n", qPrintable(folder.path()));
        return 1;
    }
    if (parser.isSet(u"all"_s))
        return surveyAll(folder);
    if (parser.isSet(u"every-panel"_s) || parser.isSet(u"panel"_s))
        return survey(parser.values(u"panel"_s), scheme == u"dark" ? ColorScheme::Dark : ColorScheme::Light,
                      folder);
    return makeDocumented(parser.values(u"picture"_s), folder);
}
