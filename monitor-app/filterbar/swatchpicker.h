// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

//! Swatches of which one is chosen, each with letters on it as they will be read.
class SwatchPicker : public QWidget
{
    Q_OBJECT

public:
    struct Swatch
    {
        QString name;
        QColor color;
    };

    static constexpr int columns = 9;

    //! \a ground and \a text are the colours that the swatches are seen with.
    SwatchPicker(const QList<Swatch> &swatches, const QColor &ground, const QColor &text,
                 QWidget *parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] QRect place(int index) const; //!< Of a swatch.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(const QColor &color); //!< By the user.

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int indexAt(const QPoint &point) const; //!< -1 beside them.
    [[nodiscard]] int currentIndex() const;               //!< -1 for a colour that is none of them.
    void pick(int index);

    QList<Swatch> m_swatches;
    QColor m_ground;
    QColor m_text;
    QColor m_color;
};
