// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logview/tablebar.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

//! The strip under the table in which a place is named: a time, a sequence number, or the number of a row.
class JumpBar : public TableBar
{
    Q_OBJECT

public:
    enum class Target { Time, Sequence, Row };
    Q_ENUM(Target)

    explicit JumpBar(LogView *view, QWidget *parent = nullptr);

protected:
    void go(LogFinder::Direction direction) override;

private:
    void showTarget();
    void jumpToTime(const QString &text);
    void jumpToSequence(const QString &text);
    void jumpToRow(const QString &text);

    QComboBox *m_target;
};
