// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader of .env files: a token that stands in the file, or an error that does not tell it.
#include "bot/envfile.h"
#include "fuzzing.h"

#include <QFile>
#include <QTemporaryDir>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("env"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) &&
                file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size),
            "the temporary file is written");
    file.close();

    const EnvFile::Result result = EnvFile::read(path);
    require(result.error.isError() == result.token.isNull(), "there is either a token or an error");
    require(result.token.isNull() || !result.candidates.isEmpty(), "the token is a candidate's");
    for (const QString &name : result.candidates) {
        const EnvFile::Result chosen = EnvFile::read(path, name);
        require(chosen.variable == name && !chosen.token.isNull(), "each candidate can be chosen");
    }
    return 0;
}
