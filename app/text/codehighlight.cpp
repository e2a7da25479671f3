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

class Runs final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    std::vector<CodeRun> of(const QString &code, const KSyntaxHighlighting::Definition &definition);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        add(m_lineStart + offset, length, roleOf(format.textStyle()));
    }

private:
    void add(qsizetype start, qsizetype length, CodeRole role);

    std::vector<CodeRun> m_runs;
    qsizetype m_lineStart = 0;
};

void Runs::add(qsizetype start, qsizetype length, CodeRole role)
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

std::vector<CodeRun> Runs::of(const QString &code, const KSyntaxHighlighting::Definition &definition)
{
    setDefinition(definition);
    KSyntaxHighlighting::State state;
    while (m_lineStart < code.size()) {
        qsizetype end = code.indexOf(u'\n', m_lineStart);
        if (end < 0)
            end = code.size();
        if (end - m_lineStart <= LongestLine)
            state = highlightLine(QStringView(code).sliced(m_lineStart, end - m_lineStart), state);
        m_lineStart = end + 1;
    }
    add(code.size(), 0, CodeRole::Plain);
    return m_runs;
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
    return Runs().of(code, definition);
}

} // namespace Godwit
