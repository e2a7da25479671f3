// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/composingaid.h"
#include "outbox/saying.h"
#include "ui/composing/composerrows.h"
#include "ui/viewmodels/postrow.h"

#include <QHash>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// What a composer asks of the engine: tasks for its thread.

// A draft that is ready to be written on, with what its accounts' servers are known to do.
struct OpenedDraft {
    Draft draft{};
    // The post that it answers or quotes, when it was not given.
    PostRow about{};
    // Why there is none.
    QString problem{};
    QHash<AccountId, ComposingAid::Knowledge> known{};
    // Posted in last, newest first.
    QStringList languages{};
    QList<ChoiceRow> others{};
};

// The draft in `blank`'s place, or `blank` itself; a fresh answer begins with whom it names. `about` is what
// is answered or quoted.
QCoro::Task<OpenedDraft> openDraft(Engine *engine, PersonaId persona, Draft blank, PostRow about);
// An own post, to be changed or written anew; `blank` names it.
QCoro::Task<OpenedDraft> openOwnPost(Engine *engine, PersonaId persona, Draft blank, PostRow about);
// A post that waits in the outbox.
QCoro::Task<OpenedDraft> openWaiting(Engine *engine, PersonaId persona, ActId act);

// Who may read what the draft answers; unset: it answers nothing, or that is not known.
std::optional<Visibility> answeredAudience(const Draft &draft, const PostRow &about);

// True when the servers of these accounts said something new.
QCoro::Task<bool> refreshKnowledge(Engine *engine, std::vector<AccountId> accounts);
QCoro::Task<QHash<AccountId, ComposingAid::Knowledge>> readKnowledge(Engine *engine,
                                                                     std::vector<AccountId> accounts);

// What became of a draft that is posted.
struct PostedDraft {
    // Those of its posts, in the outbox.
    QStringList acts{};
    // Why there are none.
    QString problem{};
};

// Writes the draft down as acts of these accounts and forgets the draft, in one step; where that goes wrong
// all of it is as it was.
QCoro::Task<PostedDraft> postDraft(Engine *engine, Speaker speaker, Draft draft);

} // namespace Godwit
