// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Composer that knows who posts, and counts: what each server takes, and whether all of it fits;
// and that gives its parts.

#include "outbox/draftaudience.h"
#include "text/counting.h"
#include "ui/composing/composer.h"
#include "ui/composing/drafting.h"
#include "ui/viewmodels/sources.h"

#include <QLocale>

namespace Godwit
{

void Composer::setAccounts(std::vector<Account> accounts, AccountId current)
{
    std::erase_if(accounts, &Account::archived);
    m_accounts = std::move(accounts);
    // Whoever takes over goes on writing the same sentence.
    const Account *next = account(current);
    const AccountId before = std::exchange(m_current, current);
    const Account *former = account(before);
    if (!m_open)
        m_chosen = {current};
    else if (next && next->persona == m_persona && (!former || former->persona == m_persona))
        takeOver(before, current);
    tell();
}

// Unset: not known. A server that tells no habit posts publicly.
static std::optional<Visibility> usualOf(const ComposingAid::Knowledge &known)
{
    return known.defaults ? std::optional(known.defaults->visibility.value_or(Visibility::Public))
                          : std::nullopt;
}

// The draft on the disk has been handed over with all the others of the persona; what is typed here next must
// not take it back. Whom it is for does not change with who posts it.
void Composer::takeOver(AccountId from, AccountId to)
{
    const bool named = std::ranges::contains(m_draft.accounts, from);
    if (from == to || m_draft.edits || (named && !m_draft.handOver(from, to)))
        return;
    const bool spoke = m_chosen.remove(from);
    if (spoke)
        m_chosen.insert(to);
    if (m_loading)
        return;
    if (spoke) {
        m_draft.visibility = audienceKept(m_draft, usualOf(m_known.value(from)),
                                          answeredAudience(m_draft, m_about), m_chosen.size() > 1);
        Q_EMIT m_options.changed();
        const Account *former = account(from);
        const Account *next = account(to);
        if (former && next)
            m_doubts.tookOver(*former, *next);
    }
    if (named || spoke)
        keep();
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

static bool canQuote(const Account &account)
{
    return account.server.capabilities.testFlag(Capability::QuotesWrite);
}

int Composer::leftFor(const Account &account, const QString &text, bool head) const
{
    const Draft said{.quotes = m_draft.quotes, .quotesUrl = m_draft.quotesUrl, .text = text};
    return charactersLeft(head ? said.spoken(canQuote(account)) : text, m_draft.contentWarning,
                          account.server.limits);
}

std::optional<int> Composer::least(const QString &text, bool head) const
{
    std::optional<int> least;
    for (const Account *account : chosen()) {
        if (account->server.limits.characters <= 0)
            continue;
        const int left = leftFor(*account, text, head);
        least = std::min(least.value_or(left), left);
    }
    return least;
}

const Account *Composer::tightest() const
{
    const auto accounts = chosen();
    const auto found = std::ranges::min_element(accounts, {}, [this](const Account *account) {
        return leftFor(*account, m_draft.text, m_draft.earlier.empty());
    });
    return found == accounts.end() ? nullptr : *found;
}

int Composer::limit() const
{
    const Account *account = tightest();
    return account ? std::max(0, account->server.limits.characters) : 0;
}

int Composer::count() const
{
    const Account *account = tightest();
    return account
               ? account->server.limits.characters - leftFor(*account, m_draft.text, m_draft.earlier.empty())
               : 0;
}

bool Composer::isReady() const
{
    if (!tightest() || m_posting || m_loading || m_time.isOver())
        return false;
    const auto parts = m_draft.parts();
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!isPartReady(parts[i], i == 0))
            return false;
    }
    return true;
}

bool Composer::isPartReady(const DraftPart &part, bool head) const
{
    const WritingLimits limits = commonLimits(chosen());
    const auto tooLong = [&limits](const DraftMedia &media) {
        return countGraphemes(media.altText) > limits.limits.altTextCharacters;
    };
    const bool something = !part.text.trimmed().isEmpty() || !part.media.empty();
    return something && least(part.text, head).value_or(0) >= 0 &&
           int(part.media.size()) <= limits.limits.attachments && std::ranges::none_of(part.media, tooLong) &&
           (m_draft.edits || PollEditor::isReady(part.pollOptions, limits));
}

QList<ComposerTargetRow> Composer::targets() const
{
    QList<ComposerTargetRow> rows;
    for (const Account &account : m_accounts) {
        const bool chosen = m_chosen.contains(account.id);
        // What is on a server already stays there.
        if ((m_draft.edits || m_draft.replaces) && !chosen)
            continue;
        const int left = leftFor(account, m_draft.text, m_draft.earlier.empty());
        rows.append({int(account.id.value()), account.server.origin.toDisplayString(), account.handle,
                     avatarSource(account.avatarUrl), left,
                     account.server.limits.characters > 0 ? QLocale().toString(left) : QString(), chosen});
    }
    return rows;
}

AttachmentList *Composer::attachments()
{
    return &m_attachments;
}

PollEditor *Composer::poll()
{
    return &m_poll;
}

PostOptions *Composer::options()
{
    return &m_options;
}

DraftPreview *Composer::preview()
{
    return &m_preview;
}

Spelling *Composer::spelling()
{
    return &m_spelling;
}

PostTime *Composer::time()
{
    return &m_time;
}

ThreadParts *Composer::thread()
{
    return &m_thread;
}

EmojiShelf *Composer::emoji()
{
    return &m_emoji;
}

Completer *Composer::completer()
{
    return &m_completer;
}

QString Composer::keptAt() const
{
    return m_keptAt;
}

QString Composer::problem() const
{
    return m_problem;
}

bool Composer::isReminding() const
{
    return m_doubts.isReminded() && undescribed() > 0;
}

bool Composer::wantsFiles() const
{
    return m_wantsFiles;
}

QList<ChoiceRow> Composer::drafts() const
{
    return m_drafts;
}

} // namespace Godwit
