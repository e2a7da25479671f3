// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actwords.h"

#include "outbox/journalentry.h"
#include "text/ansi.h"
#include "text/cellwidth.h"

namespace Godwit
{

namespace
{

QString nameOf(const PostKey &post)
{
    const ActId act = actOfLocalKey(post);
    return act ? act.toString() : post.toString();
}

QString nameOf(const QString &handle, const PersonKey &person)
{
    return handle.isEmpty() ? person.toString() : handle;
}

template <typename Written>
ActWords written(const Written &deed, const PostKey &about)
{
    return {.text = deed.text,
            .contentWarning = deed.contentWarning,
            .options = deed.poll ? deed.poll->options : QStringList(),
            .choices = {},
            .about = nameOf(about)};
}

ActWords onlyAbout(const QString &about)
{
    ActWords words;
    words.about = about;
    return words;
}

struct Words {
    ActWords operator()(const WritePost &deed) const
    {
        return written(deed, deed.replyTo ? deed.replyTo : deed.quotes);
    }

    ActWords operator()(const EditPost &deed) const { return written(deed, deed.post); }

    ActWords operator()(const UploadMedia &deed) const
    {
        ActWords words = onlyAbout(deed.fileName);
        words.text = deed.altText;
        return words;
    }

    ActWords operator()(const DeletePost &deed) const { return onlyAbout(nameOf(deed.post)); }

    ActWords operator()(const ReactToPost &deed) const { return onlyAbout(nameOf(deed.post)); }

    ActWords operator()(const Vote &deed) const
    {
        ActWords words = onlyAbout(nameOf(deed.post));
        words.choices = deed.words;
        return words;
    }

    ActWords operator()(const DropScheduled &deed) const
    {
        ActWords words;
        words.text = deed.text;
        return words;
    }

    ActWords operator()(const ReportPerson &deed) const
    {
        ActWords words = onlyAbout(nameOf(deed.handle, deed.person));
        words.text = deed.comment;
        return words;
    }

    ActWords operator()(const FollowPerson &deed) const { return person(deed); }

    ActWords operator()(const MutePerson &deed) const { return person(deed); }

    ActWords operator()(const BlockPerson &deed) const { return person(deed); }

    ActWords operator()(const PutInList &deed) const { return person(deed); }

    ActWords operator()(const AnswerRequest &deed) const { return person(deed); }

    ActWords operator()(const BlockDomain &deed) const { return onlyAbout(deed.domain); }

    ActWords operator()(const ChangeList &deed) const { return onlyAbout(deed.list.title); }

    ActWords operator()(const ChangeFilter &deed) const { return onlyAbout(deed.filter.title); }

    ActWords operator()(const FollowTag &deed) const { return onlyAbout(deed.tag); }

    ActWords operator()(const ReadConversation &) const { return {}; }

    ActWords operator()(const ImportPeople &) const { return {}; }

private:
    template <typename Done>
    static ActWords person(const Done &deed)
    {
        return onlyAbout(nameOf(deed.handle, deed.person));
    }
};

QString shortened(const QString &line, int columns)
{
    if (cellWidth(line) <= columns)
        return line;
    QString kept;
    int width = 1;
    for (const Cell &cell : cellsOf(line)) {
        width += cell.width;
        if (width > columns)
            break;
        kept += cell.text;
    }
    return kept + QChar(0x2026);
}

} // namespace

ActWords wordsOf(const Deed &deed)
{
    return std::visit(Words(), deed);
}

QString lineOf(const ActWords &words, int columns)
{
    QStringList parts{words.contentWarning, words.text};
    parts += words.options + words.choices;
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    const QString said = parts.join(QStringLiteral(" | "));
    return shortened(printable(said.isEmpty() ? words.about : said).simplified(), columns);
}

} // namespace Godwit
