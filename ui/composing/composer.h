// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "outbox/composingaid.h"
#include "ui/composing/attachmentlist.h"
#include "ui/composing/completer.h"
#include "ui/composing/drafthighlighter.h"
#include "ui/composing/draftpreview.h"
#include "ui/composing/emojishelf.h"
#include "ui/composing/polleditor.h"
#include "ui/composing/postdoubts.h"
#include "ui/composing/postoptions.h"
#include "ui/composing/posttime.h"
#include "ui/composing/threadparts.h"
#include "ui/viewmodels/postrow.h"

#include <QPointer>
#include <QQuickTextDocument>

namespace Godwit
{

class EngineThread;
struct OpenedDraft;

// A post being written. Each keystroke is kept as a draft; posting puts it into the outbox, for all its
// accounts in one step. UI thread.
class Composer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    // The text of an own post is being asked for.
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString warning READ warning WRITE setWarning NOTIFY changed)
    Q_PROPERTY(QList<Godwit::ComposerTargetRow> targets READ targets NOTIFY changed)
    // What is answered or quoted; without a key: nothing.
    Q_PROPERTY(Godwit::PostRow about READ about NOTIFY openChanged)
    // new, reply, quote, edit or anew.
    Q_PROPERTY(QString kind READ kind NOTIFY openChanged)
    // Of the tightest account that posts; the limit is 0 where there is none.
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int limit READ limit NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    // What the button does: "Post to both".
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(QString keptAt READ keptAt NOTIFY kept)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // Of all its posts: files without a description. Before the first time that they would be posted so,
    // `reminding` is said instead.
    Q_PROPERTY(int undescribed READ undescribed NOTIFY changed)
    Q_PROPERTY(bool reminding READ isReminding NOTIFY changed)
    // A file is to be chosen as soon as it is open.
    Q_PROPERTY(bool wantsFiles READ wantsFiles NOTIFY openChanged)
    // Other drafts of the same person; keys for resume().
    Q_PROPERTY(QList<Godwit::ChoiceRow> drafts READ drafts NOTIFY openChanged)
    Q_PROPERTY(Godwit::AttachmentList *attachments READ attachments CONSTANT)
    Q_PROPERTY(Godwit::PollEditor *poll READ poll CONSTANT)
    Q_PROPERTY(Godwit::PostOptions *options READ options CONSTANT)
    Q_PROPERTY(Godwit::DraftPreview *preview READ preview CONSTANT)
    Q_PROPERTY(Godwit::Spelling *spelling READ spelling CONSTANT)
    Q_PROPERTY(Godwit::PostTime *time READ time CONSTANT)
    Q_PROPERTY(Godwit::ThreadParts *thread READ thread CONSTANT)
    Q_PROPERTY(Godwit::EmojiShelf *emoji READ emoji CONSTANT)
    Q_PROPERTY(Godwit::Completer *completer READ completer CONSTANT)

public:
    // The thread outlives the composer.
    Composer(EngineThread &engine, std::shared_ptr<EmojiBook> book, QObject *parent);

    // Who may post and who does by default.
    void setAccounts(std::vector<Account> accounts, AccountId current);
    void setStyle(const MarkupStyle &style);

    bool isOpen() const { return m_open; }

    bool isLoading() const { return m_loading || m_posting; }

    QString text() const { return m_draft.text; }

    void setText(const QString &text);

    QString warning() const { return m_draft.contentWarning; }

    void setWarning(const QString &warning);
    QList<ComposerTargetRow> targets() const;

    const PostRow &about() const { return m_about; }

    QString kind() const;
    int count() const;
    int limit() const;
    bool isReady() const;
    QString action() const;
    QString keptAt() const;
    QString problem() const;
    int undescribed() const;
    bool isReminding() const;
    bool wantsFiles() const;
    QList<ChoiceRow> drafts() const;
    AttachmentList *attachments();
    PollEditor *poll();
    PostOptions *options();
    DraftPreview *preview();
    Spelling *spelling();
    PostTime *time();
    ThreadParts *thread();
    EmojiShelf *emoji();
    Completer *completer();

    Q_INVOKABLE void write();
    // `files`: a file is to be chosen at once.
    Q_INVOKABLE void answer(const Godwit::PostRow &post, bool files = false);
    Q_INVOKABLE void quote(const Godwit::PostRow &post);
    // An own post. Anew: as a new post, which takes the old one's place once it has been sent.
    Q_INVOKABLE void edit(const Godwit::PostRow &post);
    Q_INVOKABLE void writeAnew(const Godwit::PostRow &post);
    // The post that is kept ready for the day on which a server ends; where there is none yet, one begun so.
    Q_INVOKABLE void writeLast(const QString &text);
    // Takes a post of the outbox back.
    Q_INVOKABLE void takeBack(const QString &act);
    Q_INVOKABLE void resume(const QString &draft);
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(int account, bool chosen);
    Q_INVOKABLE void post();
    // Goes to the post that has a file without a description.
    Q_INVOKABLE void goToUndescribed();
    // Colours what is written in this document from now on.
    Q_INVOKABLE void highlight(QQuickTextDocument *document);
    Q_INVOKABLE void moveCursor(int position);
    // Whether the account that wrote it can change it.
    Q_INVOKABLE bool canEdit(const Godwit::PostRow &post) const;

Q_SIGNALS:
    void openChanged();
    void changed();
    void kept();
    // In the outbox; it may still have to wait for a server.
    // `later`: when it goes out, in words; empty: at once. `acts`: what it is in the outbox.
    void posted(bool edit, const QString &later, const QStringList &acts);
    // Nobody is signed in, or a guest looks around.
    void accountWanted();
    // It could not even be opened.
    void failed(const QString &sentence);

private:
    void begin(const Draft &blank);
    void openOwn(const PostRow &post, Draft blank);
    void show(OpenedDraft opened, AccountId asked);
    void learn();
    void tellHosts();
    void tell();
    void takeOver(AccountId from, AccountId to);
    void edited();
    void keep();
    const Account *account(AccountId id) const;
    const Account *accountOf(const QString &person) const;
    std::vector<const Account *> chosen() const;
    const Account *tightest() const;
    int leftFor(const Account &account, const QString &text, bool head) const;
    std::optional<int> least(const QString &text, bool head) const;
    bool isPartReady(const DraftPart &part, bool head) const;
    void showPart();
    void drop(const QStringList &files);

    EngineThread &m_engine;
    std::vector<Account> m_accounts;
    AccountId m_current;
    PersonaId m_persona;
    QSet<AccountId> m_chosen;
    Draft m_draft;
    PostRow m_about;
    QHash<AccountId, ComposingAid::Knowledge> m_known;
    QStringList m_languages;
    QList<ChoiceRow> m_drafts;
    MarkupStyle m_style;
    QPointer<DraftHighlighter> m_highlighter;
    AttachmentList m_attachments;
    PollEditor m_poll;
    PostOptions m_options;
    DraftPreview m_preview;
    Spelling m_spelling;
    PostTime m_time;
    ThreadParts m_thread;
    EmojiShelf m_emoji;
    Completer m_completer;
    QString m_keptAt;
    QString m_problem;
    bool m_open = false;
    bool m_wantsFiles = false;
    PostDoubts m_doubts;
    bool m_loading = false;
    bool m_posting = false;
};

} // namespace Godwit
