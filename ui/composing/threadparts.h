// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/draft.h"
#include "ui/composing/composerrows.h"

#include <QObject>

namespace Godwit
{

// The posts of a draft: one, or a thread of them, of which one is being written. UI thread.
class ThreadParts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // What is on a server already stays one post.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    // Of the one that is being written: its place, from 0.
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QList<Godwit::ThreadPartRow> earlier READ earlier NOTIFY changed)
    Q_PROPERTY(QList<Godwit::ThreadPartRow> later READ later NOTIFY changed)
    // How many posts the text that is being written makes within the limit; 1: it fits.
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)

public:
    // The draft outlives it; it changes no more of it than its posts.
    ThreadParts(Draft &draft, QObject *parent);

    bool isPossible() const { return !m_draft.edits; }

    int count() const { return int(m_draft.earlier.size() + 1 + m_draft.later.size()); }

    int current() const { return int(m_draft.earlier.size()); }

    QList<ThreadPartRow> earlier() const;
    QList<ThreadPartRow> later() const;

    int pieces() const { return m_pieces; }

    // Characters left of the tightest account for a post with this text; `head`: it is the thread's first
    // one. Nothing where no account has a limit.
    using Measure = std::function<std::optional<int>(const QString &text, bool head)>;

    // After whatever changes the counts.
    void measure(Measure left);
    // The draft is another one.
    void reset();

    // What stands behind the cursor becomes the next post.
    Q_INVOKABLE void next(int cursor);
    Q_INVOKABLE void edit(int index);
    // Becomes one with the post before it.
    Q_INVOKABLE void join();
    Q_INVOKABLE void remove(int index);
    // At the limit: see splitThread().
    Q_INVOKABLE void split();

Q_SIGNALS:
    void changed();
    // By a person: to be kept.
    void edited();
    // Another post is being written, from this place in its text on.
    void moved(int cursor);
    // Files that went with a post.
    void dropped(const QStringList &paths);

private:
    ThreadPartRow rowOf(const DraftPart &part, int index) const;
    void take(std::vector<DraftPart> parts, size_t current, int cursor);

    Draft &m_draft;
    Measure m_left;
    int m_pieces = 1;
};

} // namespace Godwit
