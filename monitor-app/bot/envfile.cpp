// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envfile.h"

#include <gateway/protocol/secrets.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Gateway;

namespace {

struct Variable
{
    QByteArray name; //!< In capitals.
    Token value;
};

// The likelier name first.
constexpr QByteArrayView usualNames[] = {"GATEWAY_TOKEN", "DISCORD_TOKEN", "DISCORD_BOT_TOKEN", "BOT_TOKEN",
                                         "TOKEN"};

} // namespace

//! What stands after the =, without quotes, or without the comment behind it.
static QByteArrayView valueIn(QByteArrayView text)
{
    text = text.trimmed();
    if (!text.isEmpty() && (text[0] == '"' || text[0] == '\'' || text[0] == '`')) {
        const qsizetype end = text.indexOf(text[0], 1);
        return end < 0 ? text.sliced(1) : text.sliced(1, end - 1);
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '#' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t'))
            return text.first(i).trimmed();
    }
    return text;
}

static std::vector<Variable> variablesIn(QByteArrayView text)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF"; // As some editors begin a file of UTF-8.
    std::vector<Variable> variables;
    if (text.startsWith(mark))
        text = text.sliced(mark.size());
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.startsWith("export ") || line.startsWith("export\t"))
            line = line.sliced(7).trimmed();
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith('#') || equals < 1)
            continue;
        const QByteArray name = line.first(equals).trimmed().toByteArray().toUpper();
        if (!name.endsWith("TOKEN"))
            continue;
        // The last of a name counts, as it does for a shell.
        std::erase_if(variables, [&name](const Variable &earlier) { return earlier.name == name; });
        variables.push_back({name, Token(valueIn(line.sliced(equals + 1)))});
    }
    return variables;
}

//! Those that may be the bot's token, the likeliest first.
static std::vector<const Variable *> candidatesAmong(const std::vector<Variable> &variables)
{
    std::vector<const Variable *> candidates;
    // An empty one, as in an example file, is none.
    for (const QByteArrayView name : usualNames) {
        for (const Variable &variable : variables) {
            if (variable.name == name && !variable.value.isNull())
                candidates.push_back(&variable);
        }
    }
    for (const Variable &variable : variables) {
        if (variable.value.looksValid() && std::ranges::find(candidates, &variable) == candidates.end())
            candidates.push_back(&variable);
    }
    return candidates;
}

EnvFile::Result EnvFile::read(const QString &path, const QString &variable)
{
    const auto fail = [](const QString &message, const QString &advice) {
        return Result{{}, {}, {}, Error(ErrorDomain::Storage, ErrorCode::FileError, message, advice)};
    };
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                    tr("Choose the .env file of your bot."));
    QByteArray text = file.read(sizeLimit + 1);
    if (text.size() > sizeLimit) {
        wipe(&text);
        return fail(tr("“%1” is too large for an .env file.").arg(path),
                    tr("Choose the .env file of your bot."));
    }
    const std::vector<Variable> variables = variablesIn(text);
    wipe(&text);
    Result result;
    for (const Variable *candidate : candidatesAmong(variables)) {
        const QString name = QString::fromLatin1(candidate->name);
        result.candidates += name;
        if (result.token.isNull() && (variable.isEmpty() || name == variable)) {
            result.token = candidate->value;
            result.variable = name;
        }
    }
    if (!result.token.isNull())
        return result;
    return fail(
        tr("There is no token in “%1”.").arg(path),
        tr("It is looked for in DISCORD_TOKEN, BOT_TOKEN, TOKEN, GATEWAY_TOKEN and other variables that end "
           "so."));
}
