// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/updates.h"

#include "base/alarm.h"
#include "base/random.h"
#include "settings/settings.h"
#include "update/builtin.h"
#include "update/updateschedule.h"

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

static const QString automaticSetting = u"update.automatic"_s;
static const QString lookedSetting = u"update.lookedAt"_s;
static const QString previousSetting = u"update.previous"_s;

// A computer may have slept meanwhile.
static constexpr Milliseconds longestNap = 15min;

Updates::Updates(Surroundings surroundings)
    : m_with(std::move(surroundings)), m_alarm(std::make_unique<Alarm>(m_with.clock)),
      m_startedAt(m_with.clock.now())
{
    const UpdateSettings &build = m_with.build;
    m_state.there = isUpdaterBuilt();
    m_state.version = build.version.toString();
    for (const MirrorAddress &mirror : build.mirrors)
        m_state.mirrors.append(mirror.toString());
    m_state.automatic = m_with.settings.value(automaticSetting) != "0"_L1;
    if (const qint64 looked = m_with.settings.value(lookedSetting).toLongLong(); looked > 0)
        m_state.lookedAt = instantFromMs(looked);
    m_state.previous = m_with.settings.value(previousSetting);
    if (isPlaceholderRoot(build.root))
        m_state.obstacle = UpdateError{.kind = Kind::Placeholder};
    else if (!canReplace(build.program))
        m_state.obstacle = UpdateError{.kind = Kind::NotReplaceable,
                                       .subject = build.program.isEmpty() ? programFile() : build.program};
    readPlace();
    connect(&m_with.scope, &TaskScope::stopRequested, this, &Updates::stop);
    connect(&m_meter, &NetworkMeter::changed, this, &Updates::wake);
}

Updates::~Updates() = default;

void Updates::start()
{
    if (!m_state.there || m_started)
        return;
    m_started = true;
    plan();
    m_with.scope.start(watch(this));
}

void Updates::stop()
{
    if (m_updater)
        m_updater->stop();
    if (m_with.scope.stopping())
        m_alarm->ring();
}

void Updates::wake()
{
    m_alarm->ring();
}

UpdateSettings Updates::settingsNow() const
{
    UpdateSettings settings = m_with.build;
    settings.takesMetered = m_consent.metered;
    settings.takesOld = m_consent.old;
    settings.trustsClock = m_consent.clock;
    settings.again = m_consent.again;
    settings.network = [this] { return networkUse(); };
    return settings;
}

NetworkUse Updates::networkUse() const
{
    if (m_with.build.network)
        return m_with.build.network();
    return m_with.build.isAtHome() ? NetworkUse::Free : m_meter.use().value_or(NetworkUse::Free);
}

// What the system has not told yet is waited for.
bool Updates::isNetworkFree()
{
    const bool isAsked = !m_with.build.network && !m_with.build.isAtHome();
    if (isAsked)
        m_meter.begin();
    return (!isAsked || m_meter.use()) && networkUse() == NetworkUse::Free;
}

// False where it cannot be begun; else end() must follow.
bool Updates::begin(Step step)
{
    const bool isRefused = m_state.obstacle && m_state.obstacle->kind == Kind::Placeholder;
    if (!m_state.there || isRefused || m_updater || m_with.scope.stopping())
        return false;
    m_meter.begin();
    m_updater = std::make_unique<Updater>(m_with.clock, settingsNow());
    connect(m_updater.get(), &Updater::progressed, this, [this](const DownloadReport &report) {
        m_state.fetch = report;
        Q_EMIT changed();
    });
    // To read what is known asks nobody for anything.
    if (step != Step::Resting)
        m_state.problem.reset();
    enter(step);
    return true;
}

void Updates::enter(Step step)
{
    m_state.step = step;
    Q_EMIT changed();
}

QCoro::Task<> Updates::end()
{
    co_await m_updater->finish();
    m_updater.reset();
    readPlace();
    enter(Step::Resting);
    wake();
}

// What stands beside the program.
void Updates::readPlace()
{
    const QString &program = m_with.build.program;
    m_state.canGoBack = !m_state.obstacle && hasVersionBefore(program);
    const auto marked = readMark(program);
    const bool isBack = marked && marked->state == MarkedVersion::State::WentBack;
    m_state.wentBack = isBack ? marked->version : QString();
}

// Of the newest release that is known.
void Updates::readOffer()
{
    const auto release = m_updater->known();
    if (!release || !m_updater->isNewer(*release)) {
        m_state.offer.reset();
        return;
    }
    if (!m_state.offer || m_state.offer->serial != release->serial)
        m_consent = {};
    const auto artifact = release->artifactFor(m_with.build.platform);
    m_state.offer = UpdateState::Offer{.version = release->version.toString(),
                                       .serial = release->serial,
                                       .issued = release->issued,
                                       .size = artifact ? artifact->size : 0,
                                       .notes = release->notes,
                                       .fetched = m_updater->isFetched(*release)};
}

// What cannot be kept is asked for again.
QCoro::Task<> Updates::keep(QString name, QString value)
{
    co_await m_with.settings.set(std::move(name), std::move(value));
}

bool Updates::isAgreed(const UpdateError &concern) const
{
    return concern.kind == Kind::ClockSetBack ? m_consent.clock : m_consent.old;
}

QCoro::Task<bool> Updates::ask(QString folder)
{
    const auto outcome = co_await m_updater->check(folder);
    m_state.folder = folder;
    if (!outcome) {
        m_state.problem = outcome.error();
        co_return false;
    }
    readOffer();
    m_state.problem = outcome->problem;
    if (!m_state.problem && outcome->concern && !isAgreed(*outcome->concern))
        m_state.problem = outcome->concern;
    if (folder.isEmpty()) {
        m_state.sources = outcome->sources;
        if (outcome->release) {
            m_state.lookedAt = m_with.clock.now();
            co_await keep(lookedSetting, QString::number(toMs(*m_state.lookedAt)));
        }
    }
    co_return !m_state.problem;
}

QCoro::Task<> Updates::bring()
{
    m_state.fetch = {};
    enter(Step::Fetching);
    const auto got = co_await m_updater->get(m_state.folder);
    if (!got)
        m_state.problem = got.error();
    else if (*got)
        m_state.fetch = **got;
    readOffer();
}

bool Updates::mayFetchUnasked() const
{
    return !m_state.obstacle && m_state.offer && !m_state.offer->fetched &&
           m_state.offer->size <= mostUnasked;
}

QCoro::Task<> Updates::read()
{
    if (!begin(Step::Resting))
        co_return;
    // Busy: another process tells what there is when it has ended.
    if (m_updater->open())
        readOffer();
    co_await end();
}

QCoro::Task<> Updates::look()
{
    co_await look(QString());
}

QCoro::Task<> Updates::look(QString folder)
{
    if (!begin(Step::Looking))
        co_return;
    if (const auto opened = m_updater->open(); !opened)
        m_state.problem = opened.error();
    else if (co_await ask(folder) && mayFetchUnasked())
        co_await bring();
    co_await end();
}

QCoro::Task<> Updates::fetch(Consent consent)
{
    if (!m_updater)
        m_consent = consent;
    if (!begin(Step::Fetching))
        co_return;
    if (const auto opened = m_updater->open(); !opened)
        m_state.problem = opened.error();
    else
        co_await bring();
    co_await end();
}

QCoro::Task<bool> Updates::apply()
{
    if (!begin(Step::Installing))
        co_return false;
    const auto opened = m_updater->open();
    bool isPlaced = false;
    if (!opened) {
        m_state.problem = opened.error();
    } else if (const auto applied = co_await m_updater->apply(); !applied) {
        m_state.problem = applied.error();
        readOffer();
    } else {
        isPlaced = applied->has_value();
    }
    if (isPlaced) {
        m_state.placed = true;
        co_await keep(previousSetting, m_state.version);
    }
    co_await end();
    co_return isPlaced;
}

QCoro::Task<bool> Updates::back()
{
    if (!begin(Step::Installing))
        co_return false;
    auto went = m_updater->open();
    if (went)
        went = m_updater->back();
    if (!went)
        m_state.problem = went.error();
    m_state.placed = m_state.placed || went;
    const bool isBack = went.has_value();
    co_await end();
    co_return isBack;
}

QCoro::Task<> Updates::setAutomatic(bool automatic)
{
    m_state.automatic = automatic;
    plan();
    wake();
    Q_EMIT changed();
    const QString kept = automatic ? QString() : u"0"_s;
    co_await keep(automaticSetting, kept);
}

void Updates::plan()
{
    const bool isOn = m_started && m_state.automatic && !m_with.build.mirrors.isEmpty() &&
                      !(m_state.obstacle && m_state.obstacle->kind == Kind::Placeholder);
    const UpdateSchedule schedule{m_startedAt, m_with.clock.now()};
    m_state.nextAt =
        isOn ? std::optional(schedule.next(m_state.lookedAt, m_with.random.unit())) : std::nullopt;
}

QCoro::Task<> Updates::watch(Updates *self)
{
    const auto isStopping = [self] { return self->m_with.scope.stopping(); };
    while (!isStopping()) {
        const auto due = self->m_state.nextAt;
        const Milliseconds left = due ? *due - self->m_with.clock.now() : longestNap;
        if (!due)
            co_await self->m_alarm->wait();
        else if (left > 0ms)
            co_await self->m_alarm->wait(std::min(left, longestNap));
        else if (self->m_updater || !self->isNetworkFree())
            co_await self->m_alarm->wait(longestNap);
        else
            co_await self->lookByItself();
    }
}

QCoro::Task<> Updates::lookByItself()
{
    const auto before = m_state.lookedAt;
    co_await look();
    plan();
    const bool isBroken = m_state.problem && !isRefusal(m_state.problem->kind) &&
                          m_state.problem->kind != Kind::Cancelled && mayFetchUnasked();
    // Nobody answered, or nothing that can be taken, or not to the end.
    if (m_state.nextAt && (m_state.lookedAt == before || isBroken))
        m_state.nextAt = UpdateSchedule(m_startedAt, m_with.clock.now()).again(m_with.random.unit());
    Q_EMIT changed();
}

} // namespace Godwit
