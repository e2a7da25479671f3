// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchreport.h"
#include "text/htmlreader.h"
#include "text/markup.h"

#include <algorithm>
#include <ctime>

using namespace Godwit;

namespace
{

// Processor time of reading and building the markup, the median of 5 runs.
double medianMs(const QString &html)
{
    HtmlContext context;
    context.emoji.insert(QStringLiteral("cat"), QStringLiteral("https://a.example/cat.png"));
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        const std::clock_t begin = std::clock();
        const QString markup = toMarkup(readHtml(html, context), {});
        times.push_back(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

QString filled(const QString &unit)
{
    return unit.repeated(1024 * 1024 / unit.size());
}

} // namespace

int main()
{
    constexpr double hostileBudgetMs = 50;
    BenchReport report("bench_html");
    const QString ordinary = QStringLiteral(
        "<p>Some words about <b>birds</b>, <a href=\"https://a.example/@ada\">@<span>ada</span></a> and "
        "<a href=\"https://a.example/long\"><span class=\"invisible\">https://</span>a.example</a> "
        ":cat:</p>");
    report.add("ordinary post", medianMs(ordinary), "ms");
    const std::pair<const char *, QString> hostile[] = {
        {"b", QStringLiteral("<b>")},
        {"table", QStringLiteral("<table>")},
        {"table rows", QStringLiteral("<table><tr><td>x")},
        {"blockquote", QStringLiteral("<blockquote>x")},
        {"list", QStringLiteral("<ul><li>x")},
        {"open formats", QStringLiteral("<p><b id=1></p>")},
        {"links", QStringLiteral("<a href=https://a.example/>x")},
        {"emoji", QStringLiteral(":cat:")},
        {"words", QStringLiteral("a ")},
        {"entities", QStringLiteral("&amp;")},
        {"combining marks", QStringLiteral("\u0301")},
        {"ideographs", QStringLiteral("\u6f22")},
        {"code", QStringLiteral("<pre class=language-cpp>int a;\n")},
    };
    for (const auto &[name, unit] : hostile)
        report.add(std::string("1 MiB of ") + name, medianMs(filled(unit)), "ms", hostileBudgetMs);
    QString attributes = QStringLiteral("<b ");
    for (int i = 0; attributes.size() < 1024 * 1024; ++i)
        attributes += QStringLiteral("a%1 ").arg(i);
    report.add("1 MiB of attributes", medianMs(attributes + QStringLiteral(">x")), "ms", hostileBudgetMs);
}
