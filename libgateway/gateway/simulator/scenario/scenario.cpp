// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/scenario/didyoumean_p.h>
#include <gateway/simulator/scenario/scenario.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// Outside of any namespace, as the macro demands.
static void initialiseResources()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace Gateway {

namespace {

QStringList builtInFiles()
{
    initialiseResources();
    const QDir folder(QStringLiteral(":/gateway/scenarios"));
    QStringList files;
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

QByteArray contentOf(const QString &path, Error *error)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    *error = Error(ErrorDomain::Storage, ErrorCode::InvalidValue,
                   QCoreApplication::translate("Gateway::Scenario", "%1 cannot be read: %2.")
                       .arg(path, file.errorString()));
    return {};
}

} // namespace

QList<Scenario> Scenario::builtIn()
{
    QList<Scenario> scenarios;
    const QStringList files = builtInFiles();
    for (const QString &file : files) {
        Error error;
        scenarios.append(fromJson(contentOf(file, &error), &error));
        if (error)
            qFatal("%s: %s", qPrintable(file), qPrintable(error.message()));
    }
    return scenarios;
}

Scenario Scenario::find(const QString &name, Error *error)
{
    Error ignored;
    Error &problem = error ? *error : ignored;
    problem = {};
    QStringList names;
    const QList<Scenario> known = builtIn();
    for (const Scenario &scenario : known) {
        if (scenario.name == name)
            return scenario;
        names.append(scenario.name);
    }
    if (!QFile::exists(name)) {
        problem = Error(ErrorDomain::Usage, ErrorCode::InvalidValue,
                        QCoreApplication::translate("Gateway::Scenario",
                                                    "“%1” is neither a built-in scenario nor a file.")
                            .arg(name),
                        didYouMean(name, names));
        return {};
    }
    const QByteArray content = contentOf(name, &problem);
    if (problem)
        return {};
    Scenario scenario = fromJson(content, &problem);
    if (problem)
        problem = Error(problem.domain(), problem.code(), QString(name + u": " + problem.message()),
                        problem.advice());
    return scenario;
}

} // namespace Gateway
