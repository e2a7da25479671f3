// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/deck.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/shell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

static constexpr int columnRole = Qt::UserRole;
static const QString deckSetting = QStringLiteral("window.deck");

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

static QJsonArray toJson(const QList<ColumnRow> &columns)
{
    QJsonArray array;
    for (const ColumnRow &column : columns)
        array.append(QJsonObject{{u"account"_s, column.account}, {u"place"_s, column.place}});
    return array;
}

static QList<ColumnRow> fromJson(const QJsonArray &array)
{
    QList<ColumnRow> columns;
    for (const auto &value : array) {
        const ColumnRow column{.account = value[u"account"_s].toInt(), .place = value[u"place"_s].toString()};
        if (Deck::takes(column.place))
            columns.append(column);
    }
    return columns;
}

void Deck::take(const QString &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    for (const auto &layout : object.value(u"layouts"_s).toArray())
        m_layouts.append(fromJson(layout.toArray()));
    if (m_layouts.isEmpty())
        m_layouts.append(usual());
    m_layout = qBound(0, object.value(u"layout"_s).toInt(), layoutCount() - 1);
    m_known = true;
    // What was added before this was known.
    const Columns added = m_columns;
    const Columns columns = m_layouts.at(m_layout);
    show(m_shell.accounts()->isKnown() ? settled(columns) : columns);
    for (const ColumnRow &column : added)
        add(column.place, column.persona);
}

void Deck::keep()
{
    Q_EMIT changed();
    if (!m_known)
        return;
    m_layouts[m_layout] = m_columns;
    QJsonArray layouts;
    for (const Columns &columns : std::as_const(m_layouts))
        layouts.append(toJson(columns));
    const QJsonObject object{{u"layout"_s, m_layout}, {u"layouts"_s, layouts}};
    const QString value = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
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

bool Deck::takes(const QString &place)
{
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
        index = at < 0 || at > count() ? count() : at;
        beginInsertRows({}, index, index);
        m_columns.insert(index, column);
        endInsertRows();
        if (m_current >= index)
            ++m_current;
        keep();
    }
    setCurrent(index);
    Q_EMIT columnWanted(index);
    return index;
}

void Deck::remove(int column)
{
    if (column < 0 || column >= count())
        return;
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
    m_layout = layout;
    show(settled(m_layouts.at(layout)));
    keep();
}

void Deck::addLayout()
{
    if (!m_known)
        return;
    m_layouts.append(Columns{usual().first()});
    setLayout(layoutCount() - 1);
}

void Deck::removeLayout(int layout)
{
    if (layoutCount() < 2 || layout < 0 || layout >= layoutCount())
        return;
    m_layouts.removeAt(layout);
    if (layout == m_layout) {
        m_layout = qMin(layout, layoutCount() - 1);
        show(settled(m_layouts.at(m_layout)));
    } else if (layout < m_layout) {
        --m_layout;
    }
    keep();
}

QString Deck::layoutTitle(int layout) const
{
    QStringList titles;
    for (const ColumnRow &column : settled(m_layouts.value(layout)))
        titles.append(m_shell.placeTitle(column.place, column.persona));
    return titles.isEmpty() ? tr("Without columns") : titles.join(u" · "_s);
}

} // namespace Godwit
