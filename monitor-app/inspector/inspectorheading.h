// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/inspectedrow.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

//! What the inspector says of a row above its payload.
class InspectorHeading : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHeading(QWidget *parent = nullptr);

    void setRow(const InspectedRowPointer &row);
    [[nodiscard]] QString text() const; //!< What stands there, as plain text.

    //! `MESSAGE_CREATE 14:03:22.123`, to name a row in a line.
    [[nodiscard]] static QString shortName(const InspectedRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRow();

    InspectedRowPointer m_row;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_warning; //!< A malformed payload, or the advice on a change of state.
};
