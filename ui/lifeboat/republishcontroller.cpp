// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/republishcontroller.h"

#include "engine/engine.h"
#include "lifeboat/republish/republishwords.h"
#include "ui/lifeboat/lifeboatwords.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

namespace Godwit
{

namespace
{

QCoro::Task<Republishing::Result<RepublishCounts>> ask(Engine *engine, RepublishPair pair,
                                                       RepublishChoices choices, bool begins)
{
    Republishing &republishing = engine->republishing();
    auto asking = begins ? republishing.begin(pair, choices) : republishing.preview(pair, choices);
    co_return co_await asking;
}

QCoro::Task<QSet<int>> targetsOf(Engine *engine)
{
    QSet<int> ids;
    for (const Account &account : engine->republishing().targets())
        ids.insert(int(account.id.value()));
    co_return ids;
}

QString audienceWords(Visibility visibility, qint64 count)
{
    const int number = int(count);
    switch (visibility) {
    case Visibility::Public:
        return RepublishController::tr("%Ln for everybody", nullptr, number);
    case Visibility::Unlisted:
        return RepublishController::tr("%Ln for everybody, but not in public timelines", nullptr, number);
    case Visibility::Followers:
        return RepublishController::tr("%Ln for the account’s followers", nullptr, number);
    case Visibility::Direct:
        return RepublishController::tr("%Ln for you alone", nullptr, number);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RepublishController::RepublishController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
}

QList<AccountRow> RepublishController::choices() const
{
    QList<AccountRow> rows;
    for (const AccountRow &row : m_accounts.rows()) {
        if (m_targets.contains(row.id))
            rows.append(row);
    }
    return rows;
}

void RepublishController::open(int archive, const QString &title)
{
    m_title = title;
    m_pair = {AccountId(archive), {}};
    m_choices = {};
    m_counts.reset();
    m_problem.clear();
    m_targets.clear();
    ++m_turn;
    m_busy = false;
    Q_EMIT changed();
    findTargets();
}

void RepublishController::findTargets()
{
    m_engine.ask<QSet<int>>(
        this, [](Engine &engine) { return targetsOf(&engine); },
        [this](QSet<int> targets) {
            m_targets = std::move(targets);
            const auto choices = this->choices();
            if (choices.isEmpty())
                m_problem =
                    tr("None of your accounts is on a server that takes posts of the past. GoToSocial does, "
                       "from version 0.18 on.");
            else
                m_pair.account = AccountId(choices.first().id);
            look();
        });
}

void RepublishController::setTarget(int target)
{
    if (target == this->target() || !m_targets.contains(target))
        return;
    m_pair.account = AccountId(target);
    look();
}

void RepublishController::choose(const RepublishChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    look();
}

void RepublishController::setFollowers(bool followers)
{
    RepublishChoices choices = m_choices;
    choices.followers = followers;
    choose(choices);
}

void RepublishController::setDirect(bool direct)
{
    RepublishChoices choices = m_choices;
    choices.direct = direct;
    choose(choices);
}

void RepublishController::setWidest(int widest)
{
    RepublishChoices choices = m_choices;
    choices.widest = Visibility(std::clamp(widest, int(Visibility::Public), int(Visibility::Direct)));
    choose(choices);
}

void RepublishController::look()
{
    const int turn = ++m_turn;
    m_busy = bool(m_pair.account);
    Q_EMIT changed();
    if (!m_busy)
        return;
    m_problem.clear();
    m_engine.ask<Result>(
        this,
        [pair = m_pair, choices = m_choices](Engine &engine) { return ask(&engine, pair, choices, false); },
        [this, turn](const Result &result) {
            if (turn != m_turn)
                return;
            m_busy = false;
            m_counts = result ? std::optional(*result) : std::nullopt;
            m_problem = result ? QString() : result.error().sentence;
            Q_EMIT changed();
        });
}

void RepublishController::begin()
{
    if (m_busy || consent().isEmpty())
        return;
    const int turn = ++m_turn;
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<Result>(
        this,
        [pair = m_pair, choices = m_choices](Engine &engine) { return ask(&engine, pair, choices, true); },
        [this, turn](const Result &result) {
            if (turn != m_turn)
                return;
            m_busy = false;
            m_problem = result ? QString() : result.error().sentence;
            Q_EMIT changed();
            if (result)
                Q_EMIT begun();
        });
}

QStringList RepublishController::goes() const
{
    if (!m_counts)
        return {};
    QStringList lines{tr("%Ln post(s) would go", nullptr, int(m_counts->posts))};
    for (const auto &[visibility, count] : m_counts->audience)
        lines << audienceWords(visibility, count);
    if (m_counts->answers > 0)
        lines << tr("%Ln of them answer(s) to your own posts", nullptr, int(m_counts->answers));
    if (m_counts->files > 0)
        lines << tr("%Ln file(s) with them, %1", nullptr, int(m_counts->files))
                     .arg(sizeWords(m_counts->fileBytes));
    return lines;
}

QStringList RepublishController::staysOut() const
{
    QStringList lines;
    if (!m_counts)
        return lines;
    for (const auto &[skip, count] : m_counts->skipped)
        lines << republishSkipSentence(skip, count);
    return lines;
}

QString RepublishController::consent() const
{
    const auto choices = this->choices();
    const auto target = std::ranges::find(choices, this->target(), &AccountRow::id);
    if (!m_counts || m_counts->posts == 0 || target == choices.end())
        return {};
    return tr("Godwit writes these posts to %1, each under its own date. They are delivered to nobody; "
              "whoever "
              "opens the profile sees them. It goes slowly, within the server’s limits, for as long as this "
              "window is open.")
        .arg(target->handle);
}

} // namespace Godwit
