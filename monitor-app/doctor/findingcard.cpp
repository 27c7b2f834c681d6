// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingcard.h"

#include "colorscheme.h"
#include "doctor/doctorreport.h"
#include "glyphicon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

static constexpr int markSize = 16;

static QColor colorOf(Finding::Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Finding::Severity::Good:
        return Colors::good(palette);
    case Finding::Severity::Note:
        return Colors::accent(palette);
    case Finding::Severity::Warning:
        return Colors::busy(palette);
    case Finding::Severity::Error:
        return Colors::bad(palette);
    }
    return Colors::muted(palette);
}

static Glyph glyphOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Good:
        return Glyph::Check;
    case Finding::Severity::Note:
        return Glyph::Info;
    case Finding::Severity::Warning:
        return Glyph::Warning;
    case Finding::Severity::Error:
        break;
    }
    return Glyph::Error;
}

//! \a text with its numbers and their units on one line; in the console a plain space does.
static QString withoutLostUnits(QString text)
{
    static const QRegularExpression beforeUnit(QStringLiteral("(?<=\\d) (?=(?:ms|s|min|h|%)(?:\\W|$))"));
    return text.replace(beforeUnit, QString(QChar(QChar::Nbsp)));
}

static QLabel *makeLabel(const QString &text, QWidget *parent)
{
    QLabel *label = new QLabel(withoutLostUnits(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

FindingCard::FindingCard(const Finding &finding, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_mark(new QLabel(this))
    , m_text(makeLabel(finding.text, this))
    , m_remedy(makeLabel(finding.remedy, this))
{
    const QString severity = DoctorReport::severityText(finding.severity);
    m_mark->setToolTip(severity);
    // In words too, for those who do not see colours or the mark at all.
    m_mark->setAccessibleName(severity);
    m_text->setAccessibleName(severity + u": " + finding.text);
    m_text->setObjectName(QStringLiteral("findingText"));
    m_remedy->setObjectName(QStringLiteral("findingRemedy"));
    m_remedy->setVisible(!finding.remedy.isEmpty());

    QGridLayout *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_mark, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_remedy, 1, 1);
    layout->setColumnStretch(1, 1);
    takeColors();
}

void FindingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColors();
}

void FindingCard::takeColors()
{
    const QColor color = colorOf(m_finding.severity, palette());
    m_mark->setPixmap(
        glyphIcon(glyphOf(m_finding.severity), color).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    QPalette muted = palette();
    // A label whose text can be selected takes the other of the two.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        muted.setColor(role, Colors::muted(palette()));
    m_remedy->setPalette(muted);
}
