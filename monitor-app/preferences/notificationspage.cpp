// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationspage.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NotificationsPage::NotificationsPage(QWidget *parent) : PreferencePage(parent)
{
    setObjectName(u"notificationsPage"_s);
    QLabel *head = new QLabel(
        tr("Tell me of these. While the window is active it tells by itself; otherwise the desktop "
           "does."),
        this);
    head->setWordWrap(true);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    for (const Notification::Cause cause : Notification::causes()) {
        QCheckBox *box = new QCheckBox(Notification::causeText(cause), this);
        box->setObjectName(Notification::key(cause));
        box->setToolTip(Notification::causeExplanation(cause));
        layout->addWidget(box);
        m_boxes.insert(cause, box);
    }
    layout->addStretch();
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

void NotificationsPage::load()
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        it.value()->setChecked(Notification::isWanted(it.key()));
}

void NotificationsPage::apply()
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        Notification::setWanted(it.key(), it.value()->isChecked());
}

void NotificationsPage::restoreDefaults()
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(true);
}
