// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colorrulesdialog.h"

#include "colorscheme.h"
#include "filterbar/rulecolors.h"
#include "filterbar/swatchpicker.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

ColorRulesDialog::ColorRulesDialog(ColorRuleBook *book, QWidget *parent)
    : FilterListDialog(parent), m_book(book), m_light(makePicker(false)), m_dark(makePicker(true))
{
    setObjectName(u"colorRulesDialog"_s);
    setWindowTitle(tr("Colour rules"));
    QLabel *order =
        new QLabel(tr("A row is painted by the first rule in the list that matches it and is ticked. "
                      "Drag rules to change their order."),
                   this);
    order->setWordWrap(true);
    order->setForegroundRole(QPalette::PlaceholderText);
    form()->addRow(tr("&Light:"), m_light);
    form()->addRow(tr("&Dark:"), m_dark);
    form()->addRow(QString(), order);
    connect(addTool(u"defaultsButton"_s, tr("&Restore defaults")), &QPushButton::clicked, this,
            &ColorRulesDialog::restoreDefaults);
    for (const ColorRuleText &rule : m_book->texts())
        addRule(rule);
    list()->setAccessibleName(tr("Colour rules"));
    list()->setCurrentRow(0);
}

SwatchPicker *ColorRulesDialog::makePicker(bool dark)
{
    QList<SwatchPicker::Swatch> swatches;
    const QList<RuleColor> colors = RuleColors::all();
    for (const RuleColor &color : colors)
        swatches << SwatchPicker::Swatch{color.name, dark ? color.dark : color.light};
    SwatchPicker *picker =
        new SwatchPicker(swatches, dark ? RuleColors::darkGround() : RuleColors::lightGround(),
                         dark ? RuleColors::darkText() : RuleColors::lightText(), this);
    picker->setObjectName(dark ? u"darkPicker"_s : u"lightPicker"_s);
    picker->setAccessibleName(dark ? tr("Ground in dark colours") : tr("Ground in light colours"));
    connect(picker, &SwatchPicker::picked, this, [this, dark](const QColor &color) {
        if (QListWidgetItem *item = list()->currentItem()) {
            item->setData(dark ? DarkRole : LightRole, color);
            paint(item);
        }
    });
    return picker;
}

QListWidgetItem *ColorRulesDialog::addRule(const ColorRuleText &rule)
{
    QListWidgetItem *item = addItem(rule.name, rule.filter);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    item->setData(LightRole, rule.light);
    item->setData(DarkRole, rule.dark);
    paint(item);
    return item;
}

void ColorRulesDialog::paint(QListWidgetItem *item)
{
    item->setBackground(item->data(isDark(palette()) ? DarkRole : LightRole).value<QColor>());
}

QList<ColorRuleText> ColorRulesDialog::rules() const
{
    QList<ColorRuleText> rules;
    for (int row = 0; row < list()->count(); ++row) {
        const QListWidgetItem *item = list()->item(row);
        rules << ColorRuleText{item->text(), item->data(FilterRole).toString(),
                               item->data(LightRole).value<QColor>(), item->data(DarkRole).value<QColor>(),
                               item->checkState() == Qt::Checked};
    }
    return rules;
}

void ColorRulesDialog::accept()
{
    m_book->setTexts(rules());
    QDialog::accept();
}

QListWidgetItem *ColorRulesDialog::addNewItem()
{
    const QList<RuleColor> colors = RuleColors::all();
    const RuleColor &color = colors.at(list()->count() % colors.size());
    return addRule({tr("New rule"), QString(), color.light, color.dark, true});
}

QByteArray ColorRulesDialog::toJson() const
{
    return ColorRuleBook::toJson(rules());
}

void ColorRulesDialog::addFromJson(const QByteArray &json, QString *error)
{
    const QList<ColorRuleText> known = rules();
    const QList<ColorRuleText> added = ColorRuleBook::fromJson(json, error);
    for (const ColorRuleText &rule : added) {
        if (!known.contains(rule))
            addRule(rule);
    }
}

void ColorRulesDialog::showItem(QListWidgetItem *item)
{
    m_light->setColor(item ? item->data(LightRole).value<QColor>() : QColor());
    m_dark->setColor(item ? item->data(DarkRole).value<QColor>() : QColor());
}

QString ColorRulesDialog::suggestedFileName() const
{
    return u"color-rules.json"_s;
}

void ColorRulesDialog::restoreDefaults()
{
    list()->clear();
    const QList<ColorRuleText> defaults = ColorRuleBook::defaults();
    for (const ColorRuleText &rule : defaults)
        addRule(rule);
    list()->setCurrentRow(0);
}

void ColorRulesDialog::changeEvent(QEvent *event)
{
    FilterListDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int row = 0; row < list()->count(); ++row)
        paint(list()->item(row));
}
