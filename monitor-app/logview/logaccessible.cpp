// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logaccessible.h"

#include "logview/logheader.h"
#include "logview/logview.h"

#include <algorithm>

//! One row in sight, by its place on the screen.
class LogAccessible::Row : public QAccessibleInterface
{
public:
    Row(const LogAccessible *table, int place) : m_table(table), m_place(place) {}

    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] bool isValid() const override
    {
        return m_table->isValid() && m_place < view()->rowsInSight();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(view());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name || !isValid())
            return {};
        QStringList texts;
        for (const ViewColumn column : view()->header()->shownColumns()) {
            const QString cell = view()->textAt(position(), column);
            if (!cell.isEmpty())
                texts << ViewColumns::title(column) + u' ' + cell;
        }
        return texts.join(u", ");
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect place(0, m_place * view()->rowHeight(), view()->viewport()->width(), view()->rowHeight());
        return {view()->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        if (!isValid())
            return state;
        const RowId row = view()->result().rowAt(position());
        state.selected = view()->selection().contains(row);
        state.focused = view()->hasFocus() && view()->currentRow() == row;
        return state;
    }

private:
    [[nodiscard]] LogView *view() const { return m_table->m_view; }
    [[nodiscard]] qsizetype position() const { return view()->firstInSight() + m_place; }

    const LogAccessible *m_table;
    int m_place;
};

LogAccessible::LogAccessible(LogView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}

LogAccessible::~LogAccessible()
{
    for (const QAccessible::Id row : m_rows)
        QAccessible::deleteAccessibleInterface(row);
}

void LogAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            LogView *view = qobject_cast<LogView *>(object);
            return view ? new LogAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed);
}

void LogAccessible::tellCurrent(LogView *view)
{
    const qsizetype place = view->currentPosition() - view->firstInSight();
    if (!QAccessible::isActive() || place < 0 || place >= view->rowsInSight())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(int(place));
    QAccessible::updateAccessibility(&event);
}

int LogAccessible::childCount() const
{
    return int(m_view->rowsInSight());
}

QAccessibleInterface *LogAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_rows.size() <= std::size_t(index))
        m_rows.push_back(QAccessible::registerAccessibleInterface(new Row(this, int(m_rows.size()))));
    return QAccessible::accessibleInterface(m_rows[std::size_t(index)]);
}

int LogAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [child](QAccessible::Id row) {
        return QAccessible::accessibleInterface(row) == child;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QAccessibleInterface *LogAccessible::childAt(int x, int y) const
{
    const QPoint point = m_view->viewport()->mapFromGlobal(QPoint(x, y));
    const qsizetype position =
        m_view->viewport()->rect().contains(point) ? m_view->positionAt(point.y()) : -1;
    return position < 0 ? nullptr : child(int(position - m_view->firstInSight()));
}

QAccessibleInterface *LogAccessible::focusChild() const
{
    const qsizetype position = m_view->hasFocus() ? m_view->currentPosition() : -1;
    return position < m_view->firstInSight() ? nullptr : child(int(position - m_view->firstInSight()));
}

QString LogAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Value)
        return LogView::tr("%Ln rows", nullptr, int(m_view->result().size()));
    return QAccessibleWidget::text(text);
}
