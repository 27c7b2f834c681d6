// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadfindbar.h"

#include "colorscheme.h"
#include "glyphicon.h"
#include "units.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

PayloadFindBar::PayloadFindBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    m_edit->setObjectName(u"payloadFind"_s);
    m_edit->setPlaceholderText(tr("Find in this event"));
    m_edit->setAccessibleName(tr("Find in this event"));
    m_edit->setClearButtonEnabled(true);
    m_count->setObjectName(u"payloadFindCount"_s);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    QToolButton *close = new QToolButton(this);
    close->setIcon(glyphIcon(Glyph::Close));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    for (QToolButton *button : {m_previous, m_next, close})
        button->setAutoRaise(true);

    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(close);
    connect(m_edit, &QLineEdit::textChanged, this, &PayloadFindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    connect(close, &QToolButton::clicked, this, &PayloadFindBar::finish);
    setMatches(-1, 0);
    hide();
}

QString PayloadFindBar::text() const
{
    return isHidden() ? QString() : m_edit->text();
}

void PayloadFindBar::begin(const QString &text)
{
    const bool wasHidden = isHidden();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty() && text != m_edit->text())
        m_edit->setText(text);
    else if (wasHidden && !m_edit->text().isEmpty())
        Q_EMIT textChanged(m_edit->text());
    m_edit->selectAll();
}

void PayloadFindBar::setMatches(qsizetype current, qsizetype count)
{
    const bool isEmpty = m_edit->text().isEmpty();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_count->setVisible(!isEmpty);
    QPalette colors = palette();
    if (count == 0)
        colors.setColor(QPalette::WindowText, Colors::bad(palette()));
    m_count->setPalette(colors);
    if (count == 0)
        m_count->setText(tr("not found"));
    else if (current < 0)
        m_count->setText(tr("%1 found").arg(Units::count(count)));
    else
        m_count->setText(tr("%1 of %2").arg(Units::count(current + 1), Units::count(count)));
}

void PayloadFindBar::finish()
{
    hide();
    Q_EMIT textChanged({});
}

void PayloadFindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        finish();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepRequested(event->key() == Qt::Key_Down);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
