// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/export.h>
#include <gateway/payload/event.h>
#include <gateway/protocol/gatewayurlpolicy.h>
#include <gateway/protocol/session.h>
#include <gateway/session/backoff.h>
#include <gateway/session/commandqueue.h>
#include <gateway/session/heartbeat.h>
#include <gateway/session/resumeattempts.h>
#include <gateway/session/sendbudget.h>
#include <gateway/session/shardconfiguration.h>
#include <gateway/session/shardstate.h>

#include <QUrl>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace Gateway {

//! The gateway protocol as pure logic: inputs go in with the time, actions come out. It owns no socket, no
//! timer and no clock, and knows no token; Shard does what it says. Nobody else decides whether to resume.
//!
//! After every input the caller takes actions until there are none. Not thread-safe.
//!
//! Protocol: "The life of a session".
class GATEWAY_EXPORT SessionMachine
{
public:
    using Time = std::chrono::nanoseconds; //!< Of a monotonic clock that goes on while the machine sleeps.

    //! The timers that the caller keeps; each runs at most once at a time.
    enum class Timer {
        Connect,   //!< SessionTimeouts::connect.
        Hello,     //!< SessionTimeouts::hello.
        Heartbeat, //!< The next beat.
        Ready,     //!< SessionTimeouts::ready.
        Close,     //!< SessionTimeouts::close.
        Backoff,   //!< Until the next try.
        Send,      //!< Until the budget allows a command.
    };
    static constexpr int timerCount = 7; //!< How many values Timer has.

    //! What a machine needs to know before it starts.
    struct Settings
    {
        ShardId shard;                        //!< Whose session it is.
        QUrl gatewayUrl;                      //!< Where it identifies, without the session's parameters.
        SessionTimeouts timeouts;             //!< How long each step may take.
        BackoffPolicy backoff;                //!< The waits between tries.
        QStringList allowedGatewayHosts = {}; //!< See ShardConfiguration.
    };

    // What the caller has to do.
    struct RequestIdentify
    {};
    struct CancelIdentify
    {};
    //! Connect to this gateway.
    struct OpenConnection
    {
        QUrl url; //!< Without the session's parameters.
    };
    //! Send op 1.
    struct SendHeartbeat
    {
        qint64 sequence; //!< -1 for null.
    };
    struct SendIdentify
    {};
    //! Send op 6 for this session.
    struct SendResume
    {
        Session session; //!< What to resume.
    };
    //! Send a command of the user's.
    struct SendCommand
    {
        QueuedCommand command; //!< Its turn has come and the budget allows it.
    };
    struct DropCommand //!< It will not be sent.
    {
        quint64 id;  //!< Of QueuedCommand.
        Error error; //!< Why not.
    };
    struct CloseConnection //!< Start the close handshake and say closed() when it is over.
    {
        int code; //!< Of the close frame.
    };
    struct DiscardConnection //!< Close, and never mention this connection again.
    {
        int code; //!< Of the close frame, where one still goes out.
    };
    //! Call timerFired() after this delay; a timer that runs begins anew.
    struct StartTimer
    {
        Timer timer;                     //!< Which one.
        std::chrono::milliseconds delay; //!< From now on.
    };
    //! Let it not fire.
    struct StopTimer
    {
        Timer timer; //!< Which one.
    };
    struct Deliver //!< A dispatch for the user.
    {
        Event event; //!< Complete, as it came.
    };
    struct ReportGap //!< Sequence numbers were skipped.
    {
        qint64 expected; //!< The first that is missing.
        qint64 received; //!< The sequence that came instead.
    };
    struct ReportDuplicate //!< A dispatch whose sequence is not newer than the last.
    {
        qint64 sequence; //!< That of the dispatch.
    };
    //! A heartbeat was acknowledged.
    struct ReportLatency
    {
        Time latency; //!< From the heartbeat to its ACK.
    };
    //! The state is another one; tell the user.
    struct ChangeState
    {
        Transition transition; //!< Complete but for `when`.
    };
    //! One thing to do.
    using Action =
        std::variant<RequestIdentify, CancelIdentify, OpenConnection, SendHeartbeat, SendIdentify, SendResume,
                     SendCommand, DropCommand, CloseConnection, DiscardConnection, StartTimer, StopTimer,
                     Deliver, ReportGap, ReportDuplicate, ReportLatency, ChangeState>;

    //! \a random gives numbers in [0, 1) for jitter; without it the global generator does.
    explicit SessionMachine(Settings settings, std::function<double()> random = {});

    // Inputs.
    void start(Time now); //!< The user starts it: after Idle, Stopped or Failed.
    //! What becomes of the session.
    enum class StopMode {
        EndSession,  //!< Close with 1000: the bot goes offline.
        KeepSession, //!< Close with another code: it can be resumed for some minutes.
    };
    //! The user stops it; Stopped follows when the connection is closed.
    void stop(StopMode mode, Time now);
    void reconnect(Time now);       //!< Drop the connection and resume.
    void reidentify(Time now);      //!< Give the session up and start a new one.
    void identifyGranted(Time now); //!< The turn that RequestIdentify asked for has come.
    //! The identify queue lets nobody go for now; \a error says why and until when.
    void identifyHeld(const Error &error, Time now);
    //! The network is back: a wait is cut short.
    void networkRestored(Time now);
    //! Sends \a command when the session and the budget allow; an action tells what became of it.
    void queueCommand(const QueuedCommand &command, Time now);
    void opened(Time now);                         //!< The WebSocket is open.
    void received(const Event &payload, Time now); //!< A payload came, of any opcode.
    //! What received() comes to nearly always, without the time and without an action: a dispatch of a
    //! session that is ready, and the next in sequence. It is to be delivered at once. False: it is none of
    //! that, and nothing was done.
    [[nodiscard]] bool receivedInOrder(const Event &payload)
    {
        if (m_state != ShardState::Ready || m_stopping || hasActions() ||
            payload.opcode() != Opcode::Dispatch || payload.sequence() < 1 ||
            payload.sequence() - 1 != m_sequence)
            return false;
        m_sequence = payload.sequence();
        m_session.sequence = m_sequence;
        return true;
    }
    //! A dispatch that nobody wants to see, neither READY nor RESUMED: only its sequence counts.
    void receivedFiltered(const Envelope &dispatch, Time now);
    void receivedBad(const Error &error, Time now); //!< Something came that cannot be read.
    //! The connection is over. \a code is 0 without a close frame; \a error tells what failed, if anything.
    void closed(int code, const QString &reason, const Error &error, Time now);
    void timerFired(Timer timer, Time now); //!< A timer that StartTimer asked for is due.

    //! The next action, or nothing.
    [[nodiscard]] std::optional<Action> takeAction();
    //! Whether takeAction() has one.
    [[nodiscard]] bool hasActions() const { return m_nextAction < m_actions.size(); }

    //! Where the session stands.
    [[nodiscard]] ShardState state() const { return m_state; }
    //! What it takes to resume; null before READY.
    [[nodiscard]] const Session &session() const { return m_session; }
    void setSession(const Session &session); //!< Before start().
    //! Of the last dispatch, or -1.
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    //! Interval, latency, and what is awaited.
    [[nodiscard]] const Heartbeat &heartbeat() const { return m_heartbeat; }
    //! How many commands may go out.
    [[nodiscard]] const SendBudget &sendBudget() const { return m_budget; }
    //! Commands that wait.
    [[nodiscard]] qsizetype queuedCommands() const { return m_commands.size(); }
    [[nodiscard]] int replayed() const { return m_resumes.replayed(); } //!< Dispatches since the last RESUME.

    //! What happened since the machine was made.
    struct Counters
    {
        qint64 reconnects = 0; //!< Sessions that became ready again, resumed or new.
        qint64 identifies = 0; //!< IDENTIFYs that were sent.
        qint64 resumes = 0;    //!< RESUMEs that were sent.
        qint64 replayed = 0;   //!< Dispatches that came between RESUME and RESUMED.
        qint64 gaps = 0;       //!< Sequence numbers skipped.
        qint64 duplicates = 0; //!< Dispatches not newer than the last.
        qint64 missedAcks = 0; //!< Heartbeats without an ACK when the next was due.
    };
    //! Since the machine was made.
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    enum class Keep {
        Session, //!< Resume it on the next connection.
        Nothing, //!< Identify anew.
    };
    struct Loss
    {
        Cause cause;
        Keep keep = Keep::Session;
        int ownCloseCode = 0; //!< To close with; 0 when the connection is already gone.
        int closeCode = 0;
        QString detail = {};
        Error error = {};
        std::chrono::milliseconds leastDelay{0};
    };

    void act(Action action) { m_actions.push_back(std::move(action)); }
    void changeState(ShardState to, Cause cause);
    void changeState(Transition transition);
    void connectOrQueue(Cause cause);
    void openConnection(Cause cause);
    //! Forgets the session's resume URL if the token must not go there, and tells why.
    Error dropRefusedResumeUrl();
    [[nodiscard]] static Transition transitionTo(ShardState state, const Loss &loss);
    void lose(const Loss &loss, Time now);
    void fail(const Loss &loss);
    void finishStopping(Cause cause);
    void stopTimers();
    void releaseIdentify();
    void beat(Time now);
    void sendCommands(Time now);
    void dropCommands(const Error &error);
    void countDispatch(qint64 sequence, Time now);
    void heartbeatDue(Time now);
    void takeHello(const Event &payload, Time now);
    void takeDispatch(const Event &event, Time now);
    void takeReady(const Event &event, Time now);
    void takeInvalidSession(const Event &payload, Time now);
    void becomeReady(Cause cause, Time now, const Error &refusedUrl = {});
    void answerRequestedBeat(Time now);
    //! False when it is not newer than the last.
    bool auditSequence(qint64 sequence);
    [[nodiscard]] bool isConnected() const;

    Settings m_settings;
    GatewayUrlPolicy m_urlPolicy;
    std::function<double()> m_random;
    std::vector<Action> m_actions;
    std::size_t m_nextAction = 0;

    ShardState m_state = ShardState::Idle;
    Session m_session;
    qint64 m_sequence = -1;
    Heartbeat m_heartbeat;
    SendBudget m_budget;
    CommandQueue m_commands;
    Backoff m_backoff;
    ResumeAttempts m_resumes;
    Counters m_counters;
    Time m_readyAt{0};
    Time m_lastProgress{0};
    bool m_holdsIdentify = false; //!< Asked for or was given a turn that it has not used.
    bool m_stopping = false;
    bool m_wasReady = false; //!< At any time.
};

} // namespace Gateway
