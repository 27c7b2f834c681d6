// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QString>

//! Writes to a file descriptor and waits as long as its reader is slow, so that nothing piles up here. The
//! wait ends when the deadline is over, or when another descriptor (of a request to stop) becomes readable.
class OutputStream
{
public:
    enum class Result {
        Written,
        ReaderGone,  //!< The other end of the pipe was closed.
        Interrupted, //!< A request to stop or the deadline came before all was written.
        Failed,      //!< errorString() tells why.
    };

    explicit OutputStream(int descriptor, int stopDescriptor = -1);

    void setDeadline(QDeadlineTimer deadline) { m_deadline = deadline; }

    [[nodiscard]] Result write(QByteArrayView bytes);

    //! Whether the other end of the pipe was closed, which is also to be known while there is nothing to
    //! write.
    [[nodiscard]] bool isReaderGone() const;

    [[nodiscard]] bool isTerminal() const;
    [[nodiscard]] QString errorString() const { return m_errorString; }

private:
    [[nodiscard]] Result waitUntilWritable();
    Result fail(int error);

    int m_descriptor;
    int m_stopDescriptor;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QString m_errorString;
};
