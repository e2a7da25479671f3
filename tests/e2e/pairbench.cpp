// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/pairbench.h"

#include "servers/localhttp.h"

namespace Godwit
{

using namespace Qt::StringLiterals;

bool PairBench::isInstalled(SnacServer::Version version)
{
    return !SnacServer::program(version).isEmpty();
}

QString PairBench::begin()
{
    for (SnacServer *server : {&one, &two}) {
        if (!server->isRunning() && !server->start())
            return server->error();
    }
    name = u"person%1"_s.arg(++m_people);
    firstToken = one.token(name, one.addUser(name));
    secondToken = two.token(name, two.addUser(name));
    godwit = std::make_unique<Program>();
    return {};
}

void PairBench::end()
{
    godwit.reset();
}

Ran PairBench::pair(const QString &first)
{
    for (const auto &[server, token] :
         {std::pair(first, firstToken), std::pair(two.origin().toString(), secondToken)}) {
        const Ran ran = godwit->run({u"login"_s, server, u"--token-stdin"_s}, token + '\n');
        if (ran.code != 0)
            return ran;
    }
    const QString standby = name + u'@' + two.origin().toDisplayString();
    return godwit->run({u"standby"_s, u"set"_s, standby});
}

QJsonDocument PairBench::askFirst(const QString &path) const
{
    return localGet(one.url({}).resolved(QUrl(path)), firstToken).json();
}

QJsonDocument PairBench::askSecond(const QString &path) const
{
    return localGet(two.url({}).resolved(QUrl(path)), secondToken).json();
}

static int timesIn(const QJsonDocument &home, const QString &text)
{
    const QJsonArray posts = home.array();
    return int(std::ranges::count_if(posts, [&text](const QJsonValue &post) {
        return post[u"content"_s].toString().contains(text + u'.');
    }));
}

int PairBench::onFirst(const QString &text) const
{
    return timesIn(askFirst(u"/api/v1/timelines/home?limit=40"_s), text);
}

int PairBench::onSecond(const QString &text) const
{
    return timesIn(askSecond(u"/api/v1/timelines/home?limit=40"_s), text);
}

QString PairBench::state(const QString &act)
{
    const QJsonArray acts =
        godwit->json({u"outbox"_s, u"list"_s, u"--all"_s}).document()[u"acts"_s].toArray();
    for (const QJsonValue &each : acts) {
        if (each[u"id"_s].toString() == act)
            return each[u"state"_s].toString();
    }
    return {};
}

QByteArray PairBench::misread(const QStringList &texts)
{
    const Ran ran = godwit->run({u"timeline"_s, u"home"_s});
    for (const QString &text : texts) {
        if (ran.out.count(text + u'.') != 1)
            return "not once: " + text.toUtf8() + '\n' + ran.all();
    }
    return ran.code == 0 || ran.code == 4 ? QByteArray() : ran.all();
}

} // namespace Godwit
