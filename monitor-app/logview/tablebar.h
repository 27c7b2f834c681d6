// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logfinder.h"

#include <QWidget>

class LogView;

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

//! A strip under the table with a field: Return goes where the field says, with a finder that searches in
//! worker threads, and Escape back into the table.
class TableBar : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QString message() const;

public Q_SLOTS:
    void edit(); //!< Shows it and moves the focus into it.

protected:
    TableBar(LogView *view, QWidget *parent);

    void keyPressEvent(QKeyEvent *event) override;
    //! Return was pressed; \a direction is backward with Shift.
    virtual void go(LogFinder::Direction direction) = 0;

    QToolButton *addButton(const QString &text, const QString &toolTip);
    QToolButton *addCloseButton();

    LogView *m_view;
    LogFinder *m_finder;
    QLineEdit *m_edit;
    QLabel *m_message;

private:
    void leave();
};
