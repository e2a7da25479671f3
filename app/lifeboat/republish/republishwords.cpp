// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/republish/republishwords.h"

#include "base/tr.h"

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

QString republishSkipWord(RepublishSkip skip)
{
    switch (skip) {
    case RepublishSkip::Boost:
        return u"boost"_s;
    case RepublishSkip::Reply:
        return u"reply"_s;
    case RepublishSkip::ReplyToOut:
        return u"reply-to-left-out"_s;
    case RepublishSkip::Mention:
        return u"mention"_s;
    case RepublishSkip::Poll:
        return u"poll"_s;
    case RepublishSkip::Followers:
        return u"followers"_s;
    case RepublishSkip::Direct:
        return u"direct"_s;
    case RepublishSkip::Deleted:
        return u"deleted"_s;
    case RepublishSkip::TooLong:
        return u"too-long"_s;
    case RepublishSkip::TooManyFiles:
        return u"too-many-files"_s;
    case RepublishSkip::FileMissing:
        return u"file-missing"_s;
    case RepublishSkip::FileTooLarge:
        return u"file-too-large"_s;
    case RepublishSkip::AltTextTooLong:
        return u"alt-text-too-long"_s;
    case RepublishSkip::Empty:
        return u"empty"_s;
    case RepublishSkip::Audience:
        return u"audience"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static QString sentenceOfFiles(RepublishSkip skip, int number)
{
    switch (skip) {
    case RepublishSkip::TooLong:
        return tr("%n post(s) are longer than the server takes.", nullptr, number);
    case RepublishSkip::TooManyFiles:
        return tr("%n post(s) have more files than the server takes.", nullptr, number);
    case RepublishSkip::FileMissing:
        return tr("Of %n post(s) a file is not in the archive.", nullptr, number);
    case RepublishSkip::FileTooLarge:
        return tr("Of %n post(s) a file is larger than the server takes.", nullptr, number);
    case RepublishSkip::AltTextTooLong:
        return tr("Of %n post(s) a description is longer than the server takes.", nullptr, number);
    case RepublishSkip::Empty:
        return tr("%n post(s) have neither text nor a file.", nullptr, number);
    default:
        return tr("%n post(s) are for people for whom the server has no visibility.", nullptr, number);
    }
}

QString republishSkipSentence(RepublishSkip skip, qint64 count)
{
    const int number = int(std::min<qint64>(count, 1'000'000'000));
    switch (skip) {
    case RepublishSkip::Boost:
        return tr("%n boost(s): they are others’ posts.", nullptr, number);
    case RepublishSkip::Reply:
        return tr("%n post(s) answer others, or what is not in the archive; servers take no such posts of "
                  "the past.",
                  nullptr, number);
    case RepublishSkip::ReplyToOut:
        return tr("%n post(s) answer an own post that is left out.", nullptr, number);
    case RepublishSkip::Mention:
        return tr("%n post(s) mention others; servers take no such posts of the past.", nullptr, number);
    case RepublishSkip::Poll:
        return tr("%n poll(s): nobody could vote in them.", nullptr, number);
    case RepublishSkip::Followers:
        return tr("%n post(s) were for followers only.", nullptr, number);
    case RepublishSkip::Direct:
        return tr("%n post(s) were for those alone whom they name.", nullptr, number);
    case RepublishSkip::Deleted:
        return tr("%n post(s) had been deleted.", nullptr, number);
    default:
        return sentenceOfFiles(skip, number);
    }
}

QString republishStateWord(RepublishRow::State state)
{
    switch (state) {
    case RepublishRow::State::Waiting:
    case RepublishRow::State::Given:
        return u"waiting"_s;
    case RepublishRow::State::Sent:
        return u"sent"_s;
    case RepublishRow::State::Failed:
        return u"failed"_s;
    case RepublishRow::State::Asks:
        return u"needs-you"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
