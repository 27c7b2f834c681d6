// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "pseudotranslator.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr auto chosenKey = "language";
constexpr QStringView folder = u":/i18n/";

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void add(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

void load(const QString &name, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, directory))
        add(std::move(translator));
}

} // namespace

// Outside of any namespace, as Q_INIT_RESOURCE asks.
static void initCatalogues()
{
#ifdef GATEWAY_WITH_TRANSLATIONS
    Q_INIT_RESOURCE(languages);
#endif
}

QStringList Language::available()
{
    initCatalogues();
    QStringList result;
    for (const QString &file :
         QDir(folder.toString()).entryList({u"gateway_*.qm"_s}, QDir::Files, QDir::Name))
        result += file.mid(8).chopped(3);
    if (result.isEmpty())
        result += u"en"_s;
    return result;
}

QString Language::find(const QString &written)
{
    QString code = QString(written).replace(u'-', u'_').section(u'.', 0, 0);
    if (code == pseudo)
        return code;
    const QStringList codes = available();
    for (const QString &one : codes) {
        if (one.compare(code, Qt::CaseInsensitive) == 0)
            return one;
    }
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return {};
    for (const QString &one : codes) {
        // Of Chinese the script decides, which is not read from the other one's.
        if (QLocale(one).language() == locale.language() && QLocale(one).script() == locale.script())
            return one;
    }
    return {};
}

QString Language::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        // It comes after zh-TW too, which tells the script.
        QString code = wanted == u"zh" ? QString() : find(wanted);
        if (!code.isEmpty() && code != pseudo)
            return code;
    }
    return u"en"_s;
}

QString Language::nativeName(const QString &code)
{
    // Qt names the country too where there are several, also where one catalogue is for all of them.
    if (code == u"en")
        return u"English"_s;
    if (code == u"es")
        return u"Español"_s;
    if (code == u"pt_BR")
        return u"Português (Brasil)"_s;
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString Language::chosen()
{
    const QString code = QSettings().value(QLatin1StringView(chosenKey)).toString();
    return available().contains(code) ? code : QString();
}

void Language::setChosen(const QString &code)
{
    if (code.isEmpty())
        QSettings().remove(QLatin1StringView(chosenKey));
    else
        QSettings().setValue(QLatin1StringView(chosenKey), code);
}

QString Language::translated(const QString &code, const char *context, const char *text)
{
    initCatalogues();
    QTranslator translator;
    const QString name = u"gateway_"_s + (code.isEmpty() ? ofSystem() : code);
    const QString found =
        translator.load(name, folder.toString()) ? translator.translate(context, text) : QString();
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

void Language::install(const QString &code)
{
    initCatalogues();
    for (const std::unique_ptr<QTranslator> &translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();

    const QString language = code.isEmpty() ? ofSystem() : code;
    // The system may write numbers and dates in its own manner; another language takes that of its own
    // country.
    const bool isOfSystem = code.isEmpty() || QLocale(language).language() == QLocale::system().language();
    QLocale::setDefault(isOfSystem || language == pseudo ? QLocale::system() : QLocale(language));

    // What is installed last is asked first. English is below all, for it has the plurals.
    load(u"gateway_en"_s, folder.toString());
    if (language == pseudo) {
        add(std::make_unique<PseudoTranslator>());
    } else if (language != u"en") {
        load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        load(u"gateway_"_s + language, folder.toString());
    }
}
