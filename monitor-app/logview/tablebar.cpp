// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablebar.h"

#include "glyphicon.h"
#include "logview/logview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

TableBar::TableBar(LogView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_finder(new LogFinder(this))
    , m_edit(new QLineEdit(this))
    , m_message(new QLabel(this))
{}

QToolButton *TableBar::addButton(const QString &text, const QString &toolTip)
{
    QToolButton *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    return button;
}

QToolButton *TableBar::addCloseButton()
{
    QToolButton *close = addButton(QString(), tr("Close (Esc)"));
    close->setIcon(glyphIcon(Glyph::Close));
    connect(close, &QToolButton::clicked, this, &TableBar::leave);
    return close;
}

QString TableBar::message() const
{
    return m_message->text();
}

void TableBar::edit()
{
    show();
    m_edit->setFocus();
    m_edit->selectAll();
}

void TableBar::leave()
{
    m_finder->cancel();
    hide();
    m_view->setFocus();
}

void TableBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(event->modifiers() & Qt::ShiftModifier ? LogFinder::Direction::Backward
                                                  : LogFinder::Direction::Forward);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}
