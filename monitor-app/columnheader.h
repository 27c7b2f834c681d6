// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

//! What the head of a column tells, for headerData() of a model.
struct ColumnHeader
{
    QString tip;
    QString title;

    [[nodiscard]] QVariant data(int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::ToolTipRole:
            return tip;
        default:
            return {};
        }
    }

    //! Of the head and of its cells: \a isFigure, so that digits stand under each other.
    [[nodiscard]] static QVariant alignment(bool isFigure)
    {
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
};
