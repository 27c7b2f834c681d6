// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

//! One of the documents that are built in, as Markdown.
class HelpPage
{
    Q_DECLARE_TR_FUNCTIONS(HelpPage)

public:
    struct Heading
    {
        QString text;
        QString anchor; //!< As links name it: lower case, with hyphens.
        int level = 1;
    };
    //! A place where a text was found.
    struct Match
    {
        QString file;
        Heading heading; //!< The one that it stands under.
        QString line;    //!< Without marks of Markdown.
    };

    //! The files in the order of the contents, such as `monitor.md`.
    [[nodiscard]] static QStringList files();
    //! The document \a file without its licence; empty when there is none of that name.
    [[nodiscard]] static HelpPage load(const QString &file);
    //! Where \a text stands, whatever the case of its letters, in all documents; headings come first.
    [[nodiscard]] static QList<Match> find(const QString &text);
    //! How links name the heading \a text.
    [[nodiscard]] static QString anchorOf(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_markdown.isEmpty(); }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString markdown() const { return m_markdown; }
    [[nodiscard]] QString title() const; //!< Its first heading.
    [[nodiscard]] QList<Heading> headings() const;

private:
    QString m_file;
    QString m_markdown;
};
