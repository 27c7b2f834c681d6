// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace Gateway {

//! A JSON object inside an event, looked at where it lies: it shares the event's bytes and reads a field when
//! it is asked for. A view keeps the event alive, is cheap to copy and reentrant.
//!
//! A field that is absent, null or of another type reads as 0, false or empty; has() tells whether it is
//! there. Where a key stands twice, the first counts.
class GATEWAY_EXPORT ObjectView
{
    Q_GADGET

public:
    ObjectView() = default; //!< Null.
    //! The object \a text, which lies in the payload of \a event; null when \a text is no object.
    ObjectView(const Event &event, QByteArrayView text);

    //! Whether there is no such object.
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    //! The one that it lies in.
    [[nodiscard]] const Event &event() const { return m_event; }

    //! The JSON of the object as it came, valid as long as event() or a copy of it is.
    [[nodiscard]] QByteArrayView rawText() const { return m_text; }
    //! A document of the whole object, made anew at each call.
    Q_INVOKABLE [[nodiscard]] QJsonObject toJson() const;
    //! Any value inside, such as `author.id`, also one that has no function here; see jsonValueAt().
    Q_INVOKABLE [[nodiscard]] QJsonValue value(const QString &path) const;
    //! Whether the field \a key is there and not null.
    Q_INVOKABLE [[nodiscard]] bool has(const QString &key) const;

protected:
    // The field of a key, as the views made from views.json read it.

    //! As it stands, quotes and all; empty when there is none.
    [[nodiscard]] QByteArrayView raw(QByteArrayView key) const;
    //! `"1"` or `1`; 0 for other text.
    [[nodiscard]] quint64 snowflake(QByteArrayView key) const;
    //! An array of them.
    [[nodiscard]] QList<quint64> snowflakes(QByteArrayView key) const;
    //! Its escapes undone.
    [[nodiscard]] QString text(QByteArrayView key) const;
    //! An array of them.
    [[nodiscard]] QStringList texts(QByteArrayView key) const;
    //! A whole number.
    [[nodiscard]] qint64 number(QByteArrayView key) const;
    //! An array of them.
    [[nodiscard]] QList<qint64> numbers(QByteArrayView key) const;
    //! Any number.
    [[nodiscard]] double real(QByteArrayView key) const;
    //! True or false.
    [[nodiscard]] bool flag(QByteArrayView key) const;
    //! ISO 8601; invalid for other text.
    [[nodiscard]] QDateTime time(QByteArrayView key) const;
    //! Of any shape; Undefined when it is absent.
    [[nodiscard]] QJsonValue json(QByteArrayView key) const;
    //! Whether the key is there, even as null.
    [[nodiscard]] bool isPresent(QByteArrayView key) const { return !raw(key).isNull(); }
    //! The elements of an array, each as raw() gives it.
    [[nodiscard]] QList<QByteArrayView> elements(QByteArrayView key) const;

    //! An object as a view of it.
    template <typename View>
    [[nodiscard]] View object(QByteArrayView key) const
    {
        return View(m_event, raw(key));
    }
    //! An array of them.
    template <typename View>
    [[nodiscard]] QList<View> objects(QByteArrayView key) const
    {
        const QList<QByteArrayView> texts = elements(key);
        QList<View> views;
        views.reserve(texts.size());
        for (const QByteArrayView text : texts)
            views.append(View(m_event, text));
        return views;
    }

private:
    Event m_event;
    QByteArrayView m_text;
};

} // namespace Gateway
