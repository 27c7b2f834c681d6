// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysurface.h"

#ifdef GATEWAY_WITH_CUSTOMPLOT
#include "panels/historycurves.h"
#else
#include "panels/historycanvas.h"
#endif

HistorySurface *HistorySurface::create(QWidget *parent)
{
#ifdef GATEWAY_WITH_CUSTOMPLOT
    return new HistoryCurves(parent);
#else
    return new HistoryCanvas(parent);
#endif
}
