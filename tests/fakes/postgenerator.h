// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <random>

namespace Godwit
{

// Posts, people and pages like those of a real home timeline, the same for the same seed: several languages,
// lengths, links, media, polls, boosts, replies.
class PostGenerator
{
public:
    explicit PostGenerator(quint32 seed, int people = 2000);

    // A page of `count` posts, each older than the one before, ending where the next call goes on. Roughly a
    // fifth are boosts.
    Page olderPage(int count);

    // Where the next post is made; moves into the past.
    Instant now = instantFromMs(1'790'000'000'000);

private:
    SeenPost post(PersonKey author);
    RichText text(int language);
    QString word(int language);
    SeenPerson person(int number) const;
    int chance(int below);
    int somebody();

    std::mt19937 m_random;
    int m_people;
    qint64 m_count = 0;
    LocalId m_last;
};

} // namespace Godwit
