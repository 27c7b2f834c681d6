// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlinereader.h"
#include "loglimits.h"
#include "nearestword.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStyleFactory>

using namespace Gateway;

bool CommandLine::Reader::readSeconds(QStringView option, std::chrono::milliseconds *result)
{
    // A QTimer counts milliseconds in an int.
    constexpr double most = 2'000'000;
    bool isNumber = false;
    const double seconds = value(option).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001 && seconds <= most))
        return refuse(option, tr("a number of seconds from 0.001 to %1").arg(qint64(most)));
    *result = std::chrono::milliseconds(qRound64(seconds * 1000));
    return true;
}

bool CommandLine::Reader::readEventType()
{
    const QString name = value(u"until-event").toUpper();
    const EventType type = eventTypeFromName(name.toLatin1());
    if (type != EventType::Unknown) {
        m_line.untilEvent = type;
        return true;
    }
    QStringList names;
    for (int i = 1; i < eventTypeCount(); ++i)
        names += eventTypeName(EventType(i));
    const QString nearest = nearestWord(name, names);
    return fail(
        tr("--until-event: there is no event type “%1”.").arg(value(u"until-event")) + u' ' +
        (nearest.isEmpty() ? tr("One such is MESSAGE_CREATE.") : tr("Did you mean %1?").arg(nearest)));
}

bool CommandLine::Reader::readLogRules()
{
    static const QRegularExpression rule(QStringLiteral("^\\s*[^\\s=]+\\s*=\\s*(true|false)\\s*$"));
    const QStringList rules = value(u"log-rules").split(u';', Qt::SkipEmptyParts);
    if (isSet(u"log-rules") && rules.isEmpty())
        return refuse(u"log-rules", tr("rules such as gateway.*=true"));
    for (const QString &written : rules) {
        if (!rule.match(written).hasMatch())
            return fail(tr("--log-rules: “%1” is no rule. Write a category, = and true or false, such as "
                           "gateway.*=true.")
                            .arg(written));
    }
    m_line.logRules = rules.join(u'\n');
    return true;
}

bool CommandLine::Reader::readRecord()
{
    if (!isSet(u"record"))
        return true;
    const QFileInfo file(value(u"record"));
    if (file.fileName().isEmpty() || file.isDir())
        return refuse(u"record", tr("the name of a file"));
    if (!file.absoluteDir().exists())
        return fail(tr("--record: there is no folder “%1” for the file “%2”.")
                        .arg(QDir::toNativeSeparators(file.absolutePath()), file.fileName()));
    if (!file.exists() && !QFileInfo(file.absolutePath()).isWritable())
        return fail(tr("--record: the file “%2” cannot be made in the folder “%1”, which is not writable.")
                        .arg(QDir::toNativeSeparators(file.absolutePath()), file.fileName()));
    if (file.exists() && !file.isWritable())
        return fail(tr("--record: the file “%2” in the folder “%1” is not writable.")
                        .arg(QDir::toNativeSeparators(file.absolutePath()), file.fileName()));
    m_line.record = value(u"record");
    return true;
}

bool CommandLine::Reader::readMetrics()
{
    if (isSet(u"metrics-address")) {
        if (!isSet(u"metrics"))
            return fail(tr("--metrics-address is where --metrics listens, which is not there."));
        if (!m_line.metricsAddress.setAddress(value(u"metrics-address")))
            return refuse(u"metrics-address", tr("an address of this machine, such as 127.0.0.1 or ::1"));
    }
    if (!isSet(u"metrics"))
        return true;
    bool isNumber = false;
    const quint16 port = value(u"metrics").toUShort(&isNumber);
    if (!isNumber)
        return refuse(u"metrics", tr("a port, from 0 to 65535"));
    m_line.metricsPort = port;
    m_line.bot.keepsMetrics = true;
    return true;
}

bool CommandLine::Reader::readConsole()
{
    if (!readFilter() || !readLogRules() || !readRecord() || !readMetrics())
        return false;
    m_line.color = !isSet(u"no-color") && qEnvironmentVariableIsEmpty("NO_COLOR");
    if (isSet(u"duration")) {
        std::chrono::milliseconds duration;
        if (!readSeconds(u"duration", &duration))
            return false;
        m_line.duration = duration;
    }
    if (isSet(u"events")) {
        bool isNumber = false;
        m_line.events = value(u"events").toLongLong(&isNumber);
        if (!isNumber || *m_line.events < 1)
            return refuse(u"events", tr("a whole number from 1 on"));
    }
    if (isSet(u"connect-timeout") && !readSeconds(u"connect-timeout", &m_line.connectTimeout))
        return false;
    return !isSet(u"until-event") || readEventType();
}

bool CommandLine::Reader::readLogLimits()
{
    if (isSet(u"log-memory")) {
        m_line.logMemory = LogLimits::sizeFromText(value(u"log-memory"));
        if (m_line.logMemory.value_or(0) < LogStore::leastMemory)
            return refuse(u"log-memory", tr("a size from 8MiB on, such as 512MiB or 2GiB"));
    }
    if (isSet(u"log-disk")) {
        m_line.logDisk = LogLimits::sizeFromText(value(u"log-disk"));
        if (!m_line.logDisk)
            return refuse(u"log-disk", tr("a size such as 512MiB or 2GiB, or 0"));
    }
    return true;
}

bool CommandLine::Reader::readWindow()
{
    if (isStyleUnknown())
        return refuse(u"style", tr("one of %1").arg(QStyleFactory::keys().join(QStringLiteral(", "))));
    if (isSet(u"color-scheme")) {
        const QString name = value(u"color-scheme");
        if (name == u"light")
            m_line.colorScheme = ColorScheme::Light;
        else if (name == u"dark")
            m_line.colorScheme = ColorScheme::Dark;
        else if (name == u"system")
            m_line.colorScheme = ColorScheme::System;
        else
            return refuse(u"color-scheme", tr("light, dark or system"));
    }
    if (!readLogLimits())
        return false;
    if (!isSet(u"screenshot"))
        return true;
    const QFileInfo file(value(u"screenshot"));
    if (!file.absoluteDir().exists())
        return fail(tr("--screenshot: there is no folder “%1”.").arg(file.absolutePath()));
    if (file.suffix().compare(u"png", Qt::CaseInsensitive) != 0)
        return refuse(u"screenshot", tr("the name of a .png file"));
    if (!m_line.duration)
        return fail(
            tr("--screenshot needs --duration: how many seconds to wait before the picture is taken."));
    m_line.screenshot = file.absoluteFilePath();
    return true;
}
