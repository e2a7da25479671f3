// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/signincontroller.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/sources.h"

#include <QDesktopServices>

namespace Godwit
{

using namespace std::chrono_literals;

SignInController::SignInController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    // Nobody is asked for half a name.
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(600ms);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] { look(Then::Show); });
    connect(this, &SignInController::pageKnown, this, [this](const QUrl &page) {
        m_page = page.toString(QUrl::FullyEncoded);
        Q_EMIT changed();
        openPage();
    });
}

void SignInController::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_found.reset();
    m_problem.clear();
    if (typed.contains(QLatin1Char('.')) || typed.contains(QLatin1Char(':')))
        m_lookTimer.start();
    else
        m_lookTimer.stop();
    Q_EMIT typedChanged();
    Q_EMIT changed();
}

QString SignInController::about() const
{
    if (!m_found)
        return {};
    QString name = m_found->softwareName;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    const QString software = QStringList{name, m_found->version}.join(QLatin1Char(' ')).trimmed();
    QStringList parts{software, m_found->title};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString SignInController::picture() const
{
    return m_found ? imageSource(m_found->thumbnailUrl) : QString();
}

void SignInController::look(Then then)
{
    m_lookTimer.stop();
    m_looking = true;
    m_problem.clear();
    Q_EMIT changed();
    m_engine.ask<SignInResult<ServerInfo>>(
        this, [typed = m_typed](Engine &engine) { return engine.signIn().look(typed); },
        [this, then, typed = m_typed](const SignInResult<ServerInfo> &found) {
            if (typed != m_typed)
                return;
            m_looking = false;
            if (found)
                m_found = *found;
            else
                m_problem = signInSentence(found.error());
            Q_EMIT changed();
            if (m_found && then == Then::LookAround)
                lookAroundOn(*m_found);
        });
}

void SignInController::lookAround()
{
    if (m_typed.trimmed().isEmpty()) {
        m_problem = tr("Type the name of the server that you want to look around on.");
        Q_EMIT changed();
    } else if (m_found) {
        lookAroundOn(*m_found);
    } else {
        look(Then::LookAround);
    }
}

static QCoro::Task<StoreResult<void>> admit(Engine *engine, AccountId guest, ServerInfo server)
{
    co_return co_await engine->lookAround(guest, std::move(server));
}

void SignInController::lookAroundOn(const ServerInfo &server)
{
    if (!server.capabilities.testFlag(Capability::PublicTimelines)) {
        m_problem = tr("%1 shows its timelines only to people who are signed in there.")
                        .arg(server.origin.toDisplayString());
        Q_EMIT changed();
        return;
    }
    const AccountId guest(--m_visits);
    m_engine.ask<StoreResult<void>>(
        this, [guest, server](Engine &engine) { return admit(&engine, guest, server); },
        [this, guest, server](const StoreResult<void> &admitted) {
            if (admitted)
                m_accounts.lookAround(guest, server);
            else
                m_problem = sentenceOf(admitted.error());
            Q_EMIT changed();
        });
}

void SignInController::begin()
{
    m_lookTimer.stop();
    m_waiting = true;
    m_looking = false;
    m_problem.clear();
    m_page.clear();
    m_pending.reset();
    Q_EMIT changed();
}

void SignInController::ended(const SignInResult<Account> &account)
{
    m_waiting = false;
    m_page.clear();
    m_pending.reset();
    if (account) {
        m_accounts.reload(m_staying ? AccountId() : account->id);
        Q_EMIT arrived(account->id);
        Q_EMIT done();
    } else if (!std::holds_alternative<SignInProblem>(account.error()) ||
               std::get<SignInProblem>(account.error()) != SignInProblem::Cancelled) {
        m_problem = signInSentence(account.error());
    }
    Q_EMIT changed();
}

void SignInController::byBrowser()
{
    begin();
    m_engine.ask<SignInResult<Account>>(
        this,
        [this, typed = m_typed](Engine &engine) {
            return engine.signIn().byBrowser(typed, [this](const QUrl &page) { Q_EMIT pageKnown(page); });
        },
        [this](const SignInResult<Account> &account) { ended(account); });
}

void SignInController::byCode()
{
    begin();
    m_engine.ask<SignInResult<SignIn::Pending>>(
        this, [typed = m_typed](Engine &engine) { return engine.signIn().beginWithCode(typed); },
        [this](const SignInResult<SignIn::Pending> &pending) {
            if (!pending) {
                ended(std::unexpected(pending.error()));
                return;
            }
            m_pending = *pending;
            Q_EMIT pageKnown(pending->page);
        });
}

void SignInController::finishWithCode(const QString &code)
{
    if (!m_pending)
        return;
    m_engine.ask<SignInResult<Account>>(
        this,
        [pending = *m_pending, code](Engine &engine) {
            return engine.signIn().finishWithCode(pending, code);
        },
        [this](const SignInResult<Account> &account) { ended(account); });
}

void SignInController::openPage()
{
    if (!m_page.isEmpty())
        QDesktopServices::openUrl(QUrl(m_page));
}

void SignInController::cancel()
{
    m_pending.reset();
    m_waiting = false;
    m_engine.post([](Engine &engine) { engine.signIn().cancel(); });
    Q_EMIT changed();
}

} // namespace Godwit
