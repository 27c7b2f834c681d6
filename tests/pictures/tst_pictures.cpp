// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor-app/gui/settingsinfolder.h"
#include "picturelist.h"
#include "stage.h"
#include "survey.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

//! That the pictures of the documentation are made, are of something, and are those that it shows.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPanelHasAPicture_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }

    void eachPanelHasAPicture()
    {
        QFETCH(const ColorScheme, scheme);
        Stage stage(scheme);
        stage.setPace(0);
        stage.connectSimulator({}, 1, 100);
        QVERIFY(stage.inspect(u"MESSAGE_CREATE"_s));
        QMap<QString, QPixmap> pictures;
        Survey survey(&stage,
                      [&](const QString &name, const QPixmap &picture) { pictures.insert(name, picture); });
        survey.takePanels();
        for (const char *panel : {"shards", "inspector", "doctor", "commands", "timeline", "latency",
                                  "inflater", "statistics", "intents"}) {
            const QString name = u"panel-"_s + QString::fromLatin1(panel);
            const QStringList made = pictures.keys().filter(name);
            QVERIFY2(!made.isEmpty(), panel);
            for (const QString &picture : made)
                QVERIFY2(colors(pictures.value(picture)) > 20, qPrintable(picture));
        }
        QVERIFY(pictures.contains(u"panel-shards-heatmap"_s));
        // Dark is dark.
        const QImage window = stage.windowPicture().toImage();
        const QColor ground = window.pixelColor(window.width() / 2, 3);
        QCOMPARE(ground.lightnessF() < 0.5F, scheme == ColorScheme::Dark);
    }

    void eachDialogHasAPicture()
    {
        Stage stage(ColorScheme::Light);
        stage.setPace(0);
        QStringList names;
        Survey survey(&stage, [&](const QString &name, const QPixmap &picture) {
            names += name;
            QVERIFY2(colors(picture) > 20, qPrintable(name));
        });
        survey.takeDialogs();
        for (const QString &dialog : {u"ConnectDialog"_s, u"HelpWindow"_s, u"ShortcutsDialog"_s})
            QVERIFY2(names.contains(u"dialog-"_s + dialog), qPrintable(names.join(u", ")));
    }

    void aDocumentedPictureIsMade()
    {
        for (const Picture &picture : documentedPictures()) {
            if (picture.name != u"doctor" && picture.name != u"wrong-token")
                continue;
            const QPixmap made = makePicture(picture, 0);
            QVERIFY2(!made.isNull(), qPrintable(picture.name));
            QVERIFY2(colors(made) > 50, qPrintable(picture.name));
            if (!picture.size.isEmpty())
                QCOMPARE(made.width(), picture.size.width());
        }
    }

    void theDocumentedPicturesAreThoseOfTheFolder()
    {
        QStringList documented;
        for (const Picture &picture : documentedPictures())
            documented += picture.name + u".png";
        documented.sort();
        const QDir folder(QStringLiteral(GATEWAY_SOURCE_DIR "/docs/images"));
        QCOMPARE(folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name), documented);
        const QFileInfoList files = folder.entryInfoList({u"*.png"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            QVERIFY2(file.size() < 300 * 1024, qPrintable(file.fileName()));
    }

    void eachPictureIsShownSomewhere()
    {
        QString text;
        QDir docs(QStringLiteral(GATEWAY_SOURCE_DIR "/docs"));
        QStringList paths{QStringLiteral(GATEWAY_SOURCE_DIR "/README.md")};
        const QStringList names = docs.entryList({u"*.md"_s}, QDir::Files);
        for (const QString &name : names)
            paths += docs.filePath(name);
        for (const QString &path : std::as_const(paths)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            text += QString::fromUtf8(file.readAll());
        }
        for (const Picture &picture : documentedPictures())
            QVERIFY2(text.contains(u"images/"_s + picture.name + u".png"_s), qPrintable(picture.name));
    }

private:
    static qsizetype colors(const QPixmap &picture)
    {
        const QImage image = picture.toImage().convertToFormat(QImage::Format_RGB32);
        QSet<QRgb> found;
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x)
                found.insert(line[x]);
        }
        return found.size();
    }

    SettingsInFolder m_settings;
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
