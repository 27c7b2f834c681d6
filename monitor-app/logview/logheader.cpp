// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logheader.h"

#include "celldelegate.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QTimer>

#include <chrono>

namespace {

//! To be raised when columns are added, so that an older state is not restored.
constexpr int stateVersion = 1;

constexpr std::chrono::milliseconds saveDelay{500};

const QString stateKey = QStringLiteral("log/columns%1").arg(stateVersion);
const QString timeFormatKey = QStringLiteral("log/timeFormat");

//! The headings alone: rows are none of its business.
class ColumnsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &) const override { return 0; }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : viewColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        const ViewColumn column = ViewColumn(section);
        switch (role) {
        case Qt::DisplayRole:
            return ViewColumns::title(column);
        case Qt::ToolTipRole:
            return ViewColumns::toolTip(column);
        case Qt::TextAlignmentRole:
            return QVariant((ViewColumns::isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignVCenter);
        default:
            return {};
        }
    }
};

//! What a first click sorts by: the largest first where that is what one looks for.
Qt::SortOrder firstDirection(LogOrder::Key key)
{
    return key == LogOrder::Key::Size || key == LogOrder::Key::WireSize ? Qt::DescendingOrder
                                                                        : Qt::AscendingOrder;
}

Qt::SortOrder turned(Qt::SortOrder direction)
{
    return direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

LogHeader::LogHeader(QWidget *parent)
    : TableHeader(parent), m_timeFormats(new QActionGroup(this)), m_saveTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("logHeader"));
    setModel(new ColumnsModel(this));
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
    createActions();
    resetColumns();
    restore();
    setOrder({});

    connect(this, &QHeaderView::sectionClicked, this, &LogHeader::chooseOrder);
    connect(this, &QHeaderView::sectionMoved, this, &LogHeader::columnsChanged);
    connect(this, &QHeaderView::sectionResized, this, &LogHeader::columnsChanged);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(saveDelay);
    connect(this, &LogHeader::columnsChanged, m_saveTimer, QOverload<>::of(&QTimer::start));
    connect(m_saveTimer, &QTimer::timeout, this, &LogHeader::save);
}

LogHeader::~LogHeader()
{
    if (m_saveTimer->isActive())
        save();
}

void LogHeader::createActions()
{
    for (int i = 0; i < viewColumnCount; ++i) {
        const ViewColumn column = ViewColumn(i);
        QAction *action = new QAction(ViewColumns::title(column), this);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
        m_columnActions << action;
    }
    const auto offer = [this](TimeFormat format, const QString &text) {
        QAction *action = m_timeFormats->addAction(text);
        action->setCheckable(true);
        action->setChecked(format == m_timeFormat);
        connect(action, &QAction::triggered, this, [this, format] { setTimeFormat(format); });
    };
    offer(TimeFormat::Absolute, tr("Time of day"));
    offer(TimeFormat::Relative, tr("Seconds since the log began"));
    offer(TimeFormat::Delta, tr("Seconds since the row before"));
}

QList<QAction *> LogHeader::timeFormatActions() const
{
    return m_timeFormats->actions();
}

void LogHeader::setColumnShown(ViewColumn column, bool shown)
{
    // A table without columns could not be brought back from its header.
    if (!shown && shownColumns() == QList{column}) {
        m_columnActions.at(int(column))->setChecked(true);
        return;
    }
    m_columnActions.at(int(column))->setChecked(shown);
    if (isColumnShown(column) == shown)
        return;
    setSectionHidden(int(column), !shown);
    Q_EMIT columnsChanged();
}

QList<ViewColumn> LogHeader::shownColumns() const
{
    QList<ViewColumn> shown;
    for (int i = 0; i < count(); ++i) {
        const int section = logicalIndex(i);
        if (!isSectionHidden(section))
            shown << ViewColumn(section);
    }
    return shown;
}

void LogHeader::resetColumns()
{
    for (int i = 0; i < viewColumnCount; ++i)
        moveSection(visualIndex(i), i);
    setDefaultWidths();
    for (int i = 0; i < viewColumnCount; ++i)
        setColumnShown(ViewColumn(i), ViewColumns::isShownAtFirst(ViewColumn(i)));
}

void LogHeader::setDefaultWidths()
{
    for (int i = 0; i < viewColumnCount; ++i) {
        const ViewColumn column = ViewColumn(i);
        const bool isSorted = ViewColumns::sortKey(column).has_value();
        const int heading = fontMetrics().horizontalAdvance(ViewColumns::title(column)) +
                            (isSorted ? fontMetrics().height() : 0);
        const int text = fontMetrics().horizontalAdvance(ViewColumns::sample(column));
        resizeSection(i, std::max(heading, text) + 2 * CellDelegate::padding + 4);
    }
}

void LogHeader::setTimeFormat(TimeFormat format)
{
    if (format == m_timeFormat)
        return;
    m_timeFormat = format;
    m_timeFormats->actions().at(int(format))->setChecked(true);
    QSettings().setValue(timeFormatKey, int(format));
    Q_EMIT timeFormatChanged(format);
}

void LogHeader::setOrder(const LogOrder &order)
{
    m_order = order;
    setSortIndicator(int(ViewColumns::ofSortKey(order.key)), order.direction);
}

void LogHeader::chooseOrder(int section)
{
    const std::optional<LogOrder::Key> key = ViewColumns::sortKey(ViewColumn(section));
    LogOrder order = m_order;
    if (key) {
        if (*key != m_order.key)
            order = {*key, firstDirection(*key)};
        else if (order.isNatural() || order.direction == firstDirection(*key))
            order.direction = turned(order.direction);
        else
            order = {};
    }
    setOrder(order); // Qt has turned its indicator already.
    if (key)
        Q_EMIT orderChosen(order);
}

void LogHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addSection(tr("Columns"));
    menu.addActions(m_columnActions);
    menu.addSection(tr("Time as"));
    menu.addActions(m_timeFormats->actions());
    menu.addSeparator();
    menu.addAction(tr("Columns as at first"), this, &LogHeader::resetColumns);
    if (m_order != LogOrder())
        menu.addAction(tr("In the order of the log"), this, [this] {
            setOrder({});
            Q_EMIT orderChosen(m_order);
        });
    menu.exec(event->globalPos());
}

void LogHeader::changeEvent(QEvent *event)
{
    TableHeader::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
}

void LogHeader::restore()
{
    const QSettings settings;
    if (restoreState(settings.value(stateKey).toByteArray())) {
        for (int i = 0; i < viewColumnCount; ++i)
            m_columnActions.at(i)->setChecked(isColumnShown(ViewColumn(i)));
    }
    const int format = settings.value(timeFormatKey, 0).toInt();
    if (format >= 0 && format < m_timeFormats->actions().size()) {
        m_timeFormat = TimeFormat(format);
        m_timeFormats->actions().at(format)->setChecked(true);
    }
}

void LogHeader::save() const
{
    QSettings().setValue(stateKey, saveState());
}
