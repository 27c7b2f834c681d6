// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
//
// SessionMachine: the input plays the user, the network, the gateway and the clock. SessionModel judges.
#include "fuzzing.h"
#include "fuzzinput.h"
#include "sessionmodel.h"

#include <QUrl>

using namespace Gateway;
using namespace std::chrono_literals;

namespace {

using Machine = SessionMachine;
using Link = SessionModel::Link;

class World
{
public:
    World(const std::uint8_t *data, std::size_t size)
        : m_input(data, size), m_model(settings(&m_input), [this] { return m_input.byte() / 256.0; })
    {}

    void play()
    {
        if (m_input.flag())
            m_model.machine.setSession({QStringLiteral("kept"),
                                        QUrl(QStringLiteral("wss://resume.gateway.example")),
                                        m_input.number(),
                                        {}});
        while (!m_input.atEnd()) {
            const State before = m_model.machine.state();
            const bool mayAct = step();
            if (m_model.link() == Link::None && isAtRest(before) && !mayAct)
                requireSilence(before);
            m_model.run([this] { interfere(); });
            m_model.checkRest();
        }
    }

private:
    using State = ShardState;

    static Machine::Settings settings(FuzzInput *input)
    {
        Machine::Settings settings;
        settings.shard = {0, 1};
        settings.gatewayUrl = QUrl(input->flag() ? QStringLiteral("ws://gateway.example")
                                                 : QStringLiteral("wss://gateway.example"));
        return settings;
    }

    static bool isAtRest(State state)
    {
        return state == State::Idle || state == State::Stopped || state == State::Failed;
    }

    //! Who rests goes on resting until the user says otherwise.
    void requireSilence(State before) const
    {
        require(m_model.machine.state() == before, "nothing happens after the end");
    }

    //! What a slot may call while actions are carried out.
    void interfere()
    {
        if (!m_interferes)
            return;
        m_interferes = false;
        user();
    }

    void user()
    {
        Machine &machine = m_model.machine;
        switch (m_input.below(8)) {
        case 0:
            machine.start(m_model.now);
            break;
        case 1:
            machine.stop(Machine::StopMode::EndSession, m_model.now);
            break;
        case 2:
            machine.stop(Machine::StopMode::KeepSession, m_model.now);
            break;
        case 3:
            machine.reconnect(m_model.now);
            break;
        case 4:
            machine.reidentify(m_model.now);
            break;
        case 5:
            machine.networkRestored(m_model.now);
            break;
        default:
            for (int count = m_input.byte() / 2; count >= 0; --count)
                m_model.queueCommand(QString(QChar(u'a' + count % 3)));
            break;
        }
    }

    //! One thing that happens; whether it is the user who does it.
    bool step()
    {
        const int kind = m_input.below(16);
        m_interferes = kind >= 14;
        switch (kind) {
        case 0:
            user();
            return true;
        case 1:
        case 2:
            queue();
            return false;
        case 3:
        case 4:
        case 5:
            m_model.open();
            return false;
        case 6:
            m_model.close(closeCode(), closeError());
            return false;
        case 7:
            late();
            return false;
        case 8:
            untimely();
            return false;
        case 9:
        case 10:
            passTime();
            return false;
        default:
            receive();
            return false;
        }
    }

    void queue()
    {
        if (m_input.below(4) > 0)
            m_model.grantTurn();
        else
            m_model.machine.identifyHeld(
                Error(ErrorDomain::Rest, ErrorCode::SessionStartsUsedUp, QStringLiteral("used up")),
                m_model.now);
    }

    int closeCode()
    {
        constexpr int codes[] = {0,    1000, 1001, 1006, 4000, 4001, 4002, 4003, 4004, 4005,
                                 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014, 4999, 4900};
        return codes[m_input.below(int(std::size(codes)))];
    }

    Error closeError()
    {
        constexpr ErrorDomain domains[] = {ErrorDomain::Network, ErrorDomain::Transport, ErrorDomain::Usage};
        return Error(domains[m_input.below(3)], ErrorCode::ConnectionLost, QStringLiteral("lost"));
    }

    //! To the next timer, or part of the way.
    void passTime()
    {
        const std::optional<Machine::Timer> next = m_model.nextTimer();
        if (!next) {
            m_model.now += 1s;
            return;
        }
        const Machine::Time left = std::max(m_model.dueAt(*next) - m_model.now, Machine::Time(0));
        const quint8 part = m_input.byte();
        if (part < 64) {
            m_model.now += left * part / 64;
            return;
        }
        m_model.now += left;
        m_model.fire(*next);
    }

    //! The machine slept: what is due fires after any time.
    void late()
    {
        m_model.now += std::chrono::seconds(m_input.number() % 100'000);
        if (const std::optional<Machine::Timer> next = m_model.nextTimer();
            next && m_model.dueAt(*next) <= m_model.now)
            m_model.fire(*next);
    }

    //! A timer that nobody started, or too early.
    void untimely() { m_model.fire(Machine::Timer(m_input.below(Machine::timerCount))); }

    void receive()
    {
        if (m_model.link() != Link::Open && m_model.link() != Link::Closing && m_input.below(4) > 0) {
            m_model.grantTurn();
            return;
        }
        const QByteArray json = payload();
        Error error;
        const Envelope envelope = Envelope::scan(json, &error);
        if (error) {
            m_model.machine.receivedBad(error, m_model.now);
            return;
        }
        if (m_input.below(8) == 0 && envelope.op == 0) {
            m_model.machine.receivedFiltered(envelope, m_model.now);
            return;
        }
        m_model.receive(Event(json, envelope, {{0, 1}, Event::Direction::Received, 0, json.size(), false}));
    }

    QByteArray payload()
    {
        switch (m_input.below(12)) {
        case 0:
            return "{\"op\":1,\"d\":null}";
        case 1:
            return "{\"op\":7,\"d\":null}";
        case 2:
            return QByteArray("{\"op\":9,\"d\":") + (m_input.flag() ? "true}" : "false}");
        case 3:
        case 4:
            return "{\"op\":10,\"d\":{\"heartbeat_interval\":" + QByteArray::number(interval()) + "}}";
        case 5:
            return "{\"op\":11}";
        case 6:
        case 7:
            return "{\"t\":\"READY\",\"s\":" + sequence() + ",\"op\":0,\"d\":{\"session_id\":\"" +
                   QByteArray::number(m_input.below(3)) + "\",\"resume_gateway_url\":\"" +
                   (m_input.flag() ? "wss" : "ws") + "://resume." + (m_input.flag() ? "gateway" : "foreign") +
                   ".example\"}}";
        case 8:
            return "{\"t\":\"RESUMED\",\"s\":" + sequence() + ",\"op\":0,\"d\":{}}";
        case 9:
            return m_input.until('\n').toByteArray();
        default:
            return "{\"t\":\"TYPING_START\",\"s\":" + sequence() + ",\"op\":0,\"d\":{}}";
        }
    }

    qint64 interval() { return m_input.below(3) > 0 ? 41'250 : m_input.number(); }

    QByteArray sequence()
    {
        switch (m_input.below(4)) {
        case 0:
            return "null";
        case 1:
            return QByteArray::number(m_input.number());
        default:
            return QByteArray::number(qMin(m_model.machine.sequence(), INT64_MAX - 1) + 1);
        }
    }

    FuzzInput m_input;
    SessionModel m_model;
    bool m_interferes = false;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    World(data, size).play();
    return 0;
}
