// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <gateway/simulator/world/randomsource_p.h>

#include <QByteArray>

#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Gateway::Simulation {

//! A generative grammar: texts without end from word lists and sentence patterns that call each other.
//!
//! Its source has one rule a line, `name = alternative | alternative`; a line that begins with `|` goes on
//! with the rule before. `{name}` calls a rule, `{^name}` with a capital letter first, `{NAME}` in capitals a
//! hook of the caller, `\n` is a new line, `\[` and `\]` are braces.
class Grammar
{
public:
    //! Appends what a hook, by its name, stands for.
    using Hook = std::function<void(std::string_view name, QByteArray &out)>;

    explicit Grammar(std::string_view source);

    //! Appends a text of \a rule, which must exist.
    void expand(std::string_view rule, RandomSource &random, const Hook &hook, QByteArray &out) const;

private:
    struct Part
    {
        int rule = -1; //!< -1: the text itself, or with isHook the name of a hook.
        bool capital = false;
        bool isHook = false;
        std::string_view text;
    };
    using Alternative = std::vector<Part>;
    using Rule = std::vector<Alternative>;

    [[nodiscard]] int ruleFor(std::string_view name);
    [[nodiscard]] Alternative parse(std::string_view text);
    void expandRule(int rule, RandomSource &random, const Hook &hook, QByteArray &out) const;

    std::vector<Rule> m_rules;
    std::unordered_map<std::string_view, int> m_names;
};

//! The grammar of what people write; see chatgrammar.cpp.
[[nodiscard]] const Grammar &chatGrammar();

} // namespace Gateway::Simulation
