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

    QLabel *note = new QLabel(tr("Privileged intents must be enabled in the Developer Portal, page Bot; "
                                 "otherwise Discord closes with 4014."),
                              this);
    note->setObjectName(QStringLiteral("privilegedNote"));
    note->setWordWrap(true);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(list, 1);
    layout->addWidget(note);
    layout->addLayout(buttons);
    connect(m_model, &IntentsModel::intentsChanged, this, &IntentsPicker::showNumber);
    showNumber();
}

//! Wide enough for most meanings; of those that are cut short the tool tip tells the rest.
QSize IntentsPicker::sizeHint() const
{
    int names = 0;
    int meanings = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto widthOf = [&](int column) {
            return fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString());
        };
        names = std::max(names, widthOf(IntentsModel::NameColumn));
        meanings = std::max(meanings, widthOf(IntentsModel::AboutColumn));
    }
    const int checkBox = style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    meanings = std::min(meanings, fontMetrics().averageCharWidth() * 70);
    return {names + meanings + checkBox + scrollBar + 50, QWidget::sizeHint().height()};
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
