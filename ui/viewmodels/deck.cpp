// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/deck.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/shell.h"

#include <algorithm>
#include <utility>

namespace Godwit
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int columnRole = Qt::UserRole;
static const QString deckSetting = QStringLiteral("window.deck");
// Of a post or a person; addresses are shorter.
static constexpr qsizetype longestKey = 2000;

static QCoro::Task<QString> readKept(Engine *engine)
{
    co_return engine->settings().value(deckSetting);
}

static QCoro::Task<> keepSetting(Engine *engine, QString value)
{
    // A layout that could not be kept stands until the window closes.
    co_await engine->settings().set(deckSetting, std::move(value));
}

Deck::Deck(EngineThread &engine, Shell &shell) : QAbstractListModel(&shell), m_engine(engine), m_shell(shell)
{
    connect(shell.accounts(), &AccountList::changed, this, &Deck::settle);
    connect(shell.accounts(), &AccountList::currentChanged, this, &Deck::follow);
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(400ms);
    connect(&m_placeTimer, &QTimer::timeout, this, &Deck::write);
    connect(&engine, &EngineThread::closing, this, [this] {
        if (m_placeTimer.isActive())
            write();
    });
    m_engine.ask<QString>(
        this, [](Engine &open) { return readKept(&open); }, [this](const QString &kept) { take(kept); });
}

int Deck::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Deck::data(const QModelIndex &index, int role) const
{
    if (role != columnRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return QVariant::fromValue(m_columns.at(index.row()));
}

QHash<int, QByteArray> Deck::roleNames() const
{
    return {{columnRole, "column"}};
}

void Deck::take(const QString &kept)
{
    KeptDeck read = KeptDeck::read(kept);
    m_layouts = std::move(read.layouts);
    if (m_layouts.isEmpty())
        m_layouts.append({.columns = usual()});
    m_layout = qBound(0, read.layout, layoutCount() - 1);
    m_known = true;
    // What was added before this was known.
    const Columns added = m_columns;
    const Columns columns = m_layouts.at(m_layout).columns;
    show(m_shell.accounts()->isKnown() ? settled(columns) : columns);
    for (const ColumnRow &column : added)
        add(column.place, column.persona, count());
}

void Deck::keep()
{
    Q_EMIT changed();
    if (!m_known)
        return;
    m_layouts[m_layout].columns = m_columns;
    write();
}

void Deck::write()
{
    m_placeTimer.stop();
    const QString value = KeptDeck{.layout = m_layout, .layouts = m_layouts}.written();
    m_engine.post([value](Engine &engine) { engine.scope().start(keepSetting(&engine, value)); });
}

Deck::Columns Deck::usual() const
{
    const Looking looking = m_shell.accounts()->looking();
    Columns columns{{.account = int(looking.account.value()), .place = u"home"_s}};
    if (!looking.imported)
        columns.append({.account = int(looking.account.value()), .place = u"notifications"_s});
    return columns;
}

Deck::Columns Deck::settled(const Columns &columns) const
{
    Columns settled;
    for (ColumnRow column : columns) {
        column.persona = m_shell.accounts()->rowOf(AccountId(column.account)).persona;
        const bool isThere = std::ranges::any_of(settled, [&](const ColumnRow &other) {
            return other.persona == column.persona && other.place == column.place;
        });
        if (!isThere && (column.persona > 0 || column.account == 0))
            settled.append(column);
    }
    return settled;
}

void Deck::show(Columns columns)
{
    const ColumnRow former = m_columns.value(m_current);
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
    const int again = indexOf(former);
    m_current = again >= 0 || m_columns.isEmpty() ? again : 0;
    Q_EMIT changed();
    Q_EMIT currentChanged();
    follow();
}

// Accounts came, went, or belong to somebody else: their columns do.
void Deck::settle()
{
    if (!m_known || !m_shell.accounts()->isKnown())
        return;
    Columns columns = settled(m_columns);
    if (columns == m_columns)
        return;
    show(std::move(columns));
    keep();
}

// The column of whoever looks now is the one that keys are for.
void Deck::follow()
{
    if (!m_shown || m_columns.isEmpty() || m_shell.accounts()->isGuest())
        return;
    const int persona = m_shell.accounts()->persona();
    const auto isTheirs = [persona](const ColumnRow &column) {
        return column.persona == persona || column.account == 0;
    };
    if (m_current >= 0 && isTheirs(m_columns.at(m_current)))
        return;
    const auto found = std::ranges::find_if(std::as_const(m_columns), isTheirs);
    if (found == m_columns.cend())
        return;
    m_current = int(found - m_columns.cbegin());
    Q_EMIT currentChanged();
    Q_EMIT columnWanted(m_current);
}

void Deck::setCurrent(int column)
{
    if (column < 0 || column >= count())
        return;
    if (column != m_current) {
        m_current = column;
        Q_EMIT currentChanged();
    }
    if (const int persona = m_columns.at(column).persona; m_shown && persona > 0)
        m_shell.accounts()->lookAs(persona);
}

void Deck::go(int column)
{
    if (column < 0 || column >= count())
        return;
    setCurrent(column);
    Q_EMIT columnWanted(column);
}

QString Deck::currentPlace() const
{
    return m_current < 0 ? QString() : m_columns.at(m_current).place;
}

void Deck::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT changed();
    follow();
}

// What has not left yet is another post once it has. Keys of others may be anything.
static bool isLastingKey(const QString &key)
{
    const bool isPlain = std::ranges::all_of(key, [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return isPlain && !key.isEmpty() && key.size() <= longestKey && !key.startsWith("godwit:"_L1);
}

bool Deck::takes(const QString &place)
{
    if (Places::isOpened(place))
        return isLastingKey(place.section(u'/', 1));
    const QString kind = place.section(u'/', 0, 0);
    const bool needsArgument = kind == "tag"_L1 || kind == "list"_L1;
    if (needsArgument != place.contains(u'/') || place.endsWith(u'/'))
        return false;
    return needsArgument || kind == "notifications"_L1 || kind == "conversations"_L1 ||
           (Places::isTimeline(kind) && !Places::title(kind).isEmpty());
}

QStringList Deck::offers(int persona) const
{
    const Looking looking = m_shell.accounts()->lookingAs(persona);
    QStringList places;
    for (const PlaceRow &place : m_shell.places(int(looking.persona.value())) + Places::more())
        places.append(place.key);
    if (const ShelfController *shelf = m_shell.shelf(persona)) {
        for (const ListRow &list : shelf->lists())
            places.append("list/"_L1 + list.id);
        for (const QString &tag : shelf->tags())
            places.append("tag/"_L1 + tag);
    }
    places.removeIf([&](const QString &place) {
        const bool isEverybodys = place == "everywhere"_L1;
        const int owner = isEverybodys ? 0 : int(looking.persona.value());
        if (isEverybodys && looking.persona.value() != m_shell.accounts()->persona())
            return true;
        return !takes(place) || indexOf({.persona = owner, .place = place}) >= 0;
    });
    return places;
}

int Deck::indexOf(const ColumnRow &column) const
{
    const auto found = std::ranges::find_if(m_columns, [&](const ColumnRow &other) {
        return other.persona == column.persona && other.place == column.place;
    });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

int Deck::add(const QString &place, int persona, int at)
{
    const Looking looking = m_shell.accounts()->lookingAs(persona);
    if (!takes(place) || !looking.account || isGuest(looking.account))
        return -1;
    ColumnRow column{.place = place};
    if (place != "everywhere"_L1) {
        column.account = int(looking.account.value());
        column.persona = int(looking.persona.value());
    }
    int index = indexOf(column);
    if (index < 0) {
        const bool isBeside = at < 0 && m_shown && Places::isOpened(place);
        index = isBeside ? m_current + 1 : at < 0 || at > count() ? count() : at;
        insert(index, column);
    }
    go(index);
    return index;
}

void Deck::insert(int at, const ColumnRow &column)
{
    beginInsertRows({}, at, at);
    m_columns.insert(at, column);
    endInsertRows();
    if (m_current >= at)
        ++m_current;
    keep();
}

void Deck::nameColumn(int column, const QString &name)
{
    if (column < 0 || column >= count() || name.isEmpty() || m_columns.at(column).name == name)
        return;
    m_columns[column].name = name;
    Q_EMIT dataChanged(index(column), index(column));
    keep();
}

// The view stands there already: nobody is told.
void Deck::keepPlace(int column, const QString &post, double offset)
{
    if (!m_known || column < 0 || column >= count())
        return;
    m_columns[column].post = post;
    m_columns[column].offset = offset;
    m_layouts[m_layout].columns = m_columns;
    if (!m_placeTimer.isActive())
        m_placeTimer.start();
}

QString Deck::titleOf(const ColumnRow &column) const
{
    return Places::isOpened(column.place) ? Places::openedTitle(column.place, column.name)
                                          : m_shell.placeTitle(column.place, column.persona);
}

void Deck::remove(int column)
{
    if (column < 0 || column >= count())
        return;
    const ColumnRow gone = m_columns.at(column);
    m_taken = Taken{.layout = m_layout, .column = gone, .at = column};
    beginRemoveRows({}, column, column);
    m_columns.removeAt(column);
    endRemoveRows();
    const int next = m_current > column ? m_current - 1 : qMin(m_current, count() - 1);
    m_current = -1;
    setCurrent(next);
    if (m_current < 0)
        Q_EMIT currentChanged();
    keep();
    if (m_current >= 0)
        Q_EMIT columnWanted(m_current);
    Q_EMIT takenAway(tr("The column “%1” is closed.").arg(titleOf(gone)));
}

void Deck::undo()
{
    const auto taken = std::exchange(m_taken, std::nullopt);
    if (!taken || !m_known)
        return;
    if (!taken->column) {
        putBack(taken->layout, taken->whole, taken->wasShown);
        return;
    }
    if (taken->layout != m_layout)
        choose(taken->layout);
    putBack(*taken->column, taken->at);
}

// Not where its account has gone meanwhile, and not a second time.
void Deck::putBack(const ColumnRow &column, int at)
{
    const Columns columns = settled({column});
    if (columns.isEmpty())
        return;
    if (indexOf(columns.first()) < 0)
        insert(qMin(at, count()), columns.first());
    go(indexOf(columns.first()));
}

void Deck::putBack(int at, DeckLayout layout, bool wasShown)
{
    m_layouts.insert(at, std::move(layout));
    if (at <= m_layout)
        ++m_layout;
    if (wasShown)
        setLayout(at);
    else
        keep();
}

void Deck::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_columns.move(from, to);
    endMoveRows();
    keep();
    m_current = -1;
    setCurrent(to);
    Q_EMIT columnWanted(to);
}

void Deck::setLayout(int layout)
{
    if (!m_known || layout == m_layout || layout < 0 || layout >= layoutCount())
        return;
    choose(layout);
    if (m_current >= 0)
        Q_EMIT columnWanted(m_current);
}

void Deck::choose(int layout)
{
    m_layout = layout;
    show(settled(m_layouts.at(layout).columns));
    keep();
}

void Deck::addLayout()
{
    if (!m_known)
        return;
    m_layouts.append({.columns = {usual().first()}});
    choose(layoutCount() - 1);
}

void Deck::removeLayout(int layout)
{
    if (layoutCount() < 2 || layout < 0 || layout >= layoutCount())
        return;
    const QString title = layoutTitle(layout);
    const bool isShown = layout == m_layout;
    m_taken = Taken{.layout = layout, .wasShown = isShown, .whole = m_layouts.takeAt(layout)};
    if (layout < m_layout)
        --m_layout;
    if (isShown)
        choose(qMin(layout, layoutCount() - 1));
    else
        keep();
    Q_EMIT takenAway(tr("The layout “%1” is forgotten.").arg(title));
}

void Deck::nameLayout(int layout, const QString &name)
{
    if (layout < 0 || layout >= layoutCount())
        return;
    m_layouts[layout].name = name.simplified();
    keep();
}

QString Deck::layoutName(int layout) const
{
    return m_layouts.value(layout).name;
}

QString Deck::layoutColumns(int layout) const
{
    QStringList titles;
    for (const ColumnRow &column : settled(m_layouts.value(layout).columns))
        titles.append(titleOf(column));
    return titles.isEmpty() ? tr("Without columns") : titles.join(u" · "_s);
}

QString Deck::layoutTitle(int layout) const
{
    const QString name = layoutName(layout);
    return name.isEmpty() ? layoutColumns(layout) : name;
}

} // namespace Godwit
