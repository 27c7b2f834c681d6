// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawpage.h"

#include "commands/sentcommand.h"

#include <gateway/protocol/requests.h>

#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

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
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommandPage::changed);
}

Gateway::Command RawPage::command(Gateway::Error *error) const
{
    return Gateway::Commands::raw(m_text->toPlainText().toUtf8(), error);
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
