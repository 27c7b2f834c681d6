// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spillfile.h"

#include "eventlog/sealedchunk.h"

#include <QDir>
#include <QLocale>
#include <QStorageInfo>

namespace {

//! So much is left to the other programs of the machine.
constexpr qint64 reserve = qint64(256) * 1024 * 1024;

} // namespace

SpillFile::SpillFile(const QString &folder)
    : m_folder(folder), m_file(folder + QStringLiteral("/gateway-log-XXXXXX"))
{}

SpillFile::~SpillFile() = default;

bool SpillFile::open()
{
    if (!isRoomLeft())
        return false;
    if (!m_file.open()) { // Readable by the user alone: it holds what people wrote.
        m_error = tr("No temporary file can be made in %1: %2")
                      .arg(QDir::toNativeSeparators(m_folder), m_file.errorString());
        return false;
    }
#ifdef Q_OS_UNIX
    m_file.setAutoRemove(false);
    if (!QFile::remove(m_file.fileName())) {
        m_file.setAutoRemove(true);
        m_error = tr("A temporary file in %1 cannot be made safe.").arg(QDir::toNativeSeparators(m_folder));
        return false;
    }
#endif
    return true;
}

bool SpillFile::isRoomLeft()
{
    const QStorageInfo storage(m_folder);
    // What does not tell its size is tried.
    if (!storage.isValid() || storage.bytesTotal() <= 0 || storage.bytesAvailable() >= reserve)
        return true;
    m_error = tr("Less than %1 are left on the disk of %2.")
                  .arg(QLocale().formattedDataSize(reserve), QDir::toNativeSeparators(m_folder));
    return false;
}

const char *SpillFile::append(QByteArrayView block)
{
    const qint64 begin = (m_size + SealedChunk::alignment - 1) & ~qint64(SealedChunk::alignment - 1);
    const bool written =
        m_file.seek(begin) && m_file.write(block.data(), block.size()) == block.size() && m_file.flush();
    const uchar *mapped = written ? m_file.map(begin, block.size()) : nullptr;
    if (!mapped) {
        m_error = tr("A temporary file in %1 cannot be written: %2")
                      .arg(QDir::toNativeSeparators(m_folder), m_file.errorString());
        m_file.resize(m_size);
        return nullptr;
    }
    m_size = begin + block.size();
    return reinterpret_cast<const char *>(mapped);
}
