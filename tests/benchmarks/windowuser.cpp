// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowuser.h"

#include "filterbar/filterbar.h"
#include "filterbar/filteredit.h"
#include "logpanel/logpanel.h"
#include "logview/logview.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace {

const QString typedFilter = QStringLiteral("type == MESSAGE_CREATE and d.author.bot == true");
constexpr LogOrder orders[] = {{LogOrder::Key::Size, Qt::DescendingOrder},
                               {LogOrder::Key::Sequence, Qt::AscendingOrder},
                               {LogOrder::Key::User, Qt::AscendingOrder},
                               {LogOrder::Key::Time, Qt::DescendingOrder}};

} // namespace

WindowUser::WindowUser(LogPanel *panel) : m_panel(panel), m_view(panel->view())
{
    m_habits = {
        {"follows",
         [this](int step) {
             follow(step);
         }},
        {"turns pages",
         [this](int step) {
             turnPages(step);
         }},
        {"drags the scroll bar",
         [this](int step) {
             dragScrollBar(step);
         }},
        {"walks through rows",
         [this](int step) {
             walkThroughRows(step);
         }},
        {"types filters",
         [this](int step) {
             typeFilter(step);
         }},
        {"sorts",
         [this](int step) {
             sort(step);
         }},
    };
}

void WindowUser::reset()
{
    m_panel->filterBar()->setText(QString());
    m_view->setOrder({});
    m_view->setFollowing(true);
}

void WindowUser::follow(int) {}

void WindowUser::turnPages(int step)
{
    const bool isUp = step / 30 % 2 == 0;
    m_view->verticalScrollBar()->triggerAction(isUp ? QAbstractSlider::SliderPageStepSub
                                                    : QAbstractSlider::SliderPageStepAdd);
}

void WindowUser::dragScrollBar(int)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setSliderPosition(int(m_random.bounded(qint64(bar->maximum()) + 1)));
    bar->triggerAction(QAbstractSlider::SliderMove);
}

void WindowUser::sort(int step)
{
    constexpr int stepsOfAnOrder = 30;
    if (step % stepsOfAnOrder == 0)
        m_view->setOrder(orders[std::size_t(step / stepsOfAnOrder) % std::size(orders)]);
    else if (step % 3 == 0)
        dragScrollBar(step);
}

void WindowUser::typeFilter(int step)
{
    // A letter each tenth of a second, then a look at what came.
    const int letter = step / 2 % (int(typedFilter.size()) + 10);
    FilterEdit *edit = m_panel->filterBar()->lineEdit();
    if (step % 2 != 0)
        return;
    if (letter == 0)
        m_panel->filterBar()->setText(QString());
    if (letter < typedFilter.size())
        press(edit, Qt::Key_unknown, Qt::NoModifier, typedFilter.mid(letter, 1));
    else
        turnPages(0);
}

void WindowUser::walkThroughRows(int step)
{
    switch (step % 20) {
    case 0:
        press(m_view, Qt::Key_PageUp);
        break;
    case 10:
        m_view->toggleMark();
        break;
    case 15:
        m_view->selectAll();
        break;
    case 19:
        press(m_view, Qt::Key_Home);
        break;
    default:
        press(m_view, Qt::Key_Down, step % 5 == 0 ? Qt::ShiftModifier : Qt::NoModifier);
    }
}

void WindowUser::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &release);
}
