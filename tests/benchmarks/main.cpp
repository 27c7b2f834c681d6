// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "codec.h"
#include "memory.h"
#include "soak.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

static const char usage[] =
    "usage: gateway-bench [COMMAND] [OPTIONS]; COMMAND --help tells its options\n"
    "\n"
    "  codec    inflaters and JSON parsers, ns per payload (without a COMMAND: this one)\n"
    "  memory   resident memory per idle shard\n"
    "  soak     shards under random faults; status 1 when an event was lost or doubled\n";

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("gateway.*=false"));
    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.size() > 1 ? arguments.takeAt(1) : QStringLiteral("codec");
    if (command == u"codec")
        return benchCodec(arguments);
    if (command == u"memory")
        return benchMemory(arguments);
    if (command == u"soak")
        return benchSoak(arguments);
    const bool isHelp = command == u"--help" || command == u"-h" || command == u"help";
    std::fputs(usage, isHelp ? stdout : stderr);
    return isHelp ? 0 : 2;
}
