// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

//! Walks over JSON text by bytes, once and forwards, down into what is asked for: for the few values of every
//! payload that are wanted, quicker than any parser. It finds where values end and does not judge what is in
//! them; after a fault nothing more is found.
class JsonWalker
{
public:
    explicit JsonWalker(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    //! Enters the object that stands here. False when there is none; what stands here is not passed then.
    bool enterObject() { return take('{'); }
    bool enterArray() { return take('['); }

    //! The key of the next member of the object that was entered; its value stands here then. False at the
    //! end of the object, which is passed.
    bool nextKey(QByteArrayView *key);
    //! Whether a further element of the array that was entered stands here. Passes the end of the array.
    bool nextElement();

    //! All of these pass the value, whatever it is; false at a fault.
    bool skip();
    bool takeRaw(QByteArrayView *value); //!< As it stands, strings with their quotes.
    //! A snowflake, which is a string in what comes and may be a number in what is sent; 0 for anything else.
    quint64 takeSnowflake();
    //! The text of a string; empty for anything else.
    QByteArray takeText();

private:
    void skipSpace();
    bool take(char letter);
    bool takeString(QByteArrayView *string);
    QByteArrayView takeBare();
    bool skipContainer();
    bool fail();

    const char *m_at;
    const char *m_end;
};
