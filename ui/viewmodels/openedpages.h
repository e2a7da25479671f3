// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/columnrow.h"
#include "ui/viewmodels/looking.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace Godwit
{

class EngineThread;
class ProfileController;
class ThreadController;

// The controllers of the threads and profiles that were opened last, those of each persona for itself, and of
// all that columns show. UI thread.
class OpenedPages
{
public:
    // Both outlive it; the controllers are the owner's children.
    OpenedPages(EngineThread &engine, QObject *owner);

    ThreadController *thread(const Looking &looking, const QString &post);
    // NAMED is a key or a handle.
    ProfileController *profile(const Looking &looking, const QString &named);
    // What these show stays, however much else is opened.
    void hold(const QList<ColumnRow> &columns);
    // Another account of the same persona.
    void lookAs(const Looking &looking);
    void setStyle(PersonaId persona, const MarkupStyle &style);
    void forget(PersonaId persona);

private:
    // By name, the one that was asked for last at the end.
    template <typename Controller>
    using Opened = std::vector<std::pair<QString, Controller *>>;

    bool holdsThread(const QString &name) const;
    bool holdsProfile(const QString &name) const;

    EngineThread &m_engine;
    QObject *m_owner;
    Opened<ThreadController> m_threads;
    Opened<ProfileController> m_profiles;
    QList<ColumnRow> m_held;
};

} // namespace Godwit
