// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/jsonpath_p.h>

namespace Gateway {

std::optional<std::vector<JsonPathStep>> parseJsonPath(QStringView path)
{
    std::vector<JsonPathStep> steps;
    qsizetype at = 0;
    while (at < path.size()) {
        if (path[at] == u'[') {
            const qsizetype close = path.indexOf(u']', at);
            bool ok = false;
            const qsizetype index = close < 0 ? -1 : path.sliced(at + 1, close - at - 1).toLongLong(&ok);
            if (!ok || index < 0)
                return {};
            steps.push_back({{}, index});
            at = close + 1;
            continue;
        }
        if (path[at] == u'.') {
            if (steps.empty())
                return {};
            ++at;
        } else if (!steps.empty()) {
            return {};
        }
        qsizetype end = at;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[')
            ++end;
        if (end == at)
            return {};
        steps.push_back({path.sliced(at, end - at).toString(), -1});
        at = end;
    }
    return steps;
}

} // namespace Gateway
