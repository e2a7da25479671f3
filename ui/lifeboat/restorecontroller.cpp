// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/restorecontroller.h"

#include "accounts/secretstore.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "ui/lifeboat/backupmaker.h"
#include "ui/lifeboat/restoremaker.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

namespace Godwit
{

namespace
{

struct Looked {
    QList<RestoreKindRow> kinds;
    QString problem;
};

QCoro::Task<BackupResult<RestoreSource>> readSource(Engine *engine, QString path, QByteArray passphrase,
                                                    std::optional<GraphKind> told)
{
    auto source = co_await engine->restores().read(path, passphrase, told);
    wipe(passphrase);
    co_return source;
}

QCoro::Task<Looked> lookAt(Engine *engine, std::shared_ptr<const RestoreSource> source, AccountId target)
{
    const auto kinds = co_await engine->restores().preview(*source, target);
    if (!kinds) {
        const QString why = std::visit([](const auto &error) { return sentenceOf(error); }, kinds.error());
        co_return Looked{{}, why};
    }
    const auto account = engine->accountById(target);
    if (!account)
        co_return Looked{restoreKindRows(*kinds), {}};
    const auto personal = co_await engine->personalRestore().look(source->personal, *account);
    if (!personal)
        co_return Looked{{}, sentenceOf(personal.error())};
    co_return Looked{restoreKindRows(*kinds) + personalRows(source->personal, *personal), {}};
}

bool isPersonal(const RestoreKindRow &kind)
{
    return kind.word == PersonalFile::draftsWord() || kind.word == PersonalFile::settingsWord();
}

std::optional<GraphKind> kindOf(const QString &word)
{
    const auto found = std::ranges::find(allGraphKinds, word, &graphKindWord);
    return found == allGraphKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QCoro::Task<RestoreController::Begun> RestoreController::beginRestore(Engine *engine, RestoreSource source,
                                                                      AccountId target)
{
    Begun begun;
    if (const auto account = engine->accountById(target)) {
        const auto given =
            co_await engine->personalRestore().give(source.personal, *account, engine->clock().now());
        if (!given) {
            begun.problem = sentenceOf(given.error());
            co_return begun;
        }
        begun.outcome = givenWords(source.personal, *given);
        begun.hasSettings = !given->settings.empty();
    }
    if (source.entries.empty())
        co_return begun;
    const auto pair = co_await engine->restores().begin(std::move(source), target);
    if (!pair)
        begun.problem = sentenceOf(pair.error());
    co_return begun;
}

RestoreController::RestoreController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    // What was told is of the account that it came to.
    connect(&accounts, &AccountList::currentChanged, this, [this] {
        m_outcome.clear();
        Q_EMIT changed();
    });
    connect(&accounts, &AccountList::changed, this, &RestoreController::changed);
}

QString RestoreController::place() const
{
    return placeWords(m_path);
}

QList<AccountRow> RestoreController::choices() const
{
    QList<AccountRow> rows;
    for (const AccountRow &row : m_accounts.rows()) {
        if (!row.archived)
            rows.append(row);
    }
    return rows;
}

QStringList RestoreController::notes() const
{
    if (!m_source)
        return {};
    QStringList notes = m_source->notes;
    if (!m_source->handle.isEmpty())
        notes.prepend(tr("It was made of @%1.").arg(m_source->handle));
    return notes;
}

QString RestoreController::consent() const
{
    const auto choices = this->choices();
    const auto target = std::ranges::find(choices, this->target(), &AccountRow::id);
    bool toServer = false;
    bool toComputer = false;
    for (const RestoreKindRow &kind : m_kinds) {
        if (kind.chosen && kind.fresh > 0)
            (isPersonal(kind) ? toComputer : toServer) = true;
    }
    if (target == choices.end())
        return {};
    if (!toServer)
        return toComputer ? tr("It comes to this computer, and to no server.") : QString();
    return tr("Godwit writes this to %1: first whom you keep away, then whom you follow, then lists, "
              "filters, hashtags "
              "and bookmarks. It goes slowly, within the server’s limits, and people learn that you follow "
              "them. You "
              "can take it back.")
        .arg(target->handle);
}

int RestoreController::next()
{
    m_busy = false;
    return ++m_turn;
}

void RestoreController::reset()
{
    next();
    m_path.clear();
    wipe(m_passphrase);
    m_told.reset();
    m_source.reset();
    m_kinds.clear();
    m_problem.clear();
    m_sealed = m_doubtful = false;
    m_target = m_accounts.acting().account;
    Q_EMIT changed();
}

void RestoreController::choose(const QUrl &url)
{
    const AccountId target = m_target;
    reset();
    m_target = target;
    m_path = url.toLocalFile();
    read();
}

void RestoreController::open(const QString &passphrase)
{
    m_passphrase = passphrase.toUtf8();
    read();
}

void RestoreController::say(const QString &kind)
{
    m_told = kindOf(kind);
    read();
}

void RestoreController::setTarget(int target)
{
    if (m_target == AccountId(target))
        return;
    m_target = AccountId(target);
    look();
}

void RestoreController::setChosen(const QString &kind, bool chosen)
{
    for (RestoreKindRow &row : m_kinds) {
        if (row.word == kind)
            row.chosen = chosen;
    }
    Q_EMIT changed();
}

void RestoreController::read()
{
    const int turn = next();
    m_busy = true;
    m_problem.clear();
    m_kinds.clear();
    m_source.reset();
    Q_EMIT changed();
    m_engine.ask<BackupResult<RestoreSource>>(
        this,
        [path = m_path, passphrase = m_passphrase, told = m_told](Engine &engine) {
            return readSource(&engine, path, passphrase, told);
        },
        [this, turn](const BackupResult<RestoreSource> &read) {
            if (turn == m_turn)
                take(read);
        });
}

void RestoreController::take(const BackupResult<RestoreSource> &read)
{
    m_busy = false;
    if (!read) {
        const bool locked = read.error().kind == BackupError::Kind::NoPassphrase;
        m_sealed = m_sealed || locked;
        m_problem = locked ? QString() : backupSentence(read.error());
        Q_EMIT changed();
        return;
    }
    m_source = std::make_shared<const RestoreSource>(*read);
    const bool isTable = m_path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    m_doubtful = m_doubtful || (isTable && read->entries.empty());
    if (read->isEmpty()) {
        m_problem = read->notes.join(QLatin1Char(' '));
        m_source.reset();
        Q_EMIT changed();
        return;
    }
    look();
}

void RestoreController::look()
{
    const int turn = next();
    m_kinds.clear();
    m_problem.clear();
    if (!m_source || !m_target) {
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<Looked>(
        this,
        [source = m_source, target = m_target](Engine &engine) { return lookAt(&engine, source, target); },
        [this, turn](const Looked &looked) {
            if (turn != m_turn)
                return;
            m_busy = false;
            m_kinds = looked.kinds;
            m_problem = looked.problem;
            Q_EMIT changed();
        });
}

void RestoreController::begin()
{
    if (m_busy || consent().isEmpty())
        return;
    RestoreSource source = *m_source;
    std::vector<GraphKind> chosen;
    QStringList words;
    for (const RestoreKindRow &row : std::as_const(m_kinds)) {
        if (!row.chosen)
            continue;
        words << row.word;
        if (const auto kind = kindOf(row.word))
            chosen.push_back(*kind);
    }
    source.keepOnly(chosen, words);
    const int turn = next();
    m_busy = true;
    m_outcome.clear();
    Q_EMIT changed();
    m_engine.ask<Begun>(
        this,
        [source = std::move(source), target = m_target](Engine &engine) {
            return beginRestore(&engine, source, target);
        },
        [this, turn](const Begun &done) { end(turn, done); });
}

// What has come is told, whatever the sheet is about by now.
void RestoreController::end(int turn, const Begun &done)
{
    const bool isAwaited = turn == m_turn;
    m_outcome = done.outcome;
    if (isAwaited) {
        m_busy = false;
        m_problem = done.problem;
    }
    Q_EMIT changed();
    if (done.hasSettings)
        Q_EMIT m_engine.settingsGiven();
    if (isAwaited && done.problem.isEmpty())
        Q_EMIT begun();
}

} // namespace Godwit
