// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/colorrule.h"

#include <QByteArray>
#include <QObject>

//! A rule as the user wrote it; its filter may be malformed.
struct ColorRuleText
{
    QString name;
    QString filter;
    QColor light;
    QColor dark;
    bool enabled = true;

    bool operator==(const ColorRuleText &) const = default;

    //! Whether its filter is one, and lets not everything through.
    [[nodiscard]] bool isValid() const;
};

//! The colour rules, kept from one run to the next.
class ColorRuleBook : public QObject
{
    Q_OBJECT

public:
    explicit ColorRuleBook(QObject *parent = nullptr); //!< Those of the run before, or the defaults.

    [[nodiscard]] const QList<ColorRuleText> &texts() const { return m_texts; }
    void setTexts(const QList<ColorRuleText> &texts);
    [[nodiscard]] ColorRules rules() const; //!< Those that are valid, in their order.

    [[nodiscard]] static QList<ColorRuleText> defaults();

    //! As a file holds them.
    [[nodiscard]] static QByteArray toJson(const QList<ColorRuleText> &rules);
    //! The rules of \a json; where it is not such a file \a error is set.
    [[nodiscard]] static QList<ColorRuleText> fromJson(const QByteArray &json, QString *error);

Q_SIGNALS:
    void rulesChanged(const ColorRules &rules);

private:
    QList<ColorRuleText> m_texts;
};
