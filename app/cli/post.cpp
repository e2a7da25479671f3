// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/postargument.h"
#include "cli/standardinput.h"
#include "cli/timeargument.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "lifeboat/switch.h"
#include "outbox/outbox.h"
#include "text/counting.h"
#include "text/threadsplit.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace Godwit
{

namespace
{

class PostCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PostCommand)

public:
    QString name() const override { return QStringLiteral("post"); }

    QString operands() const override { return QStringLiteral("[TEXT]"); }

    QString summary() const override
    {
        return tr("write a post; without TEXT it is read from standard input");
    }

    void addOptions(QCommandLineParser &parser) const override;

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int mostOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

void PostCommand::addOptions(QCommandLineParser &parser) const
{
    addDeliveryOptions(parser);
    parser.addOptions({
        {QStringLiteral("reply-to"), tr("The post that this answers."), QStringLiteral("URI")},
        {QStringLiteral("visibility"), tr("public, unlisted, followers or direct."), QStringLiteral("V")},
        {QStringLiteral("cw"), tr("A content warning; the text folds under it."), QStringLiteral("TEXT")},
        {QStringLiteral("media"), tr("A picture, video or sound to attach; may be given several times."),
         QStringLiteral("FILE")},
        {QStringLiteral("alt"),
         tr("What the file shows, for those who cannot see it; in the order of --media."),
         QStringLiteral("TEXT")},
        {QStringLiteral("language"), tr("The language of the text, e.g. fr."), QStringLiteral("L")},
        {QStringLiteral("poll"), tr("An answer to vote for; give it at least twice."),
         QStringLiteral("ANSWER")},
        {QStringLiteral("at"),
         tr("When it is to be published: 18:00, \"2026-11-27 18:00\", +30min, +2h or +3d. A server that "
            "cannot "
            "do that is sent the post then, while Godwit runs."),
         QStringLiteral("TIME")},
        {QStringLiteral("markdown"), tr("Read the text as Markdown, where the server can.")},
        {QStringLiteral("thread"), tr("Cut a text that is too long for one post into several, each of which "
                                      "answers the one before it.")},
    });
}

std::optional<Failure> unreadable(const QStringList &files)
{
    for (const QString &path : files) {
        const QFileInfo file(path);
        if (!file.isFile() || !file.isReadable())
            return Failure{ExitCode::NotFound,
                           QStringLiteral("local-file"),
                           PostCommand::tr("The file %1 cannot be read. Nothing was sent.").arg(path),
                           {}};
    }
    return std::nullopt;
}

std::expected<WritePost, Failure> readOptions(const Session &session)
{
    WritePost deed;
    deed.contentWarning = session.option("cw");
    deed.sensitive = !deed.contentWarning.isEmpty();
    deed.language = session.option("language");
    deed.markdown = session.has("markdown");
    if (session.has("visibility")) {
        deed.visibility = visibilityFromWord(session.option("visibility"));
        if (!deed.visibility)
            return fail(
                ExitCode::Usage, "usage",
                PostCommand::tr("There is no visibility “%1”: say public, unlisted, followers or direct.")
                    .arg(session.option("visibility")));
    }
    if (const QStringList answers = session.optionValues("poll"); !answers.isEmpty()) {
        if (answers.size() < 2)
            return fail(ExitCode::Usage, "usage", PostCommand::tr("A poll needs at least two answers."));
        deed.poll = NewPoll{.options = answers};
    }
    if (session.has("at")) {
        const Instant now = session.engine().clock().now();
        deed.at = timeFromWords(session.option("at"), now);
        if (!deed.at)
            return fail(
                ExitCode::Usage, "usage",
                PostCommand::tr("“%1” is no time: say 18:00, \"2026-11-27 18:00\", +30min, +2h or +3d.")
                    .arg(session.option("at")));
        if (*deed.at <= now)
            return fail(ExitCode::Usage, "usage",
                        PostCommand::tr("%1 is over already.").arg(timeInWords(*deed.at)));
    }
    if (session.optionValues("alt").size() > session.optionValues("media").size())
        return fail(ExitCode::Usage, "usage",
                    PostCommand::tr("Each --alt describes a file: there are more of them than of --media."));
    if (const auto failure = unreadable(session.optionValues("media")))
        return std::unexpected(*failure);
    return deed;
}

QCoro::Task<std::expected<QString, Failure>> readText(Session *session)
{
    if (!session->operands().isEmpty())
        co_return session->operand(0);
    const auto text = co_await readStandardInput(&session->out());
    if (!text)
        co_return std::unexpected(text.error());
    co_return text->trimmed();
}

// The server's own limit is known from its instance document, so that a refusal does not come a minute later.
std::optional<Failure> tooLong(const WritePost &deed, const Account &account)
{
    const int limit = account.server.limits.characters;
    const int count = countCharacters(deed.text, deed.contentWarning, account.server.limits);
    if (limit <= 0 || count <= limit)
        return std::nullopt;
    return Failure{ExitCode::Refused,
                   QStringLiteral("too-long"),
                   PostCommand::tr("The post has %1 characters; %2 takes %3. Nothing was sent.")
                       .arg(count)
                       .arg(account.server.origin.toDisplayString())
                       .arg(limit),
                   {}};
}

QStringList piecesOf(const WritePost &deed, const Account &account)
{
    const PostLimits &limits = account.server.limits;
    if (limits.characters <= 0)
        return {deed.text};
    return splitThread(deed.text, [&](const QString &piece) {
        return charactersLeft(piece, deed.contentWarning, limits) >= 0;
    });
}

using Parts = std::vector<Outbox::Saying::Part>;

void dropFiles(Outbox &outbox, const Parts &uploads)
{
    for (const Outbox::Saying::Part &part : uploads)
        outbox.dropFile(std::get<UploadMedia>(part.deed).storedPath);
}

// Keeps a copy of each file. Nothing is left of them when one cannot be kept.
QCoro::Task<std::expected<Parts, Failure>> keepUploads(Session *session, AccountId account)
{
    const QStringList files = session->optionValues("media");
    const QStringList alts = session->optionValues("alt");
    Outbox &outbox = session->engine().outbox();
    Parts uploads;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QFileInfo file(files[i]);
        const auto kept = co_await outbox.keepFile(file.absoluteFilePath());
        if (!kept) {
            dropFiles(outbox, uploads);
            co_return fail(kept.error());
        }
        const QMimeType type = QMimeDatabase().mimeTypeForFile(file);
        uploads.push_back({outbox.newId(), account,
                           UploadMedia{*kept, file.fileName(), type.name().toUtf8(), alts.value(i), {}}});
    }
    co_return uploads;
}

// Of a text, the posts of its thread: the first as `head` says, each of the others an answer to the one
// before.
Outbox::Saying sayingOf(const QStringList &texts, const WritePost &head, AccountId account, Outbox &outbox,
                        Parts uploads)
{
    Outbox::Saying saying;
    saying.parts = std::move(uploads);
    const size_t first = saying.parts.size();
    for (const QString &text : texts) {
        WritePost post = head;
        post.text = text;
        if (saying.parts.size() > first) {
            post.replyTo = localKeyOf(saying.parts.back().id);
            post.media.clear();
            post.poll.reset();
            post.at.reset();
        }
        saying.parts.push_back({outbox.newId(), account, std::move(post)});
    }
    return saying;
}

// An account that does not act for its person just now says it in any case.
Journal::NoteLate lateNote(const Session &session, const Account &account)
{
    const auto persona = session.engine().personaOf(account.id);
    const bool isActing = persona && persona->active == account.id;
    return isActing ? Switch::lateNote(persona->id, account.id) : Journal::NoteLate();
}

QCoro::Task<CommandResult> PostCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    auto noteLate = lateNote(*session, *account);
    auto deed = readOptions(*session);
    if (!deed)
        co_return std::unexpected(deed.error());
    if (session->has("reply-to")) {
        const auto parent = co_await findPost(session, *account, session->option("reply-to"));
        if (!parent)
            co_return std::unexpected(parent.error());
        deed->replyTo = parent->post.key;
    }
    const auto text = co_await readText(session);
    if (!text)
        co_return std::unexpected(text.error());
    deed->text = *text;
    if (deed->text.isEmpty() && !session->has("media") && !deed->poll)
        co_return fail(ExitCode::Usage, "usage",
                       tr("There is nothing to post: give a text, or a file with --media."));
    const QStringList texts = session->has("thread") ? piecesOf(*deed, *account) : QStringList{deed->text};
    for (const QString &words : texts) {
        WritePost piece = *deed;
        piece.text = words;
        if (const auto failure = tooLong(piece, *account))
            co_return std::unexpected(*failure);
    }
    auto uploads = co_await keepUploads(session, account->id);
    if (!uploads)
        co_return std::unexpected(uploads.error());
    for (const Outbox::Saying::Part &upload : *uploads)
        deed->media.push_back(upload.id);
    const int count = int(texts.size());
    auto saying = sayingOf(texts, *deed, account->id, session->engine().outbox(), std::move(*uploads));
    saying.noteLate = std::move(noteLate);
    const QString done = count > 1 ? tr("Posted, %n post(s).", nullptr, count) : tr("Posted.");
    co_return co_await deliverAll(session, *account, std::move(saying), done);
}

} // namespace

std::unique_ptr<Command> makePostCommand()
{
    return std::make_unique<PostCommand>();
}

} // namespace Godwit
