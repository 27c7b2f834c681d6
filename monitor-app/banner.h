// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

//! A strip over the window that says one thing plainly, with buttons for what can be done about it.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Error };

    explicit Banner(Tone tone, QWidget *parent = nullptr);

    void setText(const QString &richText);
    [[nodiscard]] QString text() const;
    QPushButton *addButton(const QString &text, const QString &toolTip);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor toneColor() const;
    void showGlyph();

    Tone m_tone;
    QLabel *m_glyph;
    QLabel *m_label;
    QHBoxLayout *m_layout;
};
