// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/transport/inflater.h>

#include <QList>
#include <QString>

#include <memory>

//! How payloads can travel, and what turns them back.
struct LabContender
{
    enum class Framing {
        Plain,        //!< Not compressed.
        ZlibPayloads, //!< Each payload by itself: `compress` of IDENTIFY.
        ZlibStream,
        ZstdStream,
    };

    Framing framing = Framing::Plain;
    Gateway::Inflater::Library library = Gateway::Inflater::Library::Zlib; //!< Says nothing of Plain.

    //! Those of this build.
    [[nodiscard]] static QList<LabContender> all();

    [[nodiscard]] QString framingName() const; //!< As the protocol has it, such as `zlib-stream`.
    //! Null for Plain.
    [[nodiscard]] std::unique_ptr<Gateway::Inflater> inflater() const;
};
