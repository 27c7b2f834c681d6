// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/cluster/cluster.h>
#include <gateway/session/shard.h>
#include <gateway/views/eventview.h>

#include <functional>
#include <type_traits>

namespace Gateway {

//! \cond
namespace Subscription {

// The view that a slot takes as its only argument.
template <typename Slot>
struct ViewOf : ViewOf<decltype(&Slot::operator())>
{};
template <typename Class, typename Result, typename View>
struct ViewOf<Result (Class::*)(const View &)>
{
    using Type = View;
};
template <typename Class, typename Result, typename View>
struct ViewOf<Result (Class::*)(const View &) const> : ViewOf<Result (Class::*)(const View &)>
{};
template <typename Class, typename Result, typename View>
struct ViewOf<Result (Class::*)(const View &) noexcept> : ViewOf<Result (Class::*)(const View &)>
{};
template <typename Class, typename Result, typename View>
struct ViewOf<Result (Class::*)(const View &) const noexcept> : ViewOf<Result (Class::*)(const View &)>
{};
template <typename Result, typename View>
struct ViewOf<Result (*)(const View &)>
{
    using Type = View;
};

// Calls the slot, a member of the receiver or anything else that can be called, with the event if it is of
// the type.
template <typename Receiver, typename Slot>
auto filter(Receiver *receiver, Slot slot)
{
    using View = typename ViewOf<Slot>::Type;
    static_assert(EventView<View>,
                  "the slot takes a const reference to a view of an event, such as MessageCreate");
    return [receiver, slot = std::move(slot)](const Event &event) mutable {
        if (event.type() != View::eventType)
            return;
        if constexpr (std::is_member_function_pointer_v<Slot>)
            std::invoke(slot, receiver, View(event));
        else
            std::invoke(slot, View(event));
    };
}

} // namespace Subscription
//! \endcond

//! Calls \a slot for each event of \a cluster of the type that the slot takes:
//! \code
//! subscribe(&cluster, this, &Bot::messageCreated); // void messageCreated(const Gateway::MessageCreate
//! &message); \endcode The slot is a member function of \a receiver or a callable, and takes a const
//! reference to a view. It is called in the thread of \a receiver, and no longer once that is destroyed; the
//! connection that is returned ends it earlier. Types that the cluster filters out do not come (see
//! Cluster::setFilteredTypes()).
template <typename Receiver, typename Slot>
QMetaObject::Connection subscribe(Cluster *cluster, Receiver *receiver, Slot slot)
{
    return QObject::connect(
        cluster, &Cluster::eventsReceived, receiver,
        [take = Subscription::filter(receiver, std::move(slot))](const QList<Event> &events) mutable {
            for (const Event &event : events)
                take(event);
        });
}

//! The same for one shard.
template <typename Receiver, typename Slot>
QMetaObject::Connection subscribe(Shard *shard, Receiver *receiver, Slot slot)
{
    return QObject::connect(shard, &Shard::eventReceived, receiver,
                            Subscription::filter(receiver, std::move(slot)));
}

} // namespace Gateway
