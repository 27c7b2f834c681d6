// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventlog/eventrow.h"

#include <QTableView>

#include <optional>

class EventLogModel;

//! The table of the log. In follow mode it stays at the newest row; scrolling up or choosing a row ends that,
//! and reaching the bottom again resumes it. The chosen row stays chosen when the filter changes.
class EventLogView : public QTableView
{
    Q_OBJECT
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY followingChanged)

public:
    explicit EventLogView(EventLogModel *model, QWidget *parent = nullptr);
    ~EventLogView() override;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

    //! What is shown in the place of rows when there are none.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void followingChanged(bool following);
    void rowChosen(const EventRow &row);
    //! The user asks from the context menu for \a term to be added to the filter.
    void filterTermChosen(const QString &term);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setColumnWidths();
    void setRowHeight();
    void followUser();
    void keepPlace(int removedRows);
    void showNewRows();

    EventLogModel *m_model;
    QString m_emptyText;
    std::optional<RowId> m_chosen;
    bool m_following = true;
    bool m_restoring = false; //!< The chosen row is looked for among the rows of a new filter.
};
