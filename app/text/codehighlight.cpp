// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codehighlight.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Godwit
{

namespace
{

using KSyntaxHighlighting::Theme;

constexpr qsizetype MostCode = 64 * 1024;
constexpr qsizetype LongestLine = 1'000;

CodeRole roleOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Preprocessor:
    case Theme::Import:
        return CodeRole::Keyword;
    case Theme::DataType:
    case Theme::BuiltIn:
    case Theme::Attribute:
    case Theme::Extension:
    case Theme::Annotation:
    case Theme::Function:
        return CodeRole::Type;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return CodeRole::String;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return CodeRole::Number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::CommentVar:
        return CodeRole::Comment;
    default:
        return CodeRole::Plain;
    }
}

// Without holes: what nothing is added for is plain.
class RunList
{
public:
    void add(qsizetype start, qsizetype length, CodeRole role);

    std::vector<CodeRun> take() { return std::move(m_runs); }

private:
    std::vector<CodeRun> m_runs;
};

void RunList::add(qsizetype start, qsizetype length, CodeRole role)
{
    const qsizetype end = m_runs.empty() ? 0 : m_runs.back().start + m_runs.back().length;
    if (start > end)
        add(end, start - end, CodeRole::Plain);
    if (length <= 0)
        return;
    if (!m_runs.empty() && m_runs.back().role == role)
        m_runs.back().length += length;
    else
        m_runs.push_back({start, length, role});
}

// Languages in which a capital begins a type or a variant, and a name before a bracket is called. Some
// definitions say so themselves, as that of Java does of calls; others leave names alone. None of them has
// prose between its code.
bool namesTell(const QString &language)
{
    static const QSet<QString> languages = {
        QStringLiteral("C"),       QStringLiteral("C#"),          QStringLiteral("C++"),
        QStringLiteral("Crystal"), QStringLiteral("D"),           QStringLiteral("Dart"),
        QStringLiteral("Go"),      QStringLiteral("Groovy"),      QStringLiteral("Haxe"),
        QStringLiteral("ISO C++"), QStringLiteral("Java"),        QStringLiteral("JavaScript"),
        QStringLiteral("Julia"),   QStringLiteral("Kotlin"),      QStringLiteral("Lua"),
        QStringLiteral("Nim"),     QStringLiteral("Objective-C"), QStringLiteral("Objective-C++"),
        QStringLiteral("Python"),  QStringLiteral("QML"),         QStringLiteral("Rust"),
        QStringLiteral("Scala"),   QStringLiteral("Swift"),       QStringLiteral("TypeScript"),
        QStringLiteral("Vala"),    QStringLiteral("Zig")};
    return languages.contains(language);
}

bool belongsToName(const QString &code, qsizetype at)
{
    return at >= 0 && at < code.size() && (code[at].isLetterOrNumber() || code[at] == u'_');
}

// `Sent`, not `MAX_SIZE` nor the `T` of a template.
bool isCapitalised(QStringView name)
{
    return name.front().isUpper() && std::ranges::any_of(name, [](QChar letter) { return letter.isLower(); });
}

// A stretch that the language's definition calls nothing, and the names in it.
void addNames(RunList &runs, const QString &code, qsizetype from, qsizetype length)
{
    static const QRegularExpression name(QStringLiteral("\\b[^\\W\\d]\\w*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &match : name.globalMatchView(QStringView(code).sliced(from, length))) {
        const qsizetype start = from + match.capturedStart();
        const qsizetype end = from + match.capturedEnd();
        if (belongsToName(code, start - 1) || belongsToName(code, end))
            continue;
        const bool isCalled = end < code.size() && code[end] == u'(';
        if (isCalled || isCapitalised(match.capturedView()))
            runs.add(start, end - start, CodeRole::Type);
    }
    runs.add(from + length, 0, CodeRole::Plain);
}

class Highlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Highlighter(const QString &code) : m_code(code) {}

    std::vector<CodeRun> runs(const KSyntaxHighlighting::Definition &definition);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    const QString &m_code;
    RunList m_runs;
    qsizetype m_lineStart = 0;
    bool m_namesTell = false;
};

void Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const qsizetype start = m_lineStart + offset;
    if (m_namesTell && format.textStyle() == Theme::Normal)
        addNames(m_runs, m_code, start, length);
    // Rust's paths have the style of a preprocessor's lines.
    else if (format.name() == QLatin1String("Scope"))
        m_runs.add(start, length, CodeRole::Type);
    else
        m_runs.add(start, length, roleOf(format.textStyle()));
}

std::vector<CodeRun> Highlighter::runs(const KSyntaxHighlighting::Definition &definition)
{
    setDefinition(definition);
    m_namesTell = namesTell(definition.name());
    KSyntaxHighlighting::State state;
    while (m_lineStart < m_code.size()) {
        qsizetype end = m_code.indexOf(u'\n', m_lineStart);
        if (end < 0)
            end = m_code.size();
        if (end - m_lineStart <= LongestLine)
            state = highlightLine(QStringView(m_code).sliced(m_lineStart, end - m_lineStart), state);
        m_lineStart = end + 1;
    }
    m_runs.add(m_code.size(), 0, CodeRole::Plain);
    return m_runs.take();
}

// The library's index is shared and not made for several threads.
struct Languages {
    QMutex mutex;
    KSyntaxHighlighting::Repository repository;

    static Languages &instance()
    {
        static Languages languages;
        return languages;
    }

    KSyntaxHighlighting::Definition find(const QString &named) const;
};

KSyntaxHighlighting::Definition Languages::find(const QString &named) const
{
    static const QHash<QString, QString> aliases = {{QStringLiteral("c#"), QStringLiteral("C#")},
                                                    {QStringLiteral("csharp"), QStringLiteral("C#")},
                                                    {QStringLiteral("golang"), QStringLiteral("Go")},
                                                    {QStringLiteral("shell"), QStringLiteral("Bash")},
                                                    {QStringLiteral("console"), QStringLiteral("Bash")},
                                                    {QStringLiteral("sh-session"), QStringLiteral("Bash")},
                                                    {QStringLiteral("python3"), QStringLiteral("Python")},
                                                    {QStringLiteral("objc"), QStringLiteral("Objective-C")},
                                                    {QStringLiteral("vb"), QStringLiteral("Visual Basic")}};
    if (named.isEmpty() || named.size() > 32 || named.contains(u'/'))
        return {};
    const QString name = aliases.value(named.toLower(), named);
    const auto definition = repository.definitionForName(name);
    return definition.isValid() ? definition
                                : repository.definitionForFileName(QStringLiteral("x.") + name.toLower());
}

} // namespace

QString languageName(const QString &named)
{
    Languages &languages = Languages::instance();
    const QMutexLocker lock(&languages.mutex);
    return languages.find(named).name();
}

std::vector<CodeRun> highlightCode(const QString &code, const QString &language)
{
    if (code.isEmpty())
        return {};
    Languages &languages = Languages::instance();
    const QMutexLocker lock(&languages.mutex);
    const auto definition =
        code.size() <= MostCode ? languages.find(language) : KSyntaxHighlighting::Definition();
    if (!definition.isValid())
        return {{0, code.size(), CodeRole::Plain}};
    return Highlighter(code).runs(definition);
}

} // namespace Godwit
