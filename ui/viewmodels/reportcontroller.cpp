// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/reportcontroller.h"

#include "cache/searchstore.h"
#include "engine/engine.h"
#include "text/plaintext.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/acts.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/rowwords.h"

#include <QDateTime>
#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

static constexpr int mostPosts = 12;
static constexpr qsizetype longestText = 240;

static QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestText ? line.left(longestText) + u'…' : line;
}

static QString timeWords(double at)
{
    return clockWords(instantFromMs(qint64(at)), instantFromMs(QDateTime::currentMSecsSinceEpoch()));
}

static ReportChoiceRow choiceOf(const PostView &view)
{
    const QString warning = view.post.contentWarning.simplified();
    const QString text = shortened(warning.isEmpty() ? plainText(view.post.text) : warning);
    return {.id = view.post.key.toString(),
            .text = text.isEmpty() ? ReportController::tr("A post without words") : text,
            .detail = timeWords(double(toMs(view.post.createdAt)))};
}

static QCoro::Task<QList<ReportChoiceRow>> postsOf(Engine *engine, Viewers viewers, PersonRow person)
{
    SearchQuery query;
    query.from = person.handle.mid(1);
    const std::stop_source never;
    const auto found =
        co_await engine->search().posts(query, viewers, std::nullopt, 3 * mostPosts, never.get_token());
    QList<ReportChoiceRow> rows;
    if (!found)
        co_return rows;
    for (const PostView &view : *found) {
        if (view.post.author.toString() == person.key && rows.size() < mostPosts)
            rows.append(choiceOf(view));
    }
    co_return rows;
}

ReportController::ReportController(EngineThread &engine, AccountList &accounts, Acts &acts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts), m_acts(acts)
{
    // The rules and the posts are told to the server of one account.
    connect(&accounts, &AccountList::currentChanged, this, [this] {
        if (m_accounts.looking().account != m_account)
            close();
    });
}

QString ReportController::otherHost() const
{
    const QString host = m_person.handle.section(u'@', -1);
    return host == m_domain ? QString() : host;
}

int ReportController::left() const
{
    return ReportsPort::mostCharacters - int(m_comment.size());
}

void ReportController::setReason(const QString &reason)
{
    const bool isRuleless = reason == QLatin1String("rules") && m_rules.isEmpty();
    if (reason == m_reason || isRuleless)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

void ReportController::setComment(const QString &comment)
{
    if (comment == m_comment)
        return;
    m_comment = comment;
    Q_EMIT changed();
}

void ReportController::setForwarded(bool on)
{
    m_forward = on;
    Q_EMIT changed();
}

QString ReportController::missing() const
{
    if (m_reason.isEmpty())
        return tr("Choose why.");
    if (m_reason == QLatin1String("rules") && !std::ranges::contains(m_rules, true, &ReportChoiceRow::chosen))
        return tr("Choose the rule.");
    if (left() < 0)
        return tr("The comment is too long.");
    return {};
}

void ReportController::showPerson(const PersonRow &person)
{
    const auto account = m_accounts.account();
    if (!account || person.key.isEmpty())
        return;
    m_account = account->id;
    m_person = person;
    m_host = account->server.origin.toDisplayString();
    m_domain = account->server.domain.isEmpty() ? m_host : account->server.domain;
    m_reason.clear();
    m_comment.clear();
    m_posts.clear();
    m_rules.clear();
    m_forward = false;
    for (const ServerRule &rule : account->server.rules) {
        if (!rule.id.isEmpty())
            m_rules.append({.id = rule.id, .text = rule.text.trimmed()});
    }
    Q_EMIT changed();
    readPosts();
}

void ReportController::showPost(const PostRow &post)
{
    showPerson(post.author);
    if (!isOpen())
        return;
    const QString text = shortened(post.warning.isEmpty() ? post.plain : post.warning);
    ReportChoiceRow row;
    row.id = post.key;
    row.text = text.isEmpty() ? tr("A post without words") : text;
    row.detail = timeWords(post.time);
    row.chosen = true;
    m_posts = {row};
    Q_EMIT changed();
}

void ReportController::readPosts()
{
    m_engine.ask<QList<ReportChoiceRow>>(
        this,
        [viewers = m_accounts.looking().viewers(), person = m_person](Engine &engine) {
            return postsOf(&engine, viewers, person);
        },
        [this, person = m_person](const QList<ReportChoiceRow> &found) { takePosts(person, found); });
}

void ReportController::takePosts(const PersonRow &person, const QList<ReportChoiceRow> &found)
{
    if (person != m_person)
        return;
    for (const ReportChoiceRow &row : found) {
        if (!std::ranges::contains(m_posts, row.id, &ReportChoiceRow::id))
            m_posts.append(row);
    }
    Q_EMIT changed();
}

static void choose(QList<ReportChoiceRow> &rows, const QString &id, bool chosen)
{
    const auto row = std::ranges::find(rows, id, &ReportChoiceRow::id);
    if (row != rows.end())
        row->chosen = chosen;
}

void ReportController::chooseRule(const QString &id, bool chosen)
{
    choose(m_rules, id, chosen);
    Q_EMIT changed();
}

void ReportController::choosePost(const QString &key, bool chosen)
{
    choose(m_posts, key, chosen);
    Q_EMIT changed();
}

void ReportController::send()
{
    if (!isOpen() || !missing().isEmpty())
        return;
    ReportPerson report{.handle = m_person.handle.mid(1),
                        .person = PersonKey(m_person.key),
                        .posts = {},
                        .reason = ReportReason::Other,
                        .rules = {},
                        .comment = m_comment.trimmed(),
                        .forward = m_forward && !otherHost().isEmpty()};
    if (m_reason == QLatin1String("spam"))
        report.reason = ReportReason::Spam;
    for (const ReportChoiceRow &post : std::as_const(m_posts)) {
        if (post.chosen)
            report.posts.emplace_back(post.id);
    }
    if (m_reason == QLatin1String("rules")) {
        report.reason = ReportReason::Rules;
        for (const ReportChoiceRow &rule : std::as_const(m_rules)) {
            if (rule.chosen)
                report.rules.append(rule.id);
        }
    }
    m_acts.report(report, m_person.name);
    close();
}

void ReportController::close()
{
    if (!isOpen())
        return;
    m_person = {};
    Q_EMIT changed();
}

} // namespace Godwit
