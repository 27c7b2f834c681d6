// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labcontender.h"

#include <QCoreApplication>

using namespace Gateway;

QList<LabContender> LabContender::all()
{
    QList<LabContender> contenders{{Framing::Plain, {}}};
    const QList<Inflater::Library> zlibs = Inflater::libraries(Compression::ZlibStream);
    for (const Inflater::Library library : zlibs)
        contenders.append({Framing::ZlibPayloads, library});
    for (const Inflater::Library library : zlibs)
        contenders.append({Framing::ZlibStream, library});
    const QList<Inflater::Library> zstds = Inflater::libraries(Compression::ZstdStream);
    for (const Inflater::Library library : zstds)
        contenders.append({Framing::ZstdStream, library});
    return contenders;
}

QString LabContender::framingName() const
{
    switch (framing) {
    case Framing::Plain:
        return QCoreApplication::translate("LabContender", "not compressed");
    case Framing::ZlibPayloads:
        return QCoreApplication::translate("LabContender", "each payload by itself");
    case Framing::ZlibStream:
        return QStringLiteral("zlib-stream");
    case Framing::ZstdStream:
        return QStringLiteral("zstd-stream");
    }
    return {};
}

std::unique_ptr<Inflater> LabContender::inflater() const
{
    switch (framing) {
    case Framing::Plain:
        break;
    case Framing::ZlibPayloads:
        return Inflater::createForPayloads(library);
    case Framing::ZlibStream:
        return Inflater::create(Compression::ZlibStream, library);
    case Framing::ZstdStream:
        return Inflater::create(Compression::ZstdStream, library);
    }
    return nullptr;
}
