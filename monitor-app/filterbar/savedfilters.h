// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

//! A filter with a name that the user gave it.
struct SavedFilter
{
    QString name;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

//! The filters that the user saved, in the user's order, kept from one run to the next.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    explicit SavedFilters(QObject *parent = nullptr); //!< Those of the run before.

    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }
    void setFilters(const QList<SavedFilter> &filters);
    //! The index of the filter with \a text; -1 when it is not saved.
    [[nodiscard]] qsizetype indexOf(const QString &text) const;
    //! Saves \a filter; one with the same text gets its name.
    void save(const SavedFilter &filter);
    void remove(const QString &text);

    //! As a file holds them.
    [[nodiscard]] static QByteArray toJson(const QList<SavedFilter> &filters);
    //! The filters of \a json; where it is not such a file \a error is set.
    [[nodiscard]] static QList<SavedFilter> fromJson(const QByteArray &json, QString *error);

Q_SIGNALS:
    void changed();

private:
    QList<SavedFilter> m_filters;
};
