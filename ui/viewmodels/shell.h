// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composing/composer.h"
#include "ui/desktop/linkopener.h"
#include "ui/lifeboat/lifeboatcontroller.h"
#include "ui/updating/updatecontroller.h"
#include "ui/viewmodels/acts.h"
#include "ui/viewmodels/ballots.h"
#include "ui/viewmodels/commands.h"
#include "ui/viewmodels/conversationscontroller.h"
#include "ui/viewmodels/deck.h"
#include "ui/viewmodels/finder.h"
#include "ui/viewmodels/healthcontroller.h"
#include "ui/viewmodels/notificationscontroller.h"
#include "ui/viewmodels/openedpages.h"
#include "ui/viewmodels/outboxcontroller.h"
#include "ui/viewmodels/profilecontroller.h"
#include "ui/viewmodels/reportcontroller.h"
#include "ui/viewmodels/searchcontroller.h"
#include "ui/viewmodels/shelfcontroller.h"
#include "ui/viewmodels/signincontroller.h"
#include "ui/viewmodels/standbycontroller.h"
#include "ui/viewmodels/standbyproposal.h"
#include "ui/viewmodels/switchcontroller.h"
#include "ui/viewmodels/threadcontroller.h"
#include "ui/viewmodels/timelinecontroller.h"
#include "ui/viewmodels/unreadaccounts.h"

namespace Godwit
{

class EngineThread;

// What the window is made of: the accounts, what they do, and the controllers of its pages. A page's
// controller stays for as long as the shell, so that coming back finds the same place. UI thread.
class Shell : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::AccountList *accounts READ accounts CONSTANT)
    Q_PROPERTY(Godwit::Acts *acts READ acts CONSTANT)
    Q_PROPERTY(Godwit::Ballots *ballots READ ballots CONSTANT)
    Q_PROPERTY(Godwit::Commands *commands READ commands CONSTANT)
    Q_PROPERTY(Godwit::Composer *composer READ composer CONSTANT)
    Q_PROPERTY(Godwit::HealthController *health READ health CONSTANT)
    Q_PROPERTY(Godwit::LifeboatController *lifeboat READ lifeboat CONSTANT)
    Q_PROPERTY(Godwit::LinkOpener *links READ links CONSTANT)
    Q_PROPERTY(Godwit::OutboxController *outbox READ outbox CONSTANT)
    Q_PROPERTY(Godwit::Finder *palette READ palette CONSTANT)
    Q_PROPERTY(Godwit::StandbyProposal *proposal READ proposal CONSTANT)
    Q_PROPERTY(Godwit::ReportController *report READ report CONSTANT)
    Q_PROPERTY(Godwit::SignInController *signIn READ signIn CONSTANT)
    Q_PROPERTY(Godwit::StandbyController *standby READ standby CONSTANT)
    // Of the rail, as far as the current account's server has them.
    Q_PROPERTY(QList<Godwit::PlaceRow> places READ places NOTIFY placesChanged)
    Q_PROPERTY(bool talks READ hasConversations NOTIFY placesChanged)
    // The current account's server can end the notifications of a thread.
    Q_PROPERTY(bool mutesThreads READ mutesThreads NOTIFY placesChanged)
    Q_PROPERTY(bool takesReports READ takesReports NOTIFY placesChanged)
    Q_PROPERTY(Godwit::SwitchController *switching READ switching CONSTANT)
    Q_PROPERTY(Godwit::UnreadAccounts *unread READ unread CONSTANT)
    Q_PROPERTY(Godwit::UpdateController *updates READ updates CONSTANT)
    // What lies over the lifeboat page: "backup", "schedule", "restore", "archive"; empty: nothing.
    Q_PROPERTY(QString sheet READ sheet WRITE setSheet NOTIFY sheetChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    // The thread outlives the shell.
    Shell(EngineThread &engine, std::shared_ptr<EmojiBook> emoji);

    AccountList *accounts() { return &m_accounts; }

    Acts *acts() { return &m_acts; }

    Commands *commands() { return &m_commands; }

    Composer *composer() { return &m_composer; }

    // Made when it is first wanted.
    LifeboatController *lifeboat();

    Finder *palette();
    LinkOpener *links();
    StandbyController *standby();
    OutboxController *outbox();
    HealthController *health();
    Ballots *ballots();
    ReportController *report();
    StandbyProposal *proposal();
    SignInController *signIn();
    UnreadAccounts *unread();
    UpdateController *updates();
    QList<PlaceRow> places(int persona = 0) const;
    bool hasConversations(int persona = 0) const;
    bool mutesThreads() const;
    bool takesReports() const;
    SwitchController *switching();
    QString sheet() const;
    void setSheet(const QString &sheet);
    // Why nothing can be shown at all.
    QString problem() const;
    // What a person should know of the start, until they have read it.
    QString notice() const;
    Q_INVOKABLE void noticeRead();
    // Opens the choice of who stands by for this account's person; 0: for whoever reads now.
    Q_INVOKABLE void chooseStandby(int account = 0);

    Q_INVOKABLE Godwit::Deck *deck();
    // Of a persona; 0: the current one. KIND is a word of the command line: home, local, tag, profile…
    Q_INVOKABLE Godwit::TimelineController *timeline(const QString &kind, const QString &argument,
                                                     int persona = 0);
    Q_INVOKABLE Godwit::ThreadController *thread(const QString &post, int persona = 0);
    // NAMED is a key or a handle.
    Q_INVOKABLE Godwit::ProfileController *profile(const QString &named, int persona = 0);
    Q_INVOKABLE Godwit::NotificationsController *notifications(int persona = 0);
    Q_INVOKABLE Godwit::NotificationsController *notificationsEverywhere();
    // Null where the account's server tells of no conversations.
    Q_INVOKABLE Godwit::ConversationsController *conversations(int persona = 0);
    Q_INVOKABLE Godwit::ShelfController *shelf(int persona = 0);
    // Of a place with or without an argument: "home", "list/7", "tag/rust+qt".
    Q_INVOKABLE QString placeTitle(const QString &place, int persona = 0);
    // "tag/rust+qt" of what was typed: hashtags with spaces or commas between; empty for none.
    Q_INVOKABLE static QString tagPlace(const QString &typed);
    Q_INVOKABLE Godwit::SearchController *search();

    // "4 min", for a time in milliseconds.
    Q_INVOKABLE QString age(double time) const;
    Q_INVOKABLE QString closing(double closesAt, bool closed) const;
    // "18:42", with the date unless it is today's.
    Q_INVOKABLE QString clock(double time) const;
    Q_INVOKABLE void copy(const QString &text) const;
    // The current account's server, or the one that a guest looks at, in the browser.
    Q_INVOKABLE void openServer() const;
    Q_INVOKABLE void followLink(const QString &link);
    // Of a person or hashtag that a link inside a post is about; empty for any other.
    Q_INVOKABLE static QString linkPlace(const QString &link);
    // Only web and mail addresses.
    Q_INVOKABLE void openOutside(const QString &url) const;

    // The colours of what is written into markup, from now on and in what the current persona's pages show:
    // those of another keep the colours of its accounts until it is the current one or in the deck.
    void setStyle(const MarkupStyle &style);

Q_SIGNALS:
    void painted(); // a frame of the window
    void sheetChanged();
    // What became of something that was begun a while ago.
    void told(const QString &sentence);
    // A column or layout of the deck has gone; the deck's undo() puts it back.
    void columnTaken(const QString &sentence);
    void problemChanged();
    void noticeChanged();
    void placesChanged();
    // A link inside a post was activated.
    void personWanted(const QString &key);
    void tagWanted(const QString &tag);

private:
    void lookAsCurrent();
    void lookAs(const Looking &looking);
    QList<Looking> inSight() const;
    void forget(PersonaId guest);
    NotificationsController *notificationsFor(const Looking &looking);

    EngineThread &m_engine;
    AccountList m_accounts;
    Acts m_acts;
    Ballots m_ballots;
    Composer m_composer;
    HealthController m_health;
    LinkOpener m_links;
    OutboxController m_outbox;
    ReportController m_report;
    SignInController m_signIn;
    StandbyController m_standby;
    StandbyProposal m_proposal;
    SwitchController m_switching;
    UnreadAccounts m_unread;
    UpdateController m_updates;
    Commands m_commands;
    Finder m_palette;
    QString m_sheet;
    QString m_problem;
    QString m_notice;
    LifeboatController *m_lifeboat = nullptr;
    Deck *m_deck = nullptr;
    OpenedPages m_opened;
    // By persona and what is shown.
    QHash<QString, TimelineController *> m_timelines;
    QHash<PersonaId, NotificationsController *> m_notifications;
    QHash<AccountId, ConversationsController *> m_conversations;
    QHash<AccountId, ShelfController *> m_shelves;
    QHash<PersonaId, SearchController *> m_searches;
};

} // namespace Godwit
