// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchreport.h"
#include "servers/mastodon/reader.h"
#include "unit/servers/fixture.h"

#include <QElapsedTimer>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A page of 40 as a home is: other posts and other people each, boosts and quotes among them.
static QByteArray homePage()
{
    const QJsonArray models = fixtureList(u"mastodon-4.5-home"_s);
    const QString text =
        u"<p>A post of ordinary length, with <a href=\"https://a.example/%1\">a link</a> and "
        "<strong>something</strong> that its author wanted to be seen. It says what posts say, in two or "
        "three sentences.</p><p>And it has a second paragraph.</p>"_s;
    QJsonArray page;
    for (int number = 0; number < 40; ++number) {
        QByteArray model = QJsonDocument(models[number % models.size()].toObject()).toJson();
        // Each its own ids and people, so that nothing is read once only.
        const QByteArray mark = QByteArray::number(100 + number);
        for (const char *known : {"9100", "9200", "9055", "9090", "9001", "9080", "9070", "9060"})
            model.replace(known, known + mark);
        for (const char *known : {"\"109\"", "\"110\"", "\"111\""})
            model.replace(known, QByteArray(known).insert(1, mark));
        for (const char *known : {"/users/ada", "/users/ben", "/users/cy"})
            model.replace(known, known + mark);
        QJsonObject post = QJsonDocument::fromJson(model).object();
        if (post["reblog"_L1].isNull())
            post["content"_L1] = post["content"_L1].toString() + text.arg(number);
        page.append(post);
    }
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

int main()
{
    const Response response = answer(homePage());
    const auto context = mastodonContext();
    constexpr int warmUp = 20;
    constexpr int rounds = 300;
    size_t posts = 0;
    qint64 elapsed = 0;
    for (int round = 0; round < warmUp + rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto page = Mastodon::readTimeline(context, response);
        if (!page || page->items.size() != 40)
            return 1;
        if (round < warmUp)
            continue;
        elapsed += timer.nsecsElapsed();
        posts += page->items.size();
    }
    const double seconds = double(elapsed) / 1e9;
    BenchReport report("json");
    report.add("rows a second, JSON to Page", double(posts) / seconds, "rows/s", 8'000,
               BenchReport::Better::Higher);
    report.add("a page of 40", seconds * 1000 / rounds, "ms");
    report.add("JSON read", double(response.body.size()) * rounds / seconds / 1e6, "MB/s");
    report.add("bytes a row", double(response.body.size()) / 40, "B");
    return 0;
}
