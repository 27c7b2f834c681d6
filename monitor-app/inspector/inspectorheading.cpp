// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorheading.h"

#include "colorscheme.h"
#include "eventlog/printable.h"
#include "units.h"

#include <gateway/session/shardstate.h>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString directionText(LogDirection direction)
{
    switch (direction) {
    case LogDirection::Received:
        return InspectorHeading::tr("received");
    case LogDirection::Sent:
        return InspectorHeading::tr("sent");
    case LogDirection::State:
        return InspectorHeading::tr("change of state");
    }
    return {};
}

QString titleOf(const InspectedRow &row, const QPalette &palette)
{
    if (!row.transition)
        return u"<b>%1</b>"_s.arg(Printable::name(row.type).toHtmlEscaped());
    const auto state = [&palette](Gateway::ShardState value) {
        return u"<b style='color:%1'>%2</b>"_s.arg(Colors::ofState(value, palette).name(),
                                                   Gateway::stateText(value).toHtmlEscaped());
    };
    return u"%1 → %2"_s.arg(state(row.transition->from), state(row.transition->to));
}

QString sizeText(const InspectedRow &row)
{
    if (row.wireSize <= 0 || row.direction == LogDirection::Sent)
        return Units::bytes(row.size);
    return InspectorHeading::tr("%1, %2 on the wire (%3)")
        .arg(Units::bytes(row.size), Units::bytes(row.wireSize),
             Units::ratio(double(row.size) / double(row.wireSize)));
}

QString factsOf(const InspectedRow &row)
{
    QStringList facts{Units::timeOfDay(row.time), InspectorHeading::tr("shard %1").arg(row.shard)};
    if (!row.transition) {
        facts << directionText(row.direction);
        if (row.sequence >= 0)
            facts << InspectorHeading::tr("sequence %1").arg(row.sequence);
        facts << sizeText(row);
    } else {
        facts << Printable::line(Gateway::causeText(*row.transition));
    }
    if (row.replayed)
        facts << InspectorHeading::tr("replayed");
    return facts.join(u" · ");
}

QString warningOf(const InspectedRow &row)
{
    if (row.damaged)
        return InspectorHeading::tr("The payload is damaged and cannot be read from the log.");
    const PayloadTree::Error &error = row.received->error();
    if (error.isError() && !row.received->json().isEmpty())
        return InspectorHeading::tr("Malformed JSON at byte %1 of %2: %3")
            .arg(Units::count(error.offset), Units::count(row.received->json().size()), error.message);
    return row.transition ? Printable::line(Gateway::adviceText(*row.transition)) : QString();
}

} // namespace

InspectorHeading::InspectorHeading(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_facts(new QLabel(this)), m_warning(new QLabel(this))
{
    setObjectName(u"inspectorHeading"_s);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(2);
    for (QLabel *label : {m_title, m_facts, m_warning}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_title->setTextFormat(Qt::RichText);
    m_facts->setTextFormat(Qt::PlainText);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->hide();
}

void InspectorHeading::setRow(const InspectedRowPointer &row)
{
    m_row = row;
    showRow();
}

void InspectorHeading::showRow()
{
    if (!m_row)
        return;
    m_title->setText(titleOf(*m_row, palette()));
    m_facts->setText(factsOf(*m_row));
    m_facts->setToolTip(Units::dateAndTime(m_row->time));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colors::muted(palette()));
    m_facts->setPalette(muted);
    const QString warning = warningOf(*m_row);
    QPalette strong = palette();
    strong.setColor(QPalette::WindowText,
                    m_row->transition ? Colors::busy(palette()) : Colors::bad(palette()));
    m_warning->setPalette(strong);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

QString InspectorHeading::text() const
{
    const QString title = m_row && m_row->transition
                              ? QString(Gateway::stateText(m_row->transition->from) + u" → " +
                                        Gateway::stateText(m_row->transition->to))
                              : Printable::name(m_row ? m_row->type : QByteArray());
    return title + u'\n' + m_facts->text() +
           (m_warning->isHidden() ? QString() : QString(u'\n' + m_warning->text()));
}

QString InspectorHeading::shortName(const InspectedRow &row)
{
    return Printable::name(row.type) + u' ' + Units::timeOfDay(row.time);
}

void InspectorHeading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRow();
}
