// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterlistdialog.h"

#include "colorscheme.h"
#include "filterbar/filteredit.h"
#include "filterbar/filterfile.h"
#include "filterbar/filtermessage.h"
#include "glyphicon.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

FilterListDialog::FilterListDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_filter(new FilterEdit(this))
{
    QHBoxLayout *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(makeListSide(), 2);
    sides->addWidget(makeFormSide(), 3);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(makeBottom());
    connect(m_list, &QListWidget::currentItemChanged, this, &FilterListDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (item == m_list->currentItem() && !m_isShowing)
            showCurrent();
    });
    connect(m_name, &QLineEdit::textEdited, this, &FilterListDialog::takeName);
    connect(m_filter, &FilterEdit::compiled, this, &FilterListDialog::takeFilter);
    resize(820, 440);
}

void FilterListDialog::setPathCatalogue(const PathCatalogue &catalogue)
{
    m_filter->setPathCatalogue(catalogue);
}

QWidget *FilterListDialog::makeListSide()
{
    m_list->setObjectName(u"filterList"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setMinimumWidth(220);
    const int iconSide = m_list->fontMetrics().height();
    m_list->setIconSize({iconSide, iconSide});
    QWidget *side = new QWidget(this);
    QVBoxLayout *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    layout->addLayout(buttons);
    const auto addButton = [&](const QString &name, Glyph glyph, const QString &toolTip) {
        QToolButton *button = new QToolButton(side);
        button->setObjectName(name);
        button->setIcon(glyphIcon(glyph));
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setAutoRaise(true);
        buttons->addWidget(button);
        return button;
    };
    connect(addButton(u"addButton"_s, Glyph::Plus, tr("Add one")), &QToolButton::clicked, this,
            &FilterListDialog::add);
    m_remove = addButton(u"removeButton"_s, Glyph::Minus, tr("Remove the chosen one"));
    connect(m_remove, &QToolButton::clicked, this, &FilterListDialog::remove);
    buttons->addStretch();
    m_up = addButton(u"upButton"_s, Glyph::Up, tr("Move up"));
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    m_down = addButton(u"downButton"_s, Glyph::Down, tr("Move down"));
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    return side;
}

QWidget *FilterListDialog::makeFormSide()
{
    m_name->setObjectName(u"nameEdit"_s);
    m_filter->setObjectName(u"filterEdit"_s);
    FilterMessage *message = new FilterMessage(this);
    message->setObjectName(u"filterMessage"_s);
    connect(m_filter, &FilterEdit::compiled, message,
            [this, message] { message->showError(m_filter->error()); });
    connect(message, &FilterMessage::suggestionChosen, m_filter, &FilterEdit::applySuggestion);
    m_formSide = new QWidget(this);
    m_form = new QFormLayout(m_formSide);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Filter:"), m_filter);
    m_form->addRow(QString(), message);
    m_formSide->setEnabled(false);
    return m_formSide;
}

QWidget *FilterListDialog::makeBottom()
{
    m_tools = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins({});
    layout->addStretch();
    QDialogButtonBox *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, m_tools);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(addTool(u"importButton"_s, tr("&Import…")), &QPushButton::clicked, this,
            &FilterListDialog::askForImport);
    connect(addTool(u"exportButton"_s, tr("&Export…")), &QPushButton::clicked, this,
            &FilterListDialog::askForExport);
    // Enter in a line is for the line.
    const QList<QPushButton *> all = m_tools->findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    return m_tools;
}

QPushButton *FilterListDialog::addTool(const QString &name, const QString &text)
{
    QPushButton *button = new QPushButton(text, m_tools);
    button->setObjectName(name);
    button->setAutoDefault(false);
    QHBoxLayout *layout = static_cast<QHBoxLayout *>(m_tools->layout());
    layout->insertWidget(layout->count() - 2, button); // Before the gap and those that close the dialog.
    return button;
}

QListWidgetItem *FilterListDialog::addItem(const QString &name, const QString &filter)
{
    QListWidgetItem *item = new QListWidgetItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    item->setData(FilterRole, filter);
    item->setSizeHint({0, m_list->fontMetrics().height() + 9});
    m_list->addItem(item);
    mark(item);
    return item;
}

void FilterListDialog::mark(QListWidgetItem *item)
{
    const QString text = item->data(FilterRole).toString();
    FilterError error;
    const Filter filter = Filter::compile(text, &error);
    const bool isUseless = error.isError() || filter.isEmpty();
    item->setIcon(isUseless ? glyphIcon(Glyph::Warning, Colors::busy(palette())) : QIcon());
    item->setToolTip(error.isError() ? error.message : isUseless ? tr("It has no filter yet") : text);
}

void FilterListDialog::showItem(QListWidgetItem *) {}

void FilterListDialog::showCurrent()
{
    QListWidgetItem *item = m_list->currentItem();
    m_isShowing = true;
    m_formSide->setEnabled(item != nullptr);
    // A cursor that is at work stays where it is.
    const QString name = item ? item->text() : QString();
    if (m_name->text() != name)
        m_name->setText(name);
    const QString filter = item ? item->data(FilterRole).toString() : QString();
    if (m_filter->text() != filter)
        m_filter->setText(filter);
    showItem(item);
    m_isShowing = false;
    m_remove->setEnabled(item != nullptr);
    m_up->setEnabled(item && m_list->currentRow() > 0);
    m_down->setEnabled(item && m_list->currentRow() < m_list->count() - 1);
}

void FilterListDialog::takeName(const QString &name)
{
    if (QListWidgetItem *item = m_list->currentItem())
        item->setText(name);
}

void FilterListDialog::takeFilter()
{
    QListWidgetItem *item = m_list->currentItem();
    if (m_isShowing || !item)
        return;
    item->setData(FilterRole, m_filter->text());
    mark(item);
}

void FilterListDialog::add()
{
    m_list->setCurrentItem(addNewItem());
    m_name->setFocus();
    m_name->selectAll();
}

void FilterListDialog::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    showCurrent();
}

void FilterListDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
}

bool FilterListDialog::importFile(const QString &path, QString *error)
{
    const QByteArray json = FilterFile::read(path, error);
    if (error->isEmpty())
        addFromJson(json, error);
    return error->isEmpty();
}

bool FilterListDialog::exportFile(const QString &path, QString *error) const
{
    return FilterFile::write(path, toJson(), error);
}

void FilterListDialog::askForImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import"), {}, tr("JSON files (*.json)"));
    QString error;
    if (!path.isEmpty() && !importFile(path, &error))
        QMessageBox::warning(this, tr("Import"), tr("%1 cannot be read. %2").arg(path, error));
}

void FilterListDialog::askForExport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export"), suggestedFileName(), tr("JSON files (*.json)"));
    QString error;
    if (!path.isEmpty() && !exportFile(path, &error))
        QMessageBox::warning(this, tr("Export"), tr("%1 cannot be written. %2").arg(path, error));
}
