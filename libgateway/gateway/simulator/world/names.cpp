// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/simulator/world/names_p.h>

#include <string_view>

namespace Gateway::Simulation::Names {

namespace {

using Text = std::string_view;

constexpr Text onsets[] = {"b",  "br", "c", "ch", "d", "dr", "f",  "fl", "g", "gr", "h",  "j",
                           "k",  "kl", "l", "m",  "n", "p",  "qu", "r",  "s", "sh", "st", "t",
                           "th", "tr", "v", "w",  "x", "y",  "z",  "zh", "",  ""};
constexpr Text vowels[] = {"a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "au", "ea", "ie", "oo", "y"};
constexpr Text codas[] = {"", "", "", "", "n", "r", "l", "s", "m", "k", "t", "x", "nd", "rk", "th", "sk"};
constexpr Text prefixes[] = {"the", "its", "not", "real", "dr", "mr", "lil", "captain", "dark", "neo", "xx"};
constexpr Text suffixes[] = {"fan", "cat", "dev", "ftw", "gaming", "art", "music", "fox", "bot", "owl", "xx"};
constexpr Text latin[] = {"Zoë", "Jürgen", "Søren", "Łukasz", "André", "Núria", "Šárka",  "Özge",
                          "Åsa", "Léo",    "Bjørn", "Chloé",  "João",  "Renée", "Gülşah", "Þóra",
                          "Ana", "Liam",   "Mia",   "Noah",   "Ines",  "Omar"};
constexpr Text cyrillic[] = {"Ан", "на", "Ми", "ша", "Ле",  "ра", "Ок",
                             "са", "Ви", "ка", "Бо", "рис", "Ди", "ма"};
constexpr Text kana[] = {"さ", "く", "ら", "ゆ", "き", "は", "な", "ソ",
                         "ラ", "ミ", "カ", "リ", "ん", "ね", "こ"};
constexpr Text hangul[] = {"민", "지", "서", "준", "하", "은", "도", "윤", "예", "린"};
constexpr Text han[] = {"小", "明", "月", "龙", "雪", "云", "海", "林", "星", "河"};
constexpr Text arabic[] = {"نور", "ليلى", "سامي", "هدى", "كريم", "ياسر"};
constexpr Text greek[] = {"Νίκος", "Ελένη", "Θάνος", "Άρης", "Δάφνη", "Γιώργος"};
constexpr Text ornaments[] = {"✨", "🦊", "🌙", "♡", "⚡", "🐸", "☕", "🎧", "™", "🏳️‍🌈", "🌸", "💀"};

void add(QByteArray &out, Text text)
{
    out.append(text.data(), qsizetype(text.size()));
}

void capitalise(QByteArray &name)
{
    if (!name.isEmpty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = char(name[0] - 'a' + 'A');
}

template <std::size_t count>
QByteArray composed(RandomSource &random, const Text (&parts)[count], int low, int high)
{
    QByteArray name;
    for (int i = random.between(low, high); i > 0; --i)
        add(name, random.pick(parts));
    return name;
}

} // namespace

QByteArray word(RandomSource &random)
{
    QByteArray result;
    for (int i = random.between(2, 3); i > 0; --i) {
        add(result, random.pick(onsets));
        add(result, random.pick(vowels));
        if (i == 1 || random.chance(0.2))
            add(result, random.pick(codas));
    }
    return result;
}

QByteArray username(RandomSource &random)
{
    static constexpr Text joints[] = {"", "", "_", "."};
    QByteArray name;
    if (random.chance(0.2)) {
        add(name, random.pick(prefixes));
        add(name, random.pick(joints));
    }
    name += word(random);
    if (random.chance(0.25)) {
        add(name, random.pick(joints));
        add(name, random.pick(suffixes));
    }
    if (random.chance(0.45))
        name += QByteArray::number(random.below(random.chance(0.5) ? 100 : 10'000));
    return name;
}

QByteArray displayName(RandomSource &random)
{
    QByteArray name;
    switch (random.below(16)) {
    case 0:
        name = composed(random, cyrillic, 2, 3);
        break;
    case 1:
        name = composed(random, kana, 2, 4);
        break;
    case 2:
        name = composed(random, hangul, 2, 3);
        break;
    case 3:
        name = composed(random, han, 2, 3);
        break;
    case 4:
        add(name, random.pick(arabic));
        break;
    case 5:
        add(name, random.pick(greek));
        break;
    case 6:
    case 7:
    case 8:
        add(name, random.pick(latin));
        break;
    default:
        name = word(random);
        capitalise(name);
    }
    if (random.chance(0.3)) {
        QByteArray family = word(random);
        capitalise(family);
        name.append(' ').append(family);
    }
    if (random.chance(0.15)) {
        name += ' ';
        add(name, random.pick(ornaments));
    }
    return name;
}

QByteArray hexDigits(RandomSource &random, int length)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray result(length, Qt::Uninitialized);
    quint64 bits = random.next();
    for (char &digit : result) {
        digit = digits[bits & 15];
        bits >>= 4;
    }
    return result;
}

QByteArray imageHash(RandomSource &random, bool animated)
{
    QByteArray hash(animated ? "a_" : "");
    hash += hexDigits(random, 16);
    hash += hexDigits(random, 16);
    return hash;
}

QByteArray code(RandomSource &random, int length)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray result(length, Qt::Uninitialized);
    for (char &letter : result)
        letter = letters[random.below(sizeof letters - 1)];
    return result;
}

} // namespace Gateway::Simulation::Names
