// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/acts.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "engine/whoacts.h"
#include "lifeboat/switch.h"
#include "outbox/outbox.h"
#include "timeline/translations.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/rowwords.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

Acts::Acts(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
}

// All of these give a sentence when it went wrong, and nothing otherwise.

// Who does it: the account that looks, but for what only another one may do.
static QCoro::Task<AccountId> whoDoes(Engine *engine, Looking looking, Deed deed)
{
    const auto *removal = std::get_if<DeletePost>(&deed);
    const auto *reaction = std::get_if<ReactToPost>(&deed);
    const auto *vote = std::get_if<Vote>(&deed);
    if (!removal && !reaction && !vote)
        co_return looking.account;
    const PostKey key = removal ? removal->post : reaction ? reaction->post : vote->post;
    const Viewers eyes = looking.viewers();
    const auto view = co_await engine->posts().post(key, eyes);
    if (!view || !*view)
        co_return looking.account;
    if (!removal)
        co_return whoReacts(*engine, **view, looking.account);
    const AccountId owner = whoOwns(*engine, **view);
    co_return owner ? owner : looking.account;
}

static QCoro::Task<QString> addDeed(Engine *engine, Looking looking, Deed deed)
{
    const AccountId account = co_await whoDoes(engine, looking, deed);
    const auto added = co_await engine->outbox().add(account, std::move(deed));
    co_return added ? QString() : sentenceOf(added.error());
}

namespace
{

struct Added {
    QString act;
    QString problem;
};

} // namespace

// Longer than a toast stays: whoever hovers over it may still take the act back.
static constexpr std::chrono::seconds undoFor{9};

static QCoro::Task<Added> addHeld(Engine *engine, Looking looking, Deed deed)
{
    Outbox &outbox = engine->outbox();
    const ActId id = outbox.newId();
    const AccountId account = co_await whoDoes(engine, looking, deed);
    Outbox::Saying saying;
    saying.parts.push_back({.id = id,
                            .account = account,
                            .deed = std::move(deed),
                            .notBefore = engine->clock().now() + undoFor});
    const auto added = co_await outbox.add(std::move(saying));
    co_return added ? Added{id.toString(), {}} : Added{{}, sentenceOf(added.error())};
}

static QCoro::Task<QString> translatePost(Engine *engine, AccountId looks, PostKey post, QString language)
{
    const AccountId asks = whoTranslates(*engine, looks);
    const auto done = co_await engine->translations().ask(asks ? asks : looks, post, language);
    if (done)
        co_return QString();
    const auto *server = std::get_if<ServerError>(&done.error());
    // Which of the two it is the server does not say.
    if (server && server->kind == ServerError::Kind::NotFound)
        co_return Acts::tr("The server cannot translate this post into your language.");
    co_return sentenceOf(done.error());
}

static QCoro::Task<QString> retryAct(Engine *engine, ActId act)
{
    const auto done = co_await engine->outbox().retry(act);
    co_return done ? QString() : sentenceOf(done.error());
}

static QCoro::Task<QString> cancelAct(Engine *engine, ActId act)
{
    const auto done = co_await engine->outbox().cancel(act);
    if (!done)
        co_return sentenceOf(done.error());
    co_return *done ? QString() : Acts::tr("It is being sent already: it was too late to take it back.");
}

static QCoro::Task<QString> answerAct(Engine *engine, ActId act, Switch::Answer answer)
{
    const auto done = co_await engine->switcher().answer(act, answer);
    co_return done ? QString() : done.error().sentence;
}

static QCoro::Task<QString> sendActFrom(Engine *engine, ActId act, QString handle)
{
    const auto account = engine->accountByHandle(handle);
    const AccountId sender = account ? account->id : AccountId();
    const auto done = co_await engine->switcher().sendFrom(act, sender);
    co_return done ? QString() : done.error().sentence;
}

static QCoro::Task<QString> setOutboxPaused(Engine *engine, bool paused)
{
    const auto done = co_await engine->outbox().setPaused(paused);
    co_return done ? QString() : sentenceOf(done.error());
}

static QString archiveActs()
{
    return Acts::tr("This account was made of an archive, to be read. Choose another one to do that.");
}

void Acts::add(Deed deed)
{
    const auto say = [this](const QString &sentence) {
        if (!sentence.isEmpty())
            Q_EMIT failed(sentence);
    };
    const Looking looking = m_accounts.acting();
    if (!looking.account) {
        Q_EMIT accountWanted();
        return;
    }
    if (looking.imported) {
        Q_EMIT failed(archiveActs());
        return;
    }
    m_engine.ask<QString>(
        this, [looking, deed = std::move(deed)](Engine &engine) { return addDeed(&engine, looking, deed); },
        say);
}

void Acts::addSlowly(Deed deed, const QString &sentence)
{
    const Looking looking = m_accounts.acting();
    if (!looking.account) {
        Q_EMIT accountWanted();
        return;
    }
    if (looking.imported) {
        Q_EMIT failed(archiveActs());
        return;
    }
    m_engine.ask<Added>(
        this, [looking, deed = std::move(deed)](Engine &engine) { return addHeld(&engine, looking, deed); },
        [this, sentence](const Added &added) {
            if (added.act.isEmpty())
                Q_EMIT failed(added.problem);
            else
                Q_EMIT undoable(sentence, added.act);
        });
}

void Acts::react(Reaction reaction, const QString &post, bool on)
{
    add(ReactToPost{reaction, PostKey(post), on});
}

void Acts::boost(const QString &post, bool on)
{
    react(Reaction::Boost, post, on);
}

void Acts::favourite(const QString &post, bool on)
{
    react(Reaction::Favourite, post, on);
}

void Acts::bookmark(const QString &post, bool on)
{
    react(Reaction::Bookmark, post, on);
}

void Acts::translate(const QString &post, bool on)
{
    if (!on) {
        m_engine.post([key = PostKey(post)](Engine &engine) { engine.translations().forget(key); });
        return;
    }
    m_engine.ask<QString>(
        this,
        [account = m_accounts.looking().account, key = PostKey(post)](Engine &engine) {
            return translatePost(&engine, account, key, readersLanguage());
        },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                Q_EMIT failed(sentence);
        });
}

void Acts::vote(const PostRow &post, const QList<int> &choices)
{
    Vote deed{.post = PostKey(post.key), .choices = {}, .words = {}};
    for (const int choice : choices) {
        if (choice < 0 || choice >= post.poll.options.size())
            continue;
        deed.choices.push_back(choice);
        deed.words.append(post.poll.options.at(choice).title);
    }
    if (!deed.choices.empty())
        add(std::move(deed));
}

void Acts::pin(const QString &post, bool on)
{
    react(Reaction::Pin, post, on);
}

void Acts::muteThread(const QString &post, bool on)
{
    react(Reaction::MuteThread, post, on);
}

static QString bareHandle(const QString &handle)
{
    return handle.startsWith(QLatin1Char('@')) ? handle.mid(1) : handle;
}

void Acts::answerRequest(const PersonRow &person, bool accept)
{
    add(AnswerRequest{bareHandle(person.handle), PersonKey(person.key), accept});
}

void Acts::remove(const QString &post)
{
    addSlowly(DeletePost{PostKey(post)}, tr("Post deleted."));
}

void Acts::follow(const QString &handle, const QString &person, bool on)
{
    const FollowPerson deed{bareHandle(handle), PersonKey(person), on};
    if (on)
        add(deed);
    else
        addSlowly(deed, tr("You no longer follow %1.").arg(QLatin1Char('@') + deed.handle));
}

void Acts::mutePerson(const PersonRow &person, bool on)
{
    const MutePerson deed{.handle = bareHandle(person.handle), .person = PersonKey(person.key), .on = on};
    if (on)
        addSlowly(deed, tr("%1 is muted.").arg(person.name));
    else
        add(deed);
}

void Acts::blockPerson(const PersonRow &person, bool on)
{
    const BlockPerson deed{.handle = bareHandle(person.handle), .person = PersonKey(person.key), .on = on};
    if (on)
        addSlowly(deed, tr("%1 is blocked.").arg(person.name));
    else
        add(deed);
}

void Acts::report(const ReportPerson &report, const QString &name)
{
    addSlowly(report, tr("%1 is reported.").arg(name));
}

void Acts::retry(const QString &act)
{
    m_engine.ask<QString>(
        this, [id = ActId(act)](Engine &engine) { return retryAct(&engine, id); },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                Q_EMIT failed(sentence);
        });
}

void Acts::cancel(const QString &act)
{
    m_engine.ask<QString>(
        this, [id = ActId(act)](Engine &engine) { return cancelAct(&engine, id); },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                Q_EMIT failed(sentence);
        });
}

void Acts::answer(const QString &act, bool sends)
{
    const auto answer = sends ? Switch::Answer::Send : Switch::Answer::Wait;
    m_engine.ask<QString>(
        this, [id = ActId(act), answer](Engine &engine) { return answerAct(&engine, id, answer); },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                Q_EMIT failed(sentence);
        });
}

void Acts::sendFrom(const QString &act, const QString &handle)
{
    m_engine.ask<QString>(
        this, [id = ActId(act), handle](Engine &engine) { return sendActFrom(&engine, id, handle); },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                Q_EMIT failed(sentence);
        });
}

void Acts::pauseOutbox(bool on)
{
    pauseOutbox(on, [] {});
}

void Acts::pauseOutbox(bool on, const std::function<void()> &done)
{
    m_engine.ask<QString>(
        this, [on](Engine &engine) { return setOutboxPaused(&engine, on); },
        [this, done](const QString &sentence) {
            if (sentence.isEmpty())
                done();
            else
                Q_EMIT failed(sentence);
        });
}

} // namespace Godwit
