// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

//! The language of all texts, numbers and dates that people read; output for programs is in none.
//! A language is named by its code, such as `de` or `pt_BR`; an empty code is that of the system.
class Language
{
    Q_DECLARE_TR_FUNCTIONS(Language)

public:
    //! Lengthens each text by about 40 % and brackets it: what is cut or never translated is seen at once.
    static constexpr QStringView pseudo = u"pseudo";

    //! The codes that this build has texts for, English among them.
    [[nodiscard]] static QStringList available();
    //! The code out of available() that \a written means, such as `pt_BR` for `pt-br` and `de` for `de_AT`,
    //! or pseudo; empty if there is none.
    [[nodiscard]] static QString find(const QString &written);
    //! That which the system asks for, or English.
    [[nodiscard]] static QString ofSystem();
    //! How the language calls itself.
    [[nodiscard]] static QString nativeName(const QString &code);

    //! What the user chose in the window, kept for the next start; empty: as the system has it.
    [[nodiscard]] static QString chosen();
    static void setChosen(const QString &code);

    //! Takes \a code for this run. For the beginning of the program: texts that are there already stay as
    //! they are. What was installed before is taken out again.
    static void install(const QString &code);

    //! \a text of \a context in the language \a code, without an application that install() would need.
    [[nodiscard]] static QString translated(const QString &code, const char *context, const char *text);
};
