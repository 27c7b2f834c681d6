// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "codec.h"
#include "log.h"
#include "memory.h"
#include "memorygateway.h"
#include "receive.h"
#include "scale.h"
#include "sender.h"
#include "soak.h"
#include "startup.h"
#ifdef GATEWAY_WITH_MONITOR
#include "view.h"
#endif

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>

namespace {

struct Command
{
    const char *name;
    const char *description; //!< Null: it is not for people.
    int (*run)(const QStringList &arguments);
};

constexpr Command commands[] = {
    {"codec", "inflaters and JSON parsers, ns per payload (without a COMMAND: this one)", benchCodec},
    {"memory", "resident memory per idle shard, and after a large payload", benchMemory},
    {"memory-gateway", nullptr, serveMemoryGateway},
    {"startup", "from the start of gateway-monitor to its painted window", benchStartup},
    {"receive", "events per CPU-second: Cluster beside a read loop and a bare QWebSocket", benchReceive},
    {"scale", "two shards on two threads, and many on one, beside one shard", benchScale},
    {"send", "the sender of receive and scale", benchSend},
    {"soak", "shards under random faults; status 1 when an event was lost or doubled", benchSoak},
#ifdef GATEWAY_WITH_EVENTLOG
    {"log", "the event log: taking in, bytes per event, filters", benchLog},
#endif
#ifdef GATEWAY_WITH_MONITOR
    {"view", "the window: how long its thread keeps one waiting while events come", benchView},
#endif
};

void printUsage(std::FILE *stream)
{
    std::fputs("usage: gateway-bench [COMMAND] [OPTIONS]; COMMAND --help tells its options\n\n", stream);
    for (const Command &command : commands) {
        if (command.description)
            std::fprintf(stream, "  %-8s %s\n", command.name, command.description);
    }
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
#ifdef GATEWAY_WITH_MONITOR
    if (argc > 1 && qstrcmp(argv[1], "view") == 0)
        return makeViewApplication(argc, argv);
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=false"));
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.size() > 1 ? arguments.takeAt(1) : QLatin1String(commands[0].name);
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
    }
    const bool isHelp = name == u"--help" || name == u"-h" || name == u"help";
    printUsage(isHelp ? stdout : stderr);
    return isHelp ? 0 : 2;
}
