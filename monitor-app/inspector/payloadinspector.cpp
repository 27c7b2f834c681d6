// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadinspector.h"

#include "colorscheme.h"
#include "inspector/inspectorheading.h"
#include "inspector/payloadcomparepane.h"
#include "inspector/payloadtextpane.h"
#include "inspector/payloadtreepane.h"
#include "inspector/payloadtreeview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

PayloadInspector::PayloadInspector(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_heading(new InspectorHeading(this))
    , m_pin(new QToolButton(this))
    , m_pinnedName(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new PayloadTreePane(this))
    , m_text(new PayloadTextPane(this))
    , m_compare(new PayloadComparePane(this))
    , m_reading(this)
{
    m_empty->setObjectName(u"inspectorEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setTextFormat(Qt::RichText);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    connect(m_tree, &PayloadTreePane::filterTermChosen, this, &PayloadInspector::filterTermChosen);
    connect(m_tree, &PayloadTreePane::relatedRequested, this, &PayloadInspector::relatedRequested);
    connect(m_compare, &PayloadComparePane::compared, this, &PayloadInspector::compared);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == TextTab && m_tree->view()->currentNode() > 0)
            m_text->showNode(m_tree->view()->currentNode());
    });
    QAction *pin = new QAction(this);
    pin->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    pin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(pin, &QAction::triggered, m_pin, &QToolButton::toggle);
    addAction(pin);
    showPinned();
    clear();
}

PayloadInspector::~PayloadInspector() = default;

QWidget *PayloadInspector::makeContent()
{
    m_pin->setObjectName(u"inspectorPin"_s);
    m_pin->setText(tr("Pin to compare"));
    m_pin->setToolTip(tr("Keep this event, and compare it with the next you choose (Ctrl+Shift+P)"));
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    connect(m_pin, &QToolButton::toggled, this, [this](bool on) { on ? pin() : unpin(); });
    m_pinnedName->setObjectName(u"inspectorPinned"_s);
    m_pinnedName->setContentsMargins(8, 0, 8, 6);
    m_pinnedName->setWordWrap(true);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_compare, tr("Compare"));

    QWidget *content = new QWidget(this);
    QHBoxLayout *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 4, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_pin, 0, Qt::AlignTop);
    QVBoxLayout *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_pinnedName);
    layout->addWidget(m_tabs, 1);
    return content;
}

void PayloadInspector::inspect(const LogSnapshot &snapshot, RowId row)
{
    m_reading.start(
        [snapshot, row](const Overtaken &overtaken) { return inspectRow(snapshot, row, overtaken); },
        [this](const InspectedRowPointer &inspected) { take(inspected); });
}

void PayloadInspector::compare(const LogSnapshot &snapshot, RowId first, RowId second)
{
    using Pair = std::pair<InspectedRowPointer, InspectedRowPointer>;
    m_reading.start(
        [snapshot, first, second](const Overtaken &overtaken) {
            return Pair{inspectRow(snapshot, first, overtaken), inspectRow(snapshot, second, overtaken)};
        },
        [this](const Pair &pair) { takePair(pair.first, pair.second); });
}

void PayloadInspector::take(const InspectedRowPointer &row)
{
    showRow(row);
    if (m_pinned && row->found && row->row != m_pinned->row) {
        // The first event chosen after pinning is what the user waits for.
        if (std::exchange(m_awaitsSecond, false))
            m_tabs->setCurrentIndex(CompareTab);
        comparePinned();
    }
    Q_EMIT inspected();
}

void PayloadInspector::takePair(const InspectedRowPointer &first, const InspectedRowPointer &second)
{
    showRow(second);
    if (first->found && second->found) {
        m_pinned = first;
        m_awaitsSecond = false;
        showPinned();
        comparePinned();
        m_tabs->setCurrentIndex(CompareTab);
    }
    Q_EMIT inspected();
}

void PayloadInspector::showRow(const InspectedRowPointer &row)
{
    if (!row->found) {
        m_row.reset();
        showEmpty(tr("This event is gone"),
                  tr("It was dropped from the log to keep within its budget of memory and disk."));
        return;
    }
    m_row = row;
    m_heading->setRow(row);
    m_tree->setTree(row->received, row->type);
    const QString name =
        QString::fromLatin1(row->type).toLower() + u'-' + QString::number(row->row) + u".json";
    m_text->setTexts(row->received, row->pretty, name);
    // The text shows the place of the error; the next event that is well is shown as before.
    const bool malformed = row->received->error().isError();
    if (malformed && m_tabs->currentIndex() == TreeTab) {
        m_tabs->setCurrentIndex(TextTab);
        m_textIsForced = true;
    } else if (!malformed && std::exchange(m_textIsForced, false) && m_tabs->currentIndex() == TextTab) {
        m_tabs->setCurrentIndex(TreeTab);
    }
    m_pages->setCurrentIndex(1);
}

void PayloadInspector::clear()
{
    m_reading.cancel();
    m_row.reset();
    showEmpty(tr("No event is chosen"),
              tr("Choose a row of the log to see all of it: its payload as a tree and as text. "
                 "Pin one to compare it with another."));
}

void PayloadInspector::showEmpty(const QString &title, const QString &text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    m_empty->setText(u"<p><b>%1</b></p><p style='color:%2'>%3</p>"_s.arg(
        title.toHtmlEscaped(), Colors::muted(palette()).name(), text.toHtmlEscaped()));
    m_pages->setCurrentIndex(0);
}

void PayloadInspector::pin()
{
    if (!m_row) {
        m_pin->setChecked(false);
        return;
    }
    m_pinned = m_row;
    m_awaitsSecond = true;
    showPinned();
}

void PayloadInspector::unpin()
{
    m_pinned.reset();
    m_awaitsSecond = false;
    showPinned();
}

void PayloadInspector::showPinned()
{
    const QSignalBlocker blocker(m_pin);
    m_pin->setChecked(m_pinned != nullptr);
    m_pin->setText(m_pinned ? tr("Unpin") : tr("Pin to compare"));
    m_pinnedName->setVisible(m_pinned != nullptr);
    if (!m_pinned) {
        m_compare->showHint(tr("Pin this event with the button above (Ctrl+Shift+P), then choose another: "
                               "what differs between them is shown here."));
        return;
    }
    m_pinnedName->setText(m_awaitsSecond ? tr("Pinned: %1. Choose the event to compare it with.")
                                               .arg(InspectorHeading::shortName(*m_pinned))
                                         : tr("Pinned: %1").arg(InspectorHeading::shortName(*m_pinned)));
    if (m_awaitsSecond)
        m_compare->showHint(tr("Choose another event in the log: it is compared with the pinned one."));
}

void PayloadInspector::comparePinned()
{
    showPinned();
    m_compare->compare(m_pinned, m_row);
}

void PayloadInspector::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PayloadInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_row && m_pages->currentIndex() == 0)
        showEmpty(m_emptyTitle, m_emptyText); // The colour stands in the text.
}
