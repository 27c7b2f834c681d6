// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancepage.h"

#include "colorscheme.h"
#include "language.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

AppearancePage::AppearancePage(QWidget *parent)
    : PreferencePage(parent)
    , m_colors(new QComboBox(this))
    , m_style(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    m_colors->setObjectName(u"preferredColors"_s);
    m_colors->addItem(tr("As the desktop"), int(ColorScheme::System));
    m_colors->addItem(tr("Light"), int(ColorScheme::Light));
    m_colors->addItem(tr("Dark"), int(ColorScheme::Dark));
    m_colors->setToolTip(tr("As the desktop: the window changes with it, also while it is open"));
    m_style->setObjectName(u"preferredStyle"_s);
    m_style->addItem(tr("As the desktop"), QString());
    const QStringList styles = QStyleFactory::keys();
    for (const QString &style : styles)
        m_style->addItem(style, style);
    m_style->setToolTip(tr("The shape of buttons and fields"));

    m_language->setObjectName(u"preferredLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    const QStringList languages = Language::available();
    for (const QString &code : languages)
        m_language->addItem(Language::nativeName(code), code);
    m_language->setToolTip(tr("Taken when the program is started again"));

    QLabel *note = new QLabel(tr("Light and dark colours need the style Fusion, which is taken unless the "
                                 "desktop has them itself."),
                              this);
    note->setWordWrap(true);
    QFormLayout *layout = new QFormLayout(this);
    layout->addRow(tr("&Colours:"), m_colors);
    layout->addRow(tr("&Style:"), m_style);
    layout->addRow(note);
    layout->addRow(tr("&Language:"), m_language);
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::load()
{
    m_colors->setCurrentIndex(m_colors->findData(int(Appearance::chosenColors())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(Language::chosen())));
    m_style->setCurrentIndex(
        std::max(0, m_style->findData(Appearance::chosenStyle(), Qt::UserRole, Qt::MatchFixedString)));
}

void AppearancePage::apply()
{
    if (const QString language = m_language->currentData().toString(); language != Language::chosen())
        Language::setChosen(language);
    Appearance::choose(ColorScheme(m_colors->currentData().toInt()), m_style->currentData().toString());
}

void AppearancePage::restoreDefaults()
{
    m_colors->setCurrentIndex(m_colors->findData(int(ColorScheme::System)));
    m_style->setCurrentIndex(0);
    m_language->setCurrentIndex(0);
}
