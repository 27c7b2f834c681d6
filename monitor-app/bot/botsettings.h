// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/gatewayurl.h>
#include <gateway/protocol/intents.h>
#include <gateway/protocol/shardrange.h>
#include <gateway/protocol/token.h>
#include <gateway/transport/inflater.h>
#include <gateway/transport/networkconfiguration.h>

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

//! What the user chose to connect with, in the dialog or on the command line. A plain value.
struct BotSettings
{
    QString profile;      //!< The id of the profile that they come from; empty: none.
    bool simulate = true; //!< On the embedded simulator; then token and URLs are its own.
    Gateway::Token token;
    Gateway::Intents intents = Gateway::unprivilegedIntents();
    Gateway::ShardRange shards;                                    //!< All that the gateway recommends.
    Gateway::Compression compression = Gateway::Compression::None; //!< Set to the best available by default.
    std::optional<Gateway::Inflater::Library> inflater;            //!< Nothing: the best of this build.
    Gateway::Encoding encoding = Gateway::Encoding::Json;
    bool payloadCompression = false; //!< Large payloads alone; see usesPayloadCompression().
    QUrl apiUrl{QStringLiteral("https://discord.com/api/v10")};
    QUrl gatewayUrl;          //!< Empty: what the REST interface answers.
    QStringList allowedHosts; //!< That may get the token beside those of the URLs; see ShardConfiguration.

    // Of the way to a real gateway; the embedded simulator is reached without.
    Gateway::NetworkConfiguration network;
    QString tlsBackend; //!< Of the whole process; empty: as Qt chooses.
    //! Where sessions are kept, so that the next run resumes them; empty: they end with this one.
    QString sessionFolder;
    bool keepsMetrics = false; //!< Count what only metrics show; see ShardConfiguration.
    bool useReserve = false;   //!< Spend the last session starts too.

    // Of the embedded simulator.
    QString simulatedScenario; //!< Name or file; what it sets goes before what follows. Empty: none.
    double simulatedRate = 20;
    quint64 simulatedSeed = 1;
    int simulatedShards = 2;

    //! Settings for the embedded simulator with every intent, and the best compression of this build.
    [[nodiscard]] static BotSettings simulated();

    //! What is chosen of compressionChoices().
    [[nodiscard]] QString compressionChoice() const;
    //! Chooses \a name; false when there is none of that name, whether this build has it or not.
    bool chooseCompression(const QString &name);
    //! The names of what this build can be asked for: the best transport compression first, `payload`, and
    //! last `none`.
    [[nodiscard]] static QStringList compressionChoices();

    //! Inflates with \a library; false when this build has it not. It chooses the compression as well, if the
    //! library cannot inflate the present one.
    bool chooseInflater(Gateway::Inflater::Library library);
    //! Whether the chosen inflater, if any, fits to the compression.
    [[nodiscard]] bool inflaterFits() const;

    //! Protocol: it is for plain JSON without transport compression.
    [[nodiscard]] bool usesPayloadCompression() const
    {
        return payloadCompression && compression == Gateway::Compression::None &&
               encoding == Gateway::Encoding::Json;
    }

    //! Whether the sessions outlive this program.
    [[nodiscard]] bool keepsSessions() const { return !simulate && !sessionFolder.isEmpty(); }
};
