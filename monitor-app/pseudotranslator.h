// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

//! Texts of no language, longer by about 40 % than the English ones, with accents and in brackets. What is
//! cut in the window, or stands there as it is in the sources, is seen at once. Placeholders, tags and
//! mnemonics are kept.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    PseudoTranslator();

    [[nodiscard]] static QString lengthened(const QString &text);

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_english; //!< For the plurals.
};
