// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/actcodec.h"
#include "outbox/graphcodec.h"

#include <QUuid>

#include <algorithm>

namespace Godwit
{

QString audienceProblem()
{
    return QStringLiteral("audience");
}

static constexpr QLatin1StringView localScheme("godwit:act:");

PostKey localKeyOf(const ActId &act)
{
    return PostKey(localScheme + act.toString());
}

ActId actOfLocalKey(const PostKey &key)
{
    const QString &text = key.toString();
    return text.startsWith(localScheme) ? ActId(text.sliced(localScheme.size())) : ActId();
}

static void addOnce(std::vector<ActId> &needs, const ActId &act)
{
    if (act && std::ranges::find(needs, act) == needs.end())
        needs.push_back(act);
}

static void addLocal(std::vector<ActId> &needs, const PostKey &key)
{
    addOnce(needs, actOfLocalKey(key));
}

std::vector<ActId> needsOf(const Deed &deed)
{
    std::vector<ActId> needs;
    if (const auto *post = std::get_if<WritePost>(&deed)) {
        for (const ActId &media : post->media)
            addOnce(needs, media);
        addLocal(needs, post->replyTo);
        addLocal(needs, post->quotes);
        addOnce(needs, post->after);
    } else if (const auto *removal = std::get_if<DeletePost>(&deed)) {
        addLocal(needs, removal->post);
        addOnce(needs, removal->after);
    } else if (const auto *reaction = std::get_if<ReactToPost>(&deed)) {
        addLocal(needs, reaction->post);
    } else if (const auto *vote = std::get_if<Vote>(&deed)) {
        addLocal(needs, vote->post);
    } else if (const auto *edit = std::get_if<EditPost>(&deed)) {
        addLocal(needs, edit->post);
        for (const EditPost::Media &media : edit->media)
            addOnce(needs, media.upload);
    }
    return needs;
}

QString subjectOf(const Deed &deed)
{
    // An edit and the delete that follows it are about one thing.
    if (const auto *removal = std::get_if<DeletePost>(&deed))
        return QLatin1StringView("delete ") + removal->post.toString();
    if (const auto *edit = std::get_if<EditPost>(&deed))
        return QLatin1StringView("delete ") + edit->post.toString();
    if (const auto *reaction = std::get_if<ReactToPost>(&deed))
        return QStringLiteral("react%1 %2").arg(int(reaction->reaction)).arg(reaction->post.toString());
    if (const auto *vote = std::get_if<Vote>(&deed))
        return QLatin1StringView("vote ") + vote->post.toString();
    if (const auto *answer = std::get_if<AnswerRequest>(&deed))
        return QLatin1StringView("request ") + answer->person.toString();
    if (const auto *read = std::get_if<ReadConversation>(&deed))
        return QLatin1StringView("conversation ") + read->conversation.toString();
    if (const auto *drop = std::get_if<DropScheduled>(&deed))
        return QLatin1StringView("scheduled ") + drop->scheduled.toString();
    if (const auto *report = std::get_if<ReportPerson>(&deed))
        return QLatin1StringView("report ") + report->person.toString();
    return graphSubject(deed);
}

ActId dropIdOf(const Act &scheduled)
{
    static const QUuid space(u"{6f1d7c3a-5c0f-4c56-9d0a-3f2f5a1be0c7}");
    const QString name = QStringLiteral("%1 %2 %3")
                             .arg(scheduled.id.toString(), QString::number(scheduled.account.value()),
                                  scheduled.resultId.toString());
    return ActId(QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces));
}

bool isForLater(const Act &act, Instant now)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    return act.state == Act::State::Scheduled ||
           (post && act.state == Act::State::Queued && post->at && *post->at > now);
}

bool isKeptForLater(const Act &act, Instant now)
{
    return isForLater(act, now) &&
           (act.state == Act::State::Scheduled || act.nextTryAt == std::get<WritePost>(act.deed).at);
}

QSet<ActId> laterOnes(const std::vector<Act> &acts, Instant now)
{
    QSet<ActId> later;
    for (const Act &act : acts) {
        const auto *post = std::get_if<WritePost>(&act.deed);
        const bool follows =
            post && act.state == Act::State::Queued && later.contains(actOfLocalKey(post->replyTo));
        if (follows || isForLater(act, now))
            later.insert(act.id);
    }
    return later;
}

} // namespace Godwit
