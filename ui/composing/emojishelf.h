// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customemoji.h"
#include "text/emojitable.h"
#include "ui/composing/composerrows.h"
#include "ui/pictures/emojibook.h"

#include <QObject>

#include <memory>

namespace Godwit
{

class EngineThread;

// The emoji that may be picked: those used last, the server's own, and Unicode's by group, or what a search
// finds among all of them. UI thread; read when it is first wanted.
class EmojiShelf : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // Keys for `group`; the detail is an emoji that stands for the group.
    Q_PROPERTY(QList<Godwit::ChoiceRow> groups READ groups NOTIFY changed)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(QList<Godwit::EmojiRow> rows READ rows NOTIFY changed)
    // 0: none; 1 (light) to 5 (dark).
    Q_PROPERTY(int tone READ tone WRITE setTone NOTIFY changed)

public:
    // The thread outlives the shelf.
    EmojiShelf(EngineThread &engine, std::shared_ptr<EmojiBook> book, QObject *parent);

    QList<ChoiceRow> groups() const;

    QString group() const { return m_group; }

    void setGroup(const QString &group);

    QString typed() const { return m_typed; }

    void setTyped(const QString &typed);
    QList<EmojiRow> rows() const;

    int tone() const { return m_tone; }

    void setTone(int tone);

    // What the servers know that a post goes to.
    void setCustom(std::vector<CustomEmoji> custom);

    // Those whose shortcode begins with or contains this: the server's first.
    QList<CompletionRow> completions(const QString &typed, int limit) const;

    // Reads the table, unless it has been read.
    Q_INVOKABLE void prepare();
    // It was picked.
    Q_INVOKABLE void use(const QString &insert);

Q_SIGNALS:
    void changed();

private:
    EmojiRow rowOf(const Emoji &emoji) const;
    EmojiRow rowOf(const CustomEmoji &emoji) const;
    QList<EmojiRow> recentRows() const;
    QList<EmojiRow> foundRows() const;
    void keep(const QString &name, const QString &value);

    EngineThread &m_engine;
    std::shared_ptr<EmojiBook> m_book;
    std::shared_ptr<const EmojiTable> m_table;
    std::vector<CustomEmoji> m_custom;
    QStringList m_recent;
    QString m_group;
    QString m_typed;
    int m_tone = 0;
    bool m_asked = false;
};

} // namespace Godwit
