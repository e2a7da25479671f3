// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/composer.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "text/counting.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/posting.h"
#include "ui/viewmodels/rowwords.h"
#include "ui/viewmodels/sources.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

Composer::Composer(EngineThread &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

void Composer::setAccounts(std::vector<Account> accounts, AccountId current)
{
    std::erase_if(accounts, &Account::archived);
    m_accounts = std::move(accounts);
    // Whoever takes over goes on writing the same sentence.
    const Account *next = account(current);
    if (!m_open || (m_chosen == QSet{m_current} && next && next->persona == m_persona))
        m_chosen = {current};
    m_current = current;
    Q_EMIT changed();
}

const Account *Composer::account(AccountId id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

std::vector<const Account *> Composer::chosen() const
{
    std::vector<const Account *> found;
    for (const Account &account : m_accounts) {
        if (m_chosen.contains(account.id))
            found.push_back(&account);
    }
    return found;
}

static int leftFor(const Draft &draft, const Account &account)
{
    return charactersLeft(draft.text, draft.contentWarning, account.server.limits);
}

const Account *Composer::tightest() const
{
    const auto accounts = chosen();
    const auto found = std::ranges::min_element(
        accounts, {}, [this](const Account *account) { return leftFor(m_draft, *account); });
    return found == accounts.end() ? nullptr : *found;
}

int Composer::count() const
{
    const Account *account = tightest();
    return account ? countCharacters(m_draft.text, m_draft.contentWarning, account->server.limits) : 0;
}

int Composer::limit() const
{
    const Account *account = tightest();
    return account ? account->server.limits.characters : 0;
}

bool Composer::isReady() const
{
    const Account *account = tightest();
    const bool something = !m_draft.text.trimmed().isEmpty() || !m_draft.media.empty();
    return account && !m_posting && something && (limit() <= 0 || leftFor(m_draft, *account) >= 0);
}

bool Composer::lacksAlt() const
{
    return std::ranges::any_of(m_draft.media, [](const DraftMedia &item) { return item.altText.isEmpty(); });
}

QString Composer::visibility() const
{
    return m_draft.visibility ? visibilityKey(*m_draft.visibility) : QString();
}

QList<ComposerMediaRow> Composer::media() const
{
    QList<ComposerMediaRow> rows;
    for (const DraftMedia &item : m_draft.media)
        rows.append({localSource(item.path), QFileInfo(item.path).fileName(), item.altText});
    return rows;
}

QList<ComposerTargetRow> Composer::targets() const
{
    QList<ComposerTargetRow> rows;
    for (const Account &account : m_accounts)
        rows.append({int(account.id.value()), account.server.origin.toDisplayString(), account.handle,
                     avatarSource(account.avatarUrl), leftFor(m_draft, account),
                     m_chosen.contains(account.id)});
    return rows;
}

void Composer::edited()
{
    m_problem.clear();
    Q_EMIT changed();
    keep();
}

void Composer::setText(const QString &text)
{
    if (text == m_draft.text)
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

void Composer::setVisibility(const QString &word)
{
    for (const auto visibility :
         {Visibility::Public, Visibility::Unlisted, Visibility::Followers, Visibility::Direct}) {
        if (visibilityKey(visibility) == word)
            m_draft.visibility = visibility;
    }
    edited();
}

void Composer::setLanguage(const QString &language)
{
    m_draft.language = language;
    edited();
}

void Composer::setPoll(const QStringList &options)
{
    if (options == m_draft.pollOptions)
        return;
    m_draft.pollOptions = options;
    edited();
}

static QCoro::Task<QString> keepDraft(Engine *engine, PersonaId persona, Draft draft)
{
    const auto kept = co_await engine->drafts().keep(persona, draft, engine->clock().now());
    co_return kept ? QString() : sentenceOf(kept.error());
}

void Composer::keep()
{
    if (!m_open)
        return;
    m_engine.ask<QString>(
        this,
        [persona = m_persona, draft = m_draft](Engine &engine) { return keepDraft(&engine, persona, draft); },
        [this](const QString &problem) {
            m_problem = problem;
            m_keptAt = problem.isEmpty() ? QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)
                                         : QString();
            Q_EMIT kept();
        });
}

static QCoro::Task<Draft> readDraft(Engine *engine, PersonaId persona, PostKey replyTo)
{
    const auto draft = co_await engine->drafts().draft(persona, replyTo);
    co_return draft ? *draft : Draft{.replyTo = replyTo};
}

void Composer::begin(PostKey replyTo)
{
    const Account *current = account(m_current);
    if (!current)
        return;
    m_persona = current->persona;
    m_chosen = {m_current};
    m_problem.clear();
    m_keptAt.clear();
    m_engine.ask<Draft>(
        this, [persona = m_persona, replyTo](Engine &engine) { return readDraft(&engine, persona, replyTo); },
        [this](Draft draft) {
            const bool fresh = draft.isEmpty();
            m_draft = std::move(draft);
            if (fresh && m_draft.replyTo && !m_answered.own)
                m_draft.text = m_answered.author.handle + QLatin1Char(' ');
            m_open = true;
            Q_EMIT openChanged();
            Q_EMIT changed();
            Q_EMIT mediaChanged();
        });
}

void Composer::write()
{
    if (m_open)
        return;
    m_answered = {};
    begin({});
}

void Composer::answer(const PostRow &post)
{
    if (m_open || !post.actId.isEmpty())
        return;
    m_answered = post;
    begin(PostKey(post.key));
}

void Composer::close()
{
    m_open = false;
    Q_EMIT openChanged();
}

void Composer::addMedia(const QUrl &file)
{
    const Account *tight = tightest();
    if (!file.isLocalFile() || !tight)
        return;
    if (int(m_draft.media.size()) >= tight->server.limits.attachments) {
        m_problem = tr("%1 takes %n attachment(s) in a post.", nullptr, tight->server.limits.attachments)
                        .arg(tight->server.origin.toDisplayString());
        Q_EMIT changed();
        return;
    }
    m_draft.media.push_back({file.toLocalFile(), {}});
    edited();
    Q_EMIT mediaChanged();
}

void Composer::removeMedia(int index)
{
    if (index < 0 || size_t(index) >= m_draft.media.size())
        return;
    m_draft.media.erase(m_draft.media.begin() + index);
    edited();
    Q_EMIT mediaChanged();
}

void Composer::describe(int index, const QString &alt)
{
    if (index < 0 || size_t(index) >= m_draft.media.size() || m_draft.media[size_t(index)].altText == alt)
        return;
    m_draft.media[size_t(index)].altText = alt;
    edited();
    Q_EMIT mediaChanged();
}

void Composer::choose(int account, bool chosen)
{
    if (chosen)
        m_chosen.insert(AccountId(account));
    else if (m_chosen.size() > 1)
        m_chosen.remove(AccountId(account));
    Q_EMIT changed();
}

void Composer::post()
{
    if (!isReady())
        return;
    m_posting = true;
    Q_EMIT changed();
    std::vector<AccountId> accounts;
    for (const Account *account : chosen())
        accounts.push_back(account->id);
    m_engine.ask<QString>(
        this,
        [persona = m_persona, accounts, draft = m_draft](Engine &engine) {
            return postDraft(&engine, persona, accounts, draft);
        },
        [this](const QString &problem) {
            m_posting = false;
            m_problem = problem;
            Q_EMIT changed();
            if (!problem.isEmpty())
                return;
            m_draft = {};
            close();
            Q_EMIT posted();
        });
}

} // namespace Godwit
