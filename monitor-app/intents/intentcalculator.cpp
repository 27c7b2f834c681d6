// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intentcalculator.h"

#include "colorscheme.h"
#include "intents/intenttraffic.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Gateway;

namespace {

//! What \a after brings and \a before does not.
QList<EventType> broughtBy(Intents after, Intents before)
{
    QList<EventType> types;
    for (int value = 1; value < eventTypeCount(); ++value) {
        const Intents bringing = intentsOf(EventType(value));
        if ((bringing & after) && !(bringing & before))
            types.append(EventType(value));
    }
    return types;
}

QToolButton *makeCopyButton(const QLineEdit *edit, const QString &toolTip, QWidget *parent)
{
    QToolButton *button = new QToolButton(parent);
    button->setText(IntentCalculator::tr("Copy"));
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    QObject::connect(button, &QToolButton::clicked, edit,
                     [edit] { QGuiApplication::clipboard()->setText(edit->text()); });
    return button;
}

} // namespace

IntentCalculator::IntentCalculator(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit(this))
    , m_names(new QLineEdit(this))
    , m_reset(new QToolButton(this))
    , m_note(new QLabel(this))
{
    m_number->setObjectName(u"intentsNumber"_s);
    m_number->setAccessibleName(tr("Number of the intents"));
    m_number->setToolTip(
        tr("The number that goes into IDENTIFY: the bits of all intents together. Type one (also "
           "hexadecimal, 0x…) to see what it means."));
    m_number->setFixedWidth(fontMetrics().horizontalAdvance(u"0x00000000"_s) + 24);
    m_names->setObjectName(u"intentsNames"_s);
    m_names->setAccessibleName(tr("Names of the intents"));
    m_names->setToolTip(
        tr("Names with commas, blanks or | between; “all” and “unprivileged”; -NAME takes one away. "
           "Type them to get the number."));
    m_names->setPlaceholderText(tr("No intents"));
    m_reset->setObjectName(u"intentsReset"_s);
    m_reset->setText(tr("As the session"));
    m_reset->setToolTip(tr("Back to what the session asked for"));
    m_reset->setAutoRaise(true);
    m_note->setObjectName(u"intentsNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);

    QHBoxLayout *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_number);
    line->addWidget(makeCopyButton(m_number, tr("Copy the number"), this));
    line->addWidget(new QLabel(u"="_s, this));
    line->addWidget(m_names, 1);
    line->addWidget(makeCopyButton(m_names, tr("Copy the names"), this));
    // Below, where it takes no width from the names.
    QHBoxLayout *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_note, 1);
    below->addWidget(m_reset, 0, Qt::AlignTop);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(below);

    connect(m_number, &QLineEdit::textEdited, this, &IntentCalculator::readNumber);
    connect(m_names, &QLineEdit::textEdited, this, &IntentCalculator::readNames);
    connect(m_reset, &QToolButton::clicked, this, [this] { take(m_sessionIntents, nullptr); });
    setIntents({});
}

void IntentCalculator::setIntents(Intents intents)
{
    m_intents = intents;
    m_number->setText(QString::number(Intents::Int(intents)));
    m_names->setText(intentNames(intents).join(u", "_s));
    m_names->setCursorPosition(0);
    showComparison();
}

void IntentCalculator::setSession(bool isSession, Intents intents)
{
    m_isSession = isSession;
    m_sessionIntents = intents;
    m_reset->setEnabled(isSession);
    showComparison();
}

void IntentCalculator::readNumber(const QString &text)
{
    bool isNumber = false;
    const uint number = text.trimmed().toUInt(&isNumber, 0);
    if (isNumber)
        take(Intents::fromInt(number), m_number);
    else
        complain(text.trimmed().isEmpty() ? QString() : tr("“%1” is no number.").arg(text));
}

void IntentCalculator::readNames(const QString &text)
{
    Error error;
    const Intents intents = intentsFromText(text, &error);
    if (error)
        complain(QString(error.message() + u' ' + error.advice()));
    else
        take(intents, m_names);
}

void IntentCalculator::take(Intents intents, const QLineEdit *typedIn)
{
    m_intents = intents;
    if (typedIn != m_number)
        m_number->setText(QString::number(Intents::Int(intents)));
    if (typedIn != m_names) {
        m_names->setText(intentNames(intents).join(u", "_s));
        m_names->setCursorPosition(0);
    }
    showComparison();
    Q_EMIT intentsChanged(m_intents);
}

void IntentCalculator::complain(const QString &text)
{
    QPalette bad = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        bad.setColor(role, Colors::bad(palette()));
    m_note->setPalette(bad);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString IntentCalculator::comparison() const
{
    QStringList parts;
    const auto unknown = Intents::Int(m_intents) & ~Intents::Int(allIntents());
    if (unknown)
        parts.append(tr("The bits of %1 mean nothing: the gateway closes with 4013.").arg(unknown));
    if (!m_isSession || m_intents == m_sessionIntents)
        return parts.join(u' ');
    if (const QList<EventType> more = broughtBy(m_intents, m_sessionIntents); !more.isEmpty())
        parts.append(tr("More than the session: %1.").arg(eventNames(more)));
    if (const QList<EventType> less = broughtBy(m_sessionIntents, m_intents); !less.isEmpty())
        parts.append(tr("Less than the session: %1.").arg(eventNames(less)));
    const Intents news = m_intents & ~m_sessionIntents;
    if (const Intents privileged = privilegedIntents(news))
        parts.append(
            tr("To be enabled on the Developer Portal: %1.").arg(intentNames(privileged).join(u", "_s)));
    parts.append(tr("A session keeps its intents; others need a new connection."));
    return parts.join(u' ');
}

void IntentCalculator::showComparison()
{
    m_note->setPalette({});
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(comparison());
    m_note->setVisible(!m_note->text().isEmpty());
}
