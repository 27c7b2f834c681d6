// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/panekeys.h"
#include "inspector/payloadtree.h"

#include <QWidget>

class PayloadFindBar;
class PayloadTextView;

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

//! The payload as text, set out on several lines or as it was received, with search, copy and save.
class PayloadTextPane : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadTextPane(QWidget *parent = nullptr);
    ~PayloadTextPane() override;

    //! \a pretty may be null: malformed text is only shown as it was received.
    void setTexts(const PayloadTreePointer &received, const PayloadTreePointer &pretty, const QString &name);
    void setAsReceived(bool on);
    [[nodiscard]] bool isAsReceived() const;
    void showNode(int node); //!< Selects the value of \a node.
    [[nodiscard]] PayloadTextView *view() const { return m_view; }
    [[nodiscard]] PayloadFindBar *findBar() const { return m_findBar; }

    //! Writes the payload as received to \a path, away from the GUI thread; tells what happened in its line.
    void saveTo(const QString &path);

public Q_SLOTS:
    void find();
    void stepMatch(bool forward);

Q_SIGNALS:
    void searched();
    void saved(const QString &path, const QString &error);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeTools();
    void showText();
    void search(const QString &text);
    void save();
    void copyAll();

    PayloadTreePointer m_received;
    PayloadTreePointer m_pretty;
    QString m_name; //!< Proposed for a file.
    PayloadTextView *m_view;
    PayloadFindBar *m_findBar;
    QToolButton *m_asReceived;
    QLabel *m_notice;
    PaneKeys m_keys;
    std::vector<qsizetype> m_matches;
    qsizetype m_match = -1;
    NewestTask m_searching; //!< Last, so that they end first.
    NewestTask m_saving;
};
