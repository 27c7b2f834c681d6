// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The header of QCustomPlot needs the keywords that this project does without.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH
#include "programversions.h"

#include "revision.h"

#include <gateway/payload/json.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/tls.h>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSslSocket>
#include <QStringList>
#include <QSysInfo>

#include <memory>

#ifdef GATEWAY_WITH_CUSTOMPLOT
#include <qcustomplot.h>
#endif

using namespace Qt::StringLiterals;

static QString text(const char *words)
{
    return QCoreApplication::translate("ProgramVersions", words);
}

//! `zstd 1.5.4` as a part and its version.
static ProgramVersion split(const QString &implementation)
{
    return {implementation.section(u' ', 0, 0), implementation.section(u' ', 1)};
}

static QString compiler()
{
#if defined(__clang__)
    return u"Clang "_s + QStringLiteral(__clang_version__);
#elif defined(__GNUC__)
    return u"GCC "_s + QStringLiteral(__VERSION__);
#else
    return text(QT_TRANSLATE_NOOP("ProgramVersions", "unknown"));
#endif
}

static void addLibraries(QList<ProgramVersion> *parts)
{
    [[maybe_unused]] const QString none = text(QT_TRANSLATE_NOOP("ProgramVersions", "not built in"));
    QStringList seen;
    const auto addInflater = [&](const std::unique_ptr<Gateway::Inflater> &inflater) {
        if (inflater && !seen.contains(inflater->implementation())) {
            seen += inflater->implementation();
            parts->append(split(inflater->implementation()));
        }
    };
    addInflater(Gateway::Inflater::createForPayloads());
    const QList<Gateway::Compression> compressions = Gateway::Inflater::available();
    for (const Gateway::Compression compression : compressions)
        addInflater(Gateway::Inflater::create(compression));
#ifdef GATEWAY_SIMDJSON_VERSION
    parts->append({u"simdjson"_s, QStringLiteral(GATEWAY_SIMDJSON_VERSION)});
#else
    parts->append({u"simdjson"_s, none});
#endif
#ifdef GATEWAY_KEYCHAIN_VERSION
    parts->append({u"QtKeychain"_s, QStringLiteral(GATEWAY_KEYCHAIN_VERSION)});
#else
    parts->append({u"QtKeychain"_s, none});
#endif
#ifdef GATEWAY_WITH_CUSTOMPLOT
    parts->append({u"QCustomPlot"_s, QStringLiteral(QCUSTOMPLOT_VERSION_STR)});
#else
    parts->append({u"QCustomPlot"_s, none});
#endif
}

QList<ProgramVersion> programVersions()
{
    const QString revision = QStringLiteral(GATEWAY_REVISION);
    QString own = QCoreApplication::applicationVersion();
    if (!revision.isEmpty())
        own = text(QT_TRANSLATE_NOOP("ProgramVersions", "%1, revision %2")).arg(own, revision);
    QList<ProgramVersion> parts{
        {u"Gateway Monitor"_s, own},
        {u"Qt"_s, text(QT_TRANSLATE_NOOP("ProgramVersions", "%1, built with %2"))
                      .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {text(QT_TRANSLATE_NOOP("ProgramVersions", "Qt platform")), QGuiApplication::platformName()},
    };
    addLibraries(&parts);
    QString library = QSslSocket::sslLibraryVersionString();
    if (library.isEmpty())
        library = text(QT_TRANSLATE_NOOP("ProgramVersions", "none"));
    parts.append({text(QT_TRANSLATE_NOOP("ProgramVersions", "TLS library")), library});
    parts.append(
        {text(QT_TRANSLATE_NOOP("ProgramVersions", "TLS backend of Qt")), QSslSocket::activeBackend()});
    parts.append({text(QT_TRANSLATE_NOOP("ProgramVersions", "Bundled root certificates")),
                  Gateway::bundledRootsVersion()});
    parts.append(
        {text(QT_TRANSLATE_NOOP("ProgramVersions", "JSON parser")), QString(Gateway::jsonParserName())});
    parts.append({text(QT_TRANSLATE_NOOP("ProgramVersions", "Compiler")), compiler()});
    parts.append({text(QT_TRANSLATE_NOOP("ProgramVersions", "Build")),
                  u"%1, %2"_s.arg(QStringLiteral(GATEWAY_BUILD_TYPE), QSysInfo::buildAbi())});
    parts.append({text(QT_TRANSLATE_NOOP("ProgramVersions", "System")),
                  u"%1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                     QSysInfo::kernelVersion())});
    return parts;
}
