// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/draft.h"
#include "text/htmlreader.h"
#include "text/markup.h"
#include "ui/viewmodels/rowparts.h"

#include <QObject>
#include <QTimer>

namespace Godwit
{

class EngineThread;

// A draft as it will look: its Markdown read, its code in colours. Worked out on the engine's thread, and
// only while it is looked at. UI thread.
class DraftPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // A server that it goes to takes Markdown.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    // The draft is to be read as Markdown.
    Q_PROPERTY(bool markdown READ isMarkdown WRITE setMarkdown NOTIFY changed)
    Q_PROPERTY(QList<Godwit::BlockRow> blocks READ blocks NOTIFY blocksChanged)
    // Who does not take it, where others do; empty: nobody.
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    // Both outlive it; it changes no more of the draft than how it is to be read.
    DraftPreview(Draft &draft, EngineThread &engine, QObject *parent);

    bool isPossible() const { return !m_can.isEmpty(); }

    bool isShown() const { return m_shown; }

    void setShown(bool shown);

    bool isMarkdown() const { return m_draft.markdown; }

    void setMarkdown(bool markdown);

    QList<BlockRow> blocks() const { return m_blocks; }

    QString note() const;

    void setStyle(const MarkupStyle &style);

    void setEmoji(const EmojiMap &emoji) { m_emoji = emoji; }

    // Of the servers that it goes to: those that take Markdown, and those that do not.
    void setHosts(const QStringList &can, const QStringList &cannot);
    // The text is another one.
    void refresh();
    // The draft is another one.
    void reset();

Q_SIGNALS:
    void changed();
    void blocksChanged();
    // By a person: to be kept.
    void edited();

private:
    void read();

    Draft &m_draft;
    EngineThread &m_engine;
    MarkupStyle m_style;
    EmojiMap m_emoji;
    QStringList m_can;
    QStringList m_cannot;
    QList<BlockRow> m_blocks;
    QTimer m_soon;
    int m_asked = 0;
    bool m_shown = false;
};

} // namespace Godwit
