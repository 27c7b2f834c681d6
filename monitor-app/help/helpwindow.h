// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/helppage.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTextBrowser;
class QTextBlock;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

//! The documents of the program: contents and search at the left, the page at the right.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    //! Shows the section \a topic, such as `glossary.md#resume`. The window belongs to the dialog that is
    //! open above \a from, so that it can be used beside it.
    static HelpWindow *showTopic(const QString &topic, QWidget *from);

    //! Where one is: a file, and behind # the section.
    [[nodiscard]] QString topic() const { return m_history.value(m_place); }
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }

public Q_SLOTS:
    void open(const QString &topic);
    void back();
    void forward();
    void search(const QString &text);

Q_SIGNALS:
    void placeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeLanguageNote();
    void fillContents();
    void go(const QString &topic);
    void render();
    void scrollTo(const QString &anchor);
    [[nodiscard]] QTextBlock headingBlock(const QString &anchor) const;
    void followItem(const QTreeWidgetItem *item);

    QTextBrowser *m_browser;
    QTreeWidget *m_contents;
    QLineEdit *m_search;
    HelpPage m_page;
    QStringList m_history;
    qsizetype m_place = -1;
};
