// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "engine/engine.h"
#include "engine/updatestate.h"
#include "health/health.h"
#include "ui/shots/pages.h"

#include <QQuickItem>

namespace Godwit
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = UpdateError::Kind;

namespace
{

// A build that is handed out, with four mirrors, one of which is away.
UpdateState handedOut()
{
    const Instant now = SystemClock().now();
    UpdateState state{.there = true, .version = u"0.1.0"_s, .lookedAt = now - 3h, .nextAt = now + 20h};
    state.mirrors = {u"https://godwit.mastodon.example"_s, u"https://mirror.gts.example/godwit"_s,
                     u"https://pub.wader.example/releases/godwit"_s, u"https://tide.example/godwit"_s};
    for (const QString &mirror : std::as_const(state.mirrors))
        state.sources.append({.source = mirror, .serial = 12});
    state.sources[2] = {.source = state.mirrors[2],
                        .problem = UpdateError{.kind = Kind::TooSlow, .subject = state.mirrors[2]}};
    state.canGoBack = true;
    state.previous = u"0.0.9"_s;
    return state;
}

UpdateState offered(bool fetched)
{
    UpdateState state = handedOut();
    state.offer = UpdateState::Offer{
        .version = u"0.2.0"_s,
        .serial = 12,
        .issued = SystemClock().now() - 50h,
        .size = 74'300'000,
        .notes = {{u"en"_s, u"Threads unfold in place, and the timeline stays on its pixel while pictures "
                            "load.\n\nThe backup of a large account takes half as long. Polls close when "
                            "they say so."_s},
                  {u"fr"_s, u"Les fils se déplient sur place, et la liste ne bouge plus d’un pixel pendant "
                            "que les images se chargent.\n\nLa sauvegarde d’un grand compte prend deux fois "
                            "moins de temps."_s}},
        .fetched = fetched};
    state.fetch = {.size = 74'300'000, .fetched = fetched ? 21'900'000 : 12'400'000, .reused = 52'400'000};
    return state;
}

void show(Scene &scene, const UpdateState &state)
{
    scene.go(u"settings"_s);
    Q_EMIT scene.engine().updatesChanged(state);
    scene.wait("SettingsPage")->setProperty("part", u"updates"_s);
}

void openReady(Scene &scene)
{
    show(scene, offered(true));
}

void openFetching(Scene &scene)
{
    UpdateState state = offered(false);
    state.step = UpdateState::Step::Fetching;
    show(scene, state);
}

void openRefused(Scene &scene)
{
    UpdateState state = handedOut();
    const QString &mirror = state.mirrors[1];
    state.sources[1] = {.source = mirror, .problem = UpdateError{.kind = Kind::RollBack, .subject = mirror}};
    state.problem =
        UpdateError{.kind = Kind::RollBack,
                    .subject = mirror,
                    .evidence = {updateSentence({.kind = Kind::RollBack, .subject = mirror}),
                                 updateSentence({.kind = Kind::TooSlow, .subject = state.mirrors[2]})}};
    show(scene, state);
}

void openOld(Scene &scene)
{
    UpdateState state = offered(false);
    state.fetch = {};
    state.problem = UpdateError{.kind = Kind::Expired, .subject = state.mirrors[0]};
    show(scene, state);
}

void openNewest(Scene &scene)
{
    show(scene, handedOut());
}

// As the build is.
void leave(Scene &scene)
{
    scene.item("SettingsPage")->setProperty("part", u"appearance"_s);
    Q_EMIT scene.engine().updatesChanged(UpdateState{.there = true, .version = u"0.1.0"_s});
}

void openMarked(Scene &scene)
{
    openHome(scene);
    Q_EMIT scene.engine().updatesChanged(offered(true));
}

void unmark(Scene &scene)
{
    Q_EMIT scene.engine().updatesChanged(UpdateState{.there = true, .version = u"0.1.0"_s});
}

// What is told of the current account's server until tellTruth().
void tell(Scene &scene, HealthState state, const std::vector<std::pair<Sign, QString>> &signs)
{
    const AccountList &accounts = *scene.shell().accounts();
    const Instant now = SystemClock().now();
    HealthReport report;
    report.server.origin = *Origin::fromUrl(QUrl(accounts.origin()));
    report.server.state = state;
    report.server.since = now - 4min;
    report.server.answeredAt = now - 6min;
    report.account.account = accounts.looking().account;
    for (const auto &[sign, subject] : signs)
        report.server.evidence.push_back({.sign = sign, .at = now - 1min, .subject = subject});
    Q_EMIT scene.engine().healthChanged({report});
}

void tellTruth(Scene &scene)
{
    EngineThread *thread = &scene.engine();
    thread->post([thread](Engine &engine) { Q_EMIT thread->healthChanged(engine.health().reports()); });
    scene.waitFor("the truth",
                  [&] { return scene.shell().health()->tone() == HealthController::Tone::Quiet; });
}

void openImpostor(Scene &scene)
{
    openHome(scene);
    tell(scene, HealthState::Impostor,
         {{Sign::LinkUp, {}},
          {Sign::NameFound, u"203.0.113.7"_s},
          {Sign::Connected, u"203.0.113.7"_s},
          {Sign::Encrypted, {}},
          {Sign::Genuine, {}},
          {Sign::OtherKey, {}}});
}

void openUnproven(Scene &scene)
{
    openHome(scene);
    tell(scene, HealthState::Impostor,
         {{Sign::LinkUp, {}},
          {Sign::NameFound, u"203.0.113.7"_s},
          {Sign::Connected, u"203.0.113.7"_s},
          {Sign::Encrypted, {}},
          {Sign::Genuine, {}},
          {Sign::KeyUnproven, {}}});
    scene.call("Sheets", "showHealth");
}

void closeUnproven(Scene &scene)
{
    scene.key(Qt::Key_Escape);
    tellTruth(scene);
}

void openSigningOut(Scene &scene)
{
    scene.go(u"settings"_s);
    scene.wait("SettingsPage")->setProperty("part", u"accounts"_s);
    scene.wait("AccountLine")->setProperty("leaving", true);
}

void closeSigningOut(Scene &scene)
{
    scene.item("AccountLine")->setProperty("leaving", false);
    scene.item("SettingsPage")->setProperty("part", u"appearance"_s);
}

// Of the server that was left.
void openReturned(Scene &scene)
{
    openHome(scene);
    scene.shell().switching()->hold(false);
    scene.shell().switching()->dismiss();
    const auto origin = scene.shell().accounts()->rows().first().host;
    Q_EMIT scene.engine().serverReturned(u"https://"_s + origin);
    scene.waitFor("the banner", [&] { return !scene.shell().switching()->returned().isEmpty(); });
}

} // namespace

std::vector<ScenePage> updatePages()
{
    ScenePage leaving{u"signing-out"_s, openSigningOut, closeSigningOut};
    // Once the outbox has been counted.
    leaving.place = [](Scene &scene) { scene.item("AccountLine")->setProperty("unsent", 3); };
    return {
        {u"updates"_s, openReady, leave},
        {u"updates-fetching"_s, openFetching, leave},
        {u"updates-refused"_s, openRefused, leave},
        few(u"updates-old"_s, openOld, leave),
        few(u"updates-newest"_s, openNewest, leave),
        few(u"updates-mark"_s, openMarked, unmark),
        leaving,
    };
}

std::vector<ScenePage> doubtPages()
{
    return {
        {u"impostor"_s, openImpostor, tellTruth},
        {u"health-unproven"_s, openUnproven, closeUnproven},
    };
}

std::vector<ScenePage> returnPages()
{
    return {{u"returned"_s, openReturned}};
}

} // namespace Godwit
