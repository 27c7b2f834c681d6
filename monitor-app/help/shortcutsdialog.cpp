// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "help/shortcutsmodel.h"
#include "panels/paneltable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(QWidget *window) : QDialog(window)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    QSortFilterProxyModel *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(new ShortcutsModel(window, this));
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown->setSortCaseSensitivity(Qt::CaseInsensitive);

    QLineEdit *search = new QLineEdit(this);
    search->setObjectName(u"shortcutsSearch"_s);
    search->setPlaceholderText(tr("Keys, or what they do"));
    search->setAccessibleName(tr("Show only shortcuts with this text"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);

    PanelTable *table = new PanelTable(shown, this);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setEmptyText(tr("No shortcut has this text."));
    table->setSortingEnabled(true);
    shown->sort(-1); // As in the menus, until a heading is clicked.
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    const int wanted = table->horizontalHeader()->length() + table->verticalScrollBar()->sizeHint().width() +
                       4 * fontMetrics().averageCharWidth();
    table->horizontalHeader()->setStretchLastSection(true);

    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(std::clamp(wanted, 680, std::max(680, screen()->availableSize().width() * 3 / 4)), 640);
}
