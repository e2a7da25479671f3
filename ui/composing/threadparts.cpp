// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/threadparts.h"

#include "text/threadsplit.h"

#include <QLocale>

namespace Godwit
{

ThreadParts::ThreadParts(Draft &draft, QObject *parent) : QObject(parent), m_draft(draft) {}

ThreadPartRow ThreadParts::rowOf(const DraftPart &part, int index) const
{
    const auto left = m_left ? m_left(part.text, index == 0) : std::nullopt;
    ThreadPartRow row;
    row.index = index;
    row.text = part.text.trimmed();
    row.left = left.value_or(0);
    row.leftWords = left ? QLocale().toString(*left) : QString();
    row.files = int(part.media.size());
    row.poll = !part.pollOptions.isEmpty();
    return row;
}

QList<ThreadPartRow> ThreadParts::earlier() const
{
    QList<ThreadPartRow> rows;
    for (const DraftPart &part : m_draft.earlier)
        rows.append(rowOf(part, int(rows.size())));
    return rows;
}

QList<ThreadPartRow> ThreadParts::later() const
{
    QList<ThreadPartRow> rows;
    for (const DraftPart &part : m_draft.later)
        rows.append(rowOf(part, current() + 1 + int(rows.size())));
    return rows;
}

static QStringList piecesOf(const QString &text, const ThreadParts::Measure &left, bool head)
{
    return splitThread(text, [&](const QString &piece) { return left(piece, head).value_or(0) >= 0; });
}

void ThreadParts::measure(Measure left)
{
    m_left = std::move(left);
    const bool head = m_draft.earlier.empty();
    const auto now = m_left(m_draft.text, head);
    m_pieces = isPossible() && now && *now < 0 ? int(piecesOf(m_draft.text, m_left, head).size()) : 1;
    Q_EMIT changed();
}

void ThreadParts::reset()
{
    m_pieces = 1;
    Q_EMIT changed();
}

void ThreadParts::take(std::vector<DraftPart> parts, size_t current, int cursor)
{
    m_draft.setParts(std::move(parts), current);
    Q_EMIT moved(cursor);
    Q_EMIT edited();
}

void ThreadParts::next(int cursor)
{
    if (!isPossible() || m_draft.part().isEmpty())
        return;
    std::vector<DraftPart> parts = m_draft.parts();
    const size_t place = m_draft.earlier.size();
    DraftPart &here = parts[place];
    const QString behind = here.text.sliced(std::clamp<qsizetype>(cursor, 0, here.text.size())).trimmed();
    here.text = here.text.first(std::clamp<qsizetype>(cursor, 0, here.text.size())).trimmed();
    // Nothing but an empty post would be left.
    if (here.isEmpty())
        return;
    parts.insert(parts.begin() + qptrdiff(place) + 1, DraftPart{.text = behind});
    take(std::move(parts), place + 1, 0);
}

void ThreadParts::edit(int index)
{
    if (index < 0 || index >= count() || index == current())
        return;
    std::vector<DraftPart> parts = m_draft.parts();
    const int end = int(parts[size_t(index)].text.size());
    take(std::move(parts), size_t(index), end);
}

void ThreadParts::join()
{
    if (m_draft.earlier.empty())
        return;
    std::vector<DraftPart> parts = m_draft.parts();
    const size_t place = m_draft.earlier.size();
    DraftPart &before = parts[place - 1];
    const DraftPart &here = parts[place];
    const int cursor = int(before.text.size());
    if (!before.text.isEmpty() && !here.text.isEmpty())
        before.text += QStringLiteral("\n\n");
    before.text += here.text;
    before.media.insert(before.media.end(), here.media.begin(), here.media.end());
    before.sensitive = before.sensitive || here.sensitive;
    if (before.pollOptions.isEmpty()) {
        before.pollOptions = here.pollOptions;
        before.pollMultiple = here.pollMultiple;
        before.pollSeconds = here.pollSeconds;
    }
    parts.erase(parts.begin() + qptrdiff(place));
    take(std::move(parts), place - 1, cursor);
}

void ThreadParts::remove(int index)
{
    if (index < 0 || index >= count() || count() == 1)
        return;
    std::vector<DraftPart> parts = m_draft.parts();
    QStringList files;
    for (const DraftMedia &media : parts[size_t(index)].media)
        files.append(media.path);
    parts.erase(parts.begin() + index);
    const int place = std::clamp(index < current() ? current() - 1 : current(), 0, int(parts.size()) - 1);
    const int end = int(parts[size_t(place)].text.size());
    take(std::move(parts), size_t(place), end);
    // After the draft that names them no more.
    Q_EMIT dropped(files);
}

void ThreadParts::split()
{
    const bool head = m_draft.earlier.empty();
    const QStringList pieces = m_left ? piecesOf(m_draft.text, m_left, head) : QStringList();
    if (!isPossible() || pieces.size() < 2)
        return;
    std::vector<DraftPart> parts = m_draft.parts();
    const size_t place = m_draft.earlier.size();
    parts[place].text = pieces.first();
    for (qsizetype i = 1; i < pieces.size(); ++i)
        parts.insert(parts.begin() + qptrdiff(place) + i, DraftPart{.text = pieces[i]});
    take(std::move(parts), place + size_t(pieces.size()) - 1, int(pieces.last().size()));
}

} // namespace Godwit
