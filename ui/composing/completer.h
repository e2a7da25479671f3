// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "ui/composing/composerrows.h"

#include <QObject>
#include <QTimer>

namespace Godwit
{

class EmojiShelf;
class EngineThread;

// What the word at the cursor may become: people, hashtags and emoji; from the cache at once, then the
// server's, when nothing more was typed for a moment. UI thread.
class Completer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QList<Godwit::CompletionRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    // The part of the text that a row takes the place of.
    Q_PROPERTY(int start READ start NOTIFY changed)
    Q_PROPERTY(int end READ end NOTIFY changed)

public:
    // All outlive the completer.
    Completer(EngineThread &engine, EmojiShelf &emoji, QObject *parent);

    const QList<CompletionRow> &rows() const { return m_rows; }

    int current() const { return m_current; }

    int start() const { return m_word.start; }

    int end() const { return m_word.end; }

    // Who asks.
    void setAccount(AccountId account) { m_account = account; }

    // The text or the cursor is another than before.
    Q_INVOKABLE void look(const QString &text, int cursor);
    Q_INVOKABLE void step(int by);
    Q_INVOKABLE void select(int row);
    // Nothing more is offered for this word.
    Q_INVOKABLE void dismiss();

    // A word that is being typed, with its sign.
    struct Word {
        QChar sign;
        QString text;
        int start = 0;
        int end = 0;

        friend bool operator==(const Word &, const Word &) = default;
    };

    // The one that ends at the cursor; without a sign when it is none of ours, or in a code block.
    static Word wordAt(const QString &text, int cursor);

Q_SIGNALS:
    void changed();

private:
    void offer(QList<CompletionRow> rows);
    void ask(bool server);

    EngineThread &m_engine;
    EmojiShelf &m_emoji;
    AccountId m_account;
    Word m_word;
    Word m_dismissed;
    QList<CompletionRow> m_rows;
    int m_current = 0;
    QTimer m_pause;
};

} // namespace Godwit
