// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spillfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace {

QString systemFolder()
{
    const QString folder = QDir::tempPath();
    const QString onDisk = QStringLiteral("/var/tmp");
    // Files of a tmpfs take the memory that they are to spare.
    const bool isMemory = QStorageInfo(folder).fileSystemType() == "tmpfs";
    return isMemory && QFileInfo(onDisk).isWritable() ? onDisk : folder;
}

} // namespace

void SpillFolder::setPath(const QString &path)
{
    m_path = path.isEmpty() ? systemFolder() : path;
}

void SpillFolder::setBudget(qsizetype bytes)
{
    m_fileSize = std::clamp<qsizetype>(bytes / 16, qsizetype(256) * 1024, qsizetype(32) * 1024 * 1024);
}

bool SpillFolder::makeFile()
{
    auto file = std::make_shared<SpillFile>(m_path);
    if (!file->open()) {
        m_error = file->error();
        return false;
    }
    m_files.push_back({std::move(file), 0});
    return true;
}

SealedChunkPointer SpillFolder::move(const SealedChunk &chunk)
{
    if ((m_files.empty() || m_files.back().file->size() >= m_fileSize) && !makeFile())
        return {};
    File &last = m_files.back();
    const char *block = last.file->append(chunk.block());
    if (!block) {
        m_error = last.file->error();
        return {};
    }
    m_error.clear();
    last.endRow = chunk.firstRow() + RowId(chunk.size());
    return std::make_shared<SealedChunk>(chunk, block, last.file);
}

std::optional<RowId> SpillFolder::dropOldest()
{
    if (m_files.empty())
        return {};
    const RowId end = m_files.front().endRow;
    m_files.pop_front();
    return end;
}

void SpillFolder::clear()
{
    m_files.clear();
    m_error.clear();
}

qsizetype SpillFolder::bytes() const
{
    qsizetype sum = 0;
    for (const File &file : m_files)
        sum += file.file->size();
    return sum;
}
