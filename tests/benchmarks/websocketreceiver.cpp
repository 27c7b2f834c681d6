// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "websocketreceiver.h"

#include <gateway/payload/envelope.h>
#include <gateway/protocol/commands.h>
#include <gateway/protocol/opcode.h>
#include <gateway/transport/inflater.h>

#include <QEventLoop>
#include <QWebSocket>

using namespace Gateway;

std::optional<Reception> receiveWithWebSocket(const ReceiveSettings &settings, QString *problem)
{
    QWebSocket socket;
    QEventLoop loop;
    const std::unique_ptr<Inflater> inflater = Inflater::create(settings.compression);
    ReceptionMeter meter;
    std::optional<Reception> reception;
    qint64 events = 0;
    const auto end = [&](const QString &text) {
        if (!reception)
            *problem = text;
        loop.quit();
    };
    const auto take = [&](QByteArrayView payload) {
        Error error;
        const Envelope envelope = Envelope::scan(payload, &error);
        if (error) {
            end(error.toString());
        } else if (envelope.op == int(Opcode::Hello)) {
            Commands::Identify identify;
            socket.sendTextMessage(QString::fromUtf8(Commands::identify(settings.token, identify)));
        } else if (meter.hasStarted()) {
            ++events;
            if (envelope.type == settings.untilEvent) {
                reception = meter.finish(events);
                loop.quit();
            }
        } else if (envelope.type == "READY") {
            meter.start();
        }
    };
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop,
                     [&](const QString &message) { take(message.toUtf8()); });
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &loop, [&](const QByteArray &message) {
        switch (inflater->append(message)) {
        case Inflater::Status::NeedsMore:
            return;
        case Inflater::Status::Failed:
            end(inflater->error().toString());
            return;
        case Inflater::Status::Complete:
            take(inflater->payload());
        }
    });
    QObject::connect(&socket, &QWebSocket::disconnected, &loop, [&] {
        end(socket.errorString().isEmpty() ? QStringLiteral("The connection ended before the last event.")
                                           : socket.errorString());
    });
    socket.open(gatewayUrl(settings.gateway, settings.compression));
    loop.exec();
    socket.disconnect(&loop);
    return reception;
}
