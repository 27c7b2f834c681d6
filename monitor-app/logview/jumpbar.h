// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/logfinder.h"

#include <QWidget>

class LogView;

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

//! The strip under the table in which a place is named: a time, a sequence number, or the number of a row.
class JumpBar : public QWidget
{
    Q_OBJECT

public:
    enum class Target { Time, Sequence, Row };
    Q_ENUM(Target)

    explicit JumpBar(LogView *view, QWidget *parent = nullptr);

    [[nodiscard]] QString message() const;

public Q_SLOTS:
    void edit(); //!< Shows it and moves the focus into it.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTarget();
    void jump();
    void jumpToTime(const QString &text);
    void jumpToSequence(const QString &text);
    void jumpToRow(const QString &text);
    void leave();

    LogView *m_view;
    LogFinder *m_finder;
    QComboBox *m_target;
    QLineEdit *m_edit;
    QLabel *m_message;
};
