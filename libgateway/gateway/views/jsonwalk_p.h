// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QByteArrayView>

namespace Gateway {

//! Goes through the members of a JSON object, or the elements of an array, one after the other, without
//! looking into them. It ends where the text is malformed.
class JsonWalk
{
public:
    //! \a text is an object or an array, maybe with blanks around; of other text there is nothing to walk.
    explicit JsonWalk(QByteArrayView text);

    //! Goes to the next; false at the end.
    bool next();

    //! Of a member, without quotes, with its escapes as they stand; empty for an element.
    [[nodiscard]] QByteArrayView key() const { return m_key; }
    [[nodiscard]] QByteArrayView value() const { return m_value; }

private:
    void skipBlanks();
    bool skipString();
    bool skipValue();
    bool fail();

    const char *m_at;
    const char *m_end;
    QByteArrayView m_key;
    QByteArrayView m_value;
    char m_close = 0;
    bool m_first = true;
};

} // namespace Gateway
