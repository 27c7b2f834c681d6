// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadcomparepane.h"

#include "eventlog/printable.h"
#include "inspector/payloaddiffmodel.h"
#include "inspector/payloaddifftext.h"
#include "inspector/payloaddiffview.h"
#include "units.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PayloadComparePane::PayloadComparePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new PayloadDiffModel(this))
    , m_view(new PayloadDiffView(m_model, this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_onlyDifferences(new QCheckBox(tr("Only differences"), this))
    , m_copy(new QToolButton(this))
    , m_comparing(this)
    , m_copying(this)
{
    m_hint->setObjectName(u"compareHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    QWidget *comparison = new QWidget(this);
    QVBoxLayout *comparisonLayout = new QVBoxLayout(comparison);
    comparisonLayout->setContentsMargins({});
    comparisonLayout->setSpacing(0);
    comparisonLayout->addWidget(m_view, 1);
    comparisonLayout->addWidget(makeTools());
    m_pages->addWidget(m_hint);
    m_pages->addWidget(comparison);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

PayloadComparePane::~PayloadComparePane() = default;

QWidget *PayloadComparePane::makeTools()
{
    m_counts->setObjectName(u"compareCounts"_s);
    m_counts->setWordWrap(true);
    m_onlyDifferences->setChecked(true);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setOnlyDifferences(on);
        m_view->unfoldDifferences();
    });
    QToolButton *swapped = new QToolButton(this);
    swapped->setText(tr("Swap"));
    swapped->setToolTip(tr("Make the first event the second"));
    swapped->setAutoRaise(true);
    connect(swapped, &QToolButton::clicked, this, &PayloadComparePane::swap);
    m_copy->setText(tr("Copy"));
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    QMenu *menu = new QMenu(m_copy);
    menu->addAction(tr("As &text, one difference a line"), this, &PayloadComparePane::copyAsText);
    menu->addAction(tr("As JSON &Patch"), this, &PayloadComparePane::copyAsPatch);
    m_copy->setMenu(menu);

    QWidget *tools = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(swapped);
    layout->addWidget(m_copy);
    return tools;
}

void PayloadComparePane::compare(const InspectedRowPointer &first, const InspectedRowPointer &second)
{
    m_isFirstPinned = true;
    start(first, second);
}

void PayloadComparePane::start(const InspectedRowPointer &first, const InspectedRowPointer &second)
{
    m_first = first;
    m_second = second;
    m_comparing.start(
        [a = first->received, b = second->received](const Overtaken &overtaken) {
            return std::make_shared<const PayloadDiff>(PayloadDiff::compare(a, b, overtaken));
        },
        [this](const PayloadDiffPointer &diff) { take(diff); });
}

void PayloadComparePane::showHint(const QString &text)
{
    m_comparing.cancel();
    m_hint->setText(text);
    m_pages->setCurrentIndex(0);
}

//! On lines of its own: two events are mostly of one type, and their columns are narrow.
QString PayloadComparePane::heading(const InspectedRow &row, bool pinned)
{
    const QString type = Printable::name(row.type);
    const QString time = Units::timeOfDay(row.time);
    return type + u'\n' + (pinned ? tr("%1 · pinned").arg(time) : time);
}

void PayloadComparePane::take(const PayloadDiffPointer &diff)
{
    m_model->setNames(heading(*m_first, m_isFirstPinned), heading(*m_second, !m_isFirstPinned));
    m_model->setDiff(diff);
    const PayloadDiff::Counts &counts = diff->counts();
    QStringList parts;
    if (counts.changed > 0)
        parts << tr("≠ %1 changed").arg(Units::count(counts.changed));
    if (counts.added > 0)
        parts << tr("+ %1 added").arg(Units::count(counts.added));
    if (counts.removed > 0)
        parts << tr("− %1 removed").arg(Units::count(counts.removed));
    if (counts.moved > 0)
        parts << tr("↕ %1 moved").arg(Units::count(counts.moved));
    QString text = parts.isEmpty() ? tr("No difference") : parts.join(u"  ");
    if (diff->isCut())
        text += u' ' + tr("(too large to compare in full)");
    m_counts->setText(text);
    m_pages->setCurrentIndex(1);
    m_view->unfoldDifferences();
    Q_EMIT compared();
}

QString PayloadComparePane::summary() const
{
    return m_counts->text();
}

void PayloadComparePane::copyAsText()
{
    m_copying.start([diff = m_model->diff()](const Overtaken &) { return diffLines(*diff); },
                    [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void PayloadComparePane::copyAsPatch()
{
    m_copying.start(
        [diff = m_model->diff()](const Overtaken &) { return QString::fromUtf8(jsonPatch(*diff)); },
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void PayloadComparePane::swap()
{
    if (!m_first || !m_second)
        return;
    m_isFirstPinned = !m_isFirstPinned;
    start(m_second, m_first);
}
