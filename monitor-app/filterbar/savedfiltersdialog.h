// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterbar/filterlistdialog.h"
#include "filterbar/savedfilters.h"

//! Renames, orders, removes and exchanges saved filters.
class SavedFiltersDialog : public FilterListDialog
{
    Q_OBJECT

public:
    explicit SavedFiltersDialog(SavedFilters *saved, QWidget *parent = nullptr);

    [[nodiscard]] QList<SavedFilter> filters() const; //!< As they stand in the list.
    void accept() override;

protected:
    [[nodiscard]] QListWidgetItem *addNewItem() override;
    [[nodiscard]] QByteArray toJson() const override;
    void addFromJson(const QByteArray &json, QString *error) override;
    [[nodiscard]] QString suggestedFileName() const override;

private:
    SavedFilters *m_saved;
};
