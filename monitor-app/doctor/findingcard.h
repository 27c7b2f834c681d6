// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

//! One finding: a mark for its gravity, what was found, and what to do about it. Texts can be selected and
//! copied.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr);

    [[nodiscard]] const Finding &finding() const { return m_finding; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColors();

    Finding m_finding;
    QLabel *m_mark;
    QLabel *m_text;
    QLabel *m_remedy;
};
