// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/updating/updatemaker.h"

#include "base/tr.h"
#include "ui/lifeboat/lifeboatwords.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace Godwit
{

using Kind = UpdateError::Kind;
using Stage = UpdateState::Step;

QString updateWords(const UpdateError &error)
{
    switch (error.kind) {
    case Kind::Placeholder:
        return tr("This build trusts keys that everybody knows, so it takes no updates.");
    case Kind::Metered:
        return tr("This network counts what is fetched, so the update waits for another one.");
    case Kind::NoMirrors:
        return tr("No mirror is known. Add some, a line each, to %1.").arg(error.subject);
    case Kind::Freeze:
        return tr("%1: nothing newer than what is known, and that is no longer vouched for. News may be held "
                  "back: ask other mirrors, or a friend.")
            .arg(error.subject);
    case Kind::Expired:
        return tr("%1: nobody vouches for this release any more, so it is not taken unasked.")
            .arg(error.subject);
    case Kind::ClockSetBack:
        return tr("This computer’s clock was set back, and by the time that it showed before the release has "
                  "expired: refused. Set the clock right.");
    case Kind::WentBack:
        return tr("Version %1 did not start here, or was left, so Godwit waits for the next one.")
            .arg(error.subject);
    case Kind::NotFetched:
        return tr("What was fetched is not there any more.");
    default:
        return updateSentence(error);
    }
}

namespace
{

QString mirrorWords(Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
        return tr("does not answer");
    case Kind::TooSlow:
        return tr("too slow");
    case Kind::NotThere:
        return tr("has no release");
    case Kind::RollBack:
        return tr("has an older release");
    case Kind::Freeze:
    case Kind::Expired:
        return tr("has an old release");
    default:
        return isRefusal(kind) ? tr("refused") : tr("cannot be used");
    }
}

QList<SignRow> mirrorRows(const UpdateState &state)
{
    QList<SignRow> rows;
    for (const QString &mirror : state.mirrors) {
        const auto said = std::ranges::find(state.sources, mirror, &SourceReport::source);
        SignRow row{.title = QString(mirror).remove(QStringLiteral("https://"))};
        if (said == state.sources.end()) {
            row.value = tr("not asked yet");
        } else if (said->problem) {
            row.good = false;
            row.value = mirrorWords(said->problem->kind);
        } else {
            row.value = tr("answers, has release %1").arg(said->serial);
        }
        rows.append(row);
    }
    return rows;
}

QString headlineOf(const UpdateState &state)
{
    if (state.placed)
        return tr("Another version is in place and begins with the next start.");
    if (state.offer && state.step == Stage::Fetching)
        return tr("Version %1 is being fetched.").arg(state.offer->version);
    if (state.offer && state.offer->fetched)
        return tr("Version %1 is here, verified and ready.").arg(state.offer->version);
    if (state.offer)
        return tr("Version %1 is out.").arg(state.offer->version);
    if (!state.folder.isEmpty() && !state.problem && state.step == Stage::Resting)
        return tr("There is nothing newer in %1.").arg(QDir::toNativeSeparators(state.folder));
    return state.lookedAt ? tr("This is the newest version that is known.") : QString();
}

QString releasedWords(const UpdateState::Offer &offer, Instant now)
{
    const QString date = dateWords(offer.issued, now);
    return offer.size > 0 ? tr("Released on %1, %2").arg(date, sizeWords(offer.size))
                          : tr("Released on %1").arg(date);
}

// Of what was asked for, or of what lies here.
QString progressWords(const DownloadReport &fetch)
{
    if (fetch.size == 0)
        return {};
    QString words = tr("%1 of %2 fetched", "sizes").arg(sizeWords(fetch.fetched), sizeWords(fetch.size));
    if (fetch.reused > 0)
        words += tr(", %1 taken from this version", "a size").arg(sizeWords(fetch.reused));
    if (fetch.resumed > 0)
        words += tr(", %1 was here already", "a size").arg(sizeWords(fetch.resumed));
    return words;
}

void describeOffer(UpdateRow &row, const UpdateState &state, Instant now)
{
    if (!state.offer)
        return;
    row.offered = state.offer->version;
    row.released = releasedWords(*state.offer, now);
    row.notes = notesIn(state.offer->notes, QLocale().name());
    row.progress = progressWords(state.fetch);
    const DownloadReport &fetch = state.fetch;
    if (fetch.size > 0)
        row.share = std::min(1.0, double(fetch.fetched + fetch.reused + fetch.resumed) / double(fetch.size));
}

// What a person can say to this problem.
std::pair<QString, QString> consentTo(Kind kind)
{
    switch (kind) {
    case Kind::Metered:
        return {QStringLiteral("metered"), tr("Fetch it all the same")};
    case Kind::Freeze:
    case Kind::Expired:
    case Kind::RootExpired:
        return {QStringLiteral("old"), tr("Take it although it is old")};
    case Kind::ClockSetBack:
        return {QStringLiteral("clock"), tr("The clock is right now")};
    case Kind::WentBack:
        return {QStringLiteral("again"), tr("Try it once more")};
    default:
        return {};
    }
}

void describeProblem(UpdateRow &row, const UpdateState &state)
{
    const auto &error = state.problem ? state.problem : state.obstacle;
    if (!error)
        return;
    row.problem = updateWords(*error);
    row.grave = isRefusal(error->kind) && consentTo(error->kind).first.isEmpty();
    row.evidence = error->evidence;
    row.evidence.removeAll(updateSentence(*error));
    if (!error->detail.isEmpty())
        row.evidence.prepend(error->detail);
    if (state.offer && !row.busy && !state.obstacle)
        std::tie(row.consent, row.consentWords) = consentTo(error->kind);
}

void describeChoices(UpdateRow &row, const UpdateState &state)
{
    const bool isPlaceholder = state.obstacle && state.obstacle->kind == Kind::Placeholder;
    row.canAsk = !isPlaceholder && !state.placed;
    const bool mayTake =
        state.offer && !row.busy && !state.obstacle && row.consent.isEmpty() && !state.placed;
    row.canFetch = mayTake && !state.offer->fetched && state.offer->size > 0;
    row.canRestart = mayTake && state.offer->fetched;
    row.canGoBack = state.canGoBack && !state.placed && !row.busy;
    row.previous = state.previous.isEmpty() ? tr("The version before")
                                            : tr("The version before, %1").arg(state.previous);
}

QString nextWords(const UpdateState &state, Instant now)
{
    const QString what = tr("Once a day, and only where the network does not count what is fetched.");
    if (!state.nextAt || *state.nextAt <= now)
        return what;
    return what + u' ' + tr("Next: %1.", "a day and a time").arg(dayWords(*state.nextAt, now));
}

} // namespace

UpdateRow updateRow(const UpdateState &state, Instant now)
{
    UpdateRow row{.there = state.there, .version = state.version};
    row.news = state.offer.has_value() && !state.placed;
    row.busy = state.step != Stage::Resting;
    row.looking = state.step == Stage::Looking;
    row.fetching = state.step == Stage::Fetching;
    row.installing = state.step == Stage::Installing;
    row.headline = headlineOf(state);
    row.looked = state.lookedAt
                     ? tr("Last looked %1.", "a day and a time").arg(dayWords(*state.lookedAt, now))
                     : tr("No mirror has been asked yet.");
    describeOffer(row, state, now);
    describeProblem(row, state);
    describeChoices(row, state);
    row.automatic = state.automatic;
    row.next = nextWords(state, now);
    row.mirrors = mirrorRows(state);
    const auto good =
        std::ranges::count_if(state.sources, [](const SourceReport &said) { return !said.problem; });
    if (!state.sources.isEmpty())
        row.answered = tr("%1 of %2 answered as they should", "mirrors").arg(good).arg(state.sources.size());
    return row;
}

} // namespace Godwit
