// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include "serverframe.h"

#include <QByteArray>

#include <optional>

//! One frame of a client, unmasked.
struct ClientFrame
{
    FrameOpcode opcode;
    QByteArray payload;
};

//! Reads the frames of a client from a socket, waiting for each.
class ClientFrames
{
public:
    explicit ClientFrames(int socket) : m_socket(socket) {}

    //! Nothing when the connection is over or what came is no frame of a client.
    [[nodiscard]] std::optional<ClientFrame> next();

private:
    bool read(char *target, qsizetype size);

    int m_socket;
};
