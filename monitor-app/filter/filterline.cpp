// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterline.h"

#include "colorscheme.h"
#include "filter/typenames.h"
#include "glyphicon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QTimer>
#include <QVBoxLayout>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who looks at the rows for that long has taken the filter as it stands.
static constexpr auto settleDelay = 2s;

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_errorLabel(new QLabel(this))
    , m_funnel(m_edit->addAction(glyphIcon(Glyph::Filter), QLineEdit::LeadingPosition))
    , m_completer(new QCompleter(TypeNames::known() + EventFilter::keys(), this))
    , m_settleTimer(new QTimer(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter of the event log"));
    m_edit->setPlaceholderText(tr("Filter, such as  MESSAGE_*  shard:0  -PRESENCE_UPDATE  \"hello world\""));
    m_edit->setClearButtonEnabled(true);
    m_edit->setWhatsThis(
        tr("<p><b>A filter is a list of terms with blanks between:</b></p><table cellspacing=4>"
           "<tr><td><tt>MESSAGE_CREATE</tt></td><td>events of this type; Tab completes it</td></tr>"
           "<tr><td><tt>type:MESSAGE_*,READY</tt></td><td>* stands for any text, a comma separates "
           "several</td></tr>"
           "<tr><td><tt>shard:0</tt></td><td>of this shard</td></tr>"
           "<tr><td><tt>dir:in</tt> <tt>out</tt> <tt>state</tt></td><td>received, sent, changes of "
           "state</td></tr>"
           "<tr><td><tt>guild:81384788765712384</tt></td><td>of this guild</td></tr>"
           "<tr><td><tt>word</tt> <tt>\"a text\"</tt></td><td>found in the summary or anywhere in the "
           "payload</td></tr>"
           "<tr><td><tt>-term</tt></td><td>leaves out what the term matches</td></tr></table>"
           "<p>Terms of one key are alternatives; different keys and all texts must hold together.</p>"));
    m_funnel->setToolTip(tr("How to write a filter"));
    connect(m_funnel, &QAction::triggered, this, &FilterLine::showHelp);

    m_errorLabel->setObjectName(QStringLiteral("filterError"));
    m_errorLabel->setAccessibleName(tr("What is wrong with the filter"));
    m_errorLabel->setWordWrap(true);
    m_errorLabel->setTextFormat(Qt::RichText);
    m_errorLabel->hide();
    connect(m_errorLabel, &QLabel::linkActivated, this, &FilterLine::applySuggestion);

    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterLine::insertCompletion);

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_errorLabel);
    setFocusProxy(m_edit);

    m_settleTimer->setSingleShot(true);
    connect(m_edit, &QLineEdit::editingFinished, m_settleTimer, &QTimer::stop);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterLine::compile);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterLine::offerCompletions);
}

FilterLine::~FilterLine() = default;

QString FilterLine::text() const
{
    return m_edit->text();
}

void FilterLine::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterLine::toggleTerm(const QString &term)
{
    QStringList terms = text().split(u' ', Qt::SkipEmptyParts);
    if (!terms.removeOne(term))
        terms << term;
    setText(terms.join(u' '));
}

void FilterLine::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

qsizetype FilterLine::termStart() const
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] == u'"')
            isQuoted = !isQuoted;
        else if (before[i].isSpace() && !isQuoted)
            start = i + 1;
    }
    return start;
}

void FilterLine::compile()
{
    // The beginnings of a term are filters too, such as the text “shard” on the way to “shard:x”; that one
    // was typed past, and not meant to be in force.
    const qsizetype size = m_edit->text().size();
    const bool isTyped = m_settleTimer->isActive() && std::abs(size - m_textSize) == 1;
    if (!isTyped || termStart() != m_termStart)
        m_filterBefore = m_filter;
    m_termStart = termStart();
    m_textSize = size;
    m_settleTimer->start(settleDelay);

    const EventFilter filter = EventFilter::compile(m_edit->text(), &m_error);
    const EventFilter &inForce = m_error.isError() ? m_filterBefore : filter;
    const bool isChange = inForce.text() != m_filter.text();
    m_filter = inForce;
    showError();
    if (isChange)
        Q_EMIT filterChanged(m_filter);
}

void FilterLine::showError()
{
    const QString color = Colors::bad(palette()).name();
    QString text =
        QStringLiteral("<span style='color:%1'>%2</span>").arg(color, m_error.message.toHtmlEscaped());
    if (!m_error.suggestion.isEmpty())
        text +=
            QStringLiteral(" <a href='#'>%1</a>").arg(tr("Use %1").arg(m_error.suggestion.toHtmlEscaped()));
    const QString inForce = m_filter.text().trimmed();
    text += u"<span style='color:%1'> · %2</span>"_s.arg(
        Colors::muted(palette()).name(),
        inForce.isEmpty() ? tr("showing: all rows") : tr("showing: %1").arg(inForce.toHtmlEscaped()));
    m_errorLabel->setText(m_error.isError() ? text : QString());
    m_errorLabel->setVisible(m_error.isError());
    underlineError();
}

void FilterLine::underlineError()
{
    // QLineEdit shows formats inside its text only where an input method sets them.
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_error.isError() && m_error.length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Colors::bad(palette()));
        format.setForeground(Colors::bad(palette()));
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                                   int(m_error.position) - m_edit->cursorPosition(),
                                                   int(m_error.length), format);
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

void FilterLine::applySuggestion()
{
    QString corrected = text();
    corrected.replace(m_error.position, m_error.length, m_error.suggestion);
    m_edit->setText(corrected);
    m_edit->setFocus();
}

void FilterLine::offerCompletions()
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    qsizetype start = before.size();
    while (start > 0 && (before[start - 1].isLetter() || before[start - 1] == u'_'))
        --start;
    const QString prefix = before.mid(start);
    const bool insideQuote = before.count(u'"') % 2 == 1;
    const bool afterType = before.left(start).section(u' ', -1).contains(u"type:");
    // A word in small letters is a text to be searched for; names of types are written in capitals.
    const bool isName = prefix.size() >= 2 && prefix == prefix.toUpper();
    if (insideQuote || prefix.isEmpty() || !(afterType || isName) || TypeNames::isKnown(prefix)) {
        m_completer->popup()->hide();
        return;
    }
    m_completionStart = start;
    m_completer->setCompletionPrefix(prefix);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 40);
    m_completer->complete(place);
}

void FilterLine::insertCompletion(const QString &completion)
{
    QString text = m_edit->text();
    const qsizetype end = m_edit->cursorPosition();
    text.replace(m_completionStart, end - m_completionStart, completion);
    m_edit->setText(text);
    m_edit->setCursorPosition(int(m_completionStart + completion.size()));
}

void FilterLine::showHelp()
{
    QWhatsThis::showText(m_edit->mapToGlobal(QPoint(0, m_edit->height())), m_edit->whatsThis(), m_edit);
}

void FilterLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_error.isError())
        showError();
    QWidget::changeEvent(event);
}
