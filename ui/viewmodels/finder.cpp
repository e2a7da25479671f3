// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/finder.h"

#include "engine/engine.h"
#include "ui/viewmodels/commands.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/fuzzy.h"
#include "ui/viewmodels/shell.h"
#include "ui/viewmodels/timelinereading.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <functional>

namespace Godwit
{

// Of each kind, so that no kind crowds out the others.
static constexpr int mostCommands = 8;
static constexpr int mostOthers = 5;
// How much less a match of another word counts than one of the title.
static constexpr int otherWordCosts = 40;
// How much better something else must be found than a command to stand above the commands: by as much as one
// more letter in its place.
static constexpr int commandsLead = 100;

Finder::Finder(EngineThread &engine, Shell &shell, QObject *parent)
    : QObject(parent), m_engine(engine), m_shell(shell)
{
}

void Finder::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    find();
    show();
}

void Finder::setAccent(const QColor &accent)
{
    if (accent == m_accent)
        return;
    m_accent = accent;
    show();
}

void Finder::open()
{
    m_text.clear();
    m_people.clear();
    ++m_asked;
    show();
}

QCoro::Task<QList<PersonRow>> Finder::findPeople(Engine *engine, Looking looking, QString text)
{
    QList<PersonRow> people;
    const auto found = co_await engine->search().people(text, mostOthers);
    if (!found)
        co_return people;
    const RowMaker maker = co_await rowMaker(engine, looking);
    for (const Profile &profile : *found)
        people.append(maker.person(profile));
    co_return people;
}

void Finder::find()
{
    const QString text = m_text.trimmed();
    const int asked = ++m_asked;
    if (text.isEmpty()) {
        m_people.clear();
        return;
    }
    m_engine.ask<QList<PersonRow>>(
        this,
        [looking = m_shell.accounts()->looking(), text](Engine &engine) {
            return findPeople(&engine, looking, text);
        },
        [this, asked](QList<PersonRow> people) {
            if (asked != m_asked)
                return;
            m_people = std::move(people);
            show();
        });
}

QList<FoundRow> Finder::matching(QList<FoundRow> rows, const QStringList &otherWords, int most) const
{
    QList<FoundRow> found;
    const QString colour = m_accent.name(QColor::HexRgb);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        FoundRow &row = rows[i];
        auto match = fuzzyMatch(m_text, row.title);
        row.markup = row.title.toHtmlEscaped();
        if (match) {
            row.markup = fuzzyMarkup(row.title, *match, colour);
        } else if ((match = fuzzyMatch(m_text, otherWords.value(i)))) {
            match->score -= otherWordCosts;
        }
        if (!match)
            continue;
        row.score = match->score;
        found.append(row);
    }
    if (!m_text.isEmpty())
        std::ranges::stable_sort(found, std::greater(), &FoundRow::score);
    if (found.size() > most)
        found.resize(most);
    return found;
}

static QString columnName(int persona, const QString &place)
{
    return QStringLiteral("%1 %2").arg(persona).arg(place);
}

QString Finder::columnOf(const QString &place) const
{
    const AccountList &accounts = *m_shell.accounts();
    return accounts.persona() > 0 && !accounts.isGuest() && Deck::takes(place)
               ? columnName(accounts.persona(), place)
               : QString();
}

// Whose server takes over, and whether it can.
QString Finder::standbyDetail() const
{
    if (m_shell.accounts()->isGuest() || m_shell.accounts()->persona() <= 0)
        return {};
    const AccountRow standby = m_shell.accounts()->standby();
    if (standby.id == 0)
        return tr("nobody stands by yet");
    const HealthController &health = *m_shell.health();
    for (const QString &trouble : {health.absence(standby.id), health.words(standby.id)}) {
        if (!trouble.isEmpty())
            return trouble;
    }
    return health.isReady(standby.id) ? tr("%1, ready").arg(standby.host) : standby.host;
}

QList<FoundRow> Finder::commands() const
{
    QList<FoundRow> rows;
    QStringList words;
    for (const CommandRow &command : Commands::rows()) {
        // What opened the palette is not what is looked for.
        if (command.id == QLatin1String("palette") || !m_shell.commands()->canDo(command.id))
            continue;
        rows.append({.kind = FoundKind::Command,
                     .target = command.id,
                     .column = columnOf(Commands::placeOf(command.id)),
                     .title = command.title,
                     .detail = command.id == QLatin1String("switch") ? standbyDetail() : QString(),
                     .symbol = command.symbol,
                     .caps = command.caps});
        words.append(command.words);
    }
    return matching(std::move(rows), words, m_text.isEmpty() ? int(rows.size()) : mostCommands);
}

QList<FoundRow> Finder::accounts() const
{
    QList<FoundRow> rows;
    QStringList words;
    const QList<AccountRow> &known = m_shell.accounts()->rows();
    for (qsizetype i = 0; i < known.size(); ++i) {
        const AccountRow &account = known.at(i);
        FoundRow row{.kind = FoundKind::Account,
                     .target = QString::number(i),
                     .title = account.name,
                     .detail = account.handle,
                     .avatar = account.avatar};
        if (m_shell.accounts()->actorOf(account.persona).id == account.id)
            row.column = columnName(account.persona, QStringLiteral("home"));
        if (i < 9)
            row.caps = {QStringLiteral("Ctrl"), QString::number(i + 1)};
        rows.append(row);
        words.append(account.handle);
    }
    return matching(std::move(rows), words, mostOthers);
}

QList<FoundRow> Finder::listsAndTags() const
{
    QList<FoundRow> rows;
    const ShelfController *shelf = m_shell.shelf();
    if (!shelf)
        return rows;
    for (const ListRow &list : shelf->lists()) {
        rows.append({.kind = FoundKind::List,
                     .target = list.id,
                     .column = columnOf(QLatin1String("list/") + list.id),
                     .title = list.title,
                     .detail = tr("list"),
                     .symbol = QStringLiteral("lists")});
    }
    for (const QString &tag : shelf->tags()) {
        rows.append({.kind = FoundKind::Tag,
                     .target = tag,
                     .column = columnOf(QLatin1String("tag/") + tag),
                     .title = tag,
                     .detail = tr("followed tag"),
                     .symbol = QStringLiteral("tag")});
    }
    return matching(std::move(rows), {}, mostOthers);
}

QList<FoundRow> Finder::people() const
{
    QList<FoundRow> rows;
    QStringList words;
    for (const PersonRow &person : m_people) {
        rows.append({.kind = FoundKind::Person,
                     .target = person.key,
                     .column = columnOf(QLatin1String("person/") + person.key),
                     .title = person.name,
                     .detail = person.handle,
                     .avatar = person.avatar});
        words.append(person.handle);
    }
    return matching(std::move(rows), words, mostOthers);
}

// What could be in the deck besides what is there, for whoever acts for any persona here.
QList<FoundRow> Finder::columns() const
{
    QList<FoundRow> rows;
    if (m_text.isEmpty() || m_shell.accounts()->isGuest())
        return rows;
    const QList<AccountRow> &known = m_shell.accounts()->rows();
    QStringList words;
    for (const AccountRow &account : known) {
        if (m_shell.accounts()->actorOf(account.persona).id != account.id)
            continue;
        const bool isOnly = std::ranges::all_of(
            known, [&](const AccountRow &other) { return other.persona == account.persona; });
        for (const QString &place : m_shell.deck()->offers(account.persona)) {
            rows.append({.kind = FoundKind::Column,
                         .column = columnName(account.persona, place),
                         .title = tr("%1 as a column").arg(m_shell.placeTitle(place, account.persona)),
                         .detail = isOnly ? QString() : account.handle,
                         .symbol = QStringLiteral("as-column")});
            words.append(tr("deck add"));
        }
    }
    rows = matching(std::move(rows), words, mostOthers);
    // Who types a place's name wants to go there.
    for (FoundRow &row : rows)
        row.score -= otherWordCosts;
    return rows;
}

void Finder::shelfChanged()
{
    // Only what is open has rows.
    if (!m_rows.isEmpty())
        show();
}

void Finder::addGroup(const QString &heading, QList<FoundRow> rows)
{
    if (rows.isEmpty())
        return;
    rows.first().heading = heading;
    m_groups.push_back(std::move(rows));
}

void Finder::show()
{
    m_groups.clear();
    addGroup(tr("Commands"), commands());
    addGroup(tr("Accounts"), accounts());
    addGroup(tr("Lists and tags"), listsAndTags());
    addGroup(tr("People"), people());
    addGroup(tr("Columns of the deck"), columns());
    // The best find stands on top, with its kind.
    if (!m_text.isEmpty())
        std::ranges::stable_sort(m_groups, std::greater(), [](const QList<FoundRow> &group) {
            const FoundRow &best = group.first();
            return best.score + (best.kind == FoundKind::Command ? commandsLead : 0);
        });
    m_rows.clear();
    for (const QList<FoundRow> &group : std::as_const(m_groups))
        m_rows += group;
    Q_EMIT changed();
}

void Finder::choose(int index)
{
    if (index < 0 || index >= m_rows.size())
        return;
    choose(FoundRow(m_rows.at(index)));
}

void Finder::chooseAsColumn(int index)
{
    if (index < 0 || index >= m_rows.size())
        return;
    const FoundRow row = m_rows.at(index);
    if (row.canBeColumn())
        addColumn(row.column);
}

void Finder::addColumn(const QString &column)
{
    m_shell.deck()->add(column.section(QLatin1Char(' '), 1), column.section(QLatin1Char(' '), 0, 0).toInt());
    m_shell.commands()->run(QStringLiteral("go.deck"));
}

void Finder::choose(const FoundRow &row)
{
    switch (row.kind) {
    case FoundKind::Command:
        m_shell.commands()->run(row.target);
        break;
    case FoundKind::Account:
        m_shell.accounts()->switchTo(row.target.toInt());
        break;
    case FoundKind::List:
        Q_EMIT m_shell.commands()->placeWanted(QLatin1String("list/") + row.target);
        break;
    case FoundKind::Tag:
        Q_EMIT m_shell.commands()->placeWanted(QLatin1String("tag/") + row.target);
        break;
    case FoundKind::Person:
        Q_EMIT m_shell.personWanted(row.target);
        break;
    case FoundKind::Column:
        addColumn(row.column);
        break;
    }
}

} // namespace Godwit
