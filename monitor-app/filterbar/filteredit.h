// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"
#include "filter/filtercompletion.h"

#include <QLineEdit>

class CompletionPopup;

//! A line in which a filter is written: coloured, what is wrong with it underlined, and completed with Tab.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    //! Longer texts than anybody writes would make compiling at each key slow.
    static constexpr int maximumLength = 8192;

    explicit FilterEdit(QWidget *parent = nullptr);
    ~FilterEdit() override;

    [[nodiscard]] const Filter &filter() const { return m_filter; } //!< Of the text; empty when malformed.
    [[nodiscard]] const FilterError &error() const { return m_error; }
    [[nodiscard]] CompletionPopup *popup() const { return m_popup; }

    //! Completions are shown under \a widget instead of the line itself.
    void setPopupPlace(QWidget *widget) { m_popupPlace = widget; }

    [[nodiscard]] const PathCatalogue &pathCatalogue() const { return m_catalogue; }

public Q_SLOTS:
    //! The paths that are completed.
    void setPathCatalogue(const PathCatalogue &catalogue) { m_catalogue = catalogue; }
    //! Puts the error's suggestion in the place of what is wrong.
    void applySuggestion();
    //! Shows what could stand at the cursor.
    void offerCompletions();

Q_SIGNALS:
    void compiled();        //!< Whenever the text is another; filter() and error() are up to date.
    void suggestionTaken(); //!< A completion or suggestion was put in.
    void escapePressed();   //!< And there was no popup to close.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compile();
    void color();
    void completeWhileTyping();
    void showPopup();
    void insertCompletion();
    bool takeKeyForPopup(QKeyEvent *event);

    Filter m_filter;
    FilterError m_error;
    CompletionPopup *m_popup;
    QWidget *m_popupPlace = this;
    PathCatalogue m_catalogue;
    FilterCompletion m_completion; //!< What the popup offers.
    bool m_isTyped = false;        //!< The change of text that is being told comes from keys.
};
