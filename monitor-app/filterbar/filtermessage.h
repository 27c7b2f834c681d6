// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filtererror.h"

#include <QLabel>

//! Tells what is wrong with a filter, with the suggestion as a link.
class FilterMessage : public QLabel
{
    Q_OBJECT

public:
    explicit FilterMessage(QWidget *parent = nullptr);

    //! \a remark stands behind it, paler.
    void showError(const FilterError &error, const QString &remark = {});
    void showPlain(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void suggestionChosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();

    FilterError m_error;
    QString m_plain; //!< The remark, where there is an error.
};
