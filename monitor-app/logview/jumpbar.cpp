// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumpbar.h"

#include "filter/filtertime.h"
#include "logview/logview.h"
#include "units.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;

} // namespace

JumpBar::JumpBar(LogView *view, QWidget *parent) : TableBar(view, parent), m_target(new QComboBox(this))
{
    setObjectName(QStringLiteral("jumpBar"));
    m_target->setObjectName(QStringLiteral("jumpTarget"));
    m_target->setAccessibleName(tr("Go to"));
    m_target->addItem(tr("Go to time"), int(Target::Time));
    m_target->addItem(tr("Go to sequence"), int(Target::Sequence));
    m_target->addItem(tr("Go to row"), int(Target::Row));
    m_edit->setObjectName(QStringLiteral("jumpEdit"));
    m_edit->setAccessibleName(tr("Where to"));
    m_message->setObjectName(QStringLiteral("jumpMessage"));

    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_target);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_message, 2);
    layout->addWidget(addCloseButton());
    setTabOrder(m_target, m_edit);
    connect(m_target, &QComboBox::currentIndexChanged, this, &JumpBar::showTarget);
    connect(m_edit, &QLineEdit::textEdited, m_message, &QLabel::clear);
    connect(m_finder, &LogFinder::found, this, [this](RowId row) {
        m_message->clear();
        m_view->goTo(row);
    });
    connect(m_finder, &LogFinder::notFound, this,
            [this] { m_message->setText(tr("No row that is shown has this sequence number.")); });
    showTarget();
}

void JumpBar::showTarget()
{
    m_finder->cancel();
    m_message->clear();
    switch (Target(m_target->currentData().toInt())) {
    case Target::Time:
        m_edit->setPlaceholderText(tr("14:30, 14:30:05.250 or 2026-11-25T14:30"));
        break;
    case Target::Sequence:
        m_edit->setPlaceholderText(tr("A number; the next one of any shard is found"));
        break;
    case Target::Row:
        m_edit->setPlaceholderText(tr("A number from 1, or a share such as 50%"));
        break;
    }
}

void JumpBar::go(LogFinder::Direction)
{
    const QString text = m_edit->text().trimmed();
    m_message->clear();
    if (text.isEmpty())
        return;
    if (m_view->result().size() == 0) {
        m_message->setText(tr("There are no rows."));
        return;
    }
    switch (Target(m_target->currentData().toInt())) {
    case Target::Time:
        jumpToTime(text);
        break;
    case Target::Sequence:
        jumpToSequence(text);
        break;
    case Target::Row:
        jumpToRow(text);
        break;
    }
}

void JumpBar::jumpToTime(const QString &text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * nanosecondsPerMillisecond;
    const std::optional<FilterTime> time = FilterTime::parse(text, now);
    if (!time) {
        m_message->setText(tr("This is no time; write 14:30 or 2026-11-25T14:30:05"));
        return;
    }
    const LogSnapshot snapshot = m_view->result().snapshot;
    const RowId row = snapshot.rowAtTime(time->start);
    const bool isLater = row >= snapshot.endRow();
    const bool isShown = m_view->goTo(isLater ? snapshot.endRow() - 1 : row);
    if (isLater)
        m_message->setText(tr("The log ends before; this is its last row."));
    else if (!isShown)
        m_message->setText(tr("The filter hides the first row of then; this is the nearest one shown."));
}

void JumpBar::jumpToSequence(const QString &text)
{
    bool isNumber = false;
    const qlonglong sequence = text.toLongLong(&isNumber);
    if (!isNumber || sequence < 0) {
        m_message->setText(tr("A sequence number is a whole number."));
        return;
    }
    FilterError error;
    const Filter filter = Filter::compile(QStringLiteral("seq == %1").arg(sequence), &error);
    if (!error.isError())
        m_finder->find(m_view->result(), filter, m_view->currentPosition(), LogFinder::Direction::Forward);
}

void JumpBar::jumpToRow(const QString &text)
{
    const qsizetype size = m_view->result().size();
    const bool isShare = text.endsWith(u'%');
    bool isNumber = false;
    const double share = isShare ? text.chopped(1).toDouble(&isNumber) : 0;
    const qlonglong number =
        isShare ? qlonglong(share / 100 * double(size - 1)) + 1 : text.toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > size) {
        m_message->setText(tr("Rows are numbered from 1 to %1.").arg(Units::count(size)));
        return;
    }
    m_view->goTo(m_view->result().rowAt(number - 1));
}
