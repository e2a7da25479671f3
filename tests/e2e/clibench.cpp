// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/clibench.h"

#include "servers/localhttp.h"

namespace Godwit
{

void CliBench::versions()
{
    QTest::addColumn<SnacServer::Version>("version");
    QTest::newRow("distribution") << SnacServer::Version::Distribution;
    QTest::newRow("newer") << SnacServer::Version::Newer;
}

QString CliBench::start()
{
    for (const auto version : {SnacServer::Version::Distribution, SnacServer::Version::Newer}) {
        if (!SnacServer::program(version).isEmpty() && !server(version).start())
            return server(version).error();
    }
    Program godwit;
    const Ran help = godwit.run({QStringLiteral("help"), QStringLiteral("json")});
    m_shapes = std::make_unique<ShapeCheck>(help.out);
    return m_shapes->kinds().contains(QStringLiteral("post")) ? QString() : QString::fromUtf8(help.all());
}

CliBench::Person &CliBench::person(SnacServer &snac)
{
    m_people.push_back(std::make_unique<Person>());
    Person &made = *m_people.back();
    made.name = QStringLiteral("person%1").arg(++m_made);
    made.password = snac.addUser(made.name);
    made.token = snac.token(made.name, made.password);
    return made;
}

QJsonDocument CliBench::asked(const SnacServer &snac, const Person &who, const QString &path)
{
    return localGet(snac.url({}).resolved(QUrl(path)), who.token).json();
}

QJsonObject CliBench::postOnServer(const SnacServer &snac, const Person &who, const QString &text)
{
    const QJsonArray home = asked(snac, who, QStringLiteral("/api/v1/timelines/home?limit=40")).array();
    for (const QJsonValue &post : home) {
        if (post[QStringLiteral("content")].toString().contains(text))
            return post.toObject();
    }
    return {};
}

} // namespace Godwit
