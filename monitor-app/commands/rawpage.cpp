// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawpage.h"

#include "colorscheme.h"
#include "commands/sentcommand.h"

#include <gateway/protocol/limits.h>
#include <gateway/protocol/requests.h>

#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

RawPage::RawPage(QWidget *parent) : CommandPage(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(QStringLiteral("rawPayload"));
    m_text->setAccessibleName(tr("Payload as JSON"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("{\"op\": 3, \"d\": {\"since\": null, \"activities\": [], "
                                              "\"status\": \"idle\", \"afk\": false}}"));
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RawPage::markError);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommandPage::changed);
}

Gateway::Command RawPage::command(Gateway::Error *error) const
{
    return Gateway::Commands::raw(m_text->toPlainText().toUtf8(), error);
}

qsizetype RawPage::payloadSize() const
{
    return m_text->toPlainText().toUtf8().size();
}

//! Underlines where the text is no JSON, or the opcode that cannot be sent.
void RawPage::markError()
{
    const QString text = m_text->toPlainText();
    QList<QTextEdit::ExtraSelection> marks;
    Gateway::Error error;
    (void)Gateway::Commands::raw(text.toUtf8(), &error);
    if (error && !text.trimmed().isEmpty()) {
        int begin = 0;
        int end = int(text.size());
        QJsonParseError failure;
        (void)QJsonDocument::fromJson(text.toUtf8(), &failure);
        static const QRegularExpression opcode(QStringLiteral("\"op\"\\s*:\\s*-?[\\w.\"]+"));
        if (failure.error != QJsonParseError::NoError) {
            // The place is in bytes of UTF-8, and behind the wrong letter or before it.
            const int place = int(QString::fromUtf8(text.toUtf8().left(failure.offset)).size());
            begin = std::clamp(place - 1, 0, int(text.size()) - 1);
            end = std::min(begin + 2, int(text.size()));
        } else if (const QRegularExpressionMatch match = opcode.match(text); match.hasMatch()) {
            const bool isTooLarge = payloadSize() > Gateway::Limits::sentPayloadBytes;
            begin = isTooLarge ? begin : int(match.capturedStart());
            end = isTooLarge ? end : int(match.capturedEnd());
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(begin);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Colors::bad(palette()));
        marks += mark;
    }
    m_text->setExtraSelections(marks);
}

QList<quint64> RawPage::guilds() const
{
    return guildsOf(m_text->toPlainText().toUtf8());
}

void RawPage::setPayload(const QByteArray &payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    m_text->setPlainText(QString::fromUtf8(document.isNull() ? payload : document.toJson()).trimmed());
}
