// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <algorithm>

Finding::Severity Finding::worst(const QList<Finding> &findings)
{
    Severity worst = Severity::Good;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}
