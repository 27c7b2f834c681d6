// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/payload/etfreader_p.h>
#include <gateway/payload/etftag_p.h>
#include <gateway/payload/jsontext_p.h>
#include <gateway/protocol/error.h>

#include <vector>

namespace Gateway {

//! Turns one term, without its version byte, into JSON text. Used once.
class EtfDecoder
{
public:
    EtfDecoder(QByteArrayView term, qsizetype sizeLimit);

    //! The text, or nothing when error() is set.
    [[nodiscard]] QByteArray decode();
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    //! A container whose end has not come.
    struct Container
    {
        enum class Kind : quint8 {
            List, //!< A Nil follows the last element.
            Tuple,
            Map, //!< A key comes before each element.
        };
        Kind kind;
        bool isEmpty = true;
        quint32 left; //!< Elements to come.
    };

    //! Where a scalar stands: a key is a string whatever it is in the term.
    enum class Place {
        Key,
        Value,
    };

    // Each takes something off the term and appends it to the text, or sets the error and returns false.
    bool beginElement();
    bool takeKey();
    bool takeValue();
    bool takeScalar(EtfTag tag, Place place);
    bool takeBig(EtfTag tag, Place place);
    bool takeAtom(EtfTag tag, Place place);
    bool takeText();
    bool takeFloat(EtfTag tag);
    bool takeByteList();
    bool openContainer(EtfTag tag);
    bool openContainer(Container::Kind kind, quint32 count);
    bool closeContainers();

    void appendInteger(bool negative, quint64 magnitude, Place place);
    bool fail(const char *reason);
    bool failCutOff();
    bool failTag(EtfTag tag);

    EtfReader m_reader;
    JsonText m_json;
    std::vector<Container> m_open;
    Error m_error;
};

} // namespace Gateway
