// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include "authorityfile.h"

#include <QFile>

bool AuthorityFile::write(const QByteArray &pem)
{
    if (pem.isEmpty())
        return true;
    QFile file(m_folder.filePath(QStringLiteral("authority.pem")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        return false;
    m_path = file.fileName();
    return true;
}
