// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace Launcher
{

std::unexpected<Problem> problem(Problem::Kind kind, std::string subject, int error)
{
    return std::unexpected(Problem{.kind = kind, .subject = std::move(subject), .error = error});
}

std::unexpected<Problem> writingProblem(std::string subject)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return problem(isFull ? Problem::Kind::NoRoom : Problem::Kind::NotAllowed, std::move(subject), errno);
}

static bool speaksFrench()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const char *value = std::getenv(name); value && *value)
            return std::strncmp(value, "fr", 2) == 0;
    }
    return false;
}

static const char *pattern(Problem::Kind kind, bool french)
{
    switch (kind) {
    case Problem::Kind::Damaged:
        return french ? "Ce fichier est endommagé ou incomplet (%1)\u00a0: récupérez-le de nouveau."
                      : "This file is damaged or not whole (%1): fetch it again.";
    case Problem::Kind::NoRoom:
        return french
                   ? "Il n’y a pas assez de place pour déballer Godwit dans %1\u00a0: il faut %2 Mo. Faites "
                     "de la place, ou indiquez un autre dossier avec GODWIT_UNPACK."
                   : "There is not enough room to unpack Godwit in %1: it takes %2 MB. Make room, or name "
                     "another folder with GODWIT_UNPACK.";
    case Problem::Kind::NotTaken:
        return french
                   ? "Godwit ne peut pas être déballé dans %1\u00a0: indiquez un dossier vide où vous avez "
                     "le "
                     "droit d’écrire, et où %2 Mo sont libres."
                   : "Godwit cannot be unpacked to %1: name an empty folder that you may write to, and where "
                     "%2 MB are free.";
    case Problem::Kind::NotAllowed:
        return french
                   ? "Godwit ne peut pas écrire dans %1\u00a0: indiquez un autre dossier avec GODWIT_UNPACK."
                   : "Godwit cannot write to %1: name another folder with GODWIT_UNPACK.";
    case Problem::Kind::NoPrograms:
        return french ? "Aucun programme ne peut être lancé depuis %1 (monté avec noexec)\u00a0: indiquez un "
                        "autre "
                        "dossier avec GODWIT_UNPACK."
                      : "No program may be started from %1 (mounted noexec): name another folder with "
                        "GODWIT_UNPACK.";
    case Problem::Kind::InUse:
        return french ? "Godwit est encore ouvert (il se sert de %1)\u00a0: fermez-le, puis recommencez."
                      : "Godwit is still open (it uses %1): close it, then run this again.";
    case Problem::Kind::NoProc:
        return french ? "Godwit ne se trouve pas lui-même\u00a0: il faut que %1 soit monté, aussi dans un "
                        "chroot."
                      : "Godwit does not find itself: %1 has to be mounted, in a chroot, too.";
    case Problem::Kind::NotStarted:
        break;
    }
    return french ? "Le système ne lance pas %1." : "The system does not start %1.";
}

std::string sentence(const Problem &problem, std::uint64_t size)
{
    std::string text = pattern(problem.kind, speaksFrench());
    if (const std::size_t at = text.find("%2"); at != std::string::npos)
        text.replace(at, 2, std::to_string(size / 1'000'000 + 1));
    text.replace(text.find("%1"), 2, problem.subject);
    if (problem.error != 0)
        text += std::string(" (") + std::strerror(problem.error) + ')';
    return text;
}

} // namespace Launcher
