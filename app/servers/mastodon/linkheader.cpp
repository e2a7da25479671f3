// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/linkheader.h"

#include <QString>

#include <algorithm>

namespace Godwit::Mastodon
{

namespace
{

constexpr qsizetype longestHeader = 8 * 1024;
constexpr qsizetype longestQuery = 2 * 1024;
constexpr int mostLinks = 16;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// The header between `at` and its end, eaten from the left.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    bool take(char wanted)
    {
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    void skipSpaces()
    {
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }

    QByteArrayView until(QByteArrayView stops)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !stops.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QByteArray quoted()
    {
        QByteArray value;
        while (!atEnd() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at++];
        }
        take('"');
        return value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

// A query that is safe to send again as it is: printable ASCII, no fragment.
Cursor cursorOf(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return {};
    QByteArrayView query = target.sliced(mark + 1);
    if (const qsizetype fragment = query.indexOf('#'); fragment >= 0)
        query = query.first(fragment);
    const auto allowed = [](char c) { return c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '\\'; };
    if (query.size() > longestQuery || !std::ranges::all_of(query, allowed))
        return {};
    return Cursor(QString::fromLatin1(query));
}

// The words of the first `rel` (RFC 8288: later ones are ignored).
QByteArray takeRelation(Scanner &scanner)
{
    QByteArray relation;
    bool found = false;
    for (scanner.skipSpaces(); scanner.take(';'); scanner.skipSpaces()) {
        scanner.skipSpaces();
        const QByteArrayView name = scanner.until("=;, \t");
        scanner.skipSpaces();
        QByteArray value;
        if (scanner.take('=')) {
            scanner.skipSpaces();
            value = scanner.take('"') ? scanner.quoted() : scanner.until(";, \t").toByteArray();
        }
        if (!found && name.compare("rel", Qt::CaseInsensitive) == 0) {
            relation = value.toLower();
            found = true;
        }
    }
    return relation;
}

} // namespace

PageCursors readLinkHeader(QByteArrayView header)
{
    PageCursors cursors;
    if (header.size() > longestHeader)
        return cursors;
    Scanner scanner(header);
    for (int links = 0; links < mostLinks && !scanner.atEnd(); ++links) {
        scanner.until("<");
        if (!scanner.take('<'))
            break;
        const QByteArrayView target = scanner.until(">");
        if (!scanner.take('>'))
            break;
        const QList<QByteArray> relations = takeRelation(scanner).simplified().split(' ');
        if (relations.contains("next") && cursors.older.isEmpty())
            cursors.older = cursorOf(target);
        if (relations.contains("prev") && cursors.newer.isEmpty())
            cursors.newer = cursorOf(target);
    }
    return cursors;
}

} // namespace Godwit::Mastodon
