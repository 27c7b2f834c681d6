// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#pragma once

#include <QtGlobal>

#include <cmath>
#include <iterator>
#include <numbers>
#include <random>

namespace Gateway::Simulation {

//! Random choices from a seed. The engine is the standard's and the distributions are our own, because those
//! of the standard library differ between implementations: the same seed shall give the same world
//! everywhere.
class RandomSource
{
public:
    explicit RandomSource(quint64 seed) : m_engine(seed) {}

    quint64 next() { return m_engine(); }

    //! 0 to \a bound - 1; \a bound is at least 1.
    quint32 below(quint32 bound) { return quint32(((m_engine() >> 32) * bound) >> 32); }

    //! \a low to \a high, both included.
    int between(int low, int high) { return low + int(below(quint32(high - low + 1))); }

    qint64 between64(qint64 low, qint64 high) { return low + qint64(unit() * double(high - low)); }

    //! 0 up to, but not including, 1.
    double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }

    bool chance(double probability) { return unit() < probability; }

    //! Mean 0, deviation 1.
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - unit()));
        return radius * std::cos(2 * std::numbers::pi * unit());
    }

    //! A waiting time whose mean is \a mean: the gaps of a Poisson process.
    double exponential(double mean) { return -std::log(1 - unit()) * mean; }

    //! An index below \a size, low ones more often: few people write most of what is written.
    std::size_t skewed(std::size_t size)
    {
        const double place = unit();
        return std::size_t(place * place * double(size));
    }

    template <typename Container>
    auto &pick(Container &container)
    {
        return container[below(quint32(std::size(container)))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace Gateway::Simulation
