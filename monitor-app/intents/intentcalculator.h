// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/intents.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

//! The number that goes into IDENTIFY, and the names it is made of: either can be typed, the other follows.
class IntentCalculator : public QWidget
{
    Q_OBJECT

public:
    explicit IntentCalculator(QWidget *parent = nullptr);

    [[nodiscard]] Gateway::Intents intents() const { return m_intents; }
    void setIntents(Gateway::Intents intents);
    //! What the session asked for, to compare with.
    void setSession(bool isSession, Gateway::Intents intents);

Q_SIGNALS:
    void intentsChanged(Gateway::Intents intents); //!< By the user.

private:
    void readNumber(const QString &text);
    void readNames(const QString &text);
    void take(Gateway::Intents intents, const QLineEdit *typedIn);
    void complain(const QString &text);
    void showComparison();
    [[nodiscard]] QString comparison() const;

    Gateway::Intents m_intents;
    Gateway::Intents m_sessionIntents;
    bool m_isSession = false;
    QLineEdit *m_number;
    QLineEdit *m_names;
    QToolButton *m_reset;
    QLabel *m_note;
};
