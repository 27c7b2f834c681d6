// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

//! Whether \a name is \a pattern, in which `*` stands for any text; the case of letters is not regarded.
[[nodiscard]] bool matchesWildcard(QByteArrayView name, QByteArrayView pattern);
