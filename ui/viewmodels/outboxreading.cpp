// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/outboxreading.h"

#include "base/tr.h"
#include "engine/engine.h"
#include "outbox/handover.h"
#include "outbox/outbox.h"
#include "outbox/outcome.h"
#include "ui/viewmodels/actwords.h"

#include <QLocale>

#include <algorithm>

namespace Godwit
{

static constexpr int mostSentShown = 50;

namespace
{

enum class Group : quint8 {
    NeedsYou,
    Waiting,
    OnItsWay,
    Later,
    Sent,
};

struct Placed {
    Group group = Group::Waiting;
    QString host;
    ActRow row;
};

struct Acts {
    std::vector<Act> open;
    std::vector<Act> sent;
    QHash<AccountId, Hold> holds;
    // Uploads by the post that needs them.
    QHash<ActId, const Act *> uploads;
    QSet<ActId> later;
    // Of the outbox.
    bool paused = false;
};

} // namespace

static Group groupOf(const Act &act, const Acts &acts)
{
    if (acts.later.contains(act.id))
        return Group::Later;
    switch (act.state) {
    case Act::State::Rejected:
    case Act::State::Ask:
        return Group::NeedsYou;
    case Act::State::Sent:
    case Act::State::Cancelled:
        return Group::Sent;
    case Act::State::Sending:
        return Group::OnItsWay;
    case Act::State::Queued:
    case Act::State::Unknown:
    case Act::State::Scheduled:
        break;
    }
    const bool held = acts.paused || acts.holds.contains(act.account) || !act.problem.isEmpty();
    return held || act.state == Act::State::Unknown ? Group::Waiting : Group::OnItsWay;
}

// A file's own line is worth reading while it goes out, or when it could not; else its post tells.
static bool isShown(const Act &act)
{
    return !std::holds_alternative<UploadMedia>(act.deed) || act.state == Act::State::Sending ||
           act.state == Act::State::Rejected;
}

static std::vector<ActId> filesOf(const Deed &deed)
{
    if (const auto *post = std::get_if<WritePost>(&deed))
        return post->media;
    std::vector<ActId> files;
    if (const auto *edit = std::get_if<EditPost>(&deed)) {
        for (const EditPost::Media &media : edit->media) {
            if (media.upload)
                files.push_back(media.upload);
        }
    }
    return files;
}

static UploadCount uploadsOf(const Act &act, const Acts &acts)
{
    UploadCount count;
    for (const ActId &file : filesOf(act.deed)) {
        ++count.all;
        const Act *upload = acts.uploads.value(file);
        // What is not open any more has been sent.
        if (!upload || upload->state == Act::State::Sent)
            ++count.done;
    }
    return count;
}

// "Picture 2 of 2": which of its post's files this one is.
static UploadCount placeOf(const Act &upload, const Acts &acts)
{
    for (const Act &act : acts.open) {
        const auto files = filesOf(act.deed);
        const auto own = std::ranges::find(files, upload.id);
        if (own != files.end())
            return {int(own - files.begin()) + 1, int(files.size())};
    }
    return {1, 1};
}

static QCoro::Task<Subject> subjectOf(Engine *engine, PostKey key, std::vector<Act> known)
{
    Subject subject;
    for (const Act &act : known) {
        const auto *post = std::get_if<WritePost>(&act.deed);
        if (post && QStringLiteral("godwit:act:") + act.id.toString() == key.toString())
            subject.text = post->text;
    }
    Viewers viewers;
    for (const Account &account : engine->accounts())
        viewers.push_back(account.id);
    const auto view = co_await engine->posts().post(key, viewers);
    if (view && *view)
        subject = subjectOf(**view);
    co_return subject;
}

static void tellLater(ActRow &row, const Act &act, const QString &host)
{
    row.standing = QStringLiteral("scheduled");
    row.stateWords = laterWords(act);
    row.note = laterNote(act, host);
}

static void tellPause(ActRow &row, bool isHeldBack)
{
    // What is said to be sent now would not be: let out alone, it could arrive before what it answers or
    // follows, and who has paused the outbox wants nothing to leave. An answer that only says by whom stays.
    row.canRetry = false;
    if (isHeldBack)
        row.note = (row.note + QLatin1Char(' ') + tr("The outbox is paused: it goes out when you resume it."))
                       .trimmed();
}

static QStringList othersFor(const Engine &engine, const Act &act, PersonaId persona)
{
    QStringList others;
    for (const Account &other : engine.accountsOf(persona)) {
        if (other.id != act.account && !other.archived)
            others.append(QLatin1Char('@') + other.handle);
    }
    return others;
}

static void tellOthers(ActRow &row, const Engine &engine, const Act &act, const Placed &place,
                       PersonaId persona)
{
    if (const auto offered = engine.accountById(act.offeredTo))
        row.offeredTo = QLatin1Char('@') + offered->handle;
    const bool waits = act.state == Act::State::Queued && place.group == Group::Waiting;
    // What is offered to one of them already has its answers.
    if ((waits || place.group == Group::NeedsYou) && !act.offeredTo && mayGoElsewhere(act))
        row.others = othersFor(engine, act, persona);
}

// Its group is headed by the server, where nobody else of ours is.
static bool isToldByTheHeading(const Engine &engine, const Account &account, Group group)
{
    return (group == Group::Waiting || group == Group::OnItsWay) &&
           std::ranges::none_of(engine.accounts(), [&account](const Account &other) {
               return other.id != account.id && other.server.origin == account.server.origin;
           });
}

static QCoro::Task<Placed> placed(Engine *engine, Act act, const Acts *acts)
{
    Placed result{groupOf(act, *acts), {}, {}};
    const auto account = engine->accountById(act.account);
    result.host = account ? account->server.origin.toDisplayString() : QString();
    ActRow &row = result.row;
    row.id = act.id.toString();
    const PostKey about = postOf(act.deed);
    Subject subject;
    if (about)
        subject = co_await subjectOf(engine, about, acts->open);
    row.icon = iconOf(act.deed);
    row.title = std::holds_alternative<UploadMedia>(act.deed) ? uploadTitle(act, placeOf(act, *acts))
                                                              : titleOf(act.deed, subject);
    row.standing = standingOf(act.state);
    row.stateWords = stateWords(act);
    const bool named = account && !isToldByTheHeading(*engine, *account, result.group);
    row.detail = detailOf(act, named ? account->handle : QString(), uploadsOf(act, *acts));
    row.note = act.problemSentence;
    row.refused = act.state == Act::State::Rejected && !act.bound;
    row.canCancel = act.state != Act::State::Sending && act.state != Act::State::Sent;
    row.canRetry = row.canCancel && result.group != Group::Later && !act.offeredTo;
    row.canEdit = canTakeBack(act);
    if (account)
        tellOthers(row, *engine, act, result, account->persona);
    if (result.group == Group::Later)
        tellLater(row, act, result.host);
    if (acts->paused)
        tellPause(row, engine->outbox().isHeldBack(act));
    if (act.state == Act::State::Sent && !std::holds_alternative<DeletePost>(act.deed))
        row.post = act.resultPost.toString();
    co_return result;
}

static void addHeading(ActRow &row, const Placed &first, const OutboxRead &read, const Acts &acts,
                       AccountId account)
{
    switch (first.group) {
    case Group::NeedsYou:
        row.heading = tr("Needs you");
        break;
    case Group::Waiting:
        if (read.paused) {
            row.heading = tr("Paused");
            row.headingDetail = first.host;
            break;
        }
        row.heading = tr("Waiting for %1").arg(first.host);
        if (acts.holds.contains(account))
            row.waitsUntil = double(toMs(acts.holds.value(account).until));
        break;
    case Group::OnItsWay:
        row.heading = tr("On its way");
        row.headingDetail = first.host;
        break;
    case Group::Later:
        row.heading = tr("For later");
        break;
    case Group::Sent:
        row.heading = tr("Sent today");
        row.headingDetail = QLocale().toString(read.sent);
        break;
    }
}

static QCoro::Task<Acts> readActs(Engine *engine, Instant today)
{
    Acts acts;
    acts.paused = engine->outbox().isPaused();
    if (auto open = co_await engine->outbox().acts(false))
        acts.open = std::move(*open);
    if (auto sent = co_await engine->outbox().sentSince(today, mostSentShown))
        acts.sent = std::move(*sent);
    if (auto holds = co_await engine->outbox().waits())
        acts.holds = std::move(*holds);
    co_return acts;
}

QCoro::Task<OutboxRead> readOutbox(Engine *engine, Instant today)
{
    Acts acts = co_await readActs(engine, today);
    for (const Act &act : acts.open)
        acts.uploads.insert(act.id, &act);
    acts.later = laterOnes(acts.open, engine->clock().now());
    OutboxRead read;
    read.sent = int(acts.sent.size());
    read.paused = acts.paused;
    std::vector<std::pair<Placed, AccountId>> all;
    for (const std::vector<Act> *list : {&acts.open, &acts.sent}) {
        for (const Act &act : *list) {
            if (!isShown(act))
                continue;
            all.emplace_back(co_await placed(engine, act, &acts), act.account);
            read.needing += all.back().first.group == Group::NeedsYou;
            const Group group = all.back().first.group;
            read.waiting += group != Group::Sent && group != Group::Later;
        }
    }
    std::ranges::stable_sort(all, {}, [](const auto &each) {
        const bool byHost = each.first.group == Group::Waiting || each.first.group == Group::OnItsWay;
        return std::pair(each.first.group, byHost ? each.first.host : QString());
    });
    const Placed *before = nullptr;
    for (auto &[each, account] : all) {
        const bool anyHost =
            each.group == Group::NeedsYou || each.group == Group::Later || each.group == Group::Sent;
        const bool sameHost = before && (anyHost || before->host == each.host);
        if (!before || before->group != each.group || !sameHost)
            addHeading(each.row, each, read, acts, account);
        read.rows.append(each.row);
        before = &each;
    }
    co_return read;
}

} // namespace Godwit
