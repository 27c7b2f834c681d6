// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfiltersdialog.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

SavedFiltersDialog::SavedFiltersDialog(SavedFilters *saved, QWidget *parent)
    : FilterListDialog(parent), m_saved(saved)
{
    setObjectName(u"savedFiltersDialog"_s);
    setWindowTitle(tr("Saved filters"));
    for (const SavedFilter &filter : m_saved->filters())
        addItem(filter.name, filter.text);
    list()->setAccessibleName(tr("Saved filters"));
    list()->setCurrentRow(0);
}

QList<SavedFilter> SavedFiltersDialog::filters() const
{
    QList<SavedFilter> filters;
    for (int row = 0; row < list()->count(); ++row) {
        const QListWidgetItem *item = list()->item(row);
        const QString text = item->data(FilterRole).toString().trimmed();
        const QString name = item->text().trimmed();
        if (!text.isEmpty())
            filters << SavedFilter{name.isEmpty() ? text : name, text};
    }
    return filters;
}

void SavedFiltersDialog::accept()
{
    m_saved->setFilters(filters());
    QDialog::accept();
}

QListWidgetItem *SavedFiltersDialog::addNewItem()
{
    return addItem(tr("New filter"), QString());
}

QByteArray SavedFiltersDialog::toJson() const
{
    return SavedFilters::toJson(filters());
}

void SavedFiltersDialog::addFromJson(const QByteArray &json, QString *error)
{
    const QList<SavedFilter> known = filters();
    const QList<SavedFilter> added = SavedFilters::fromJson(json, error);
    for (const SavedFilter &filter : added) {
        if (!known.contains(filter))
            addItem(filter.name, filter.text);
    }
}

QString SavedFiltersDialog::suggestedFileName() const
{
    return u"filters.json"_s;
}
