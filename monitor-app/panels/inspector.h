// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventrow.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QSet>
#include <QWidget>

class JsonHighlighter;
class JsonTreeModel;

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QTreeView;
QT_END_NAMESPACE

//! One row of the log in full: its JSON as a tree and as text. Payloads are parsed off the GUI thread.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override { return {430, 400}; }

public Q_SLOTS:
    void inspect(const EventRow &row);
    void clear();

Q_SIGNALS:
    //! The tree and the text hold the row that was asked for last.
    void inspected();
    void filterTermChosen(const QString &term);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Parsed
    {
        QJsonDocument document;
        QString text;
        QString error;
    };
    static Parsed parse(const QByteArray &payload);

    void take();
    void unfold(const QModelIndex &parent);
    void showHeading();
    void showTreeMenu(const QPoint &place);
    QWidget *makeTextPage();

    EventRow m_row;
    QStackedWidget *m_pages;
    QLabel *m_heading;
    QTabWidget *m_tabs;
    QTreeView *m_tree;
    JsonTreeModel *m_model;
    QPlainTextEdit *m_text;
    JsonHighlighter *m_highlighter;
    QSet<QString> m_unfolded; //!< Paths that stay unfolded from one event to the next.
    QFutureWatcher<Parsed> m_parsing;
};
