// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/shell.h"

#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/pollmaker.h"
#include "ui/viewmodels/rowwords.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QRegularExpression>

namespace Godwit
{

Shell::Shell(EngineThread &engine, std::shared_ptr<EmojiBook> emoji)
    : m_engine(engine), m_accounts(engine, emoji, nullptr), m_acts(engine, m_accounts, nullptr),
      m_composer(engine, emoji, nullptr), m_health(engine, m_accounts, nullptr),
      m_links(engine, m_accounts, nullptr), m_outbox(engine, nullptr),
      m_report(engine, m_accounts, m_acts, nullptr), m_signIn(engine, m_accounts, nullptr),
      m_standby(engine, m_accounts, m_signIn, nullptr), m_proposal(engine, m_accounts, nullptr),
      m_switching(engine, m_accounts, nullptr), m_unread(engine, m_accounts, nullptr),
      m_updates(engine, nullptr), m_commands(*this, nullptr), m_palette(engine, *this, nullptr),
      m_opened(engine, this)
{
    connect(&engine, &EngineThread::problem, this, [this](const QString &sentence) {
        m_problem = sentence;
        Q_EMIT problemChanged();
    });
    connect(&engine, &EngineThread::noticed, this, [this](const QStringList &sentences) {
        m_notice = sentences.join(u' ');
        Q_EMIT noticeChanged();
    });
    connect(&m_composer, &Composer::posted, this, [this](bool edit, const QString &later) {
        if (edit || !later.isEmpty())
            return;
        for (TimelineController *timeline : std::as_const(m_timelines)) {
            if (timeline->key().kind == TimelineKind::Home)
                timeline->expectPost();
        }
    });
    connect(&m_accounts, &AccountList::currentChanged, this, &Shell::lookAsCurrent);
    connect(&m_accounts, &AccountList::currentChanged, this, &Shell::placesChanged);
    connect(&m_accounts, &AccountList::guestLeft, this, &Shell::forget);
    connect(&m_composer, &Composer::accountWanted, &m_acts, &Acts::accountWanted);
    connect(&m_links, &LinkOpener::accountWanted, &m_acts, &Acts::accountWanted);
    connect(&m_links, &LinkOpener::told, this, &Shell::told);
    connect(&m_links, &LinkOpener::personWanted, this, &Shell::personWanted);
    connect(&m_updates, &UpdateController::placeWanted, &m_commands, &Commands::placeWanted);
    connect(&m_accounts, &AccountList::standbyMissing, this, [this] { chooseStandby(); });
}

Finder *Shell::palette()
{
    return &m_palette;
}

LinkOpener *Shell::links()
{
    return &m_links;
}

Ballots *Shell::ballots()
{
    return &m_ballots;
}

HealthController *Shell::health()
{
    return &m_health;
}

OutboxController *Shell::outbox()
{
    return &m_outbox;
}

StandbyController *Shell::standby()
{
    return &m_standby;
}

ReportController *Shell::report()
{
    return &m_report;
}

StandbyProposal *Shell::proposal()
{
    return &m_proposal;
}

SignInController *Shell::signIn()
{
    return &m_signIn;
}

UnreadAccounts *Shell::unread()
{
    return &m_unread;
}

UpdateController *Shell::updates()
{
    return &m_updates;
}

void Shell::chooseStandby(int account)
{
    m_standby.show(account);
}

SwitchController *Shell::switching()
{
    return &m_switching;
}

QString Shell::sheet() const
{
    return m_sheet;
}

QString Shell::problem() const
{
    return m_problem;
}

QString Shell::notice() const
{
    return m_notice;
}

void Shell::setSheet(const QString &sheet)
{
    if (m_sheet == sheet)
        return;
    // No passphrase outlives the sheet that it was typed into.
    if (m_sheet == QLatin1String("archive"))
        lifeboat()->archive()->leave();
    else if (m_sheet == QLatin1String("restore"))
        lifeboat()->restoring()->reset();
    m_sheet = sheet;
    Q_EMIT sheetChanged();
}

void Shell::noticeRead()
{
    m_notice.clear();
    Q_EMIT noticeChanged();
}

static QString nameOf(PersonaId persona, const QString &shown)
{
    return QStringLiteral("%1/%2").arg(persona.value()).arg(shown);
}

// Everybody whose pages the window shows.
QList<Looking> Shell::inSight() const
{
    QList<Looking> all{m_accounts.looking()};
    if (!m_deck || !m_deck->isShown())
        return all;
    for (const ColumnRow &column : m_deck->columns()) {
        const auto isIt = [&](const Looking &looking) {
            return looking.persona == PersonaId(column.persona);
        };
        if (column.persona > 0 && std::ranges::none_of(all, isIt))
            all.append(m_accounts.lookingAs(column.persona));
    }
    return all;
}

// The controllers of a persona stay, whichever of its accounts acts.
void Shell::lookAsCurrent()
{
    // What is being written knows nothing of a rehearsal.
    m_composer.setAccounts(m_accounts.all(), m_accounts.acting().account);
    for (const Looking &looking : inSight())
        lookAs(looking);
    const Looking everywhere = m_accounts.lookingEverywhere();
    for (const auto &[name, controller] : m_timelines.asKeyValueRange()) {
        if (controller->key().kind == TimelineKind::Everywhere)
            controller->lookAs(everywhere);
    }
    if (auto *controller = m_notifications.value(everywhere.persona))
        controller->lookAs(everywhere);
}

void Shell::lookAs(const Looking &looking)
{
    const QString prefix = nameOf(looking.persona, {});
    for (const auto &[name, controller] : m_timelines.asKeyValueRange()) {
        if (name.startsWith(prefix))
            controller->lookAs(looking);
    }
    m_opened.lookAs(looking);
    if (auto *controller = m_notifications.value(looking.persona))
        controller->lookAs(looking);
    if (auto *controller = m_searches.value(looking.persona))
        controller->lookAs(looking);
}

// What a guest has read has gone from the cache, too.
void Shell::forget(PersonaId guest)
{
    const QString prefix = nameOf(guest, {});
    for (auto each = m_timelines.begin(); each != m_timelines.end();) {
        if (!each.key().startsWith(prefix)) {
            ++each;
            continue;
        }
        each.value()->deleteLater();
        each = m_timelines.erase(each);
    }
    m_opened.forget(guest);
}

// QML must not delete what it was only shown.
template <typename Controller>
static Controller *shown(Controller *controller)
{
    QQmlEngine::setObjectOwnership(controller, QQmlEngine::CppOwnership);
    return controller;
}

Deck *Shell::deck()
{
    if (!m_deck) {
        m_deck = shown(new Deck(m_engine, *this));
        // Whose columns come into sight look, and are coloured, as they would now.
        connect(m_deck, &Deck::changed, this, [this] {
            m_opened.hold(m_deck->columns());
            for (const Looking &looking : inSight())
                lookAs(looking);
            setStyle(m_accounts.looking().style);
        });
        connect(m_deck, &Deck::takenAway, this, &Shell::columnTaken);
    }
    return m_deck;
}

TimelineController *Shell::timeline(const QString &kind, const QString &argument, int persona)
{
    const auto known = timelineKindFromWord(kind);
    const Looking looking =
        known == TimelineKind::Everywhere ? m_accounts.lookingEverywhere() : m_accounts.lookingAs(persona);
    if (!looking.account || !known)
        return nullptr;
    const QString name = nameOf(looking.persona, kind + QLatin1Char('/') + argument);
    TimelineController *&controller = m_timelines[name];
    if (!controller) {
        controller =
            shown(new TimelineController(m_engine, looking, {looking.persona, *known, argument}, this));
        connect(this, &Shell::painted, controller, &TimelineController::painted);
    }
    return controller;
}

ThreadController *Shell::thread(const QString &post, int persona)
{
    return m_opened.thread(m_accounts.lookingAs(persona), post);
}

ProfileController *Shell::profile(const QString &named, int persona)
{
    return m_opened.profile(m_accounts.lookingAs(persona), named);
}

LifeboatController *Shell::lifeboat()
{
    if (!m_lifeboat) {
        m_lifeboat = shown(new LifeboatController(m_engine, m_accounts, this));
        for (QObject *part :
             {static_cast<QObject *>(m_lifeboat->backup()), static_cast<QObject *>(m_lifeboat->restoring()),
              static_cast<QObject *>(m_lifeboat->restores()), static_cast<QObject *>(m_lifeboat->archive()),
              static_cast<QObject *>(m_lifeboat->republish())})
            QQmlEngine::setObjectOwnership(part, QQmlEngine::CppOwnership);
        connect(m_lifeboat, &LifeboatController::failed, &m_acts, &Acts::failed);
        connect(m_lifeboat->backup(), &BackupController::told, this, &Shell::told);
        connect(&m_switching, &SwitchController::rehearsalKept, m_lifeboat, &LifeboatController::readAgain);
        connect(&m_composer, &Composer::kept, m_lifeboat, &LifeboatController::readAgain);
        connect(&m_composer, &Composer::openChanged, m_lifeboat, &LifeboatController::readAgain);
    }
    return m_lifeboat;
}

NotificationsController *Shell::notifications(int persona)
{
    return notificationsFor(m_accounts.lookingAs(persona));
}

NotificationsController *Shell::notificationsEverywhere()
{
    return notificationsFor(m_accounts.lookingEverywhere());
}

NotificationsController *Shell::notificationsFor(const Looking &looking)
{
    if (!looking.account)
        return nullptr;
    NotificationsController *&controller = m_notifications[looking.persona];
    if (!controller)
        controller = shown(new NotificationsController(m_engine, looking, this));
    return controller;
}

bool Shell::hasConversations(int persona) const
{
    const auto account = m_accounts.accountOf(m_accounts.lookingAs(persona).account);
    return account && account->server.capabilities.testFlag(Capability::Conversations);
}

bool Shell::mutesThreads() const
{
    const auto account = m_accounts.account();
    return account && account->server.capabilities.testFlag(Capability::ThreadMutes);
}

bool Shell::takesReports() const
{
    const auto account = m_accounts.account();
    return account && account->server.capabilities.testFlag(Capability::Reports);
}

QList<PlaceRow> Shell::places(int persona) const
{
    QList<PlaceRow> places = Places::main();
    if (!hasConversations(persona))
        places.removeIf([](const PlaceRow &place) { return place.key == QLatin1String("conversations"); });
    // What only a server has.
    if (m_accounts.lookingAs(persona).imported)
        places.removeIf([](const PlaceRow &place) {
            return place.key == QLatin1String("notifications") || place.key == QLatin1String("lists");
        });
    return places;
}

ConversationsController *Shell::conversations(int persona)
{
    const Looking looking = m_accounts.lookingAs(persona);
    if (!hasConversations(persona))
        return nullptr;
    ConversationsController *&controller = m_conversations[looking.account];
    if (!controller) {
        controller = shown(new ConversationsController(m_engine, looking, this));
        connect(controller, &ConversationsController::failed, &m_acts, &Acts::failed);
    }
    return controller;
}

ShelfController *Shell::shelf(int persona)
{
    const Looking looking = m_accounts.lookingAs(persona);
    const auto account = m_accounts.accountOf(looking.account);
    if (!account)
        return nullptr;
    ShelfController *&controller = m_shelves[looking.account];
    if (!controller) {
        const bool canFollow = account->server.capabilities.testFlag(Capability::FollowedTags);
        controller = shown(new ShelfController(m_engine, looking, canFollow, this));
        connect(controller, &ShelfController::failed, &m_acts, &Acts::failed);
        connect(controller, &ShelfController::changed, &m_palette, &Finder::shelfChanged);
    }
    return controller;
}

QString Shell::placeTitle(const QString &place, int persona)
{
    const QString kind = place.section(QLatin1Char('/'), 0, 0);
    const QString argument = place.section(QLatin1Char('/'), 1);
    if (argument.isEmpty())
        return Places::title(kind);
    if (kind == QLatin1String("tag"))
        return QLatin1Char('#') + QString(argument).replace(QLatin1Char('+'), QLatin1String(" + #"));
    const ShelfController *known = shelf(persona);
    const QString title = known ? known->titleOf(argument) : QString();
    return title.isEmpty() ? tr("List") : title;
}

QString Shell::tagPlace(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s,#+/]+"));
    const QStringList tags = typed.split(between, Qt::SkipEmptyParts);
    return tags.isEmpty() ? QString() : QLatin1String("tag/") + tags.join(QLatin1Char('+'));
}

SearchController *Shell::search()
{
    const Looking looking = m_accounts.looking();
    if (!looking.account)
        return nullptr;
    SearchController *&controller = m_searches[looking.persona];
    if (!controller)
        controller = shown(new SearchController(m_engine, looking, this));
    return controller;
}

QString Shell::age(double time) const
{
    return ageWords(instantFromMs(qint64(time)), instantFromMs(QDateTime::currentMSecsSinceEpoch()));
}

QString Shell::closing(double closesAt, bool closed) const
{
    return closingWords(closesAt, closed, instantFromMs(QDateTime::currentMSecsSinceEpoch()));
}

QString Shell::clock(double time) const
{
    return clockWords(instantFromMs(qint64(time)), instantFromMs(QDateTime::currentMSecsSinceEpoch()));
}

void Shell::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void Shell::openOutside(const QString &url) const
{
    const MarkupLink link = readMarkupLink(url);
    if (link.kind == TextSpan::Kind::Link)
        QDesktopServices::openUrl(QUrl(link.target));
}

void Shell::openServer() const
{
    const QString origin = m_accounts.origin();
    if (!origin.isEmpty())
        QDesktopServices::openUrl(QUrl(origin + QLatin1Char('/')));
}

void Shell::followLink(const QString &link)
{
    const MarkupLink read = readMarkupLink(link);
    if (read.kind == TextSpan::Kind::Mention)
        Q_EMIT personWanted(read.target);
    else if (read.kind == TextSpan::Kind::Hashtag)
        Q_EMIT tagWanted(read.target);
    else
        openOutside(link);
}

QString Shell::linkPlace(const QString &link)
{
    const MarkupLink read = readMarkupLink(link);
    if (read.kind == TextSpan::Kind::Mention)
        return QLatin1String("person/") + read.target;
    return read.kind == TextSpan::Kind::Hashtag ? QLatin1String("tag/") + read.target : QString();
}

void Shell::setStyle(const MarkupStyle &style)
{
    m_accounts.setStyle(style);
    m_composer.setStyle(style);
    for (const Looking &looking : inSight() + QList{m_accounts.lookingEverywhere()}) {
        const QString prefix = nameOf(looking.persona, {});
        for (const auto &[name, controller] : m_timelines.asKeyValueRange()) {
            if (name.startsWith(prefix))
                controller->setStyle(style);
        }
        if (auto *controller = m_notifications.value(looking.persona))
            controller->setStyle(style);
        if (auto *controller = m_conversations.value(looking.account))
            controller->setStyle(style);
        m_opened.setStyle(looking.persona, style);
    }
    if (auto *controller = m_searches.value(m_accounts.looking().persona))
        controller->setStyle(style);
}

} // namespace Godwit
