// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// Runs a fuzzer once over the files and folders named, without libFuzzer: what was found once stays mended.
#include "fuzzing.h"

#include <QDir>
#include <QFile>
#include <QStringList>

static QStringList filesIn(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return {path};
    QStringList files;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

int main(int argc, char *argv[])
{
    int runs = 0;
    for (int i = 1; i < argc; ++i) {
        const QStringList files = filesIn(QString::fromLocal8Bit(argv[i]));
        for (const QString &name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
                return 2;
            }
            const QByteArray input = file.readAll();
            // Told before, so that a crash has a name.
            std::printf("%s\n", qPrintable(QDir::toNativeSeparators(name)));
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                                   std::size_t(input.size()));
            ++runs;
        }
    }
    std::printf("%d inputs\n", runs);
    return runs > 0 ? 0 : 2;
}
