// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/session/sessionmachine.h>

#include <deque>
#include <map>
#include <set>

//! What Shard does with the actions of a SessionMachine, on a fake clock and without a socket. Every action
//! is held against the rules of the protocol; one that breaks a rule ends the program.
class SessionModel
{
public:
    using Machine = Gateway::SessionMachine;
    using State = Gateway::ShardState;
    using Cause = Gateway::Cause;

    enum class Link {
        None,
        Opening,
        Open,
        Closing, //!< Open still: we sent a close frame.
    };

    SessionModel(Machine::Settings settings, std::function<double()> random);

    Machine machine;
    Machine::Time now{0};

    [[nodiscard]] Link link() const { return m_link; }
    [[nodiscard]] bool awaitsTurn() const { return m_holdsTurn && !m_wasGranted; }
    //! When the next timer is due; nothing when none runs.
    [[nodiscard]] std::optional<Machine::Timer> nextTimer() const;
    [[nodiscard]] Machine::Time dueAt(Machine::Timer timer) const { return m_timers.at(timer); }

    // What the world does; each tells the machine.
    void grantTurn();
    void open();
    void receive(const Gateway::Event &event);
    void close(int code, const Gateway::Error &error);
    void fire(Machine::Timer timer);
    void queueCommand(const QString &caller);

    //! Carries out what the machine wants. After each action \a interfere is called, where a slot of the user
    //! would call back.
    void run(const std::function<void()> &interfere);
    //! What holds whenever the machine has nothing more to do.
    void checkRest() const;

    void operator()(const Machine::RequestIdentify &action);
    void operator()(const Machine::CancelIdentify &action);
    void operator()(const Machine::OpenConnection &action);
    void operator()(const Machine::SendHeartbeat &action);
    void operator()(const Machine::SendIdentify &action);
    void operator()(const Machine::SendResume &action);
    void operator()(const Machine::SendCommand &action);
    void operator()(const Machine::DropCommand &action);
    void operator()(const Machine::CloseConnection &action);
    void operator()(const Machine::DiscardConnection &action);
    void operator()(const Machine::StartTimer &action);
    void operator()(const Machine::StopTimer &action);
    void operator()(const Machine::Deliver &action);
    void operator()(const Machine::ReportGap &action);
    void operator()(const Machine::ReportDuplicate &action);
    void operator()(const Machine::ReportLatency &action);
    void operator()(const Machine::ChangeState &action);

private:
    void checkTransition(const Gateway::Transition &transition) const;
    void checkTimers() const;
    void checkCounters() const;
    void endLink();
    void countSent();
    [[nodiscard]] bool isOpen() const { return m_link == Link::Open; }

    Machine::Settings m_settings;
    State m_state = State::Idle;
    Link m_link = Link::None;
    std::map<Machine::Timer, Machine::Time> m_timers;
    std::deque<Machine::Time> m_sent; //!< On this connection.
    std::set<quint64> m_commands;     //!< Whose fate is not known.
    quint64 m_lastCommand = 0;
    std::optional<Gateway::Event> m_received; //!< And not delivered.
    qint64 m_sequence = -1;                   //!< The last that was seen of this session.
    bool m_gotHello = false;                  //!< On this connection.
    bool m_authenticated = false;             //!< Identified or resumed on this connection.
    bool m_beatWaits = false;                 //!< On this connection, for an ACK.
    bool m_holdsTurn = false;
    bool m_wasGranted = false;
};
