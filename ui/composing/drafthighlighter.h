// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/codehighlight.h"
#include "text/markup.h"
#include "ui/composing/spelling.h"

#include <QHash>
#include <QSyntaxHighlighter>
#include <QTimer>

namespace Godwit
{

class EngineThread;

// Colours a text that is being written: links, mentions and hashtags, and the code between ``` fences in its
// own colours, which are worked out on the engine's thread. Only how it looks: the text stays as it is. UI
// thread; goes with the document.
class DraftHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    // `spelling` outlives it.
    DraftHighlighter(EngineThread &engine, Spelling &spelling, const MarkupStyle &style,
                     QTextDocument *document);

    void setStyle(const MarkupStyle &style);
    // A word that ends there is still being typed.
    void setCursor(int position);

    // A stretch between fences.
    struct Fence {
        QString language;
        QString code;

        friend bool operator==(const Fence &, const Fence &) = default;
    };

    // The code blocks of a text, also one that is not closed yet.
    static QList<Fence> fencesOf(const QTextDocument &document);

protected:
    void highlightBlock(const QString &text) override;

private:
    using Runs = std::vector<CodeRun>;

    void highlightProse(const QString &text);
    void underlineWords(const QString &text);
    void lookAgain();
    void highlightCodeLine(const QString &text);
    void partSigns(const QString &text, int start, int end);
    void askForCode();
    void take(const QList<Fence> &fences, const std::vector<Runs> &runs);

    EngineThread &m_engine;
    Spelling &m_spelling;
    MarkupStyle m_style;
    // Of each line of code that was met, by language and text.
    QHash<QString, Runs> m_lines;
    QList<Fence> m_fences;
    QString m_language;
    int m_cursor = -1;
    QTimer m_soon;
    QTimer m_moved;
    int m_before = -1;
};

} // namespace Godwit
