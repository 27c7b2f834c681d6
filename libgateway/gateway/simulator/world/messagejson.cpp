// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/worldjson_p.h>

#include <algorithm>

namespace Gateway::Simulation {

namespace {

void writeAttachment(JsonWriter &json, const Attachment &attachment, quint64 channelId)
{
    const QByteArray path = "attachments/" + QByteArray::number(channelId) + '/' +
                            QByteArray::number(attachment.id) + '/' + attachment.filename;
    json.beginObject().id("id", attachment.id).text("filename", attachment.filename);
    json.number("size", attachment.size).text("content_type", attachment.contentType);
    json.text("url", QByteArray("https://cdn.discordapp.com/" + path));
    json.text("proxy_url", QByteArray("https://media.discordapp.net/" + path));
    if (attachment.width > 0)
        json.number("width", attachment.width).number("height", attachment.height);
    json.endObject();
}

void writeEmbed(JsonWriter &json, const Embed &embed)
{
    json.beginObject()
        .text("type", embed.type)
        .text("title", embed.title)
        .text("description", embed.description);
    if (!embed.url.isEmpty())
        json.text("url", embed.url);
    if (embed.color != 0)
        json.number("color", embed.color);
    if (!embed.footer.isEmpty())
        json.object("footer").text("text", embed.footer).endObject();
    if (!embed.fields.empty()) {
        json.array("fields");
        for (const EmbedField &field : embed.fields) {
            json.beginObject().text("name", field.name).text("value", field.value);
            json.flag("inline", field.isInline).endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeButtons(JsonWriter &json, const std::vector<Button> &buttons)
{
    json.beginObject().number("type", 1).number("id", 1).array("components");
    int number = 2;
    for (const Button &button : buttons) {
        json.beginObject().number("type", 2).number("id", number++).number("style", button.style);
        json.text("label", button.label).text("custom_id", button.customId).endObject();
    }
    json.endArray().endObject();
}

void writePoll(JsonWriter &json, const Poll &poll)
{
    json.object("poll").object("question").text("text", poll.question).endObject().array("answers");
    int number = 0;
    for (const QByteArray &answer : poll.answers) {
        json.beginObject().number("answer_id", ++number);
        json.object("poll_media").text("text", answer).endObject().endObject();
    }
    json.endArray().time("expiry", poll.endsAt).flag("allow_multiselect", poll.multiple);
    json.number("layout_type", 1).endObject();
}

void writeMentions(JsonWriter &json, const Message &message, const Guild *guild)
{
    json.array("mentions");
    for (const UserPtr &user : message.mentions) {
        json.beginObject();
        writeUserFields(json, *user);
        if (const Member *member = guild ? guild->member(user->id) : nullptr)
            writeMember(json.key("member"), *member, false);
        json.endObject();
    }
    json.endArray().array("mention_roles");
    for (const quint64 role : message.mentionedRoles)
        json.idValue(role);
    json.endArray().flag("mention_everyone", message.mentionsEveryone);
}

} // namespace

bool isAlwaysReadable(const World &world, const Message &message)
{
    return message.guildId == 0 || message.author == world.bot ||
           std::ranges::find(message.mentions, world.bot) != message.mentions.end();
}

void writeMessage(JsonWriter &json, const World &world, const Message &message, bool withContent)
{
    const bool readable = withContent || isAlwaysReadable(world, message);
    const Guild *guild = message.guildId == 0 ? nullptr : world.guild(message.guildId);

    json.beginObject().id("id", message.id).number("type", message.type).id("channel_id", message.channelId);
    json.number("channel_type", guild ? 0 : 1);
    if (guild) {
        json.id("guild_id", guild->id);
        if (const Member *member = guild->member(message.author->id))
            writeMember(json.key("member"), *member, false);
    }
    writeUser(json.key("author"), *message.author);
    json.text("content", readable ? message.content : QByteArray());
    json.time("timestamp", message.sentAt).timeOrNull("edited_timestamp", message.editedAt);
    json.flag("tts", false).flag("pinned", message.pinned).number("flags", 0);
    json.text("nonce", QByteArray::number(message.nonce));
    writeMentions(json, message, guild);

    json.array("attachments");
    for (const Attachment &attachment : message.attachments) {
        if (readable)
            writeAttachment(json, attachment, message.channelId);
    }
    json.endArray().array("embeds");
    for (const Embed &embed : message.embeds) {
        if (readable)
            writeEmbed(json, embed);
    }
    json.endArray().array("components");
    if (readable && !message.buttons.empty())
        writeButtons(json, message.buttons);
    json.endArray();
    if (readable && message.poll)
        writePoll(json, *message.poll);
    if (message.sticker) {
        json.array("sticker_items").beginObject().id("id", message.sticker->id);
        json.text("name", message.sticker->name).number("format_type", 1).endObject().endArray();
    }
    if (message.repliesTo) {
        const Message &original = *message.repliesTo;
        json.object("message_reference").number("type", 0).id("message_id", original.id);
        json.id("channel_id", original.channelId);
        if (guild)
            json.id("guild_id", guild->id);
        json.endObject();
        // One level: what a reply replies to comes without its own reference.
        Message shown = original;
        shown.repliesTo.reset();
        writeMessage(json.key("referenced_message"), world, shown, withContent);
    }
    json.endObject();
}

} // namespace Gateway::Simulation
