// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inflaterlab/labcontender.h"

#include <QByteArray>

#include <memory>

//! The gateway's side of one stream, at the levels that the libraries choose by themselves.
class LabEncoder
{
public:
    static constexpr int zlibLevel = 6;
    static constexpr int zstdLevel = 3;

    virtual ~LabEncoder() = default;
    Q_DISABLE_COPY_MOVE(LabEncoder)

    //! \a payload as one message.
    [[nodiscard]] virtual QByteArray message(const QByteArray &payload) = 0;

    [[nodiscard]] static std::unique_ptr<LabEncoder> create(LabContender::Framing framing);

protected:
    LabEncoder() = default;
};
