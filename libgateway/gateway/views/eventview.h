// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/views/eventviews.h>

#include <QVariant>

#include <concepts>

namespace Gateway {

//! A view that stands for one type of event, such as MessageCreate.
template <typename View>
concept EventView =
    std::derived_from<View, ObjectView> && std::constructible_from<View, const Event &> && requires
{
    {
        View::eventType
        } -> std::convertible_to<EventType>;
};

//! \a event as the view of its type, such as a MessageCreate; invalid for a type that has none. For QML, and
//! for code that finds its fields by name (QMetaProperty::readOnGadget()).
[[nodiscard]] GATEWAY_EXPORT QVariant eventView(const Event &event);

//! The properties of the view for \a type, or null.
[[nodiscard]] GATEWAY_EXPORT const QMetaObject *eventViewMetaObject(EventType type);

} // namespace Gateway
