// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtextview.h"

#include "colorscheme.h"
#include "eventlog/printable.h"
#include "inspector/payloadhighlighter.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 6;
}

PayloadTextView::PayloadTextView(QWidget *parent)
    : QAbstractScrollArea(parent), m_text(std::make_shared<PayloadTree>())
{
    setObjectName(u"payloadText"_s);
    setAccessibleName(tr("Payload as text"));
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(1);
}

PayloadTextView::~PayloadTextView() = default;

void PayloadTextView::setText(const PayloadTreePointer &text)
{
    const bool sameStart = verticalScrollBar()->value() == 0;
    m_text = text ? text : std::make_shared<PayloadTree>();
    m_anchor = m_caret = 0;
    m_matches.clear();
    m_columns = 0;
    m_lines = {};
    wrap();
    if (!sameStart)
        verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PayloadTextView::setMatches(const std::vector<qsizetype> &places, qsizetype size)
{
    m_matches = places;
    m_matchSize = size;
    viewport()->update();
}

int PayloadTextView::lineHeight() const
{
    return fontMetrics().lineSpacing();
}

int PayloadTextView::linesInSight() const
{
    return std::max(1, (viewport()->height() - margin) / lineHeight());
}

void PayloadTextView::wrap()
{
    // Lines of what nobody sees are not counted.
    if (!isVisible())
        return;
    const qreal width = QFontMetricsF(font()).horizontalAdvance(u'0');
    const int columns = std::max(20, int((viewport()->width() - 2 * margin) / width));
    if (columns != m_columns) {
        const qsizetype first = m_lines.count() > verticalScrollBar()->value() && m_columns > 0
                                    ? m_lines.begin(verticalScrollBar()->value())
                                    : 0;
        m_columns = columns;
        m_lines = WrappedLines(m_text->json(), columns);
        verticalScrollBar()->setRange(0, std::max(0, m_lines.count() - linesInSight()));
        verticalScrollBar()->setValue(m_lines.lineOf(first));
    }
    verticalScrollBar()->setRange(0, std::max(0, m_lines.count() - linesInSight()));
    verticalScrollBar()->setPageStep(linesInSight());
}

QByteArrayView PayloadTextView::bytes(int line) const
{
    const qsizetype begin = m_lines.begin(line);
    return QByteArrayView(m_text->json()).sliced(begin, m_lines.end(line) - begin);
}

void PayloadTextView::layOut(int line, const QList<QTextLayout::FormatRange> &formats,
                             QTextLayout *layout) const
{
    layout->setFont(font());
    layout->setText(Printable::lines(QString::fromUtf8(bytes(line))));
    layout->setFormats(formats);
    layout->beginLayout();
    layout->createLine().setLineWidth(1e6);
    layout->endLayout();
}

int PayloadTextView::charactersOf(int line, qsizetype place) const
{
    return int(QString::fromUtf8(bytes(line).first(place - m_lines.begin(line))).size());
}

QList<QTextLayout::FormatRange> PayloadTextView::marks(int line) const
{
    const qsizetype begin = m_lines.begin(line);
    const qsizetype end = m_lines.end(line);
    QList<QTextLayout::FormatRange> marks;
    const auto mark = [&](qsizetype from, qsizetype to, const QColor &background, const QColor &text) {
        from = std::max(from, begin);
        to = std::min(to, end);
        if (from >= to)
            return;
        QTextLayout::FormatRange range;
        range.start = charactersOf(line, from);
        range.length = charactersOf(line, to) - range.start;
        range.format.setBackground(background);
        range.format.setForeground(text);
        marks.append(range);
    };
    const QColor base = palette().color(QPalette::Base);
    const QColor found = Colors::mixed(Colors::busy(palette()), base, 0.65);
    auto match = std::lower_bound(m_matches.begin(), m_matches.end(), begin - m_matchSize);
    for (; match != m_matches.end() && *match < end; ++match)
        mark(*match, *match + m_matchSize, found, palette().color(QPalette::Text));
    if (m_text->error().isError()) {
        const qsizetype last = std::max<qsizetype>(0, m_text->json().size() - 1);
        const qsizetype place = std::min(m_text->error().offset, last);
        mark(place, place + 1, Colors::bad(palette()), base);
    }
    mark(selectionBegin(), selectionEnd(), palette().color(QPalette::Highlight),
         palette().color(QPalette::HighlightedText));
    return marks;
}

void PayloadTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    const PayloadHighlighter highlighter(*m_text, palette());
    const int first = verticalScrollBar()->value();
    const int last = std::min(m_lines.count(), first + linesInSight() + 2);
    for (int line = first; line < last; ++line) {
        const qsizetype end = m_lines.end(line);
        QTextLayout layout;
        layOut(line, highlighter.formats(m_lines.begin(line), end), &layout);
        const auto y = margin / 2 + (line - first) * lineHeight();
        const QPointF at(margin, y);
        layout.draw(&painter, at, marks(line));
        if (hasFocus() && m_lines.lineOf(m_caret) == line)
            layout.drawCursor(&painter, at, charactersOf(line, std::min(m_caret, end)));
    }
}

void PayloadTextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    wrap();
}

void PayloadTextView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    wrap();
    reveal(selectionBegin());
}

void PayloadTextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        wrap();
}

qsizetype PayloadTextView::placeAt(const QPoint &point) const
{
    if (m_lines.count() == 0)
        return 0;
    const int below = (point.y() - margin / 2) / lineHeight();
    const int line = std::clamp(verticalScrollBar()->value() + below, 0, m_lines.count() - 1);
    QTextLayout layout;
    layOut(line, {}, &layout);
    const int character = layout.lineAt(0).xToCursor(point.x() - margin);
    return m_lines.begin(line) + QStringView(layout.text()).first(character).toUtf8().size();
}

void PayloadTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCaret(placeAt(event->pos()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void PayloadTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveCaret(placeAt(event->pos()), true);
}

void PayloadTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The value under the mouse, without its quotes.
    const qsizetype place = placeAt(event->pos());
    const int node = m_text->nodeAt(place);
    if (node < 0 || m_text->isContainer(node))
        return;
    const qsizetype begin = m_text->begin(node);
    if (place < begin) {
        const qsizetype key = m_text->entryBegin(node) + 1;
        select(key, key + m_text->rawKey(node).size());
    } else {
        const qsizetype quote = m_text->type(node) == PayloadTree::Type::String ? 1 : 0;
        select(begin + quote, begin + m_text->valueSize(node) - quote);
    }
}

qsizetype PayloadTextView::linesFrom(qsizetype place, int lines) const
{
    if (m_lines.count() == 0)
        return 0;
    const int from = m_lines.lineOf(place);
    const int to = std::clamp(from + lines, 0, m_lines.count() - 1);
    qsizetype there = std::min(m_lines.begin(to) + (place - m_lines.begin(from)), m_lines.end(to));
    while (there > m_lines.begin(to) && there < m_text->json().size() &&
           (m_text->json()[there] & 0xC0) == 0x80)
        --there;
    return there;
}

qsizetype PayloadTextView::characterFrom(qsizetype place, int direction) const
{
    const QByteArray &json = m_text->json();
    do
        place += direction;
    while (place > 0 && place < json.size() && (json[place] & 0xC0) == 0x80);
    return std::clamp<qsizetype>(place, 0, json.size());
}

void PayloadTextView::keyPressEvent(QKeyEvent *event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int line = m_lines.count() > 0 ? m_lines.lineOf(m_caret) : 0;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Up) {
        moveCaret(linesFrom(m_caret, -1), select);
    } else if (event->key() == Qt::Key_Down) {
        moveCaret(linesFrom(m_caret, 1), select);
    } else if (event->key() == Qt::Key_PageUp) {
        moveCaret(linesFrom(m_caret, -linesInSight()), select);
    } else if (event->key() == Qt::Key_PageDown) {
        moveCaret(linesFrom(m_caret, linesInSight()), select);
    } else if (event->key() == Qt::Key_Left) {
        moveCaret(characterFrom(m_caret, -1), select);
    } else if (event->key() == Qt::Key_Right) {
        moveCaret(characterFrom(m_caret, 1), select);
    } else if (event->key() == Qt::Key_Home && m_lines.count() > 0) {
        moveCaret(control ? 0 : m_lines.begin(line), select);
    } else if (event->key() == Qt::Key_End && m_lines.count() > 0) {
        moveCaret(control ? m_text->json().size() : m_lines.end(line), select);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PayloadTextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool any = m_anchor != m_caret;
    menu.addAction(any ? tr("&Copy") : tr("&Copy all"), this, &PayloadTextView::copy)
        ->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Select &all"), this, &PayloadTextView::selectAll)
        ->setShortcut(QKeySequence::SelectAll);
    menu.exec(event->globalPos());
}

void PayloadTextView::moveCaret(qsizetype place, bool select)
{
    m_caret = place;
    if (!select)
        m_anchor = place;
    reveal(place);
    viewport()->update();
}

void PayloadTextView::select(qsizetype begin, qsizetype end)
{
    m_anchor = std::clamp<qsizetype>(begin, 0, m_text->json().size());
    m_caret = std::clamp<qsizetype>(end, 0, m_text->json().size());
    reveal(m_anchor);
    viewport()->update();
}

void PayloadTextView::selectAll()
{
    m_anchor = 0;
    m_caret = m_text->json().size();
    viewport()->update();
}

QString PayloadTextView::selectedText() const
{
    return QString::fromUtf8(
        QByteArrayView(m_text->json()).sliced(selectionBegin(), selectionEnd() - selectionBegin()));
}

void PayloadTextView::copy()
{
    QGuiApplication::clipboard()->setText(m_anchor == m_caret ? QString::fromUtf8(m_text->json())
                                                              : selectedText());
}

void PayloadTextView::reveal(qsizetype place)
{
    if (m_lines.count() == 0)
        return;
    const int line = m_lines.lineOf(place);
    QScrollBar *bar = verticalScrollBar();
    if (line < bar->value())
        bar->setValue(line);
    else if (line >= bar->value() + linesInSight())
        bar->setValue(line - linesInSight() / 2);
}
