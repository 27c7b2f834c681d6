// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesdialog.h"

#include "preferences/appearancepage.h"
#include "preferences/logpage.h"
#include "preferences/notificationspage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent), m_titles(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_titles->setObjectName(u"preferencesTitles"_s);
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    QDialogButtonBox *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel |
                                 QDialogButtonBox::RestoreDefaults,
                             this);
    buttons->setObjectName(u"preferencesButtons"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        applyAll();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &PreferencesDialog::applyAll);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setToolTip(tr("Show on this page what the program begins with; OK or Apply keeps it"));
    connect(defaults, &QPushButton::clicked, this, [this] {
        const QList<PreferencePage *> all = pages();
        all.at(m_pages->currentIndex())->restoreDefaults();
    });

    QHBoxLayout *middle = new QHBoxLayout;
    middle->addWidget(m_titles);
    middle->addWidget(m_pages, 1);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);

    addPage(new AppearancePage(this));
    addPage(new NotificationsPage(this));
    addPage(new LogPage(this));
    m_titles->setCurrentRow(0);
    orderTabs(buttons);
    m_titles->setFocus();
    resize(620, 420);
}

//! As read: the list, the page, the buttons. They were made in another order.
void PreferencesDialog::orderTabs(QDialogButtonBox *buttons)
{
    QWidget *last = m_titles;
    const auto append = [&last](const QWidget *part) {
        const QList<QWidget *> inner = part->findChildren<QWidget *>();
        for (QWidget *widget : inner) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QWidget::setTabOrder(last, widget);
            last = widget;
        }
    };
    append(m_pages);
    append(buttons);
}

void PreferencesDialog::addPage(PreferencePage *page)
{
    page->load();
    m_titles->addItem(page->title());
    m_pages->addWidget(page);
}

QList<PreferencePage *> PreferencesDialog::pages() const
{
    QList<PreferencePage *> result;
    for (int i = 0; i < m_pages->count(); ++i)
        result += qobject_cast<PreferencePage *>(m_pages->widget(i));
    return result;
}

void PreferencesDialog::applyAll()
{
    const QList<PreferencePage *> all = pages();
    for (PreferencePage *page : all)
        page->apply();
    Q_EMIT applied();
}
