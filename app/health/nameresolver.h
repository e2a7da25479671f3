// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QStringList>
#include <qcoro/qcorotask.h>

namespace Godwit
{

struct NameAnswer {
    enum class Kind : quint8 {
        Found,
        Unknown, // there is no such name (NXDOMAIN)
        Failed,  // nobody could tell
    };

    Kind kind = Kind::Failed;
    QStringList addresses{};
    // Who said it, for a person.
    QString resolver{};
    // The resolver's own words.
    QString words{};
};

// Looks names up, twice over.
class NameResolver
{
public:
    virtual ~NameResolver() = default;

    // As connections look it up: the computer's own resolver.
    virtual QCoro::Task<NameAnswer> ask(QString host, Milliseconds within) = 0;
    // A second opinion, past that resolver and its memory: the name servers of the zone that the name is in.
    virtual QCoro::Task<NameAnswer> askAbove(QString host, Milliseconds within) = 0;

    // What is being asked is answered Failed at once.
    virtual void abort() {}
};

} // namespace Godwit
