// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/eventfilter.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QCompleter;
class QLabel;
class QLineEdit;
class QTimer;
QT_END_NAMESPACE

//! The line in which a filter is typed. What is wrong is underlined and told under the line while typing;
//! what was in force before the term with the mistake stays in force.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);
    ~FilterLine() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] EventFilter filter() const { return m_filter; }
    [[nodiscard]] FilterError error() const { return m_error; }

    //! Adds \a term, or takes it away when it stands there already.
    void toggleTerm(const QString &term);
    //! Moves the focus into the line and selects its text.
    void edit();

Q_SIGNALS:
    void filterChanged(const EventFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void compile();
    void showError();
    [[nodiscard]] qsizetype termStart() const;
    void underlineError();
    void applySuggestion();
    void offerCompletions();
    void insertCompletion(const QString &completion);
    void showHelp();

    QLineEdit *m_edit;
    QLabel *m_errorLabel;
    QAction *m_funnel;
    QCompleter *m_completer;
    EventFilter m_filter;
    EventFilter m_filterBefore; //!< In force before the term that is being typed.
    QTimer *m_settleTimer;      //!< Running while a term is being typed.
    qsizetype m_termStart = -1;
    qsizetype m_textSize = 0;
    FilterError m_error;
    qsizetype m_completionStart = 0;
};
