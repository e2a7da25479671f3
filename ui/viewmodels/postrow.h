// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/rowparts.h"

namespace Godwit
{

// All that a delegate shows of one post in a timeline or thread.
class PostRow
{
    Q_GADGET
    QML_VALUE_TYPE(postRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(QString boosterKey MEMBER boosterKey CONSTANT)
    Q_PROPERTY(QString boosterName MEMBER boosterName CONSTANT)
    Q_PROPERTY(QString firstBooster MEMBER firstBooster CONSTANT)
    Q_PROPERTY(int boosters MEMBER boosters CONSTANT)
    Q_PROPERTY(Godwit::PersonRow author MEMBER author CONSTANT)
    Q_PROPERTY(QString answers MEMBER answers CONSTANT)
    Q_PROPERTY(QString told MEMBER told CONSTANT)
    Q_PROPERTY(QString toldIcon MEMBER toldIcon CONSTANT)
    Q_PROPERTY(double time MEMBER time CONSTANT)
    Q_PROPERTY(QString exactTime MEMBER exactTime CONSTANT)
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(QString visibility MEMBER visibility CONSTANT)
    Q_PROPERTY(QString language MEMBER language CONSTANT)
    Q_PROPERTY(QString languageName MEMBER languageName CONSTANT)
    Q_PROPERTY(bool edited MEMBER edited CONSTANT)
    Q_PROPERTY(bool translatable MEMBER translatable CONSTANT)
    Q_PROPERTY(QString translated MEMBER translated CONSTANT)
    Q_PROPERTY(QString warning MEMBER warning CONSTANT)
    Q_PROPERTY(bool sensitive MEMBER sensitive CONSTANT)
    Q_PROPERTY(QString folded MEMBER folded CONSTANT)
    Q_PROPERTY(QList<Godwit::BlockRow> blocks MEMBER blocks CONSTANT)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT)
    Q_PROPERTY(QList<Godwit::MediaRow> media MEMBER media CONSTANT)
    Q_PROPERTY(Godwit::PollRow poll MEMBER poll CONSTANT)
    Q_PROPERTY(Godwit::CardRow card MEMBER card CONSTANT)
    Q_PROPERTY(Godwit::QuoteRow quote MEMBER quote CONSTANT)
    Q_PROPERTY(QString replies MEMBER replies CONSTANT)
    Q_PROPERTY(QString boosts MEMBER boosts CONSTANT)
    Q_PROPERTY(QString favourites MEMBER favourites CONSTANT)
    Q_PROPERTY(bool boosted MEMBER boosted CONSTANT)
    Q_PROPERTY(bool favourited MEMBER favourited CONSTANT)
    Q_PROPERTY(bool bookmarked MEMBER bookmarked CONSTANT)
    Q_PROPERTY(bool boostPending MEMBER boostPending CONSTANT)
    Q_PROPERTY(bool favouritePending MEMBER favouritePending CONSTANT)
    Q_PROPERTY(bool bookmarkPending MEMBER bookmarkPending CONSTANT)
    Q_PROPERTY(bool boostRefused MEMBER boostRefused CONSTANT)
    Q_PROPERTY(bool favouriteRefused MEMBER favouriteRefused CONSTANT)
    Q_PROPERTY(bool bookmarkRefused MEMBER bookmarkRefused CONSTANT)
    Q_PROPERTY(bool editPending MEMBER editPending CONSTANT)
    Q_PROPERTY(bool pinned MEMBER pinned CONSTANT)
    Q_PROPERTY(bool threadMuted MEMBER threadMuted CONSTANT)
    Q_PROPERTY(bool own MEMBER own CONSTANT)
    Q_PROPERTY(bool yourCopy MEMBER yourCopy CONSTANT)
    Q_PROPERTY(bool gapBelow MEMBER gapBelow CONSTANT)
    Q_PROPERTY(QString through MEMBER through CONSTANT)
    Q_PROPERTY(int depth MEMBER depth CONSTANT)
    Q_PROPERTY(bool answeredBelow MEMBER answeredBelow CONSTANT)
    Q_PROPERTY(QString actId MEMBER actId CONSTANT)
    Q_PROPERTY(QString actSentence MEMBER actSentence CONSTANT)

public:
    QString key;
    // With 'key' what a row is known by.
    QString boosterKey;
    // Who boosted it, in words; of a post that stands here itself, too.
    QString boosterName;
    // The key of the first of them, and how many they are.
    QString firstBooster;
    int boosters = 0;
    PersonRow author;
    // The handle answered; empty when the post is no reply.
    QString answers;
    // In the small line above the post instead of what stands there else: why it is shown.
    QString told;
    QString toldIcon;
    // Milliseconds since the epoch, of the post.
    double time = 0;
    QString exactTime;
    QString url;
    // The first of its text; may be empty.
    QString firstLink;
    // public, unlisted, followers or direct.
    QString visibility;
    QString language;
    // As those who speak it say; empty where nobody knows.
    QString languageName;
    bool edited = false;
    // A server of whoever looks has a translator, and it is not in the language of the window.
    bool translatable = false;
    // Who translated what stands here, in words, or that the server is asked; empty: it is the original.
    QString translated;
    QString warning;
    bool sensitive = false;
    // What is inside when it is folded, in words.
    QString folded;
    QList<BlockRow> blocks;
    QString plain;
    QList<MediaRow> media;
    PollRow poll;
    CardRow card;
    QuoteRow quote;
    // Empty for none.
    QString replies;
    QString boosts;
    QString favourites;
    bool boosted = false;
    bool favourited = false;
    bool bookmarked = false;
    // Said here, not yet confirmed by the server.
    bool boostPending = false;
    bool favouritePending = false;
    bool bookmarkPending = false;
    bool editPending = false;
    // Said here, and refused by the server.
    bool boostRefused = false;
    bool favouriteRefused = false;
    bool bookmarkRefused = false;
    // On top of its author's profile.
    bool pinned = false;
    // The account wants no notifications of its thread.
    bool threadMuted = false;
    bool own = false;
    bool yourCopy = false;
    bool gapBelow = false;
    // Of Everywhere: the servers that showed it.
    QString through;
    // In a thread, below the post that is looked at; what it answers is above 0.
    int depth = 0;
    // In a thread: the next row answers this one.
    bool answeredBelow = false;
    // Of a post that waits in the outbox.
    QString actId;
    QString actSentence;

    friend bool operator==(const PostRow &, const PostRow &) = default;
};

} // namespace Godwit
