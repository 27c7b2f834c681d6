// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtermessage.h"

#include "colorscheme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

static constexpr int maximumLinkWidth = 320;

static QString painted(const QString &text, const QColor &color)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
}

FilterMessage::FilterMessage(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("What the filter does, or what is wrong with it"));
    connect(this, &QLabel::linkActivated, this, &FilterMessage::suggestionChosen);
}

void FilterMessage::showError(const FilterError &error, const QString &remark)
{
    m_error = error;
    m_plain = remark;
    render();
}

void FilterMessage::showPlain(const QString &text)
{
    showError({}, text);
}

QSize FilterMessage::minimumSizeHint() const
{
    return {80, fontMetrics().height() + 2};
}

QSize FilterMessage::sizeHint() const
{
    return {400, fontMetrics().height() + 2};
}

void FilterMessage::render()
{
    const QColor muted = Colors::muted(palette());
    setWordWrap(m_error.isError());
    if (!m_error.isError()) {
        setText(painted(fontMetrics().elidedText(m_plain, Qt::ElideRight, width()), muted));
        return;
    }
    QString html = painted(m_error.message, Colors::bad(palette()));
    if (!m_error.suggestion.isEmpty()) {
        const QString link =
            fontMetrics().elidedText(tr("Use %1").arg(m_error.suggestion), Qt::ElideMiddle, maximumLinkWidth);
        html += u" <a href='#' style='color:%1'>%2</a>"_s.arg(palette().color(QPalette::Link).name(),
                                                              link.toHtmlEscaped());
    }
    if (!m_plain.isEmpty())
        html += painted(u" · "_s + m_plain, muted);
    setText(html);
}

void FilterMessage::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void FilterMessage::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    render();
}
