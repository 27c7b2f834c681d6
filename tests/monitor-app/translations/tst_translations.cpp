// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "tsfile.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &code, const QString &folder = QStringLiteral(CATALOGUES))
{
    return folder + u"/gateway_" + code + u".ts";
}

QStringList languages()
{
    return QStringLiteral(LANGUAGES).split(u' ');
}

qsizetype pluralsOf(const QString &code)
{
    return code == u"ja" || code == u"zh_CN" ? 1 : 2;
}

QStringList found(const QRegularExpression &expression, const QString &text)
{
    QStringList result;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        result += match.captured(1);
    result.sort();
    return result;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(u"(%L?[0-9]{1,2})"_s);
    QStringList result = found(expression, text);
    result.removeDuplicates();
    return result;
}

QStringList tags(const QString &text)
{
    static const QRegularExpression expression(
        u"<(/?(?:a|b|br|code|h[1-6]|html|i|li|p|pre|span|table|td|th|tr|tt|ul))\\b[^<>]*>"_s);
    return found(expression, text);
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression notOne(u"&&|&(?:amp|lt|gt|nbsp|quot);"_s);
    static const QRegularExpression one(u"(&(?=[^\\s&]))"_s);
    return found(one, QString(text).remove(notOne)).size();
}

bool endsLike(const QString &source, const QString &translation, const QStringList &endings)
{
    const auto hasOne = [&](const QString &text) {
        return std::ranges::any_of(endings, [&](const QString &end) { return text.trimmed().endsWith(end); });
    };
    return hasOne(source) == hasOne(translation);
}

QStringList edges(const QString &text)
{
    static const QRegularExpression outer(u"^(\\s*).*?(\\s*)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = outer.match(text);
    return {match.captured(1), match.captured(2)};
}

//! What is wrong with \a form as a translation of \a message; empty if nothing is. \a isLast: of the plurals
//! that for most numbers.
QString problemOf(const TsMessage &message, const QString &form, bool isLast)
{
    const QString &source = message.source;
    if (form.trimmed().isEmpty())
        return u"empty"_s;
    if (placeholders(form) != placeholders(source))
        return u"other placeholders"_s;
    // A form that holds for one number alone may say it in words.
    static const QRegularExpression count(u"%L?n"_s);
    if ((!message.isNumerus || isLast) && form.contains(count) != source.contains(count))
        return u"%n is missing, or too much"_s;
    if (tags(form) != tags(source))
        return u"other tags"_s;
    if (mnemonics(form) != mnemonics(source))
        return u"another number of mnemonics"_s;
    if (!endsLike(source, form, {u"…"_s, u"..."_s}))
        return u"the ellipsis at the end differs"_s;
    if (!endsLike(source, form, {u":"_s, u"："_s}))
        return u"the colon at the end differs"_s;
    if (edges(form) != edges(source))
        return u"other blanks or lines at the edges"_s;
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"Gateway"_s);
        QCoreApplication::setApplicationName(u"tst_translations"_s);
    }

    void cleanup()
    {
        Language::setChosen({});
        Language::install(u"en"_s);
    }

    void languagesAreOffered()
    {
        QStringList expected = languages() + QStringList{u"en"_s};
        expected.sort();
        QCOMPARE(Language::available(), expected);
        QCOMPARE(Language::find(u"pt-br"_s), u"pt_BR"_s);
        QCOMPARE(Language::find(u"de_AT.UTF-8"_s), u"de"_s);
        QCOMPARE(Language::find(u"zh"_s), u"zh_CN"_s);
        QCOMPARE(Language::find(u"zh_TW"_s), QString());
        QCOMPARE(Language::find(u"tlh"_s), QString());
        QCOMPARE(Language::find(QString()), QString());
        QCOMPARE(Language::nativeName(u"en"_s), u"English"_s);
        QCOMPARE(Language::nativeName(u"de"_s), u"Deutsch"_s);
    }

    void choiceIsKept()
    {
        QCOMPARE(Language::chosen(), QString());
        Language::setChosen(u"fr"_s);
        QCOMPARE(Language::chosen(), u"fr"_s);
        QSettings().setValue(u"language"_s, u"tlh"_s);
        QCOMPARE(Language::chosen(), QString());
    }

    void englishHasPlurals()
    {
        Language::install(u"en"_s);
        const auto guilds = [](int n) {
            return QCoreApplication::translate("Diagnosis", "It is in about %n guild(s).", nullptr, n);
        };
        QCOMPARE(guilds(1), u"It is in about 1 guild."_s);
        QCOMPARE(guilds(2), u"It is in about 2 guilds."_s);
    }

    void languageDecidesOnNumbers()
    {
        Language::install(u"de"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        Language::install(u"pt_BR"_s);
        QCOMPARE(QLocale().territory(), QLocale::Brazil);
    }

    void pseudoTextsAreLongerAndWhole()
    {
        Language::install(Language::pseudo.toString());
        const QString text = QCoreApplication::translate("TestTranslations", "&Open %1 <b>now</b>…");
        QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
        QVERIFY(text.contains(u"&O") && text.contains(u"%1") && text.contains(u"<b>") &&
                text.contains(u"</b>"));
        QVERIFY(text.size() >= 28);
        const QString counted =
            QCoreApplication::translate("Diagnosis", "It is in about %n guild(s).", nullptr, 2);
        QVERIFY2(counted.contains(u"2 g") && !counted.contains(u'('), qPrintable(counted));
    }

    void translationsAreSound_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : languages() + QStringList{u"en"_s})
            QTest::newRow(qPrintable(code)) << code;
    }
    void translationsAreSound()
    {
        QFETCH(QString, code);
        const QList<TsMessage> messages = readTsFile(pathOf(code));
        QVERIFY(!messages.isEmpty());
        QStringList problems;
        for (const TsMessage &message : messages) {
            if (!message.isFinished)
                continue;
            if (message.forms.size() != (message.isNumerus ? pluralsOf(code) : 1))
                problems += message.key() + u": not as many forms as the language has"_s;
            for (const QString &form : message.forms) {
                const QString problem = problemOf(message, form, &form == &message.forms.constLast());
                if (!problem.isEmpty())
                    problems += message.key() + u": " + problem + u": " + form;
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void soundnessIsSeen()
    {
        const auto problem = [](const QString &source, const QString &translation, bool isNumerus = false) {
            return problemOf({{}, source, {}, isNumerus, true, {translation}}, translation, true);
        };
        QCOMPARE(problem(u"&Open %1…"_s, u"%1 ö&ffnen…"_s), QString());
        QVERIFY(!problem(u"Open %1"_s, u"Öffnen"_s).isEmpty());
        QVERIFY(!problem(u"&Open"_s, u"Öffnen"_s).isEmpty());
        QVERIFY(!problem(u"Open…"_s, u"Öffnen"_s).isEmpty());
        QVERIFY(!problem(u"Name:"_s, u"Name"_s).isEmpty());
        QCOMPARE(problem(u"Name:"_s, u"名前："_s), QString());
        QVERIFY(!problem(u"<b>Now</b>"_s, u"<b>Jetzt"_s).isEmpty());
        QVERIFY(!problem(u"%n shard(s)"_s, u"Shards"_s, true).isEmpty());
        QVERIFY(!problem(u"One\n"_s, u"Eins"_s).isEmpty());
        QVERIFY(!problem(u"One"_s, u" "_s).isEmpty());
    }

    void everythingIsTranslated_data() { translationsAreSound_data(); }
    void everythingIsTranslated()
    {
        QFETCH(QString, code);
        QStringList missing;
        for (const TsMessage &message : readTsFile(pathOf(code))) {
            if (!message.isFinished)
                missing += message.key();
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"%1 unfinished:\n%2"_s.arg(missing.size()).arg(missing.join(u'\n'))));
    }

    void cataloguesAreUpToDate_data() { translationsAreSound_data(); }
    void cataloguesAreUpToDate()
    {
        QFETCH(QString, code);
        if (!m_isUpdated) {
            for (const QString &one : languages() + QStringList{u"en"_s})
                QVERIFY(QFile::copy(pathOf(one), pathOf(one, m_folder.path())));
            QStringList arguments = QStringLiteral(UPDATE).split(u'|');
            const QString cmake = arguments.takeFirst();
            arguments +=
                {QString(u"-DOUT=" + m_folder.path()), u"-P"_s, QStringLiteral(CATALOGUES "/update.cmake")};
            QProcess update;
            update.setProcessChannelMode(QProcess::MergedChannels);
            update.start(cmake, arguments);
            QVERIFY(update.waitForFinished());
            QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0,
                     update.readAll().constData());
            m_isUpdated = true;
        }
        const auto keys = [](const QList<TsMessage> &messages) {
            QSet<QString> result;
            for (const TsMessage &message : messages)
                result.insert(message.key());
            return result;
        };
        const QSet<QString> kept = keys(readTsFile(pathOf(code)));
        const QSet<QString> current = keys(readTsFile(pathOf(code, m_folder.path())));
        QVERIFY(!current.isEmpty());
        const QStringList missing = (current - kept).values();
        const QStringList gone = (kept - current).values();
        QVERIFY2(missing.isEmpty() && gone.isEmpty(),
                 qPrintable(u"run the target update-translations; missing:\n%1\ngone:\n%2"_s.arg(
                     missing.join(u'\n'), gone.join(u'\n'))));
    }

private:
    QTemporaryDir m_folder;
    bool m_isUpdated = false;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
