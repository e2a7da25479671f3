// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptopics.h"

#include "base/tr.h"
#include "cli/exitcode.h"

namespace Godwit
{

static QString entry(const char *name, const QString &text)
{
    return QStringLiteral("  %1 %2\n").arg(QLatin1String(name), -14).arg(text);
}

static QString backupEntries()
{
    QString text;
    text += entry("backup",
                  QStringLiteral("account path encrypted outcome(begun|done|failed) begun_at ended_at "
                                 "files bytes new_files new_bytes posts favourites pictures rows{blocks "
                                 "mutes domains follows members bookmarks followers} missing[] problem "
                                 "sentence"));
    text += entry("backup_status",
                  QStringLiteral("account plan{folder encrypted every_hours keep next_at} last(backup) "
                                 "last_good(backup) kept[](backup)"));
    text +=
        entry("backup_check",
              QStringLiteral("path account made_at files bytes posts favourites pictures rows{blocks mutes "
                             "domains follows members bookmarks followers} read_at{profile posts favourites "
                             "blocks …} missing[]"));
    text +=
        entry("restore", QStringLiteral("from to dry_run of[](restore_part) notes[]; of what was done "
                                        "end(finished|waits|trouble|paused|no-consent|busy|stopped|store)"));
    text +=
        entry("restore_part",
              QStringLiteral("what(blocks|mutes|domains|follows|lists|members|filters|tags|bookmarks) total "
                             "there missing[]{name list outcome sentence}"));
    return text;
}

static QString updateEntries()
{
    QString text;
    text += entry("update",
                  QStringLiteral("installed platform version serial newer expires_at bytes problem sentence "
                                 "sources[]{source serial problem sentence}"));
    text +=
        entry("update_file", QStringLiteral("version serial newer bytes fetched reused resumed problems[]"));
    text += entry("update_done", QStringLiteral("program previous newer version serial"));
    text += entry("update_check",
                  QStringLiteral("path version serial platform name bytes sha256 problem sentence"));
    return text;
}

// Names of members are not translated: they are what scripts read.
QString jsonHelp()
{
    QString text = tr("With --json a command writes one JSON document. Each object has a `kind`. "
                      "Times are ISO 8601 in UTC; what is none or unknown is absent, never null.") +
                   QLatin1String("\n\n");
    text += entry(
        "post",
        QStringLiteral(
            "uri url author(profile) created_at edited_at reply replies_to text content_warning sensitive "
            "visibility(public|unlisted|followers|direct) language attachments[] poll card quote{state uri "
            "post} hashtags[] counts{replies boosts favourites quotes} boosted favourited bookmarked "
            "your_copy; in a timeline also boosted_by(profile) boosted_at gap_below seen_by[]; in a thread "
            "depth"));
    text += entry("profile",
                  QStringLiteral("uri handle name url avatar_url note bot locked followers following posts"));
    text += entry("attachment",
                  QStringLiteral("type(image|gif|video|audio|file) url preview_url alt width height"));
    text += entry(
        "poll", QStringLiteral("options[]{title votes chosen} closes_at closed multiple votes voters voted"));
    text += entry("card", QStringLiteral("url title description provider"));
    text += entry("timeline", QStringLiteral("timeline argument fresh as_of rows[](post)"));
    text += entry("thread", QStringLiteral("focus fresh posts[](post)"));
    text += entry("notification", QStringLiteral("type at count people[](profile) post emoji text"));
    text += entry("notifications", QStringLiteral("fresh notifications[]"));
    text += entry("search", QStringLiteral("people[](profile) posts[](post) hashtags[]"));
    text +=
        entry("account",
              QStringLiteral(
                  "handle server software version uri default persona role(active|standby|member) archived"));
    text += entry("accounts", QStringLiteral("accounts[]"));
    text += entry("persona", QStringLiteral("active standby others[]"));
    text +=
        entry("act",
              QStringLiteral(
                  "id account deed "
                  "state(waiting|sending|sent|rejected|verifying|needs-you|cancelled|scheduled) "
                  "created_at next_try_at publish_at tries problem sentence post url widened_to offered_to"));
    text += entry("outbox", QStringLiteral("acts[]"));
    text += entry("standby",
                  QStringLiteral("active standby agreed_at paused running finished_at next_run_at problem "
                                 "of[](standby_part); after a sync "
                                 "end(finished|waits|trouble|paused|no-consent|busy|stopped|store)"));
    text += entry("standby_part",
                  QStringLiteral("what(blocks|mutes|domains|follows|lists|members|filters|tags|bookmarks) "
                                 "wanted there read_at missing[]{name list removal outcome sentence}"));
    text +=
        entry("switch", QStringLiteral("from to at reason(person|gone|suspended|back|rehearsal) "
                                       "acts[]{id outcome(went|asks|stays)}; of a rehearsal there_ms back_ms "
                                       "standby_answers"));
    text += entry("event", QStringLiteral("event(connected|polling|post|edit|delete|notification|problem), "
                                          "one a line from `stream`: polling: "
                                          "seconds; post: timeline post; edit: post; delete: uri "
                                          "boosted_by_uri; notification: notification; "
                                          "problem: word sentence retry_in_seconds"));
    text += entry("health", QStringLiteral("network(unknown|up|down|sign-in-page) servers[](server)"));
    text += entry(
        "server",
        QStringLiteral(
            "server state(unknown|fine|slow|rate-limited|failing|unreachable|gone|impostor) since "
            "answered_at lifts_at answer_ms sentence meaning reason accounts[]{handle state(also: suspended) "
            "token(good|doubted|dead) words} evidence[](step)"));
    text += entry("step",
                  QStringLiteral("rung(link|name|connection|encryption|answer|server|key|token) sign good at "
                                 "took_ms subject words http_status sentence"));
    text += entry("doctor", QStringLiteral("checks[]{name good sentence}"));
    text += backupEntries();
    text += updateEntries();
    text += entry("error", QStringLiteral("word sentence evidence[] exit_code"));
    text += entry("version", QStringLiteral("version"));
    text += entry("help", QStringLiteral("text"));
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
    text += codeEntry(ExitCode::Waiting, tr("kept in the outbox, not delivered yet"));
    text += codeEntry(ExitCode::SignIn, tr("no account is signed in, or its token is not valid any more"));
    text += codeEntry(ExitCode::Ask, tr("you must decide: see `godwit outbox`"));
    text += codeEntry(ExitCode::LocalData, tr("the data folder cannot be read or written"));
    return text.trimmed();
}

} // namespace Godwit
