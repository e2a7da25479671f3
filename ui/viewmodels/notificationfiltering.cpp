// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/notificationfiltering.h"

#include "engine/engine.h"
#include "settings/settings.h"

namespace Godwit
{

using namespace Qt::StringLiterals;

void NotificationFiltering::take(const QStringList &hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    Q_EMIT changed();
}

void NotificationFiltering::hide(const QStringList &kinds)
{
    if (kinds == m_hidden)
        return;
    take(kinds);
    Q_EMIT chosen();
}

void NotificationFiltering::choose(const QString &kind, bool shown)
{
    QStringList kinds = m_hidden;
    kinds.removeAll(kind);
    if (!shown)
        kinds << kind;
    hide(kinds);
}

void NotificationFiltering::showAll()
{
    hide({});
}

static QString settingOf(PersonaId persona)
{
    return u"notifications.hidden.%1"_s.arg(persona.value());
}

QStringList hiddenNotifications(Engine &engine, PersonaId persona)
{
    return engine.settings().value(settingOf(persona)).split(u' ', Qt::SkipEmptyParts);
}

QCoro::Task<> keepHiddenNotifications(Engine *engine, PersonaId persona, QStringList kinds)
{
    co_await engine->settings().set(settingOf(persona), kinds.join(u' '));
}

} // namespace Godwit
