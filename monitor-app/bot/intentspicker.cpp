// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentspicker.h"

#include "bot/intentsmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

IntentsPicker::IntentsPicker(QWidget *parent)
    : QWidget(parent), m_model(new IntentsModel(this)), m_number(new QLabel(this))
{
    QTreeView *list = new QTreeView(this);
    list->setObjectName(QStringLiteral("intentsList"));
    list->setAccessibleName(tr("Intents"));
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setMinimumHeight(150);
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(IntentsModel::NameColumn, QHeaderView::ResizeToContents);

    QHBoxLayout *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &text, const QString &toolTip, Gateway::Intents intents) {
        QPushButton *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        button->setToolTip(toolTip);
        connect(button, &QPushButton::clicked, this, [this, intents] { setIntents(intents); });
        buttons->addWidget(button);
    };
    addButton(tr("&Unprivileged"), tr("All that need no permission"), Gateway::unprivilegedIntents());
    addButton(tr("&All"), tr("Every intent; the privileged ones must be enabled on the Developer Portal"),
              Gateway::allIntents());
    addButton(tr("&None"), tr("Connect without events, only to see the session"), {});
    buttons->addStretch(1);
    m_number->setObjectName(QStringLiteral("intentsNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setToolTip(tr("The number that IDENTIFY sends"));
    buttons->addWidget(m_number);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
    connect(m_model, &IntentsModel::intentsChanged, this, &IntentsPicker::showNumber);
    showNumber();
}

Gateway::Intents IntentsPicker::intents() const
{
    return m_model->intents();
}

void IntentsPicker::setIntents(Gateway::Intents intents)
{
    m_model->setIntents(intents);
}

void IntentsPicker::showNumber()
{
    const int chosen = int(Gateway::intentNames(intents()).size());
    const int privileged = int(Gateway::intentNames(Gateway::privilegedIntents(intents())).size());
    m_number->setText(
        tr("%1 chosen, %2 privileged; number <b>%3</b>").arg(chosen).arg(privileged).arg(int(intents())));
}
