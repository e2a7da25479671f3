// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/drafthighlighter.h"

#include "ui/viewmodels/enginethread.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <qcoro/qcorotask.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

// States of a block: what the next one begins in.
static constexpr int inProse = 0;
static constexpr int inCode = 1;
// A draft that is one huge listing is not worth the memory of its colours.
static constexpr qsizetype mostLines = 2'000;
// Of a format that differs from its neighbour's in nothing that is seen.
static constexpr int drawnApart = QTextFormat::UserProperty + 1;

static bool opensFence(const QString &line, QString *language)
{
    static const QRegularExpression fence(u"^ {0,3}```\\s*([^\\s`]*)[^`]*$"_s);
    const auto match = fence.match(line);
    if (match.hasMatch())
        *language = match.captured(1);
    return match.hasMatch();
}

static bool closesFence(const QString &line)
{
    static const QRegularExpression fence(u"^ {0,3}```\\s*$"_s);
    return fence.match(line).hasMatch();
}

static QString lineKey(const QString &language, const QString &line)
{
    return language + u'\n' + line;
}

DraftHighlighter::DraftHighlighter(EngineThread &engine, Spelling &spelling, const MarkupStyle &style,
                                   QTextDocument *document)
    : QSyntaxHighlighter(document), m_engine(engine), m_spelling(spelling), m_style(style)
{
    connect(&spelling, &Spelling::changed, this, &DraftHighlighter::rehighlight, Qt::QueuedConnection);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DraftHighlighter::askForCode);
    m_moved.setSingleShot(true);
    m_moved.setInterval(0);
    connect(&m_moved, &QTimer::timeout, this, &DraftHighlighter::lookAgain);
    connect(document, &QTextDocument::contentsChange, &m_soon, qOverload<>(&QTimer::start));
}

void DraftHighlighter::setStyle(const MarkupStyle &style)
{
    m_style = style;
    rehighlight();
}

void DraftHighlighter::setCursor(int position)
{
    if (!m_moved.isActive())
        m_before = m_cursor;
    m_cursor = position;
    m_moved.start();
}

// The word that was left, and the one that is come to.
void DraftHighlighter::lookAgain()
{
    const QTextBlock before = document()->findBlock(m_before);
    const QTextBlock here = document()->findBlock(m_cursor);
    if (here.isValid())
        rehighlightBlock(here);
    if (before.isValid() && before != here)
        rehighlightBlock(before);
}

QList<DraftHighlighter::Fence> DraftHighlighter::fencesOf(const QTextDocument &document)
{
    QList<Fence> fences;
    bool open = false;
    QString language;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (!open) {
            open = opensFence(line, &language);
            if (open)
                fences.append({language, {}});
        } else if (closesFence(line)) {
            open = false;
        } else {
            fences.last().code += line + u'\n';
        }
    }
    return fences;
}

static QTextCharFormat inked(const QString &colour)
{
    QTextCharFormat format;
    format.setForeground(QColor(colour));
    return format;
}

static bool isSign(QChar character)
{
    return character > u' ' && character < u'\x7f' && !character.isLetterOrNumber();
}

// What was written, sign by sign, as in a post: a font that draws two as one makes => an arrow. Formats know
// nothing of a font's features; but what differs in its format is drawn by itself, so every second one of
// some signs in a row does.
void DraftHighlighter::partSigns(const QString &text, int start, int end)
{
    bool differs = false;
    for (int at = start + 1; at < end; ++at) {
        differs = !differs && isSign(text[at - 1]) && isSign(text[at]);
        if (!differs)
            continue;
        QTextCharFormat own = format(at);
        own.setProperty(drawnApart, true);
        setFormat(at, 1, own);
    }
}

void DraftHighlighter::highlightProse(const QString &text)
{
    // As servers read it: a sign in the middle of a word is none.
    static const QRegularExpression marked(
        u"(?<![\\w@/&])(?:@[\\w.-]*\\w(?:@[\\w.-]*\\w)?|#\\w*[^\\W\\d_]\\w*)|https?://[^\\s<>\"]*[^\\s<>\"'.,:;!?)]|(?<![\\w:]):[\\w+-]{2,}:"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"`[^`]+`"_s);
    const QTextCharFormat link = inked(m_style.link);
    for (const auto &match : marked.globalMatch(text))
        setFormat(int(match.capturedStart()), int(match.capturedLength()), link);
    QTextCharFormat mono;
    mono.setFontFamilies({m_style.codeFamily});
    for (const auto &match : code.globalMatch(text)) {
        setFormat(int(match.capturedStart()), int(match.capturedLength()), mono);
        partSigns(text, int(match.capturedStart()), int(match.capturedEnd()));
    }
    underlineWords(text);
}

void DraftHighlighter::underlineWords(const QString &text)
{
    const int cursor = m_cursor - currentBlock().position();
    for (const Spelling::Word &word : Spelling::wordsIn(text)) {
        const int end = word.start + word.length;
        if (!m_spelling.isWrong(text.mid(word.start, word.length)) || cursor == end)
            continue;
        QTextCharFormat wrong = format(word.start);
        wrong.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        wrong.setUnderlineColor(m_spelling.colour());
        setFormat(word.start, word.length, wrong);
    }
}

static QString colourOf(CodeRole role, const MarkupStyle &style)
{
    switch (role) {
    case CodeRole::Keyword:
        return style.keyword;
    case CodeRole::Type:
        return style.type;
    case CodeRole::String:
        return style.string;
    case CodeRole::Number:
        return style.number;
    case CodeRole::Comment:
        return style.comment;
    case CodeRole::Plain:
        break;
    }
    return {};
}

void DraftHighlighter::highlightCodeLine(const QString &text)
{
    QTextCharFormat mono;
    mono.setFontFamilies({m_style.codeFamily});
    setFormat(0, int(text.size()), mono);
    for (const CodeRun &run : m_lines.value(lineKey(m_language, text))) {
        const QString colour = colourOf(run.role, m_style);
        if (colour.isEmpty())
            continue;
        QTextCharFormat format = inked(colour);
        format.setFontFamilies({m_style.codeFamily});
        setFormat(int(run.start), int(run.length), format);
    }
    partSigns(text, 0, int(text.size()));
}

void DraftHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat fence = inked(m_style.comment);
    fence.setFontFamilies({m_style.codeFamily});
    if (previousBlockState() == inCode) {
        // Blocks may be asked for out of their order: the fence above tells the language.
        for (QTextBlock above = currentBlock().previous(); above.isValid(); above = above.previous()) {
            if (opensFence(above.text(), &m_language) &&
                (!above.previous().isValid() || above.previous().userState() != inCode))
                break;
        }
        const bool closes = closesFence(text);
        setCurrentBlockState(closes ? inProse : inCode);
        if (closes)
            setFormat(0, int(text.size()), fence);
        else
            highlightCodeLine(text);
        return;
    }
    const bool opens = opensFence(text, &m_language);
    setCurrentBlockState(opens ? inCode : inProse);
    if (opens)
        setFormat(0, int(text.size()), fence);
    else
        highlightProse(text);
}

static QCoro::Task<std::vector<std::vector<CodeRun>>> colour(QList<DraftHighlighter::Fence> fences)
{
    std::vector<std::vector<CodeRun>> runs;
    for (const DraftHighlighter::Fence &fence : fences)
        runs.push_back(highlightCode(fence.code, fence.language));
    co_return runs;
}

void DraftHighlighter::askForCode()
{
    const QList<Fence> fences = fencesOf(*document());
    if (fences == m_fences)
        return;
    m_fences = fences;
    if (fences.isEmpty())
        return;
    m_engine.ask<std::vector<Runs>>(
        this, [fences](Engine &) { return colour(fences); },
        [this, fences](const std::vector<Runs> &runs) {
            // Another answer is on its way when the text has changed meanwhile.
            if (fences == m_fences)
                take(fences, runs);
        });
}

// The runs of each line, in the line's own positions.
static QHash<QString, std::vector<CodeRun>> linesOf(const DraftHighlighter::Fence &fence,
                                                    const std::vector<CodeRun> &runs)
{
    QHash<QString, std::vector<CodeRun>> lines;
    qsizetype start = 0;
    for (const QString &line : fence.code.split(u'\n')) {
        const qsizetype end = start + line.size();
        std::vector<CodeRun> own;
        for (const CodeRun &run : runs) {
            const qsizetype from = std::max(run.start, start);
            const qsizetype to = std::min(run.start + run.length, end);
            if (from < to)
                own.push_back({from - start, to - from, run.role});
        }
        lines.insert(lineKey(fence.language, line), own);
        start = end + 1;
    }
    return lines;
}

void DraftHighlighter::take(const QList<Fence> &fences, const std::vector<Runs> &runs)
{
    if (m_lines.size() > mostLines)
        m_lines.clear();
    bool changed = false;
    for (qsizetype i = 0; i < fences.size(); ++i) {
        const auto lines = linesOf(fences[i], runs[size_t(i)]);
        for (const auto &[key, own] : lines.asKeyValueRange()) {
            if (m_lines.value(key) == own)
                continue;
            m_lines.insert(key, own);
            changed = true;
        }
    }
    if (changed)
        rehighlight();
}

} // namespace Godwit
