// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// What delegates show, made off the UI thread. Markup is toMarkup()'s, sources are image:// addresses of the
// window's own providers; everything else is plain text.

// A stretch of a name: words, or a custom emoji.
class NamePartRow
{
    Q_GADGET
    QML_VALUE_TYPE(namePartRow)
    Q_PROPERTY(QString markup MEMBER markup CONSTANT)
    Q_PROPERTY(QString emoji MEMBER emoji CONSTANT)

public:
    QString markup{};
    // Its address; else the words count.
    QString emoji{};

    friend bool operator==(const NamePartRow &, const NamePartRow &) = default;
};

// A person as a row names them.
class PersonRow
{
    Q_GADGET
    QML_VALUE_TYPE(personRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString nameMarkup MEMBER nameMarkup CONSTANT)
    Q_PROPERTY(QList<Godwit::NamePartRow> nameParts MEMBER nameParts CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)

public:
    QString key;
    // The handle's first part where the person has given no name.
    QString name;
    // Both empty unless the name has custom emoji or a word that is looked for.
    QString nameMarkup;
    QList<NamePartRow> nameParts;
    // With the leading '@'.
    QString handle;
    // Empty: draw a stand-in.
    QString avatar;

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

// A stretch of a post's text that is laid out by itself.
class BlockRow
{
    Q_GADGET
    QML_VALUE_TYPE(blockRow)
    Q_PROPERTY(bool code MEMBER code CONSTANT)
    Q_PROPERTY(QString markup MEMBER markup CONSTANT)
    Q_PROPERTY(QString language MEMBER language CONSTANT)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT)

public:
    bool code = false;
    QString markup{};
    // Of code: its name, as people write it; may be empty.
    QString language{};
    // Of code: what copying copies.
    QString plain{};

    friend bool operator==(const BlockRow &, const BlockRow &) = default;
};

class MediaRow
{
    Q_GADGET
    QML_VALUE_TYPE(mediaRow)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString source MEMBER source CONSTANT)
    Q_PROPERTY(QString blur MEMBER blur CONSTANT)
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(QString alt MEMBER alt CONSTANT)
    Q_PROPERTY(double ratio MEMBER ratio CONSTANT)
    Q_PROPERTY(QString length MEMBER length CONSTANT)
    Q_PROPERTY(QString moving MEMBER moving CONSTANT)

public:
    // image, gif, video, audio or file.
    QString kind;
    // Of a picture of it: without its size, see imageSource().
    QString source;
    QString blur;
    QString url;
    QString alt;
    // Width by height; 0 where nobody says.
    double ratio = 0;
    // Of a video or sound, e.g. "1:24".
    QString length;
    // The source of a picture that may be animated; else empty.
    QString moving;

    friend bool operator==(const MediaRow &, const MediaRow &) = default;
};

class PollOptionRow
{
    Q_GADGET
    QML_VALUE_TYPE(pollOptionRow)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(double share MEMBER share CONSTANT)
    Q_PROPERTY(bool own MEMBER own CONSTANT)

public:
    QString title;
    // Of all who voted, 0 to 1; negative while the server hides it.
    double share = -1;
    bool own = false;

    friend bool operator==(const PollOptionRow &, const PollOptionRow &) = default;
};

class PollRow
{
    Q_GADGET
    QML_VALUE_TYPE(pollRow)
    Q_PROPERTY(QList<Godwit::PollOptionRow> options MEMBER options CONSTANT)
    Q_PROPERTY(QString votes MEMBER votes CONSTANT)
    Q_PROPERTY(double closesAt MEMBER closesAt CONSTANT)
    Q_PROPERTY(bool closed MEMBER closed CONSTANT)
    Q_PROPERTY(bool multiple MEMBER multiple CONSTANT)
    Q_PROPERTY(bool votable MEMBER votable CONSTANT)
    Q_PROPERTY(bool pending MEMBER pending CONSTANT)

public:
    // Empty: there is no poll.
    QList<PollOptionRow> options{};
    // How many voted, in words.
    QString votes{};
    // Milliseconds since the epoch; 0: never.
    double closesAt = 0;
    bool closed = false;
    bool multiple = false;
    // Open, somebody else's, and not voted in yet.
    bool votable = false;
    // A vote of one's own waits in the outbox; it is counted here already.
    bool pending = false;

    friend bool operator==(const PollRow &, const PollRow &) = default;
};

class CardRow
{
    Q_GADGET
    QML_VALUE_TYPE(cardRow)
    Q_PROPERTY(QString url MEMBER url CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString description MEMBER description CONSTANT)
    Q_PROPERTY(QString provider MEMBER provider CONSTANT)
    Q_PROPERTY(QString image MEMBER image CONSTANT)

public:
    // Empty: there is no card.
    QString url;
    QString title;
    QString description;
    QString provider;
    QString image;

    friend bool operator==(const CardRow &, const CardRow &) = default;
};

class QuoteRow
{
    Q_GADGET
    QML_VALUE_TYPE(quoteRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(Godwit::PersonRow author MEMBER author CONSTANT)
    Q_PROPERTY(QString markup MEMBER markup CONSTANT)
    Q_PROPERTY(QString instead MEMBER instead CONSTANT)

public:
    // Empty with an empty 'instead': there is no quote.
    QString key{};
    PersonRow author{};
    QString markup{};
    // Why the quoted post cannot be shown.
    QString instead{};

    friend bool operator==(const QuoteRow &, const QuoteRow &) = default;
};

} // namespace Godwit
