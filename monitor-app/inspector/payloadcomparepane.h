// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/inspectedrow.h"
#include "inspector/payloaddiff.h"

#include <QWidget>

class PayloadDiffModel;
class PayloadDiffView;

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

//! Two events side by side: what was added, removed, changed and moved from the first to the second.
class PayloadComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadComparePane(QWidget *parent = nullptr);
    ~PayloadComparePane() override;

    //! Compares in a worker; only the newest call counts. \a first is the pinned event.
    void compare(const InspectedRowPointer &first, const InspectedRowPointer &second);
    //! Says in place of a comparison what to do for one.
    void showHint(const QString &text);

    [[nodiscard]] PayloadDiffModel *model() const { return m_model; }
    [[nodiscard]] PayloadDiffView *view() const { return m_view; }
    [[nodiscard]] QString summary() const;

public Q_SLOTS:
    void copyAsText();
    void copyAsPatch();
    void swap();

Q_SIGNALS:
    void compared();

private:
    QWidget *makeTools();
    void start(const InspectedRowPointer &first, const InspectedRowPointer &second);
    [[nodiscard]] static QString heading(const InspectedRow &row, bool pinned);
    void take(const PayloadDiffPointer &diff);

    bool m_isFirstPinned = true; //!< Until they are swapped.
    InspectedRowPointer m_first;
    InspectedRowPointer m_second;
    PayloadDiffModel *m_model;
    PayloadDiffView *m_view;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QLabel *m_counts;
    QCheckBox *m_onlyDifferences;
    QToolButton *m_copy;
    NewestTask m_comparing; //!< Last, so that they end first.
    NewestTask m_copying;
};
