// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncrow.h"

#include "base/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

using namespace Qt::StringLiterals;

QString syncOutcomeWord(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Waiting:
        return u"waiting"_s;
    case SyncOutcome::Done:
        return u"done"_s;
    case SyncOutcome::Requested:
        return u"requested"_s;
    case SyncOutcome::NotFound:
        return u"not-found"_s;
    case SyncOutcome::Refused:
        return u"refused"_s;
    case SyncOutcome::Unsupported:
        return u"unsupported"_s;
    case SyncOutcome::Private:
        return u"private"_s;
    case SyncOutcome::SomebodyElse:
        return u"somebody-else"_s;
    case SyncOutcome::Held:
        return u"held"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString syncOutcomeSentence(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Waiting:
        return tr("Its turn has not come yet.");
    case SyncOutcome::Done:
        return tr("It is there.");
    case SyncOutcome::Requested:
        return tr("Asked for; the person has to agree.");
    case SyncOutcome::NotFound:
        return tr("The standby’s server does not find it.");
    case SyncOutcome::Refused:
        return tr("The standby’s server refused it.");
    case SyncOutcome::Unsupported:
        return tr("The standby’s server has no such thing.");
    case SyncOutcome::Private:
        return tr("Not everybody may see this post, so it stays with your first account.");
    case SyncOutcome::SomebodyElse:
        return tr("Another person has this name there.");
    case SyncOutcome::Held:
        return tr("Many of these went away at once, so they were left on the standby.");
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray encodeWish(const GraphEntry &wish)
{
    const QJsonObject object{{u"v"_s, 1},
                             {u"name"_s, wish.name},
                             {u"id"_s, wish.id.toString()},
                             {u"list"_s, wish.list.toString()},
                             {u"person"_s, wish.person.toString()},
                             {u"detail"_s, QString::fromUtf8(encodeDetail(wish))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

GraphEntry decodeWish(GraphKind kind, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    GraphEntry wish;
    wish.kind = kind;
    wish.name = object.value(u"name").toString();
    wish.id = LocalId(object.value(u"id").toString());
    wish.list = LocalId(object.value(u"list").toString());
    wish.person = PersonKey(object.value(u"person").toString());
    decodeDetail(object.value(u"detail").toString().toUtf8(), wish);
    return wish;
}

} // namespace Godwit
