// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagemenu.h"

#include "language.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(const QString &title, QWidget *parent) : QMenu(title, parent)
{
    setObjectName(u"languageMenu"_s);
    QActionGroup *group = new QActionGroup(this);
    const QString chosen = Language::chosen();
    const auto offer = [&](const QString &text, const QString &code) {
        QAction *action = addAction(text, this, [this, code] { choose(code); });
        action->setObjectName(u"languageAction_"_s + code);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
    };
    offer(tr("As the &system (%1)").arg(Language::nativeName(Language::ofSystem())), QString());
    addSeparator();
    for (const QString &code : Language::available())
        offer(Language::nativeName(code), code);
}

void LanguageMenu::choose(const QString &code)
{
    Language::setChosen(code);
    const QString name = Language::nativeName(code.isEmpty() ? Language::ofSystem() : code);
    Q_EMIT noticed(tr("The language will be %1 when the program is started again.").arg(name));
}
