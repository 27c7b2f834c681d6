// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

//! A line to search in what is above it, shown by Ctrl+F.
class PayloadFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadFindBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void begin(const QString &text = {});                //!< Shows the bar and moves the focus into it.
    void setMatches(qsizetype current, qsizetype count); //!< \a current from 0, or -1.
    void finish();

Q_SIGNALS:
    void textChanged(const QString &text); //!< Empty when the bar was closed.
    void stepRequested(bool forward);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};
