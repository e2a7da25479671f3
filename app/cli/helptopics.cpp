// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptopics.h"

#include "base/tr.h"
#include "cli/exitcode.h"

namespace Godwit
{

namespace
{

struct Shape {
    QStringView kind;
    QStringView members;
};

// Names of members are not translated: they are what scripts read.
constexpr Shape shapes[] = {
    {u"post", u"uri url author(profile) created_at edited_at reply replies_to text content_warning "
              u"sensitive visibility(public|unlisted|followers|direct) language attachments[] poll card "
              u"quote{state uri post} hashtags[] counts{replies boosts favourites quotes} boosted "
              u"favourited bookmarked your_copy; in a timeline also boosted_by(profile) boosted_at "
              u"also_boosted_by[](profile) gap_below seen_by[]; in a thread depth"},
    {u"profile", u"uri handle name url avatar_url note bot locked followers following posts"},
    {u"attachment", u"type(image|gif|video|audio|file) url preview_url alt width height"},
    {u"poll", u"options[]{title votes chosen} closes_at closed multiple votes voters voted"},
    {u"card", u"url title description provider"},
    {u"timeline", u"timeline argument fresh as_of rows[](post)"},
    {u"thread", u"focus fresh posts[](post)"},
    {u"notification", u"type at count people[](profile) post emoji text"},
    {u"notifications", u"fresh notifications[]"},
    {u"search", u"people[](profile) posts[](post) hashtags[]"},
    {u"account",
     u"handle server software version uri default persona role(active|standby|member) archived imported"},
    {u"accounts", u"accounts[]"},
    {u"persona", u"active standby others[]"},
    {u"act", u"id account deed text content_warning visibility(public|unlisted|followers|direct) options[] "
             u"choices[] about state(waiting|sending|sent|rejected|verifying|needs-you|cancelled|scheduled) "
             u"created_at next_try_at publish_at tries problem sentence post url widened_to offered_to"},
    {u"outbox", u"paused acts[]"},
    {u"standby", u"active standby agreed_at paused running finished_at next_run_at problem "
                 u"of[](standby_part); after a sync "
                 u"end(finished|waits|trouble|paused|outbox-paused|no-consent|busy|stopped|store)"},
    {u"standby_part", u"what(blocks|mutes|domains|follows|lists|members|filters|tags|bookmarks) wanted there "
                      u"read_at missing[]{name list removal outcome sentence}"},
    {u"switch", u"from to at reason(person|gone|suspended|back|rehearsal) acts[]{id "
                u"outcome(went|asks|stays)}; of a rehearsal there_ms back_ms standby_answers"},
    {u"switch_automatic", u"automatic"},
    {u"event", u"event(connected|polling|post|edit|delete|notification|problem) one a line from "
               u"`stream`: polling: seconds; post: timeline post; edit: post; delete: uri boosted_by_uri; "
               u"notification: notification; problem: word sentence retry_in_seconds"},
    {u"health", u"network(unknown|up|down|sign-in-page) servers[](server)"},
    {u"server", u"server state(unknown|fine|slow|rate-limited|failing|unreachable|gone|impostor) since "
                u"answered_at lifts_at answer_ms sentence meaning reason accounts[]{handle state(also: "
                u"suspended) token(good|doubted|dead) since words} evidence[](step)"},
    {u"step", u"rung(link|name|connection|encryption|answer|server|key|token) sign good at took_ms "
              u"subject words http_status sentence"},
    {u"doctor", u"checks[]{name good sentence}"},
    {u"backup", u"account path encrypted outcome(begun|done|failed) begun_at ended_at files bytes "
                u"new_files new_bytes posts favourites pictures rows{blocks mutes domains follows members "
                u"bookmarks followers} missing[] problem sentence"},
    {u"backup_status",
     u"account plan{folder encrypted every_hours keep next_at} last(backup) last_good(backup) "
     u"kept[](backup)"},
    {u"backup_check", u"path account made_at files bytes posts favourites pictures rows{blocks mutes domains "
                      u"follows members bookmarks followers} read_at{profile posts favourites blocks …} "
                      u"missing[]"},
    {u"restore", u"from to dry_run of[](restore_part) drafts settings notes[]; of what was done "
                 u"sentence end(finished|waits|trouble|paused|outbox-paused|no-consent|busy|stopped|store)"},
    {u"restore_part", u"what(blocks|mutes|domains|follows|lists|members|filters|tags|bookmarks) total there "
                      u"missing[]{name list outcome sentence}"},
    {u"restore_table", u"to path follows left_out page"},
    {u"restore_undo",
     u"from to name taken_back waiting left[]{what name outcome sentence} "
     u"sentence end(finished|waits|trouble|paused|outbox-paused|no-consent|busy|stopped|store)"},
    {u"archive_import",
     u"account uri of(mastodon|x) path dry_run posts added known boosts boosts_here "
     u"favourites favourites_here bookmarks bookmarks_here files bytes missing_files "
     u"skipped[]{reason(unreadable|no-address|no-time|foreign|other-kind|no-media|too-large) "
     u"count sentence}"},
    {u"archive", u"account uri problem sentence; where it can be read of(mastodon|x) path whole begun_at "
                 u"ended_at posts_here files_here bytes_here; of the last import posts added known boosts "
                 u"boosts_here favourites favourites_here bookmarks bookmarks_here files bytes missing_files "
                 u"skipped[]{reason count sentence}"},
    {u"archives", u"archives[](archive)"},
    {u"archive_removed", u"account"},
    {u"archive_republish",
     u"account to dry_run posts answers files bytes audience{public unlisted followers direct} "
     u"skipped[]{reason(boost|reply|reply-to-left-out|mention|poll|followers|direct|deleted|too-long|"
     u"too-many-files|file-missing|file-too-large|alt-text-too-long|empty|audience) count sentence}; of what "
     u"was "
     u"done sent waiting failed[]{uri state(failed|needs-you) sentence} sentence "
     u"end(finished|waits|trouble|paused|outbox-paused|no-consent|busy|stopped|store)"},
    {u"update", u"installed platform version serial newer expires_at bytes problem sentence "
                u"sources[]{source serial problem sentence}"},
    {u"update_file", u"version serial newer bytes fetched reused resumed problems[]"},
    {u"update_done", u"program previous newer version serial"},
    {u"update_check", u"path version serial platform name bytes sha256 problem sentence"},
    {u"update_mirror", u"path version serial expires_at platform name bytes first_root last_root"},
    {u"error", u"word sentence evidence[] exit_code"},
    {u"version", u"version"},
    {u"help", u"text"},
};

} // namespace

QString jsonHelp()
{
    QString text = tr("With --json a command writes one JSON document. Each object has a `kind`. "
                      "Times are ISO 8601 in UTC; what is none or unknown is absent, never null.") +
                   QLatin1String("\n\n");
    for (const Shape &shape : shapes)
        text += QStringLiteral("  %1 %2\n").arg(shape.kind, -14).arg(shape.members);
    return text.trimmed();
}

static QString codeEntry(ExitCode code, const QString &text)
{
    return QStringLiteral("  %1  %2\n").arg(int(code)).arg(text);
}

QString exitCodesHelp()
{
    QString text;
    text += codeEntry(ExitCode::Done, tr("done"));
    text += codeEntry(ExitCode::Failed, tr("failed for another reason than those below"));
    text += codeEntry(ExitCode::Usage, tr("the command line makes no sense"));
    text += codeEntry(ExitCode::NotFound, tr("no such post, person, file or act"));
    text += codeEntry(ExitCode::Unreachable, tr("the server did not answer; what is cached was shown"));
    text += codeEntry(ExitCode::Refused, tr("the server, or Godwit before it, said no"));
    text +=
        codeEntry(ExitCode::Waiting, tr("kept in the outbox, not delivered yet; also while it is paused"));
    text += codeEntry(ExitCode::SignIn, tr("no account is signed in, or its token is not valid any more"));
    text += codeEntry(ExitCode::Ask, tr("you must decide: see `godwit outbox`"));
    text += codeEntry(ExitCode::LocalData, tr("the data folder cannot be read or written"));
    return text.trimmed();
}

} // namespace Godwit
