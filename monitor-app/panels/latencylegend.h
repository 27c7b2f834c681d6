// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

//! The shards of a plot with their colours and latest latencies. A click or Space hides a shard's line or
//! shows it again, a double click or Return shows it alone.
class LatencyLegend : public QListWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        int shard;
        double latency; //!< ms; negative: not connected.
        bool isHidden;

        bool operator==(const Entry &) const = default;
    };

    explicit LatencyLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void toggled(int shard);
    void onlyRequested(int shard);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    [[nodiscard]] QSize cell() const;

    QList<Entry> m_entries;
};
