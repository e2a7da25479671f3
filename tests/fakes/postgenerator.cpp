// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/postgenerator.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Godwit
{

static const char *const languages[] = {"en", "fr", "ja", "ar", "de"};

PostGenerator::PostGenerator(quint32 seed, int people) : m_random(seed), m_people(people) {}

int PostGenerator::chance(int below)
{
    return int(m_random() % quint32(below));
}

// Few write much: the square of an even number.
int PostGenerator::somebody()
{
    const double x = double(m_random()) / 4294967296.0;
    return int(x * x * m_people);
}

static QString syllables(quint32 number, const char *const *table, int size)
{
    QString word;
    for (quint32 rest = number + 1; rest > 0; rest /= quint32(size))
        word += QString::fromUtf8(table[rest % quint32(size)]);
    return word;
}

// Words are numbers spelled in syllables, with a frequency near that of language (Zipf's law).
QString PostGenerator::word(int language)
{
    static const char *const latin[] = {"a",  "to", "in",  "the", "re", "co", "mi",  "so",
                                        "li", "ne", "ra",  "ver", "pa", "du", "est", "bo",
                                        "ki", "on", "ing", "al",  "é",  "qu", "sch", "o"};
    static const char *const japanese[] = {"日", "本", "語", "の", "を", "東", "京", "今",
                                           "天", "気", "は", "で", "す", "ま", "見", "行",
                                           "写", "真", "ネ", "コ", "ア", "ニ", "メ", "ー"};
    static const char *const arabic[] = {"ال", "من", "في", "ب", "ت", "ك", "ر", "س", "م", "ن", "و", "ي"};
    const double x = double(m_random()) / 4294967296.0;
    const auto number = quint32(std::pow(40'000.0, x));
    if (language == 2)
        return syllables(number, japanese, 24);
    if (language == 3)
        return syllables(number, arabic, 12);
    return syllables(number + quint32(language) * 17, latin, 24);
}

RichText PostGenerator::text(int language)
{
    RichText text;
    const int paragraphs = 1 + chance(3);
    for (int p = 0; p < paragraphs; ++p) {
        TextBlock block;
        QString run;
        const int words = 2 + chance(28);
        for (int n = 0; n < words; ++n)
            run += (n && language != 2 ? u" "_s : QString()) + word(language);
        block.spans.push_back({TextSpan::Kind::Text, {}, run, {}});
        if (chance(5) == 0) {
            const QString tag = word(0);
            block.spans.push_back({TextSpan::Kind::Text, {}, u" "_s, {}});
            block.spans.push_back({TextSpan::Kind::Hashtag, {}, u'#' + tag, tag});
        }
        if (chance(8) == 0) {
            const QString url = u"https://example.net/%1/%2"_s.arg(word(0)).arg(chance(1'000'000));
            block.spans.push_back({TextSpan::Kind::Link, {}, url, url});
        }
        text.blocks.push_back(std::move(block));
    }
    return text;
}

SeenPerson PostGenerator::person(int number) const
{
    SeenPerson seen;
    const QString host = u"server%1.example"_s.arg(number % 50);
    seen.id = LocalId(QString::number(100'000 + number));
    seen.profile.key = PersonKey(u"https://%1/users/p%2"_s.arg(host).arg(number));
    seen.profile.handle = u"p%1@%2"_s.arg(number).arg(host);
    TextBlock name;
    name.spans.push_back({TextSpan::Kind::Text, {}, u"Person Number %1"_s.arg(number), {}});
    seen.profile.displayName.blocks.push_back(name);
    seen.profile.avatarUrl = u"https://%1/avatars/%2/original.png"_s.arg(host).arg(number);
    seen.profile.url = u"https://%1/@p%2"_s.arg(host).arg(number);
    seen.profile.note = seen.profile.displayName;
    seen.profile.followers = number;
    seen.profile.following = number / 2;
    return seen;
}

SeenPost PostGenerator::post(PersonKey author)
{
    SeenPost seen;
    const qint64 number = ++m_count;
    now -= Milliseconds(1 + chance(20'000));
    const int language = chance(10) < 6 ? 0 : chance(5);
    seen.post.key = PostKey(author.toString() + u"/statuses/%1"_s.arg(110'000'000'000'000'000 - number));
    seen.post.author = std::move(author);
    seen.post.createdAt = now;
    seen.post.url = seen.post.key.toString();
    seen.post.text = text(language);
    seen.post.language = QString::fromLatin1(languages[language]);
    if (chance(15) == 0)
        seen.post.contentWarning = word(language);
    seen.post.counts = {chance(10), chance(50), chance(100), 0};
    for (int n = chance(4) == 0 ? 1 + chance(4) : 0; n > 0; --n) {
        const QString file = u"https://files.example/media_attachments/%1/%2.jpg"_s.arg(number).arg(n);
        seen.post.attachments.push_back({Attachment::Kind::Image,
                                         file,
                                         file + u"?small"_s,
                                         file,
                                         word(language),
                                         u"UBL_:rOpGG-oBUNG,qRj2so|=eE1w^n4S5NH"_s,
                                         QSize(1920, 1080),
                                         0,
                                         {}});
    }
    if (chance(60) == 0)
        seen.post.poll = Poll{
            LocalId(u"1"_s), {{word(language), 3}, {word(language), 4}}, now, true, false, 7, 7, false, {}};
    if (chance(6) == 0)
        seen.post.card = LinkCard{u"https://news.example/%1"_s.arg(number),
                                  word(language) + u' ' + word(language),
                                  word(language),
                                  u"News"_s,
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}};
    seen.state.id = LocalId(QString::number(110'000'000'000'000'000 - number));
    if (m_last && chance(4) == 0) {
        seen.post.isReply = true;
        seen.state.parentId = LocalId(QString::number(110'000'000'000'000'000 - number - 1 - chance(50)));
    }
    seen.state.favourited = chance(100) == 0;
    m_last = seen.state.id;
    return seen;
}

Page PostGenerator::olderPage(int count)
{
    Page page;
    QSet<int> met;
    const auto add = [&](int number) {
        if (!met.contains(number))
            page.batch.people.push_back(person(number));
        met.insert(number);
        return person(number).profile.key;
    };
    for (int n = 0; n < count; ++n) {
        SeenPost seen = post(add(somebody()));
        TimelineItem item{seen.post.key, {}};
        if (chance(5) == 0)
            item.boost = Boost{add(somebody()), LocalId(u"b%1"_s.arg(m_count)), now};
        page.batch.posts.push_back(std::move(seen));
        page.items.push_back(std::move(item));
    }
    page.older = Cursor(u"older-%1"_s.arg(m_count));
    page.newer = Cursor(u"newer-%1"_s.arg(m_count));
    return page;
}

} // namespace Godwit
