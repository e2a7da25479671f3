// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/notificationstore.h"
#include "outbox/act.h"
#include "text/markup.h"
#include "timeline/translations.h"
#include "ui/pictures/emojibook.h"
#include "ui/viewmodels/postrow.h"

#include <QHash>
#include <QSet>

#include <array>
#include <memory>

namespace Godwit
{

class PollWatch;

// Code is laid out by itself, with a button and a scroll bar; what stands between is one text, so that it can
// be selected over paragraphs. Callable from any thread.
QList<BlockRow> blockRows(const RichText &text, const MarkupStyle &style);

// Makes rows out of what the cache gives; on the engine's thread, with a copy of all it needs.
class RowMaker
{
public:
    struct Surroundings {
        MarkupStyle style;
        std::shared_ptr<EmojiBook> emoji;
        // The persona's own people: their posts can be deleted.
        QSet<PersonKey> own;
        // What the outbox still holds.
        std::vector<Act> waiting;
        // It holds that until somebody resumes it.
        bool outboxPaused = false;
        // What the servers of the accounts are called.
        QHash<AccountId, QString> hosts{};
        // By the engine's clock.
        Instant now{};
        // Is told of polls that are shown; null: nobody is.
        PollWatch *polls = nullptr;
        QHash<PostKey, Translations::Told> translations{};
        // A server of whoever looks translates.
        bool translates = false;
    };

    explicit RowMaker(Surroundings with);

    PostRow row(const Row &row) const;
    PostRow row(const PostView &view) const;
    // A post of one's own that has not left yet.
    PostRow waitingRow(const Act &act, const WritePost &deed, const Profile &self) const;
    // It is to be deleted: shown no more.
    bool isGoing(const PostView &view) const;
    PersonRow person(const Profile &profile) const;
    QString bodyMarkup(const RichText &text) const;
    // Of a label's size.
    QString labelMarkup(const RichText &text) const;
    // The same for a post that is looked at: larger.
    RowMaker enlarged() const;

    const Surroundings &with() const { return m_with; }

private:
    void fillBody(PostRow &row, const PostView &view) const;
    void overlayTranslation(PostRow &row, const Post &post) const;
    // As it will be once the server has taken an edit.
    void overlayEdit(PostRow &row) const;
    void tellBoosters(PostRow &row, const Row &source) const;
    void fillState(PostRow &row, const PostView &view) const;
    QuoteRow quote(const PostView &view) const;
    PollRow poll(const PostView &view) const;
    bool said(Reaction reaction, const QString &post, bool asTheServerSays) const;
    bool isPending(Reaction reaction, const QString &post) const;
    // The server did not want it to become what it is not.
    bool isRefused(Reaction reaction, const QString &post, bool isSo) const;
    // In the style, with another step of the type scale's distance of lines.
    MarkupStyle lined(int line) const;
    QString markup(const RichText &text, int line) const;

    Surroundings m_with;
    // What was said of a post and is not confirmed, by reaction and post.
    std::array<QHash<QString, bool>, size_t(Reaction::MuteThread) + 1> m_said;
    // The same of what a server has refused.
    std::array<QHash<QString, bool>, size_t(Reaction::MuteThread) + 1> m_refused;
    QHash<QString, Vote> m_votes;
    QHash<QString, EditPost> m_edits;
    QSet<QString> m_going;
};

} // namespace Godwit
