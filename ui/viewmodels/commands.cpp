// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/commands.h"

#include "outbox/outbox.h"
#include "ui/viewmodels/places.h"
#include "ui/viewmodels/shell.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace Godwit
{

namespace
{

// What must be there for a command to make sense.
enum class Needs : quint8 {
    Nothing,
    Post,
    Lasting, // somebody signed in can have it as a column
    OwnPost,
    OthersPost,
    Editable, // also one that has not left yet
    Deck,     // it is shown, and has keys of its own
    Column,   // it has one
    Undoable, // something was done, and is offered to be undone
    Link,
    Media,
    Warning,
    Foreign, // a server can translate it, or has
};

enum class Group : quint8 {
    Reading,
    OfAPost,
    Going,
    TheWindow,
};

struct Entry {
    const char *id;
    Group group;
    const char *title;
    const char *symbol;
    // Sequences as QKeySequence reads them, several with a space between.
    const char *keys;
    Needs needs = Needs::Nothing;
    const char *words = "";
};

// clang-format off
constexpr std::array entries{
    Entry{"next", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Next post"), "unfold", "J"},
    Entry{"previous", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Previous post"), "fold", "K"},
    Entry{"read-on", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Read on by a screen"), "unfold", "Space PgDown"},
    Entry{"read-back", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Back by a screen"), "fold", "Shift+Space PgUp"},
    Entry{"newest", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Newest posts"), "newest", ". Home",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "top")},
    Entry{"refresh", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Look for new posts"), "refresh", "F5 Ctrl+R",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "refresh reload")},
    Entry{"column-before", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Column at the left"), "back", "Alt+Left",
          Needs::Column, QT_TRANSLATE_NOOP("Godwit::Commands", "deck")},
    Entry{"column-after", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Column at the right"), "open", "Alt+Right",
          Needs::Column, QT_TRANSLATE_NOOP("Godwit::Commands", "deck")},
    Entry{"column-left", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Move the column to the left"), "back", "Alt+Shift+Left",
          Needs::Column, QT_TRANSLATE_NOOP("Godwit::Commands", "deck")},
    Entry{"column-right", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Move the column to the right"), "open", "Alt+Shift+Right",
          Needs::Column, QT_TRANSLATE_NOOP("Godwit::Commands", "deck")},
    Entry{"column-close", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Close the column"), "close", "Alt+Shift+W",
          Needs::Column, QT_TRANSLATE_NOOP("Godwit::Commands", "deck")},
    Entry{"column-add", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Add a column, or choose a layout"), "as-column", "Alt+Shift+T",
          Needs::Deck, QT_TRANSLATE_NOOP("Godwit::Commands", "deck")},
    Entry{"back", Group::Reading, QT_TRANSLATE_NOOP("Godwit::Commands", "Back"), "back", "U Escape"},
    Entry{"open", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Open the thread"), "conversations", "O Return", Needs::Post},
    Entry{"open-column", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "The thread as a column"), "as-column", "Shift+O", Needs::Lasting,
          QT_TRANSLATE_NOOP("Godwit::Commands", "deck beside")},
    Entry{"reply", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Reply"), "reply", "R", Needs::Post,
          QT_TRANSLATE_NOOP("Godwit::Commands", "answer")},
    Entry{"quote", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Quote this post"), "quote", "Q", Needs::Post},
    Entry{"edit", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Edit this post"), "write", "E", Needs::Editable,
          QT_TRANSLATE_NOOP("Godwit::Commands", "change correct")},
    Entry{"boost", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Boost this post"), "boost", "B", Needs::Post,
          QT_TRANSLATE_NOOP("Godwit::Commands", "share repost")},
    Entry{"favourite", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Favourite this post"), "favourite", "F", Needs::Post,
          QT_TRANSLATE_NOOP("Godwit::Commands", "star like")},
    Entry{"bookmark", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Bookmark this post"), "bookmark", "S", Needs::Post,
          QT_TRANSLATE_NOOP("Godwit::Commands", "save keep")},
    Entry{"link", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Open its link"), "link", "L", Needs::Link},
    Entry{"media", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Look at its pictures"), "picture", "V", Needs::Media,
          QT_TRANSLATE_NOOP("Godwit::Commands", "media video")},
    Entry{"fold", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Fold or unfold its warning"), "show", "X", Needs::Warning},
    Entry{"translate", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Translate it, or show the original"), "translate", "T", Needs::Foreign,
          QT_TRANSLATE_NOOP("Godwit::Commands", "language")},
    Entry{"mute-thread", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Stop notifications for this thread"), "mute", "M", Needs::Post},
    Entry{"pin", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Pin to your profile, or unpin"), "pin", "", Needs::OwnPost},
    Entry{"report", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Report it or its author"), "report", "", Needs::OthersPost,
          QT_TRANSLATE_NOOP("Godwit::Commands", "complain abuse spam moderators")},
    Entry{"author", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Profile of its author"), "profile", "P", Needs::Post},
    Entry{"author-column", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Profile of its author as a column"), "as-column", "Shift+P",
          Needs::Lasting, QT_TRANSLATE_NOOP("Godwit::Commands", "deck beside")},
    Entry{"copy-link", Group::OfAPost, QT_TRANSLATE_NOOP("Godwit::Commands", "Copy its address"), "copy", "Y", Needs::Link},
    Entry{"add-account", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Add an account"), "add", "", Needs::Nothing,
          QT_TRANSLATE_NOOP("Godwit::Commands", "sign in log in")},
    Entry{"write", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "New post"), "write", "N Ctrl+N", Needs::Nothing,
          QT_TRANSLATE_NOOP("Godwit::Commands", "compose")},
    Entry{"switch", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Switch to standby"), "switch", "Ctrl+Shift+S",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "switch carry on")},
    Entry{"rehearse", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Try a switch, there and back"), "switch", "",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "rehearsal lifeboat standby")},
    Entry{"standby", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Choose who stands by"), "lifeboat", "",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "standby spare second account lifeboat")},
    Entry{"pause-outbox", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Pause the outbox"), "pause", "",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "hold back stop sending wait")},
    Entry{"resume-outbox", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Resume the outbox"), "play", "",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "go on sending continue")},
    Entry{"search", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Search"), "search", "/ Ctrl+F", Needs::Nothing,
          QT_TRANSLATE_NOOP("Godwit::Commands", "find")},
    Entry{"palette", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Find a command, a place or a person"), "search", "Ctrl+K"},
    Entry{"sheet", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "This sheet of keys"), "keyboard", "?", Needs::Nothing,
          QT_TRANSLATE_NOOP("Godwit::Commands", "shortcuts help")},
    Entry{"updates", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Updates of Godwit"), "refresh", "",
          Needs::Nothing, QT_TRANSLATE_NOOP("Godwit::Commands", "newer version upgrade")},
    Entry{"undo", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Undo what was just done"), "undo", "Ctrl+Z", Needs::Undoable,
          QT_TRANSLATE_NOOP("Godwit::Commands", "back again")},
    Entry{"quit", Group::TheWindow, QT_TRANSLATE_NOOP("Godwit::Commands", "Quit"), "close", "Ctrl+Q", Needs::Nothing,
          QT_TRANSLATE_NOOP("Godwit::Commands", "exit close")},
};
// clang-format on

QString titleOf(Group group)
{
    switch (group) {
    case Group::Reading:
        return Commands::tr("Reading");
    case Group::OfAPost:
        return Commands::tr("The selected post");
    case Group::Going:
        return Commands::tr("Going to a place");
    case Group::TheWindow:
        return Commands::tr("Everywhere");
    }
    Q_UNREACHABLE_RETURN({});
}

// As it is printed on a keyboard.
QString capOf(const QString &key)
{
    if (key == QLatin1String("Space"))
        return Commands::tr("Space");
    if (key == QLatin1String("Shift"))
        return Commands::tr("Shift");
    if (key == QLatin1String("Escape"))
        return Commands::tr("Esc");
    if (key == QLatin1String("Return"))
        return QStringLiteral("↵");
    if (key == QLatin1String("Left"))
        return QStringLiteral("←");
    if (key == QLatin1String("Right"))
        return QStringLiteral("→");
    return key;
}

QStringList capsOf(const QString &sequence)
{
    QStringList caps;
    for (const QString &key : sequence.split(QLatin1Char('+'), Qt::SkipEmptyParts))
        caps.append(capOf(key));
    return caps;
}

QStringList sequencesOf(const Entry &entry)
{
    return QString::fromLatin1(entry.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const Entry *entryOf(const QString &id)
{
    const auto *const found =
        std::ranges::find_if(entries, [&](const Entry &entry) { return id == QLatin1String(entry.id); });
    return found == entries.end() ? nullptr : found;
}

const QString goPrefix = QStringLiteral("go.");

QList<CommandRow> goingRows()
{
    QList<CommandRow> rows;
    for (const PlaceRow &place : Places::all()) {
        rows.append({.id = goPrefix + place.key,
                     .group = titleOf(Group::Going),
                     .title = place.title,
                     .symbol = place.symbol,
                     .caps = {QStringLiteral("G"), place.letter.toUpper()},
                     .words = Commands::tr("go to")});
    }
    return rows;
}

void appendRows(QList<CommandRow> &rows, Group group)
{
    for (const Entry &entry : entries) {
        if (entry.group != group)
            continue;
        rows.append({.id = QString::fromLatin1(entry.id),
                     .group = titleOf(group),
                     .title = Commands::tr(entry.title),
                     .symbol = QString::fromLatin1(entry.symbol),
                     .caps = capsOf(sequencesOf(entry).value(0)),
                     .words = *entry.words ? Commands::tr(entry.words) : QString()});
    }
}

} // namespace

// Whoever looks around without an account is offered one instead.
static bool needsAccount(const QString &id)
{
    static const QStringList others{
        QStringLiteral("reply"),   QStringLiteral("quote"),       QStringLiteral("edit"),
        QStringLiteral("boost"),   QStringLiteral("favourite"),   QStringLiteral("bookmark"),
        QStringLiteral("pin"),     QStringLiteral("mute-thread"), QStringLiteral("report"),
        QStringLiteral("write"),   QStringLiteral("search"),      QStringLiteral("switch"),
        QStringLiteral("standby"), QStringLiteral("rehearse")};
    return id.startsWith(goPrefix) || others.contains(id);
}

// Something is sent to a server, or written to be.
static bool isDone(const QString &id)
{
    return needsAccount(id) && !id.startsWith(goPrefix) && id != QLatin1String("search");
}

Commands::Commands(Shell &shell, QObject *parent) : QObject(parent), m_shell(shell) {}

QList<CommandRow> Commands::rows()
{
    QList<CommandRow> rows;
    appendRows(rows, Group::Reading);
    appendRows(rows, Group::OfAPost);
    rows += goingRows();
    appendRows(rows, Group::TheWindow);
    return rows;
}

static QList<KeyRow> keysOf(bool deck)
{
    QList<KeyRow> keys;
    for (const Entry &entry : entries) {
        if ((entry.needs == Needs::Deck || entry.needs == Needs::Column) != deck)
            continue;
        for (const QString &sequence : sequencesOf(entry))
            keys.append({.sequence = sequence,
                         .command = QString::fromLatin1(entry.id),
                         .needsPost = entry.needs != Needs::Nothing && entry.needs != Needs::Undoable,
                         .always = sequence.startsWith(QLatin1String("Ctrl+"))});
    }
    return keys;
}

QList<KeyRow> Commands::columnKeys()
{
    return keysOf(true);
}

QList<KeyRow> Commands::keys()
{
    QList<KeyRow> keys = keysOf(false);
    for (const PlaceRow &place : Places::all())
        keys.append({.sequence = place.letter.toUpper(), .command = goPrefix + place.key, .afterG = true});
    return keys;
}

QString Commands::keyOf(const QString &id)
{
    const Entry *entry = entryOf(id);
    return entry ? capsOf(sequencesOf(*entry).value(0)).join(QLatin1Char('+')) : QString();
}

QString Commands::placeOf(const QString &id)
{
    return id.startsWith(goPrefix) ? id.sliced(goPrefix.size()) : QString();
}

void Commands::setPost(const PostRow &post)
{
    if (post == m_post)
        return;
    m_post = post;
    Q_EMIT postChanged();
}

// Where a post leads to: with pictures it shows no card for the link of its text.
static QString linkOf(const PostRow &post)
{
    for (const QString &link : {post.firstLink, post.card.url}) {
        if (!link.isEmpty())
            return link;
    }
    return post.url;
}

bool Commands::canDo(const QString &id) const
{
    if (id == goPrefix + QLatin1String("conversations"))
        return m_shell.hasConversations();
    if (id == QLatin1String("updates"))
        return m_shell.updates()->row().there && !m_shell.accounts()->isGuest();
    if (id == QLatin1String("pause-outbox") || id == QLatin1String("resume-outbox"))
        return m_shell.outbox()->isPaused() == (id == QLatin1String("resume-outbox"));
    if (id == QLatin1String("mute-thread") && !m_shell.mutesThreads())
        return false;
    if (id == QLatin1String("report") && !m_shell.takesReports())
        return false;
    const Entry *entry = entryOf(id);
    const bool isThere = !m_post.key.isEmpty() && m_post.actId.isEmpty();
    switch (entry ? entry->needs : Needs::Nothing) {
    case Needs::Nothing:
        return true;
    case Needs::Deck:
        return m_shell.deck()->isShown();
    case Needs::Undoable:
        return m_undoable;
    case Needs::Column:
        return m_shell.deck()->isShown() && m_shell.deck()->current() >= 0;
    case Needs::Post:
        return isThere;
    case Needs::Lasting:
        return isThere && !m_shell.accounts()->isGuest();
    case Needs::OwnPost:
        return isThere && m_post.own;
    case Needs::OthersPost:
        return isThere && !m_post.own;
    case Needs::Editable:
        return m_post.own && (!m_post.actId.isEmpty() || m_shell.composer()->canEdit(m_post));
    case Needs::Link:
        return isThere && !linkOf(m_post).isEmpty();
    case Needs::Media:
        return isThere && !m_post.media.isEmpty();
    case Needs::Foreign:
        return isThere && (m_post.translatable || !m_post.translated.isEmpty());
    case Needs::Warning:
        return isThere && !m_post.warning.isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

bool Commands::actOnPost(const QString &id)
{
    Acts *acts = m_shell.acts();
    if (id == QLatin1String("boost"))
        acts->boost(m_post.key, !m_post.boosted);
    else if (id == QLatin1String("favourite"))
        acts->favourite(m_post.key, !m_post.favourited);
    else if (id == QLatin1String("bookmark"))
        acts->bookmark(m_post.key, !m_post.bookmarked);
    else if (id == QLatin1String("mute-thread"))
        acts->muteThread(m_post.key, !m_post.threadMuted);
    else if (id == QLatin1String("pin"))
        acts->pin(m_post.key, !m_post.pinned);
    else if (id == QLatin1String("translate"))
        acts->translate(m_post.key, m_post.translated.isEmpty());
    else if (id == QLatin1String("reply"))
        m_shell.composer()->answer(m_post);
    else if (id == QLatin1String("link"))
        m_shell.followLink(linkOf(m_post));
    else if (id == QLatin1String("copy-link"))
        m_shell.copy(m_post.url);
    else if (id == QLatin1String("report"))
        m_shell.report()->showPost(m_post);
    else if (id == QLatin1String("author"))
        Q_EMIT m_shell.personWanted(m_post.author.key);
    else if (id == QLatin1String("open-column"))
        addColumn(QLatin1String("thread/") + m_post.key);
    else if (id == QLatin1String("author-column"))
        addColumn(QLatin1String("person/") + m_post.author.key);
    else
        return false;
    return true;
}

bool Commands::actOnColumn(const QString &id)
{
    Deck &deck = *m_shell.deck();
    const int left = QGuiApplication::isRightToLeft() ? 1 : -1;
    if (id == QLatin1String("column-left"))
        deck.shift(left);
    else if (id == QLatin1String("column-right"))
        deck.shift(-left);
    else if (id == QLatin1String("column-before"))
        deck.go(deck.current() + left);
    else if (id == QLatin1String("column-after"))
        deck.go(deck.current() - left);
    else if (id == QLatin1String("column-close"))
        deck.remove(deck.current());
    else if (id == QLatin1String("column-add"))
        Q_EMIT deck.shelfWanted();
    else
        return false;
    return true;
}

void Commands::addColumn(const QString &place)
{
    if (m_shell.deck()->add(place) >= 0)
        Q_EMIT placeWanted(QStringLiteral("deck"));
}

// Said aloud, because the outbox may be out of sight.
void Commands::pauseOutbox(bool on)
{
    m_shell.acts()->pauseOutbox(on, [this, on] {
        Q_EMIT m_shell.told(on ? Outbox::pausedSentence() : tr("The outbox goes on: what waits is sent."));
    });
}

void Commands::run(const QString &id)
{
    if (m_shell.accounts()->isGuest() && needsAccount(id)) {
        Q_EMIT m_shell.acts()->accountWanted();
        return;
    }
    if (m_shell.accounts()->looking().imported && isDone(id)) {
        Q_EMIT m_shell.acts()->failed(
            tr("This account was made of an archive, to be read. Choose another one to do that."));
        return;
    }
    if (!canDo(id))
        return;
    if (const QString place = placeOf(id); !place.isEmpty())
        Q_EMIT placeWanted(place);
    else if (id == QLatin1String("search"))
        Q_EMIT placeWanted(id);
    else if (id == QLatin1String("write"))
        m_shell.composer()->write();
    else if (id == QLatin1String("switch"))
        m_shell.accounts()->switchToStandby();
    else if (id == QLatin1String("rehearse"))
        m_shell.switching()->rehearse();
    else if (id == QLatin1String("standby"))
        m_shell.chooseStandby();
    else if (id == QLatin1String("updates"))
        m_shell.updates()->show();
    else if (id == QLatin1String("pause-outbox") || id == QLatin1String("resume-outbox"))
        pauseOutbox(id == QLatin1String("pause-outbox"));
    else if (id == QLatin1String("undo"))
        Q_EMIT undoWanted();
    else if (!actOnColumn(id) && !actOnPost(id))
        Q_EMIT wanted(id);
}

} // namespace Godwit
