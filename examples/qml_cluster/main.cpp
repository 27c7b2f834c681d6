// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: CC0-1.0
#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QUrl>

#include <memory>

// Runs main.qml: a bot without a line of C++. The token is taken from GATEWAY_TOKEN, the REST base from
// GATEWAY_API.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QQmlEngine engine;
    QObject::connect(&engine, &QQmlEngine::exit, &application,
                     [](int status) { QCoreApplication::exit(status); });
    engine.addImportPath(QStringLiteral(GATEWAY_QML_FOLDER));
    QQmlComponent component(&engine, QUrl::fromLocalFile(QStringLiteral(EXAMPLE_FOLDER "/main.qml")));
    const std::unique_ptr<QObject> cluster(component.create());
    if (!cluster) {
        qCritical("%s", qPrintable(component.errorString()));
        return 1;
    }
    if (qEnvironmentVariableIsSet("GATEWAY_API"))
        cluster->setProperty("apiUrl", QUrl(qEnvironmentVariable("GATEWAY_API")));
    QMetaObject::invokeMethod(cluster.get(), "start");
    return application.exec();
}
