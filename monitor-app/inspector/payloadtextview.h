// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"
#include "inspector/wrappedlines.h"

#include <QAbstractScrollArea>
#include <QTextLayout>

//! The text of a payload, read-only, wrapped at the edge. It lays out and colours what is in sight alone, so
//! that its size makes no difference. Places are bytes of the text.
class PayloadTextView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PayloadTextView(QWidget *parent = nullptr);
    ~PayloadTextView() override;

    void setText(const PayloadTreePointer &text);
    [[nodiscard]] const PayloadTreePointer &text() const { return m_text; }
    void setMatches(const std::vector<qsizetype> &places, qsizetype size);
    //! Selects from \a begin to before \a end and scrolls there.
    void select(qsizetype begin, qsizetype end);
    [[nodiscard]] qsizetype selectionBegin() const { return std::min(m_anchor, m_caret); }
    [[nodiscard]] qsizetype selectionEnd() const { return std::max(m_anchor, m_caret); }
    [[nodiscard]] QString selectedText() const;

public Q_SLOTS:
    void selectAll();
    void copy(); //!< What is selected, or all.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void wrap();
    void layOut(int line, const QList<QTextLayout::FormatRange> &formats, QTextLayout *layout) const;
    //! What is marked in \a line: matches, the place of an error, the selection.
    [[nodiscard]] QList<QTextLayout::FormatRange> marks(int line) const;
    [[nodiscard]] int charactersOf(int line, qsizetype place) const;
    [[nodiscard]] QByteArrayView bytes(int line) const;
    [[nodiscard]] qsizetype placeAt(const QPoint &point) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int linesInSight() const;
    void moveCaret(qsizetype place, bool select);
    [[nodiscard]] qsizetype linesFrom(qsizetype place, int lines) const;
    [[nodiscard]] qsizetype characterFrom(qsizetype place, int direction) const;
    void reveal(qsizetype place);

    PayloadTreePointer m_text;
    WrappedLines m_lines;
    int m_columns = 0;
    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    std::vector<qsizetype> m_matches;
    qsizetype m_matchSize = 0;
};
