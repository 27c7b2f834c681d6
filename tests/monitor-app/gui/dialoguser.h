// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/profilestore.h"
#include "connecting/connectdialog.h"
#include "settingsinfolder.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

#include <memory>

//! A connect dialog and who uses it.
class DialogUser : public QObject
{
protected:
    static inline const QString validToken =
        QStringLiteral("MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB");

    void openDialog()
    {
        QSettings().clear(); // What another test connected with.
        m_dialog = std::make_unique<ConnectDialog>(BotSettings::simulated());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void typeBot()
    {
        chooseBot();
        QTest::keyClicks(edit(QStringLiteral("tokenEdit")), validToken);
    }
    void choose(const QString &name, int value)
    {
        QComboBox *box = m_dialog->findChild<QComboBox *>(name);
        box->setCurrentIndex(box->findData(value));
    }
    void trigger(const QString &action) { m_dialog->findChild<QAction *>(action)->trigger(); }

    //! Types \a answers into the next questions, one each.
    void answerNext(QStringList answers)
    {
        QTimer::singleShot(0, this, [this, answers]() mutable {
            QInputDialog *question = m_dialog->findChild<QInputDialog *>();
            if (!question)
                return;
            question->setTextValue(answers.takeFirst());
            if (!answers.isEmpty())
                answerNext(answers);
            question->accept();
        });
    }
    static Profile keepProfile(const QString &name, Gateway::Intents intents)
    {
        BotSettings settings = BotSettings::simulated();
        settings.simulate = false;
        settings.intents = intents;
        const Profile profile = ProfileStore::make(name, settings);
        ProfileStore::save(profile);
        return profile;
    }
    [[nodiscard]] bool isInAnyFile(const QByteArray &secret) const
    {
        QSettings().sync();
        QDirIterator files(m_settings.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                return true;
        }
        return false;
    }
    void chooseBot() { m_dialog->findChild<QRadioButton *>(QStringLiteral("botChoice"))->click(); }
    QLineEdit *edit(const QString &name) { return m_dialog->findChild<QLineEdit *>(name); }
    void click(const QString &name)
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }

    SettingsInFolder m_settings;
    std::unique_ptr<ConnectDialog> m_dialog;
};
