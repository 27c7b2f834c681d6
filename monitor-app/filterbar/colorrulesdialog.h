// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterbar/colorrulebook.h"
#include "filterbar/filterlistdialog.h"

class SwatchPicker;

//! Writes, orders and exchanges the colour rules. The first rule that matches a row paints it.
class ColorRulesDialog : public FilterListDialog
{
    Q_OBJECT

public:
    explicit ColorRulesDialog(ColorRuleBook *book, QWidget *parent = nullptr);

    [[nodiscard]] QList<ColorRuleText> rules() const; //!< As they stand in the list.
    void accept() override;

protected:
    [[nodiscard]] QListWidgetItem *addNewItem() override;
    [[nodiscard]] QByteArray toJson() const override;
    void addFromJson(const QByteArray &json, QString *error) override;
    void showItem(QListWidgetItem *item) override;
    [[nodiscard]] QString suggestedFileName() const override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int LightRole = FirstFreeRole;
    static constexpr int DarkRole = FirstFreeRole + 1;

    SwatchPicker *makePicker(bool dark);
    QListWidgetItem *addRule(const ColorRuleText &rule);
    void paint(QListWidgetItem *item);
    void restoreDefaults();

    ColorRuleBook *m_book;
    SwatchPicker *m_light;
    SwatchPicker *m_dark;
};
