// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/composer.h"

#include "base/toldtime.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "lifeboat/switch.h"
#include "outbox/drafts.h"
#include "outbox/outbox.h"
#include "ui/composing/drafting.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/rowwords.h"
#include "ui/viewmodels/sources.h"

#include <QDateTime>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

Composer::Composer(EngineThread &engine, std::shared_ptr<EmojiBook> book, QObject *parent)
    : QObject(parent), m_engine(engine), m_attachments(m_draft, engine, nullptr), m_poll(m_draft, nullptr),
      m_options(m_draft, nullptr), m_preview(m_draft, engine, nullptr), m_spelling(nullptr),
      m_time(m_draft, nullptr), m_thread(m_draft, nullptr), m_emoji(engine, std::move(book), nullptr),
      m_completer(engine, m_emoji, nullptr)
{
    connect(&engine, &EngineThread::switched, this, [this](const SwitchRecord &record) {
        if (!m_open || record.persona != m_persona)
            return;
        takeOver(record.from, record.to);
        tell();
    });
    connect(&m_attachments, &AttachmentList::edited, this, &Composer::edited);
    connect(&m_poll, &PollEditor::edited, this, &Composer::edited);
    connect(&m_options, &PostOptions::edited, this, &Composer::edited);
    connect(&m_preview, &DraftPreview::edited, this, &Composer::edited);
    connect(&m_time, &PostTime::edited, this, &Composer::edited);
    connect(&m_time, &PostTime::changed, this, &Composer::changed);
    connect(&m_thread, &ThreadParts::moved, this, &Composer::showPart);
    connect(&m_thread, &ThreadParts::edited, this, &Composer::edited);
    connect(&m_thread, &ThreadParts::dropped, this, &Composer::drop);
    connect(&m_attachments, &AttachmentList::refused, this, [this](const QString &sentence) {
        m_problem = sentence;
        Q_EMIT changed();
    });
}

void Composer::setStyle(const MarkupStyle &style)
{
    m_style = style;
    m_preview.setStyle(style);
    if (m_highlighter)
        m_highlighter->setStyle(style);
}

void Composer::highlight(QQuickTextDocument *document)
{
    m_highlighter = new DraftHighlighter(m_engine, m_spelling, m_style, document->textDocument());
}

void Composer::moveCursor(int position)
{
    if (m_highlighter)
        m_highlighter->setCursor(position);
}

const Account *Composer::account(AccountId id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

const Account *Composer::accountOf(const QString &person) const
{
    const auto found = std::ranges::find(m_accounts, PersonKey(person), &Account::person);
    return found == m_accounts.end() ? nullptr : &*found;
}

QString Composer::kind() const
{
    if (m_draft.edits)
        return QStringLiteral("edit");
    if (m_draft.replaces)
        return QStringLiteral("anew");
    if (m_draft.replyTo)
        return QStringLiteral("reply");
    return m_draft.quotes ? QStringLiteral("quote") : QStringLiteral("new");
}

QString Composer::action() const
{
    if (m_draft.edits)
        return tr("Save");
    const int voices = int(m_chosen.size());
    if (m_draft.at)
        return voices > 2    ? tr("Schedule for all %1").arg(voices)
               : voices == 2 ? tr("Schedule for both")
                             : tr("Schedule");
    if (voices > 2)
        return tr("Post to all %1").arg(voices);
    if (voices == 2)
        return tr("Post to both");
    if (m_draft.replyTo)
        return tr("Reply");
    return m_thread.count() > 1 ? tr("Post thread") : tr("Post");
}

bool Composer::canEdit(const PostRow &post) const
{
    const Account *author = post.own ? accountOf(post.author.key) : nullptr;
    return author && author->server.capabilities.testFlag(Capability::Edit);
}

// What follows from the text and from who posts.
void Composer::tell()
{
    const WritingLimits limits = commonLimits(chosen());
    m_attachments.setLimits(limits);
    m_poll.setLimits(limits);
    m_options.setLimits(limits);
    m_options.reset();
    m_spelling.setLanguage(m_open ? m_options.language() : QString());
    tellHosts();
    m_preview.refresh();
    m_thread.measure([this](const QString &text, bool head) { return least(text, head); });
    learn();
    Q_EMIT changed();
}

// The servers that it goes to, parted by whether they can do this.
static std::pair<QStringList, QStringList> parted(const std::vector<const Account *> &accounts,
                                                  Capability capability)
{
    std::pair<QStringList, QStringList> hosts;
    for (const Account *account : accounts) {
        const ServerInfo &server = account->server;
        (server.capabilities.testFlag(capability) ? hosts.first : hosts.second)
            .append(server.origin.toDisplayString());
    }
    return hosts;
}

void Composer::tellHosts()
{
    const auto [publishing, others] = parted(chosen(), Capability::Scheduling);
    m_time.setHosts(publishing, others);
    const auto [formatting, plain] = parted(chosen(), Capability::Markdown);
    m_preview.setHosts(formatting, plain);
}

void Composer::learn()
{
    PostOptions::Habits habits{{}, {}, m_languages};
    std::vector<CustomEmoji> emoji;
    const auto accounts = chosen();
    for (const Account *account : accounts) {
        const ComposingAid::Knowledge known = m_known.value(account->id);
        habits.defaults.push_back(known.defaults);
        for (const CustomEmoji &each : known.emoji) {
            if (std::ranges::find(emoji, each.shortcode, &CustomEmoji::shortcode) == emoji.end())
                emoji.push_back(each);
        }
    }
    habits.answered = answeredAudience(m_draft, m_about);
    m_options.setHabits(habits);
    EmojiMap images;
    for (const CustomEmoji &each : emoji)
        images.insert(each.shortcode, each.url);
    m_preview.setEmoji(images);
    m_emoji.setCustom(std::move(emoji));
    if (!accounts.empty())
        m_completer.setAccount(accounts.front()->id);
}

void Composer::edited()
{
    m_problem.clear();
    tell();
    keep();
}

static int lacking(const DraftPart &part)
{
    return int(std::ranges::count_if(
        part.media, [](const DraftMedia &media) { return media.altText.trimmed().isEmpty(); }));
}

int Composer::undescribed() const
{
    int count = 0;
    for (const DraftPart &part : m_draft.parts())
        count += lacking(part);
    return count;
}

// The editors of text, files and poll have another post in their hands.
void Composer::showPart()
{
    m_attachments.reset();
    m_poll.reset();
    tell();
}

void Composer::goToUndescribed()
{
    const auto parts = m_draft.parts();
    const auto found = std::ranges::find_if(parts, [](const DraftPart &part) { return lacking(part) > 0; });
    if (found != parts.end())
        m_thread.edit(int(found - parts.begin()));
}

void Composer::drop(const QStringList &files)
{
    m_engine.post([files](Engine &engine) {
        for (const QString &file : files)
            engine.outbox().dropFile(file);
    });
}

void Composer::setText(const QString &text)
{
    if (text == m_draft.text || m_loading)
        return;
    m_draft.text = text;
    edited();
}

void Composer::setWarning(const QString &warning)
{
    if (warning == m_draft.contentWarning)
        return;
    m_draft.contentWarning = warning;
    edited();
}

static QCoro::Task<QString> keepDraft(Engine *engine, PersonaId persona, Draft draft)
{
    const auto kept = co_await engine->drafts().keep(persona, draft, engine->clock().now());
    co_return kept ? QString() : sentenceOf(kept.error());
}

void Composer::keep()
{
    if (!m_open || m_posting)
        return;
    m_engine.ask<QString>(
        this,
        [persona = m_persona, draft = m_draft](Engine &engine) { return keepDraft(&engine, persona, draft); },
        [this](const QString &problem) {
            if (!problem.isEmpty()) {
                m_problem = problem;
                Q_EMIT changed();
            }
            m_keptAt = problem.isEmpty() ? toldTime(QTime::currentTime()) : QString();
            Q_EMIT kept();
        });
}

void Composer::begin(const Draft &blank)
{
    const Account *current = account(m_current);
    if (!current)
        Q_EMIT accountWanted();
    if (!current || m_open)
        return;
    m_persona = current->persona;
    m_engine.ask<OpenedDraft>(
        this,
        [persona = m_persona, blank, about = m_about](Engine &engine) {
            return openDraft(&engine, persona, blank, about);
        },
        [this, begun = !blank.text.isEmpty(), from = m_current](OpenedDraft opened) {
            show(std::move(opened), from);
            // Words of ours are kept as if they had been typed.
            if (begun)
                keep();
        });
}

// `asked`: who was in front when it was asked for. Somebody may have taken over since.
void Composer::show(OpenedDraft opened, AccountId asked)
{
    m_loading = false;
    if (!opened.problem.isEmpty()) {
        close();
        Q_EMIT failed(opened.problem);
        return;
    }
    m_problem.clear();
    m_keptAt.clear();
    m_doubts.reset();
    m_draft = std::move(opened.draft);
    if (const Account *now = account(m_current); now && now->persona == m_persona)
        m_draft.handOver(asked, m_current);
    m_about = opened.about;
    m_known = std::move(opened.known);
    m_languages = opened.languages;
    m_drafts = opened.others;
    m_chosen.clear();
    for (const AccountId each : m_draft.accounts) {
        if (account(each))
            m_chosen.insert(each);
    }
    if (m_chosen.isEmpty())
        m_chosen = {m_current};
    m_open = true;
    m_attachments.reset();
    m_poll.reset();
    m_preview.reset();
    m_time.reset();
    m_thread.reset();
    tell();
    Q_EMIT openChanged();
    std::vector<AccountId> all;
    for (const Account &each : m_accounts)
        all.push_back(each.id);
    m_engine.ask<bool>(
        this, [all](Engine &engine) { return refreshKnowledge(&engine, all); },
        [this, all](bool news) {
            if (!news)
                return;
            m_engine.ask<QHash<AccountId, ComposingAid::Knowledge>>(
                this, [all](Engine &engine) { return readKnowledge(&engine, all); },
                [this](const QHash<AccountId, ComposingAid::Knowledge> &known) {
                    m_known = known;
                    tell();
                });
        });
}

void Composer::write()
{
    m_about = {};
    begin({});
}

void Composer::answer(const PostRow &post, bool files)
{
    if (m_open || !post.actId.isEmpty())
        return;
    m_wantsFiles = files;
    m_about = post;
    begin(Draft::answering(PostKey(post.key)));
}

void Composer::quote(const PostRow &post)
{
    if (m_open || !post.actId.isEmpty())
        return;
    m_about = post;
    begin(Draft::quoting(PostKey(post.key), post.url));
}

void Composer::openOwn(const PostRow &post, Draft blank)
{
    const Account *author = post.own && !m_open ? accountOf(post.author.key) : nullptr;
    if (!author)
        return;
    m_persona = author->persona;
    m_about = {};
    blank.accounts = {author->id};
    // What is known of it is shown while its own text is asked for.
    m_draft = blank;
    m_draft.text = post.plain;
    m_chosen = {author->id};
    m_loading = true;
    m_open = true;
    m_attachments.reset();
    m_poll.reset();
    m_preview.reset();
    m_time.reset();
    m_thread.reset();
    tell();
    Q_EMIT openChanged();
    m_engine.ask<OpenedDraft>(
        this,
        [persona = m_persona, blank](Engine &engine) { return openOwnPost(&engine, persona, blank, {}); },
        [this, place = blank.place, from = m_current](OpenedDraft opened) {
            // Closed, or another one, meanwhile.
            if (m_loading && m_draft.place == place)
                show(std::move(opened), from);
        });
}

void Composer::edit(const PostRow &post)
{
    if (!post.actId.isEmpty())
        takeBack(post.actId);
    else if (canEdit(post))
        openOwn(post, Draft::editing(PostKey(post.key)));
    else if (const Account *author = post.own ? accountOf(post.author.key) : nullptr)
        Q_EMIT failed(tr("%1 does not let posts be edited. You can delete it and write it anew.")
                          .arg(author->server.origin.toDisplayString()));
}

void Composer::writeAnew(const PostRow &post)
{
    openOwn(post, Draft::replacing(PostKey(post.key)));
}

void Composer::writeLast(const QString &text)
{
    m_about = {};
    begin(Draft::lastPost(m_current, text));
}

void Composer::takeBack(const QString &act)
{
    const Account *current = account(m_current);
    if (!current || m_open)
        return;
    m_persona = current->persona;
    m_engine.ask<OpenedDraft>(
        this,
        [persona = m_persona, act](Engine &engine) { return openWaiting(&engine, persona, ActId(act)); },
        [this, from = m_current](OpenedDraft opened) { show(std::move(opened), from); });
}

void Composer::resume(const QString &draft)
{
    m_open = false;
    m_about = {};
    begin({.place = draft});
}

void Composer::close()
{
    m_open = false;
    m_loading = false;
    m_wantsFiles = false;
    m_completer.dismiss();
    Q_EMIT openChanged();
}

void Composer::choose(int account, bool chosen)
{
    if (chosen)
        m_chosen.insert(AccountId(account));
    else if (m_chosen.size() > 1)
        m_chosen.remove(AccountId(account));
    m_doubts.choose();
    m_draft.accounts.assign(m_chosen.begin(), m_chosen.end());
    std::ranges::sort(m_draft.accounts);
    edited();
}

void Composer::post()
{
    if (!isReady())
        return;
    if (!m_doubts.isReminded() && undescribed() > 0) {
        m_doubts.remind();
        Q_EMIT changed();
        return;
    }
    if (const QString question = m_doubts.question(m_draft); !question.isEmpty()) {
        m_problem = question;
        Q_EMIT changed();
        return;
    }
    Speaker speaker{.persona = m_persona, .voices = {}};
    speaker.noteLate = Switch::lateNote(m_persona, m_current);
    for (const Account *account : chosen())
        speaker.voices.push_back(
            {account->id, account->server.capabilities.testFlag(Capability::QuotesWrite)});
    Draft said = m_draft;
    said.visibility = m_options.meantVisibility();
    said.language = m_options.language();
    m_posting = true;
    Q_EMIT changed();
    m_engine.ask<PostedDraft>(
        this, [speaker, said](Engine &engine) { return postDraft(&engine, speaker, said); },
        [this, edit = bool(said.edits), later = m_time.words()](const PostedDraft &done) {
            m_posting = false;
            m_problem = done.problem;
            Q_EMIT changed();
            if (!done.problem.isEmpty())
                return;
            m_draft = {};
            close();
            Q_EMIT posted(edit, later, done.acts);
        });
}

} // namespace Godwit
