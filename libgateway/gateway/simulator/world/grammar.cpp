// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/grammar_p.h>

namespace Gateway::Simulation {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

void appendLiteral(std::string_view text, QByteArray &out)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            out.append(text[i] == 'n' ? '\n' : text[i] == '[' ? '{' : text[i] == ']' ? '}' : text[i]);
        } else {
            out.append(text[i]);
        }
    }
}

} // namespace

Grammar::Grammar(std::string_view source)
{
    int current = -1;
    while (!source.empty()) {
        const auto end = std::min(source.find('\n'), source.size());
        std::string_view line = trimmed(source.substr(0, end));
        source.remove_prefix(std::min(end + 1, source.size()));
        if (line.empty())
            continue;
        if (line.front() == '|') {
            line.remove_prefix(1);
        } else {
            const auto equals = line.find(" = ");
            Q_ASSERT(equals != std::string_view::npos);
            current = ruleFor(trimmed(line.substr(0, equals)));
            line.remove_prefix(equals + 3);
        }
        while (true) {
            const auto bar = std::min(line.find(" | "), line.size());
            Alternative alternative = parse(trimmed(line.substr(0, bar)));
            m_rules[std::size_t(current)].push_back(std::move(alternative));
            if (bar == line.size())
                break;
            line.remove_prefix(bar + 3);
        }
    }
#ifndef QT_NO_DEBUG
    for (const Rule &rule : m_rules)
        Q_ASSERT_X(!rule.empty(), "Grammar", "a rule is called but not written");
#endif
}

int Grammar::ruleFor(std::string_view name)
{
    const auto [at, isNew] = m_names.try_emplace(name, int(m_rules.size()));
    if (isNew)
        m_rules.emplace_back();
    return at->second;
}

Grammar::Alternative Grammar::parse(std::string_view text)
{
    Alternative parts;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            parts.push_back({.text = text});
            break;
        }
        if (open > 0)
            parts.push_back({.text = text.substr(0, open)});
        std::string_view name = text.substr(open + 1, close - open - 1);
        Part part;
        if (name.front() == '^') {
            part.capital = true;
            name.remove_prefix(1);
        }
        if (name.front() >= 'A' && name.front() <= 'Z') {
            part.isHook = true;
            part.text = name;
        } else {
            part.rule = ruleFor(name);
        }
        parts.push_back(part);
        text.remove_prefix(close + 1);
    }
    return parts;
}

void Grammar::expand(std::string_view rule, RandomSource &random, const Hook &hook, QByteArray &out) const
{
    const auto at = m_names.find(rule);
    Q_ASSERT(at != m_names.end());
    expandRule(at->second, random, hook, out);
}

void Grammar::expandRule(int rule, RandomSource &random, const Hook &hook, QByteArray &out) const
{
    for (const Part &part : random.pick(m_rules[std::size_t(rule)])) {
        const qsizetype before = out.size();
        if (part.rule >= 0)
            expandRule(part.rule, random, hook, out);
        else if (part.isHook)
            hook(part.text, out);
        else
            appendLiteral(part.text, out);
        if (part.capital && out.size() > before && out[before] >= 'a' && out[before] <= 'z')
            out[before] = char(out[before] - 'a' + 'A');
    }
}

} // namespace Gateway::Simulation
