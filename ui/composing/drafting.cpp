// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/drafting.h"

#include "base/tr.h"
#include "engine/engine.h"
#include "engine/medialibrary.h"
#include "engine/sentences.h"
#include "outbox/drafts.h"
#include "settings/settings.h"
#include "text/plaintext.h"
#include "timeline/postfetcher.h"
#include "ui/viewmodels/rowwords.h"

namespace Godwit
{

static const QString languagesSetting = QStringLiteral("compose.languages");
static constexpr qsizetype mostLanguages = 6;

static std::vector<AccountId> accountsHere(const Engine *engine)
{
    std::vector<AccountId> ids;
    for (const Account &account : engine->accounts()) {
        if (!account.archived)
            ids.push_back(account.id);
    }
    return ids;
}

static PostRow aboutRow(const PostView &view)
{
    PostRow row;
    row.key = view.post.key.toString();
    row.url = view.post.url;
    row.author.handle = u'@' + view.author.handle;
    row.author.name = spokenName(view.author.displayName);
    if (row.author.name.isEmpty())
        row.author.name = view.author.handle.section(u'@', 0, 0);
    row.plain = plainText(view.post.text);
    row.warning = view.post.contentWarning.simplified();
    row.visibility = visibilityKey(view.post.visibility);
    return row;
}

std::optional<Visibility> answeredAudience(const Draft &draft, const PostRow &about)
{
    for (const auto visibility :
         {Visibility::Public, Visibility::Unlisted, Visibility::Followers, Visibility::Direct}) {
        if (draft.replyTo && visibilityKey(visibility) == about.visibility)
            return visibility;
    }
    return std::nullopt;
}

static QCoro::Task<std::optional<PostView>> cachedPost(Engine *engine, PostKey key)
{
    const std::vector<AccountId> here = accountsHere(engine);
    const Viewers viewers(here.begin(), here.end());
    auto view = co_await engine->posts().post(key, viewers);
    co_return view && *view ? std::move(*view) : std::optional<PostView>();
}

// Its author first, then whom it names, but nobody of one's own.
static QCoro::Task<QString> namesIn(Engine *engine, PostView view)
{
    QStringList handles;
    std::vector<PersonKey> people{view.post.author};
    people.insert(people.end(), view.post.mentions.begin(), view.post.mentions.end());
    for (const PersonKey &person : people) {
        const auto own = std::ranges::find(engine->accounts(), person, &Account::person);
        if (own != engine->accounts().end())
            continue;
        const auto profile = co_await engine->posts().person(person.toString());
        if (profile && *profile && !handles.contains((*profile)->handle))
            handles.append((*profile)->handle);
    }
    QString names;
    for (const QString &handle : std::as_const(handles))
        names += u'@' + handle + u' ';
    co_return names;
}

static QCoro::Task<> beginAnswer(Engine *engine, OpenedDraft *opened)
{
    const auto view = co_await cachedPost(engine, opened->draft.replyTo);
    if (!view)
        co_return;
    if (opened->about.key.isEmpty())
        opened->about = aboutRow(*view);
    if (!opened->draft.isEmpty())
        co_return;
    opened->draft.text = co_await namesIn(engine, *view);
    opened->draft.contentWarning = view->post.contentWarning;
}

static QString titleOf(const Draft &draft)
{
    const QString text = draft.parts().front().text.simplified();
    if (!text.isEmpty())
        return text.size() > 60 ? text.left(60) + u'…' : text;
    return draft.media.empty() ? tr("A poll") : tr("%n picture(s)", nullptr, int(draft.media.size()));
}

static QString aboutWords(const Draft &draft)
{
    if (draft.edits)
        return tr("Edit");
    if (draft.replyTo)
        return tr("Reply");
    return draft.quotes ? tr("Quote") : tr("Post");
}

static QCoro::Task<OpenedDraft> finished(Engine *engine, PersonaId persona, OpenedDraft opened)
{
    opened.known = co_await readKnowledge(engine, accountsHere(engine));
    opened.languages = engine->settings().value(languagesSetting).split(u' ', Qt::SkipEmptyParts);
    const auto all = co_await engine->drafts().all(persona);
    if (all) {
        for (const Draft &draft : *all) {
            if (draft.place != opened.draft.place)
                opened.others.append({draft.place, titleOf(draft), aboutWords(draft)});
        }
    }
    co_return opened;
}

QCoro::Task<OpenedDraft> openDraft(Engine *engine, PersonaId persona, Draft blank, PostRow about)
{
    OpenedDraft opened{.draft = blank, .about = std::move(about)};
    const auto kept = co_await engine->drafts().draft(persona, blank);
    if (!kept) {
        opened.problem = sentenceOf(kept.error());
        co_return opened;
    }
    opened.draft = *kept;
    if (opened.draft.isEmpty())
        opened.draft.markdown = !engine->settings().value(QStringLiteral("compose.markdown")).isEmpty();
    if (opened.draft.replyTo)
        co_await beginAnswer(engine, &opened);
    if (opened.draft.quotes && opened.about.key.isEmpty()) {
        const auto view = co_await cachedPost(engine, opened.draft.quotes);
        if (view)
            opened.about = aboutRow(*view);
    }
    co_return co_await finished(engine, persona, std::move(opened));
}

// The pictures of a post that is written anew, as files of ours: its server may not give them to a second
// post.
static QCoro::Task<QString> fetchFiles(Engine *engine, Draft *draft, std::vector<PostedMedia> media)
{
    for (size_t i = 0; i < media.size(); ++i) {
        const auto file = co_await engine->media().file(media[i].attachment.url);
        if (!file)
            co_return tr("One of its files cannot be fetched, so the post was left as it is.");
        const auto kept = co_await engine->outbox().keepFile(*file);
        if (!kept)
            co_return sentenceOf(kept.error());
        draft->media[i].path = *kept;
        draft->media[i].posted = LocalId();
        draft->media[i].previewUrl.clear();
    }
    co_return QString();
}

static QCoro::Task<PostKey> parentOf(Engine *engine, PostKey post)
{
    const auto view = co_await cachedPost(engine, std::move(post));
    if (!view || !view->state.parentId)
        co_return PostKey();
    const auto parent = co_await engine->posts().postOfLocalId(view->state.parentId, view->seenBy);
    co_return parent ? *parent : PostKey();
}

static QCoro::Task<QString> fillFromSource(Engine *engine, AccountId account, Draft *draft)
{
    const PostKey key = draft->edits ? draft->edits : draft->replaces;
    const auto source = co_await engine->postFetcher().source(account, key);
    if (!source)
        co_return sentenceOf(source.error());
    const Draft named = *draft;
    *draft = draftOf(key, *source);
    draft->place = named.place;
    draft->edits = named.edits;
    draft->replaces = named.replaces;
    if (!named.replaces)
        co_return QString();
    draft->replyTo = co_await parentOf(engine, key);
    co_return co_await fetchFiles(engine, draft, source->media);
}

// An edit of the post that waits in the outbox goes on where it stopped.
static QCoro::Task<std::optional<Draft>> waitingEdit(Engine *engine, PersonaId persona, PostKey post)
{
    const auto acts = co_await engine->outbox().acts(false);
    if (!acts)
        co_return std::nullopt;
    for (const Act &act : *acts) {
        const auto *edit = std::get_if<EditPost>(&act.deed);
        if (!edit || edit->post != post)
            continue;
        auto draft = co_await engine->outbox().takeBack(act.id, persona);
        if (draft && *draft)
            co_return std::move(*draft);
    }
    co_return std::nullopt;
}

QCoro::Task<OpenedDraft> openOwnPost(Engine *engine, PersonaId persona, Draft blank, PostRow about)
{
    OpenedDraft opened{.draft = blank, .about = std::move(about)};
    const auto kept = co_await engine->drafts().draft(persona, blank);
    if (kept && !kept->isEmpty()) {
        opened.draft = *kept;
    } else if (auto waiting = co_await waitingEdit(engine, persona, blank.edits)) {
        opened.draft = std::move(*waiting);
    } else {
        opened.problem = co_await fillFromSource(engine, blank.accounts.front(), &opened.draft);
        opened.draft.accounts = blank.accounts;
    }
    co_return co_await finished(engine, persona, std::move(opened));
}

QCoro::Task<OpenedDraft> openWaiting(Engine *engine, PersonaId persona, ActId act)
{
    const auto draft = co_await engine->outbox().takeBack(std::move(act), persona);
    if (!draft)
        co_return OpenedDraft{.problem = sentenceOf(draft.error())};
    if (!*draft)
        co_return OpenedDraft{.problem = tr("It is being sent already: it was too late to take it back.")};
    co_return co_await openDraft(engine, persona, **draft, {});
}

QCoro::Task<QHash<AccountId, ComposingAid::Knowledge>> readKnowledge(Engine *engine,
                                                                     std::vector<AccountId> accounts)
{
    QHash<AccountId, ComposingAid::Knowledge> known;
    for (const AccountId account : accounts)
        known.insert(account, co_await engine->composing().known(account));
    co_return known;
}

QCoro::Task<bool> refreshKnowledge(Engine *engine, std::vector<AccountId> accounts)
{
    bool news = false;
    for (const AccountId account : accounts) {
        const bool own = co_await engine->composing().refresh(account);
        news = news || own;
    }
    co_return news;
}

static QCoro::Task<> rememberLanguage(Engine *engine, QString language)
{
    if (language.isEmpty())
        co_return;
    QStringList languages = engine->settings().value(languagesSetting).split(u' ', Qt::SkipEmptyParts);
    languages.removeAll(language);
    languages.prepend(language);
    // What cannot be remembered is no reason not to post.
    co_await engine->settings().set(languagesSetting, languages.mid(0, mostLanguages).join(u' '));
}

// Another account of the person may say it anew: one that took over since.
static QCoro::Task<AccountId> authorOf(Engine *engine, PostKey post)
{
    const auto view = co_await cachedPost(engine, std::move(post));
    if (!view)
        co_return AccountId();
    const std::vector<Account> accounts = engine->accounts();
    // An archive is of the same person, and signs in nowhere.
    const auto author = std::ranges::find_if(accounts, [&view](const Account &each) {
        return !each.archived && each.person == view->post.author;
    });
    co_return author == accounts.end() ? AccountId() : author->id;
}

QCoro::Task<PostedDraft> postDraft(Engine *engine, Speaker speaker, Draft draft)
{
    if (draft.replaces)
        speaker.author = co_await authorOf(engine, draft.replaces);
    const QString language = draft.language;
    const auto said = co_await sayDraft(&engine->outbox(), std::move(speaker), std::move(draft));
    if (said) {
        co_await rememberLanguage(engine, language);
        PostedDraft posted;
        for (const ActId &act : *said)
            posted.acts.append(act.toString());
        co_return posted;
    }
    if (said.error().file.isEmpty())
        co_return PostedDraft{.problem = sentenceOf(said.error().store)};
    co_return PostedDraft{
        .problem =
            tr("The file %1 cannot be read. Nothing was sent; your draft is kept.").arg(said.error().file)};
}

} // namespace Godwit
