// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmlreader.h"

#include "text/clean.h"
#include "text/htmlsieve.h"
#include "text/htmltree.h"
#include "text/links.h"
#include "text/richtextbuilder.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace Godwit
{

namespace
{

using SpanKind = TextSpan::Kind;

// How servers compare tags: without width, case and accents.
QString foldedTag(const QString &tag)
{
    QString folded = tag.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

QString comparableUrl(const QString &url)
{
    QString comparable = safeLink(url);
    while (comparable.endsWith(u'/'))
        comparable.chop(1);
    return comparable;
}

class Reader
{
public:
    explicit Reader(const HtmlContext &context);

    RichText read(QStringView html);

private:
    void children(const HtmlNode &node);
    void node(const HtmlNode &node);
    void element(const HtmlNode &node);
    bool inlineElement(const HtmlNode &node);
    bool blockElement(const HtmlNode &node);
    bool whole(const HtmlNode &node);
    void styled(const HtmlNode &node, TextSpan::Style style);
    void anchor(const HtmlNode &node);
    void image(const HtmlNode &node);
    void ruby(const HtmlNode &node);
    void maths(const HtmlNode &node);
    void preformatted(const HtmlNode &node);
    void list(const HtmlNode &node, bool ordered);
    bool isHidden(const HtmlNode &node) const;
    QString hashtag(const QString &text, const QString &url) const;

    const HtmlContext &m_context;
    QHash<QString, PersonKey> m_mentions;
    QHash<QString, QString> m_hashtags;
    RichTextBuilder m_builder;
};

Reader::Reader(const HtmlContext &context) : m_context(context), m_builder(context.emoji)
{
    for (const auto &[url, person] : context.mentions.asKeyValueRange()) {
        if (const QString comparable = comparableUrl(url); !comparable.isEmpty())
            m_mentions.insert(comparable, person);
    }
    for (const QString &tag : context.hashtags)
        m_hashtags.insert(foldedTag(tag), tag);
}

RichText Reader::read(QStringView html)
{
    // A UTF-16 unit is at least one byte of UTF-8: the rest cannot pass the sieve.
    constexpr qsizetype most = 1024 * 1024;
    const SievedHtml sieved = sieveHtml(html.first(std::min(html.size(), most + 1)).toUtf8());
    const HtmlTree tree(sieved);
    children(tree.root());
    if (sieved.truncated)
        m_builder.appendEllipsis();
    return m_builder.take();
}

void Reader::children(const HtmlNode &parent)
{
    for (const HtmlNode &child : parent.children())
        node(child);
}

void Reader::node(const HtmlNode &node)
{
    if (node.isText())
        m_builder.text(node.text());
    else if (node.isElement() && !isHidden(node))
        element(node);
}

bool Reader::isHidden(const HtmlNode &node) const
{
    return node.hasClass("invisible") || (m_context.hasQuote && node.hasClass("quote-inline"));
}

void Reader::element(const HtmlNode &node)
{
    if (!whole(node) && !inlineElement(node) && !blockElement(node))
        children(node);
    if (node.hasClass("ellipsis"))
        m_builder.text(u"\u2026");
}

// Elements whose content is not simply read on.
bool Reader::whole(const HtmlNode &node)
{
    const QByteArrayView name = node.name();
    const QString mark = node.attribute("data-mark");
    if (mark == u"maths")
        maths(node);
    else if (mark == u"annotation")
        return true;
    else if (name == "br")
        m_builder.lineBreak();
    else if (name == "img")
        image(node);
    else if (name == "ruby")
        ruby(node);
    else if (name == "pre")
        preformatted(node);
    else if (name == "hr")
        m_builder.endBlock();
    else
        return false;
    return true;
}

void Reader::styled(const HtmlNode &node, TextSpan::Style style)
{
    const TextSpan::Styles before = m_builder.styles();
    m_builder.setStyles(before | style);
    children(node);
    m_builder.setStyles(before);
}

bool Reader::inlineElement(const HtmlNode &node)
{
    const QByteArrayView name = node.name();
    if (name == "a")
        anchor(node);
    else if (name == "strong")
        styled(node, TextSpan::Strong);
    else if (name == "em")
        styled(node, TextSpan::Emphasis);
    else if (name == "u")
        styled(node, TextSpan::Underline);
    else if (name == "s")
        styled(node, TextSpan::Strike);
    else if (name == "code")
        styled(node, TextSpan::Code);
    else if (node.attribute("data-mark") == u"cell") {
        m_builder.text(u" ");
        children(node);
        m_builder.text(u" ");
    } else
        return false;
    return true;
}

bool Reader::blockElement(const HtmlNode &node)
{
    const QByteArrayView name = node.name();
    if (name == "ul" || name == "ol") {
        list(node, name == "ol");
    } else if (name == "blockquote") {
        m_builder.enterQuote();
        children(node);
        m_builder.leaveQuote();
    } else if (name == "h1") {
        m_builder.endBlock();
        styled(node, TextSpan::Strong);
        m_builder.endBlock();
    } else if (name == "p" || name == "div" || name == "li") {
        m_builder.endBlock();
        children(node);
        m_builder.endBlock();
    } else
        return false;
    return true;
}

void Reader::list(const HtmlNode &node, bool ordered)
{
    constexpr int most = 1'000'000;
    int ordinal = ordered ? 1 : 0;
    bool given = false;
    if (const int start = node.attribute("start").toInt(&given); ordered && given)
        ordinal = std::clamp(start, 1, most);
    m_builder.enterList();
    for (const HtmlNode &child : node.children()) {
        if (child.name() != "li" || isHidden(child)) {
            this->node(child);
            continue;
        }
        if (const int value = child.attribute("value").toInt(&given); ordered && given)
            ordinal = std::clamp(value, 1, most);
        m_builder.beginItem(ordinal);
        children(child);
        m_builder.endBlock();
        ordinal += ordered ? 1 : 0;
    }
    m_builder.leaveList();
}

QString Reader::hashtag(const QString &text, const QString &url) const
{
    if (text.startsWith(u'#') || text.startsWith(u'\uff03'))
        return m_hashtags.value(foldedTag(text.sliced(1)));
    const QString path = QUrl(url).path();
    if (!path.contains(u"/tag/") && !path.contains(u"/tags/"))
        return {};
    // Some servers link the word without its sign.
    const QString tag = m_hashtags.value(foldedTag(path.section(u'/', -1)));
    return foldedTag(tag) == foldedTag(text) ? tag : QString();
}

void Reader::anchor(const HtmlNode &node)
{
    const QString url = safeLink(node.attribute("href"));
    const QString before = m_builder.link();
    const QString text = cleanLine(node.flatText(), 500);
    const PersonKey person = m_mentions.value(comparableUrl(url));
    const QString tag = url.isEmpty() || person ? QString() : hashtag(text, url);
    if (person)
        m_builder.span(SpanKind::Mention, text, person.toString());
    else if (!tag.isEmpty())
        m_builder.span(SpanKind::Hashtag, text, tag);
    else {
        m_builder.setLink(url);
        children(node);
        m_builder.setLink(before);
    }
}

// A picture in the text is a link to it: only the fetcher shows pictures. Emoji come as pictures from some
// servers.
void Reader::image(const HtmlNode &node)
{
    QString words = cleanLine(node.attribute("alt"), 1'500);
    if (words.isEmpty())
        words = cleanLine(node.attribute("title"), 1'500);
    const QString url = safeImageLink(node.attribute("src"));
    if (node.hasClass("emoji") || node.hasClass("custom-emoji") || !m_builder.link().isEmpty() ||
        url.isEmpty()) {
        m_builder.text(words);
        return;
    }
    m_builder.setLink(url);
    m_builder.text(words.isEmpty() ? linkHost(url) : words);
    m_builder.setLink({});
}

void Reader::ruby(const HtmlNode &node)
{
    QString base;
    const auto emitPair = [&](const QString &annotation) {
        const QString text = cleanLine(std::exchange(base, {}));
        if (annotation.isEmpty())
            m_builder.text(text);
        else
            m_builder.span(SpanKind::Ruby, text, annotation);
    };
    for (const HtmlNode &child : node.children()) {
        if (child.name() == "rt")
            emitPair(cleanLine(child.flatText(), 200));
        else if (child.name() != "rp")
            base += child.flatText();
    }
    emitPair({});
}

void Reader::maths(const HtmlNode &node)
{
    const HtmlNode source = node.descendant([](const HtmlNode &candidate) {
        return candidate.attribute("data-mark") == u"annotation" &&
               candidate.attribute("encoding").compare(u"application/x-tex", Qt::CaseInsensitive) == 0;
    });
    const QString tex = source.isElement() ? source.flatText().trimmed() : QString();
    if (tex.isEmpty())
        children(node);
    else if (node.attribute("display") == u"block")
        m_builder.block(TextBlock::Kind::Maths, tex);
    else {
        const TextSpan::Styles before = m_builder.styles();
        m_builder.setStyles(before | TextSpan::Code);
        m_builder.text(tex);
        m_builder.setStyles(before);
    }
}

QString languageIn(const HtmlNode &node)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9+#._-]{1,32}$"));
    const QStringList classes = node.attribute("class").split(u' ', Qt::SkipEmptyParts);
    QString language = node.attribute("data-language");
    for (const QString &name : classes.mid(0, 16)) {
        for (const QStringView prefix :
             {u"language-", u"lang-", u"highlight-source-", u"sourceCode-", u"brush:"}) {
            if (language.isEmpty() && name.startsWith(prefix))
                language = name.sliced(prefix.size());
        }
    }
    const bool marked =
        classes.contains(u"highlight") || classes.contains(u"hljs") || classes.contains(u"sourceCode");
    for (const QString &name : classes.mid(0, 16)) {
        if (language.isEmpty() && marked && name != u"highlight" && name != u"hljs" && name != u"sourceCode")
            language = name;
    }
    return word.match(language).hasMatch() ? language.toLower() : QString();
}

void Reader::preformatted(const HtmlNode &node)
{
    const HtmlNode code =
        node.descendant([](const HtmlNode &candidate) { return candidate.name() == "code"; });
    QString language = code.isElement() ? languageIn(code) : QString();
    if (language.isEmpty())
        language = languageIn(node);
    QString text = node.flatText();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    m_builder.block(TextBlock::Kind::Code, text, language);
}

} // namespace

RichText readHtml(QStringView html, const HtmlContext &context)
{
    return Reader(context).read(html);
}

} // namespace Godwit
