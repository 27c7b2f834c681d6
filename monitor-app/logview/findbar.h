// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"
#include "filter/logfinder.h"

#include <QWidget>

class LogView;

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

//! The strip under the table in which rows are looked for, with the language of the filter: a bare word is
//! searched for in the whole payload. Worker threads search; the table goes to what they find.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(LogView *view, QWidget *parent = nullptr);

    [[nodiscard]] QString message() const;

public Q_SLOTS:
    void edit(); //!< Shows it and moves the focus into it.
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void compile();
    void find(LogFinder::Direction direction);
    void leave();
    QToolButton *addButton(const QString &text, const QString &toolTip);

    LogView *m_view;
    LogFinder *m_finder;
    QLineEdit *m_edit;
    QLabel *m_message;
    Filter m_filter;
    bool m_isValid = false;
};
