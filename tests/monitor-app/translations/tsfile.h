// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

//! A text of a catalogue, with its translation.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    bool isNumerus = false;
    bool isFinished = true;
    QStringList forms; //!< One, or that of each plural.

    //! What a text is looked up by.
    [[nodiscard]] QString key() const
    {
        return context + u" | " + source + u" | " + comment + (isNumerus ? u" | %n" : u"");
    }
};

//! The messages of the catalogue at \a path; none if it cannot be read.
inline QList<TsMessage> readTsFile(const QString &path)
{
    QFile file(path);
    QList<TsMessage> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            TsMessage message;
            message.context = context;
            message.isNumerus = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
            messages += message;
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == u"numerusform") {
            messages.last().forms += xml.readElementText();
        } else if (name == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!messages.last().isNumerus)
                messages.last().forms += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}
