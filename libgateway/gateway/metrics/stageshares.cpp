// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/metrics/stageshares.h>

#include <algorithm>
#include <numeric>

namespace Gateway {

static constexpr qint64 stepLength = std::chrono::nanoseconds(StageShares::step).count();
static constexpr qint64 windowSteps = StageShares::window / StageShares::step;
static constexpr qint64 spanSteps = StageShares::span / StageShares::step;

double StageShares::Figures::delay() const
{
    return std::accumulate(milliseconds.begin(), milliseconds.end(), 0.0);
}

double StageShares::Figures::ownDelay() const
{
    return delay() - (*this)[Stage::Network];
}

double StageShares::Figures::share(Stage stage) const
{
    const double all = delay();
    return all > 0 ? (*this)[stage] / all : 0;
}

Stage StageShares::Figures::largest() const
{
    return Stage(std::max_element(milliseconds.begin(), milliseconds.end()) - milliseconds.begin());
}

Stage StageShares::Figures::largestOwn() const
{
    return Stage(std::max_element(milliseconds.begin() + 1, milliseconds.end()) - milliseconds.begin());
}

void StageShares::add(const ShardSnapshot &snapshot)
{
    if (!snapshot.stages.measured)
        return;
    const int shard = snapshot.shard.id;
    const auto known = m_last.constFind(shard);
    const bool goesOn = known != m_last.cend() && snapshot.stages.reads >= known->times.reads &&
                        snapshot.timestamp > known->timestamp;
    if (!goesOn) {
        // A shard that was made anew counts from 0 again.
        m_last.insert(shard, {snapshot.timestamp, snapshot.stages});
        m_steps[shard];
        return;
    }
    Step part;
    part.number = snapshot.timestamp / stepLength;
    part.wall = snapshot.timestamp - known->timestamp;
    part.times.reads = snapshot.stages.reads - known->times.reads;
    for (const Stage stage : allStages)
        part.times[stage] = std::max<qint64>(0, snapshot.stages[stage] - known->times[stage]);
    m_last.insert(shard, {snapshot.timestamp, snapshot.stages});
    m_present = std::max(m_present, part.number);
    addTo(&m_steps[shard], part);
    addTo(&m_total, part);
}

void StageShares::addTo(Steps *steps, const Step &part)
{
    // Snapshots of different shards may come a little out of order.
    auto place = steps->end();
    while (place != steps->begin() && std::prev(place)->number > part.number)
        --place;
    if (place != steps->begin() && std::prev(place)->number == part.number) {
        Step &step = *std::prev(place);
        step.wall += part.wall;
        step.times.reads += part.times.reads;
        for (const Stage stage : allStages)
            step.times[stage] += part.times[stage];
    } else {
        steps->insert(place, part);
    }
    while (steps->front().number <= steps->back().number - spanSteps)
        steps->pop_front();
}

void StageShares::clear()
{
    *this = {};
}

QList<int> StageShares::shards() const
{
    QList<int> ids = m_last.keys();
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool StageShares::knowsSocket() const
{
    return std::all_of(m_last.begin(), m_last.end(), [](const Sample &sample) {
        return sample.times.reads == 0 || sample.times.knowsSocket;
    });
}

StageShares::Figures StageShares::figures(const Steps &steps, qint64 from, qint64 to) const
{
    Step sum;
    for (auto part = steps.rbegin(); part != steps.rend() && part->number > from; ++part) {
        if (part->number > to)
            continue;
        sum.wall += part->wall;
        sum.times.reads += part->times.reads;
        for (const Stage stage : allStages)
            sum.times[stage] += part->times[stage];
    }
    Figures result;
    result.reads = sum.times.reads;
    if (sum.wall <= 0)
        return result;
    // The slots of a cluster have a thread of their own.
    const qint64 thread = sum.times[Stage::Socket] + sum.times[Stage::Inflating] + sum.times[Stage::Decoding];
    result.busy = std::min(1.0, double(std::max(thread, sum.times[Stage::Slots])) / double(sum.wall));
    if (result.reads == 0)
        return result;
    result.readsPerSecond = double(result.reads) * 1e9 / double(sum.wall);
    for (const Stage stage : allStages)
        result.milliseconds[std::size_t(stage)] = double(sum.times[stage]) / 1e6 / double(result.reads);
    return result;
}

StageShares::Figures StageShares::figures(int shard) const
{
    const auto found = m_steps.constFind(shard);
    return found == m_steps.cend() ? Figures() : figures(*found, m_present - windowSteps, m_present);
}

StageShares::Figures StageShares::total() const
{
    return figures(m_total, m_present - windowSteps, m_present);
}

StageShares::Verdict StageShares::verdict(int shard) const
{
    Verdict verdict;
    verdict.shard = shard;
    verdict.figures = figures(shard);
    const Figures &figures = verdict.figures;
    verdict.isMeasured = figures.reads > 0;
    if (!verdict.isMeasured)
        return verdict;
    const double limit = double(delayLimit.count());
    const bool isNetworkSlow = figures[Stage::Network] >= limit;
    const bool isSelfSlow = figures.busy >= busyLimit || figures.ownDelay() >= limit;
    verdict.isBehind = isNetworkSlow || isSelfSlow;
    // The network is to blame only where it is slow, not because nothing else takes any time.
    verdict.stage = isSelfSlow && !isNetworkSlow ? figures.largestOwn() : figures.largest();
    return verdict;
}

StageShares::Verdict StageShares::verdict() const
{
    Verdict worst;
    const QList<int> all = shards();
    for (const int shard : all) {
        const Verdict one = verdict(shard);
        if (!one.isMeasured)
            continue;
        const auto badness = [](const Verdict &verdict) {
            return std::pair(verdict.isBehind, verdict.figures.delay());
        };
        if (!worst.isMeasured || badness(one) > badness(worst))
            worst = one;
    }
    if (worst.isBehind)
        return worst;
    Verdict whole;
    whole.isMeasured = worst.isMeasured;
    whole.figures = total();
    whole.stage = whole.figures.largest();
    return whole;
}

QList<StageShares::Point> StageShares::history(int shard) const
{
    const Steps steps = shard < 0 ? m_total : m_steps.value(shard);
    QList<Point> points;
    for (const Step &part : steps) {
        if (part.times.reads > 0)
            points.append(
                {(part.number + 1) * stepLength, figures(Steps{part}, part.number - 1, part.number)});
    }
    return points;
}

double StageShares::trend(Stage stage, int shard) const
{
    const Steps steps = shard < 0 ? m_total : m_steps.value(shard);
    const Figures now = figures(steps, m_present - windowSteps, m_present);
    const Figures before = figures(steps, m_present - 2 * windowSteps, m_present - windowSteps);
    if (now.reads == 0 || before.reads == 0)
        return 0;
    return now.share(stage) - before.share(stage);
}

} // namespace Gateway
