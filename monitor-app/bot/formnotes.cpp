// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formnotes.h"

#include "colorscheme.h"

#include <QEvent>

namespace {

//! Follows the palette, which the user can change while the dialog is open.
class FormNote : public QLabel
{
public:
    FormNote(QColor (*color)(const QPalette &), QWidget *parent) : QLabel(parent), m_color(color)
    {
        setWordWrap(true);
        takeColor();
        hide();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            takeColor();
    }

private:
    void takeColor()
    {
        QPalette changed = parentWidget()->palette();
        changed.setColor(QPalette::WindowText, m_color(changed));
        setPalette(changed);
    }

    QColor (*m_color)(const QPalette &);
};

QLabel *make(QColor (*color)(const QPalette &), const QString &name, QWidget *parent)
{
    QLabel *label = new FormNote(color, parent);
    label->setObjectName(name);
    return label;
}

} // namespace

QLabel *FormNotes::makeNote(const QString &name, QWidget *parent)
{
    return make(&Colors::muted, name, parent);
}

QLabel *FormNotes::makeError(const QString &name, QWidget *parent)
{
    return make(&Colors::bad, name, parent);
}

void FormNotes::show(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
