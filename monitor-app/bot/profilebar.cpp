// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilebar.h"

#include "bot/profilestore.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

ProfileBar::ProfileBar(QWidget *parent) : QWidget(parent), m_box(new QComboBox(this))
{
    m_box->setObjectName(u"profiles"_s);
    m_box->setAccessibleName(tr("Profile"));
    m_box->setToolTip(
        tr("What to connect with, kept under a name; the token is in the keychain of the system"));
    QLabel *label = new QLabel(tr("P&rofile:"), this);
    label->setBuddy(m_box);

    QMenu *menu = new QMenu(this);
    QAction *make = menu->addAction(tr("&New…"), this, &ProfileBar::newRequested);
    make->setObjectName(u"newProfile"_s);
    m_duplicate = menu->addAction(tr("D&uplicate…"), this, &ProfileBar::duplicateRequested);
    m_duplicate->setObjectName(u"duplicateProfile"_s);
    m_rename = menu->addAction(tr("&Rename…"), this, &ProfileBar::rename);
    m_rename->setObjectName(u"renameProfile"_s);
    m_delete = menu->addAction(tr("&Delete…"), this, &ProfileBar::askToDelete);
    m_delete->setObjectName(u"deleteProfile"_s);
    menu->addSeparator();
    QAction *import = menu->addAction(tr("&Import from .env file…"), this, &ProfileBar::importRequested);
    import->setObjectName(u"importProfile"_s);
    QPushButton *button = new QPushButton(tr("Pro&files"), this);
    button->setObjectName(u"profileMenu"_s);
    button->setMenu(menu);
    button->setAutoDefault(false);

    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_box, 1);
    layout->addWidget(button);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        showChoice();
        Q_EMIT chosen(current());
    });
    reload(ProfileStore::lastId());
}

QString ProfileBar::current() const
{
    return m_box->currentData().toString();
}

void ProfileBar::setCurrent(const QString &id)
{
    const QSignalBlocker silence(m_box);
    m_box->setCurrentIndex(std::max(0, m_box->findData(id)));
    showChoice();
}

void ProfileBar::reload(const QString &id)
{
    {
        const QSignalBlocker silence(m_box);
        m_box->clear();
        m_box->addItem(tr("None: as last time"), QString());
        const QList<Profile> profiles = ProfileStore::profiles();
        for (const Profile &profile : profiles)
            m_box->addItem(profile.name, profile.id);
    }
    setCurrent(id);
}

void ProfileBar::showChoice()
{
    const bool isProfile = !current().isEmpty();
    m_rename->setEnabled(isProfile);
    m_delete->setEnabled(isProfile);
}

QString ProfileBar::askForName(const QString &title, const QString &proposal, const QString &id)
{
    QString name = proposal;
    QString question = tr("Name of the profile:");
    while (true) {
        bool isGiven = false;
        name = QInputDialog::getText(this, title, question, QLineEdit::Normal, name, &isGiven).simplified();
        if (!isGiven)
            return {};
        if (!name.isEmpty() && !ProfileStore::isTaken(name, id))
            return name;
        question = name.isEmpty() ? tr("A profile needs a name:")
                                  : tr("There is a profile “%1” already. Another name:").arg(name);
    }
}

void ProfileBar::rename()
{
    std::optional<Profile> profile = ProfileStore::profile(current());
    if (!profile)
        return;
    const QString name = askForName(tr("Rename profile"), profile->name, profile->id);
    if (name.isEmpty())
        return;
    profile->name = name;
    ProfileStore::save(*profile);
    reload(profile->id);
}

void ProfileBar::askToDelete()
{
    const QString id = current();
    QMessageBox box(QMessageBox::Question, tr("Delete profile"),
                    tr("Delete the profile “%1”, and its token in the keychain?").arg(m_box->currentText()),
                    QMessageBox::Cancel, this);
    QPushButton *confirm = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    confirm->setObjectName(u"confirmDelete"_s);
    box.exec();
    if (box.clickedButton() != confirm)
        return;
    ProfileStore::remove(id);
    reload({});
    Q_EMIT deleted(id);
}
