// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/session/shardstate.h>

#include <QWidget>

//! What the colours of the lanes mean, in as many lines as the width needs.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        Gateway::ShardState state;
        QString text;
    };
    //! Calls \a place for each entry with its rectangle; the height that they take.
    template <typename Place>
    int arrange(int width, Place place) const;

    QList<Entry> m_entries;
};
