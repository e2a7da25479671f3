// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/openedpages.h"

#include "ui/viewmodels/profilecontroller.h"
#include "ui/viewmodels/threadcontroller.h"

#include <QQmlEngine>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

// Of each kind, besides what columns show.
static constexpr qsizetype mostOpened = 16;

static QString prefixOf(PersonaId persona)
{
    return u"%1/"_s.arg(persona.value());
}

static QString nameOf(PersonaId persona, const QString &key)
{
    return prefixOf(persona) + key;
}

// Null where it is not there.
template <typename Opened>
static auto find(Opened &opened, const QString &name)
{
    const auto found = std::ranges::find(opened, name, [](const auto &each) { return each.first; });
    if (found == opened.end())
        return decltype(found->second)(nullptr);
    std::rotate(found, found + 1, opened.end());
    return opened.back().second;
}

// QML must not delete what it was only shown.
template <typename Opened, typename Controller>
static Controller *keep(Opened &opened, const QString &name, Controller *controller)
{
    QQmlEngine::setObjectOwnership(controller, QQmlEngine::CppOwnership);
    opened.emplace_back(name, controller);
    return controller;
}

template <typename Opened, typename Filter>
static void drop(Opened &opened, const Filter &goes)
{
    std::erase_if(opened, [&](const auto &each) {
        if (!goes(each.first))
            return false;
        each.second->deleteLater();
        return true;
    });
}

// The oldest ones of which nothing is held.
template <typename Opened, typename Held>
static void thin(Opened &opened, const Held &isHeld)
{
    qsizetype over = -mostOpened;
    for (const auto &each : opened)
        over += isHeld(each.first) ? 0 : 1;
    drop(opened, [&](const QString &name) { return over > 0 && !isHeld(name) && over-- > 0; });
}

OpenedPages::OpenedPages(EngineThread &engine, QObject *owner) : m_engine(engine), m_owner(owner) {}

ThreadController *OpenedPages::thread(const Looking &looking, const QString &post)
{
    const QString name = nameOf(looking.persona, post);
    if (ThreadController *known = find(m_threads, name))
        return known;
    auto *controller = keep(m_threads, name, new ThreadController(m_engine, looking, PostKey(post), m_owner));
    thin(m_threads, [this](const QString &each) { return holdsThread(each); });
    return controller;
}

ProfileController *OpenedPages::profile(const Looking &looking, const QString &named)
{
    const QString name = nameOf(looking.persona, named);
    if (ProfileController *known = find(m_profiles, name))
        return known;
    auto *controller = keep(m_profiles, name, new ProfileController(m_engine, looking, named, m_owner));
    thin(m_profiles, [this](const QString &each) { return holdsProfile(each); });
    return controller;
}

void OpenedPages::hold(const QList<ColumnRow> &columns)
{
    m_held = columns;
}

bool OpenedPages::holdsThread(const QString &name) const
{
    return std::ranges::any_of(m_held, [&](const ColumnRow &column) {
        return column.kind() == "thread"_L1 && nameOf(PersonaId(column.persona), column.argument()) == name;
    });
}

// A thread has a button to follow whoever it is about.
bool OpenedPages::holdsProfile(const QString &name) const
{
    return std::ranges::any_of(m_held, [&](const ColumnRow &column) {
        const PersonaId persona(column.persona);
        if (column.kind() == "person"_L1)
            return nameOf(persona, column.argument()) == name;
        if (column.kind() != "thread"_L1)
            return false;
        const QString thread = nameOf(persona, column.argument());
        return std::ranges::any_of(m_threads, [&](const auto &each) {
            return each.first == thread && nameOf(persona, each.second->focusRow().author.key) == name;
        });
    });
}

void OpenedPages::lookAs(const Looking &looking)
{
    const QString prefix = prefixOf(looking.persona);
    for (const auto &[name, thread] : m_threads) {
        if (name.startsWith(prefix))
            thread->lookAs(looking);
    }
    for (const auto &[name, profile] : m_profiles) {
        if (name.startsWith(prefix))
            profile->lookAs(looking);
    }
}

void OpenedPages::setStyle(PersonaId persona, const MarkupStyle &style)
{
    const QString prefix = prefixOf(persona);
    for (const auto &[name, thread] : m_threads) {
        if (name.startsWith(prefix))
            thread->setStyle(style);
    }
    for (const auto &[name, profile] : m_profiles) {
        if (name.startsWith(prefix))
            profile->setStyle(style);
    }
}

void OpenedPages::forget(PersonaId persona)
{
    const auto isTheirs = [prefix = prefixOf(persona)](const QString &name) {
        return name.startsWith(prefix);
    };
    drop(m_threads, isTheirs);
    drop(m_profiles, isTheirs);
}

} // namespace Godwit
