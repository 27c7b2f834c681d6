// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/intents.h>

#include <QWidget>

class IntentsModel;

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

//! Chooses intents by name, and shows the number that goes into IDENTIFY.
class IntentsPicker : public QWidget
{
    Q_OBJECT

public:
    explicit IntentsPicker(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] Gateway::Intents intents() const;
    void setIntents(Gateway::Intents intents);

private:
    void showNumber();

    IntentsModel *m_model;
    QLabel *m_number;
};
