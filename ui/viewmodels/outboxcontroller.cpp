// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/outboxcontroller.h"

#include "engine/engine.h"
#include "outbox/outbox.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/rowwords.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

namespace
{

struct DeedTitle {
    ActRow &row;

    void operator()(const WritePost &deed) const
    {
        row.icon = QStringLiteral("write");
        row.title = deed.replyTo ? OutboxController::tr("Reply") : OutboxController::tr("Post");
        row.text = deed.text;
    }

    void operator()(const UploadMedia &deed) const
    {
        row.icon = QStringLiteral("picture");
        row.title = OutboxController::tr("Upload");
        row.text = deed.fileName;
    }

    void operator()(const DeletePost &deed) const
    {
        row.icon = QStringLiteral("delete");
        row.title = OutboxController::tr("Delete a post");
        row.text = deed.post.toString();
    }

    void operator()(const ReactToPost &deed) const
    {
        row.text = deed.post.toString();
        switch (deed.reaction) {
        case Reaction::Boost:
            row.icon = QStringLiteral("boost");
            row.title = deed.on ? OutboxController::tr("Boost") : OutboxController::tr("Take a boost back");
            break;
        case Reaction::Favourite:
            row.icon = QStringLiteral("favourite");
            row.title =
                deed.on ? OutboxController::tr("Favourite") : OutboxController::tr("Take a favourite back");
            break;
        case Reaction::Bookmark:
            row.icon = QStringLiteral("bookmark");
            row.title =
                deed.on ? OutboxController::tr("Bookmark") : OutboxController::tr("Remove a bookmark");
            break;
        }
    }

    void operator()(const FollowPerson &deed) const
    {
        row.icon = QStringLiteral("follow");
        row.title = deed.on ? OutboxController::tr("Follow") : OutboxController::tr("Stop following");
        row.text = QLatin1Char('@') + deed.handle;
    }

    void operator()(const Vote &deed) const
    {
        row.icon = QStringLiteral("poll");
        row.title = OutboxController::tr("Vote");
        row.text = deed.words.join(QStringLiteral(", "));
    }

    void operator()(const MutePerson &deed) const
    {
        name("mute", deed.on ? OutboxController::tr("Mute") : OutboxController::tr("Unmute"),
             QLatin1Char('@') + deed.handle);
    }

    void operator()(const BlockPerson &deed) const
    {
        name("block", deed.on ? OutboxController::tr("Block") : OutboxController::tr("Unblock"),
             QLatin1Char('@') + deed.handle);
    }

    void operator()(const BlockDomain &deed) const
    {
        name("block",
             deed.on ? OutboxController::tr("Block a server") : OutboxController::tr("Unblock a server"),
             deed.domain);
    }

    void operator()(const ChangeList &deed) const
    {
        switch (deed.change) {
        case Change::Make:
            return name("lists", OutboxController::tr("Make a list"), deed.list.title);
        case Change::Alter:
            return name("lists", OutboxController::tr("Change a list"), deed.list.title);
        case Change::Remove:
            return name("lists", OutboxController::tr("Remove a list"), deed.list.title);
        }
    }

    void operator()(const PutInList &deed) const
    {
        name("lists",
             deed.on ? OutboxController::tr("Put in a list") : OutboxController::tr("Take out of a list"),
             QLatin1Char('@') + deed.handle);
    }

    void operator()(const ChangeFilter &deed) const
    {
        switch (deed.change) {
        case Change::Make:
            return name("filter", OutboxController::tr("Make a filter"), deed.filter.title);
        case Change::Alter:
            return name("filter", OutboxController::tr("Change a filter"), deed.filter.title);
        case Change::Remove:
            return name("filter", OutboxController::tr("Remove a filter"), deed.filter.title);
        }
    }

    void operator()(const FollowTag &deed) const
    {
        name("tag",
             deed.on ? OutboxController::tr("Follow a hashtag") : OutboxController::tr("Unfollow a hashtag"),
             QLatin1Char('#') + deed.tag);
    }

    void operator()(const ImportPeople &deed) const
    {
        name("import", OutboxController::tr("Bring people over"),
             OutboxController::tr("%n person(s)", nullptr, int(deed.rows.size())));
    }

private:
    void name(const char *icon, const QString &title, const QString &text) const
    {
        row.icon = QLatin1StringView(icon);
        row.title = title;
        row.text = text;
    }
};

QCoro::Task<QList<ActRow>> readActs(Engine *engine)
{
    QList<ActRow> rows;
    const auto acts = co_await engine->outbox().acts(false);
    if (!acts)
        co_return rows;
    for (const Act &act : *acts) {
        ActRow row;
        row.id = act.id.toString();
        std::visit(DeedTitle{row}, act.deed);
        const auto account = engine->accountById(act.account);
        row.handle = account ? QLatin1Char('@') + account->handle : QString();
        row.standing = waitingWords(act);
        row.time = double(toMs(act.createdAt));
        row.needsYou = act.state == Act::State::Rejected || act.state == Act::State::Ask;
        row.canCancel = act.state != Act::State::Sending;
        rows.append(row);
    }
    co_return rows;
}

} // namespace

OutboxController::OutboxController(EngineThread &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(30ms);
    connect(&m_againTimer, &QTimer::timeout, this, &OutboxController::readAgain);
    connect(&engine, &EngineThread::outboxChanged, &m_againTimer, qOverload<>(&QTimer::start));
    readAgain();
}

bool OutboxController::needsYou() const
{
    return std::ranges::any_of(m_rows, &ActRow::needsYou);
}

void OutboxController::readAgain()
{
    m_engine.ask<QList<ActRow>>(
        this, [](Engine &engine) { return readActs(&engine); },
        [this](QList<ActRow> rows) {
            m_rows = std::move(rows);
            Q_EMIT changed();
        });
}

} // namespace Godwit
