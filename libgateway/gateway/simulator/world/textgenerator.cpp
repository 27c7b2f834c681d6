// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/grammar_p.h>
#include <gateway/simulator/world/names_p.h>
#include <gateway/simulator/world/textgenerator_p.h>

#include <algorithm>

namespace Gateway::Simulation {

namespace {

// Written to by name: whether a mention goes to a channel that traffic made would depend on the clock.
constexpr qint64 beginOfTraffic = 1767225600000; // 2026-01-01

bool isSeeded(quint64 id)
{
    return id < snowflakeAt(beginOfTraffic);
}

void addMention(std::vector<UserPtr> &mentions, const UserPtr &user)
{
    if (std::ranges::find(mentions, user) == mentions.end())
        mentions.push_back(user);
}

} // namespace

QByteArray TextGenerator::text(std::string_view rule)
{
    QByteArray out;
    chatGrammar().expand(
        rule, m_random,
        [this](std::string_view name, QByteArray &text) { expandHook(name, nullptr, nullptr, text); }, out);
    return out;
}

QByteArray TextGenerator::textIn(const Guild &guild, std::string_view rule, Message *message)
{
    QByteArray out;
    chatGrammar().expand(
        rule, m_random,
        [&](std::string_view name, QByteArray &text) { expandHook(name, &guild, message, text); }, out);
    return out;
}

Emoji TextGenerator::emoji(const Guild *guild)
{
    static constexpr const char *unicode[] = {"👍", "❤️", "😂", "🎉", "🔥", "👀",
                                              "😢", "🙏",      "✅", "🚀", "💯", "🤔"};
    if (guild && !guild->emojis.empty() && m_random.chance(0.3))
        return m_random.pick(guild->emojis);
    return {.name = m_random.pick(unicode)};
}

QByteArray TextGenerator::url()
{
    static constexpr const char *ends[] = {".example", ".example/wiki", ".example/blog", ".example/watch?v="};
    QByteArray address = "https://" + Names::word(m_random) + m_random.pick(ends);
    if (address.endsWith('='))
        return address + Names::code(m_random, 11);
    return address + '/' + Names::word(m_random) + '/' + QByteArray::number(m_random.below(100'000));
}

void TextGenerator::expandHook(std::string_view name, const Guild *guild, Message *message, QByteArray &out)
{
    if (name == "WORD") {
        out += Names::word(m_random);
    } else if (name == "NAME") {
        out += Names::displayName(m_random);
    } else if (name == "NUMBER") {
        out += QByteArray::number(m_random.below(m_random.chance(0.7) ? 100 : 10'000) + 2);
    } else if (name == "SMALL") {
        out += QByteArray::number(m_random.below(11) + 2);
    } else if (name == "CLOCK") {
        out += QByteArray::number(m_random.below(24)) + ':' + QByteArray::number(m_random.below(50) + 10);
    } else if (name == "VERSION") {
        out += QByteArray::number(m_random.below(20)) + '.' + QByteArray::number(m_random.below(30));
    } else if (name == "HEX") {
        out += Names::hexDigits(m_random, 8);
    } else if (name == "BLANK") {
        out += ' '; // Where an alternative may be empty.
    } else if (name == "URL") {
        out += url();
    } else if (name == "USER") {
        mentionUser(guild, message, out);
    } else if (name == "CHANNEL") {
        mentionChannel(guild, out);
    } else if (name == "ROLE") {
        mentionRole(guild, message, out);
    } else if (name == "CUSTOM") {
        customEmoji(guild, out);
    }
}

void TextGenerator::mentionUser(const Guild *guild, Message *message, QByteArray &out)
{
    // Some address the bot; elsewhere than in messages a name is written out.
    if (!guild || !message || guild->members.empty()) {
        out += Names::displayName(m_random);
        return;
    }
    const Member &member = m_random.chance(0.04) ? guild->members.front()
                                                 : guild->members[m_random.skewed(guild->members.size())];
    out += "<@" + QByteArray::number(member.user->id) + '>';
    addMention(message->mentions, member.user);
}

void TextGenerator::mentionChannel(const Guild *guild, QByteArray &out)
{
    if (guild && !guild->channels.empty()) {
        const Channel &channel = m_random.pick(guild->channels);
        if (channel.isText() && isSeeded(channel.id)) {
            out += "<#" + QByteArray::number(channel.id) + '>';
            return;
        }
    }
    out += '#' + Names::word(m_random);
}

void TextGenerator::mentionRole(const Guild *guild, Message *message, QByteArray &out)
{
    if (guild && message && guild->roles.size() > 1) {
        const Role &role = m_random.pick(guild->roles);
        if (role.mentionable && isSeeded(role.id)) {
            out += "<@&" + QByteArray::number(role.id) + '>';
            if (std::ranges::find(message->mentionedRoles, role.id) == message->mentionedRoles.end())
                message->mentionedRoles.push_back(role.id);
            return;
        }
    }
    out += '@' + Names::word(m_random);
}

void TextGenerator::customEmoji(const Guild *guild, QByteArray &out)
{
    if (guild && !guild->emojis.empty()) {
        const Emoji &emoji = m_random.pick(guild->emojis);
        if (isSeeded(emoji.id)) {
            out += (emoji.animated ? "<a:" : "<:") + emoji.name + ':' + QByteArray::number(emoji.id) + '>';
            return;
        }
    }
    out += ':' + Names::word(m_random) + ':';
}

} // namespace Gateway::Simulation
