// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// The WebSocket's frames, and the answer to its upgrade: however they are cut, what comes out is the same,
// bounded, and as RFC 6455 has it. The input chooses where it is cut, and is then the stream.
#include "fuzzing.h"
#include "fuzzinput.h"

#include <gateway/transport/framereader_p.h>
#include <gateway/transport/framewriter_p.h>
#include <gateway/transport/upgrade_p.h>

#include <QList>

using namespace Gateway;

static constexpr qsizetype messageLimit = 1000;

struct Told
{
    FrameOpcode opcode;
    QByteArray payload;
    friend bool operator==(const Told &, const Told &) = default;
};

struct Outcome
{
    QList<Told> messages;
    ErrorCode failure = ErrorCode::NoError;
    int closeCode = 0;
};

static void requireAllowed(const FrameReader::Message &message)
{
    switch (message.opcode) {
    case FrameOpcode::Text:
        require(message.payload.isValidUtf8(), "text is UTF-8");
        [[fallthrough]];
    case FrameOpcode::Binary:
        require(message.payload.size() <= messageLimit, "a message keeps to the limit");
        return;
    case FrameOpcode::Close:
        require(message.payload.size() != 1, "a close frame has a code or nothing");
        [[fallthrough]];
    case FrameOpcode::Ping:
    case FrameOpcode::Pong:
        require(message.payload.size() <= 125, "a control frame is short");
        return;
    case FrameOpcode::Continuation:
        break;
    }
    require(false, "a message has the opcode of its first frame");
}

//! As WebSocket does: what is not whole is kept and read again with what comes.
static Outcome readAll(const QList<QByteArrayView> &pieces)
{
    FrameReader reader(messageLimit);
    Outcome outcome;
    QByteArray waiting;
    for (const QByteArrayView piece : pieces) {
        waiting.append(piece);
        qsizetype taken = 0;
        FrameReader::Message message;
        auto status = FrameReader::Status::Complete;
        while (status == FrameReader::Status::Complete) {
            status = reader.next(waiting, &taken, &message);
            require(taken >= 0 && taken <= waiting.size(), "no more is taken than there is");
            if (status != FrameReader::Status::Complete)
                break;
            requireAllowed(message);
            require(reader.frameSize() == 0, "what is whole is not waited for");
            outcome.messages.append({message.opcode, message.payload.toByteArray()});
        }
        if (status == FrameReader::Status::Failed) {
            outcome.failure = reader.error().code();
            outcome.closeCode = reader.closeCode();
            require(reader.error().isError() && outcome.closeCode >= 1000, "a failure tells why");
            return outcome;
        }
        waiting.remove(0, taken);
        require(reader.frameSize() == 0 || reader.frameSize() > waiting.size(),
                "what is not whole takes more than there is");
        require(reader.frameSize() <= messageLimit + 10, "no frame is waited for that is too large");
    }
    return outcome;
}

static void requireSame(const Outcome &whole, const Outcome &cut)
{
    require(whole.failure == cut.failure && whole.closeCode == cut.closeCode,
            "a stream fails wherever it is cut");
    require(whole.messages == cut.messages, "a stream says the same wherever it is cut");
}

//! What is written is what is read, once the mask is off.
static void requireWritten(QByteArrayView payload)
{
    QByteArray frame = maskedFrame(FrameOpcode::Binary, payload);
    const qsizetype header = payload.size() < 126 ? 2 : 4;
    const QByteArray mask = frame.sliced(header, 4);
    frame.remove(header, 4);
    frame[1] = char(frame[1] & 0x7f);
    for (qsizetype i = header; i < frame.size(); ++i)
        frame[i] = char(frame[i] ^ mask[(i - header) % 4]);
    const Outcome read = readAll({frame});
    require(read.failure == ErrorCode::NoError &&
                read.messages == QList<Told>{{FrameOpcode::Binary, payload.toByteArray()}},
            "what is written can be read");
}

static void judgeUpgrade(QByteArrayView bytes, const QList<QByteArrayView> &pieces)
{
    Upgrade upgrade(QUrl(QStringLiteral("wss://gateway.test/?v=10")));
    qsizetype size = -1;
    const Upgrade::Status whole = upgrade.judge(bytes, &size);
    require(whole != Upgrade::Status::Accepted, "nobody guesses the key");
    require((whole == Upgrade::Status::Refused) == upgrade.error().isError(), "a refusal tells why");
    Upgrade other(QUrl(QStringLiteral("wss://gateway.test/?v=10")));
    qsizetype known = 0;
    for (const QByteArrayView piece : pieces) {
        known += piece.size();
        if (other.judge(bytes.first(known), &size) == Upgrade::Status::Refused) {
            require(whole == Upgrade::Status::Refused, "what is refused in pieces is refused as a whole");
            return;
        }
    }
    require(whole != Upgrade::Status::Refused, "what is refused as a whole is refused in pieces");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const bool isUpgrade = input.below(4) == 0;
    const qsizetype longestPiece = 1 + input.byte();
    const QByteArrayView bytes = input.rest();
    QList<QByteArrayView> pieces;
    for (qsizetype at = 0; at < bytes.size(); at += longestPiece)
        pieces.append(bytes.sliced(at, std::min(longestPiece, bytes.size() - at)));
    if (isUpgrade) {
        judgeUpgrade(bytes, pieces);
        return 0;
    }
    requireSame(readAll({bytes}), readAll(pieces));
    if (bytes.size() <= messageLimit)
        requireWritten(bytes);
    return 0;
}
