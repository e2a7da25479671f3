// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/posting.h"

#include "base/tr.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "outbox/outbox.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

static QCoro::Task<std::expected<ActId, QString>> addUpload(Engine *engine, AccountId account,
                                                            DraftMedia media)
{
    const QFileInfo file(media.path);
    if (!file.isFile() || !file.isReadable())
        co_return std::unexpected(
            tr("The file %1 cannot be read. Nothing was sent; your draft is kept.").arg(media.path));
    const auto kept = co_await engine->outbox().keepFile(media.path);
    if (!kept)
        co_return std::unexpected(sentenceOf(kept.error()));
    const QString type = QMimeDatabase().mimeTypeForFile(file).name();
    const auto id = co_await engine->outbox().add(
        account, UploadMedia{*kept, file.fileName(), type.toUtf8(), media.altText, {}});
    if (!id)
        co_return std::unexpected(sentenceOf(id.error()));
    co_return *id;
}

static QCoro::Task<QString> postAs(Engine *engine, AccountId account, Draft draft)
{
    WritePost deed;
    deed.text = draft.text;
    deed.contentWarning = draft.contentWarning;
    deed.sensitive = !draft.contentWarning.isEmpty();
    deed.visibility = draft.visibility;
    deed.language = draft.language;
    deed.replyTo = draft.replyTo;
    if (draft.pollOptions.size() >= 2)
        deed.poll = NewPoll{.options = draft.pollOptions,
                            .multiple = draft.pollMultiple,
                            .length = std::chrono::seconds(draft.pollSeconds)};
    for (const DraftMedia &media : draft.media) {
        const auto upload = co_await addUpload(engine, account, media);
        if (!upload)
            co_return upload.error();
        deed.media.push_back(*upload);
    }
    const auto added = co_await engine->outbox().add(account, deed);
    co_return added ? QString() : sentenceOf(added.error());
}

QCoro::Task<QString> postDraft(Engine *engine, PersonaId persona, std::vector<AccountId> accounts,
                               Draft draft)
{
    for (const AccountId account : accounts) {
        const QString problem = co_await postAs(engine, account, draft);
        if (!problem.isEmpty())
            co_return problem;
    }
    const auto forgotten =
        co_await engine->drafts().keep(persona, Draft{.replyTo = draft.replyTo}, engine->clock().now());
    co_return forgotten ? QString() : sentenceOf(forgotten.error());
}

} // namespace Godwit
