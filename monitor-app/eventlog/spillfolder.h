// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/sealedchunk.h"
#include "eventlog/spillfile.h"

#include <QString>

#include <deque>
#include <optional>

//! Moves chunks, oldest first, to temporary files: several, so that the space of the oldest comes back when
//! they are dropped.
class SpillFolder
{
public:
    //! \a path empty: where the system wants temporary files, but not in memory. From the next file on.
    void setPath(const QString &path);
    void setBudget(qsizetype bytes); //!< Decides how large a file becomes.

    //! \a chunk with its block in a file, or null when it cannot be written; error() tells why.
    [[nodiscard]] SealedChunkPointer move(const SealedChunk &chunk);

    //! Forgets the oldest file and gives the row behind its last; nothing when there is no file. The file is
    //! gone when nobody holds its chunks any more.
    std::optional<RowId> dropOldest();
    void clear();

    [[nodiscard]] qsizetype bytes() const; //!< Of all files.
    [[nodiscard]] QString error() const { return m_error; }

private:
    struct File
    {
        std::shared_ptr<SpillFile> file;
        RowId endRow = 0;
    };

    [[nodiscard]] bool makeFile();

    QString m_path;
    qsizetype m_fileSize = 0;
    std::deque<File> m_files; //!< Oldest first; the last is written.
    QString m_error;
};
