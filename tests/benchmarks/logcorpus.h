// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/event.h>

#include <QByteArray>
#include <QList>

//! Makes any number of events of some recorded ones. In each round sequence numbers and times go on, and the
//! ids that were new with their event (of messages, interactions) are new again, while those of guilds,
//! channels and users stay. The recorded ones should be so many that a round does not fit in what a
//! compressor sees at once, else the log would compress unfairly well.
class LogCorpus
{
public:
    explicit LogCorpus(const QList<QByteArray> &recorded);

    //! The next \a count events, as one shard would hand them out.
    [[nodiscard]] QList<Gateway::Event> next(int count);

    [[nodiscard]] double meanSize() const { return m_meanSize; }
    [[nodiscard]] double meanWireSize() const { return m_meanSize / compression; }

private:
    static constexpr int compression = 5;                 //!< On the wire, about.
    static constexpr qint64 nanosecondsPerEvent = 20'000; //!< 50,000 events a second.

    struct Template
    {
        QByteArray payload;
        qsizetype sequenceOffset = -1;
        qsizetype sequenceSize = 0;
        QList<qsizetype> freshIds; //!< Where they begin in the payload.
    };

    [[nodiscard]] QByteArray payload(const Template &made) const;

    QList<Template> m_templates;
    double m_meanSize = 0;
    qint64 m_made = 0;
    qint64 m_startTime;
};
