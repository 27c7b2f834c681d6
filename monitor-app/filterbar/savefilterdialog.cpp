// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefilterdialog.h"

#include "filterbar/savedfilters.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SaveFilterDialog::SaveFilterDialog(SavedFilters *saved, const QString &text, QWidget *parent)
    : QDialog(parent), m_saved(saved), m_text(text), m_name(new QLineEdit(this))
{
    setObjectName(u"saveFilterDialog"_s);
    const qsizetype index = m_saved->indexOf(text);
    setWindowTitle(index < 0 ? tr("Save filter") : tr("Saved filter"));
    m_name->setObjectName(u"savedName"_s);
    m_name->setText(index < 0 ? text : m_saved->filters().at(index).name);
    m_name->selectAll();
    QLabel *filter = new QLabel(text, this);
    filter->setTextFormat(Qt::PlainText);
    filter->setWordWrap(true);
    filter->setMinimumWidth(360);
    filter->setTextInteractionFlags(Qt::TextSelectableByMouse);

    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (index >= 0) {
        QPushButton *remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_saved->remove(m_text);
            reject();
        });
    }
    QFormLayout *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("Filter:"), filter);
    form->addRow(buttons);
}

void SaveFilterDialog::accept()
{
    const QString name = m_name->text().trimmed();
    m_saved->save({name.isEmpty() ? m_text : name, m_text});
    QDialog::accept();
}
