// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncrow.h"

#include <QHash>
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
    case SyncOutcome::Changed:
        return u"changed"_s;
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

std::vector<SyncRow> restOf(std::vector<SyncRow> planned, const std::vector<SyncRow> &before)
{
    QHash<SyncKey, SyncRow::State> states;
    for (const SyncRow &row : before)
        states.insert(keyOf(row), row.state);
    std::erase_if(planned, [&states](const SyncRow &row) {
        const auto old = states.constFind(keyOf(row));
        // What was settled as there is not brought again.
        const bool isNew = old == states.constEnd() || (*old == SyncRow::State::Settled && row.state != *old);
        // Of what is being taken away it is still to be noted that it is gone.
        return row.removal ? !isUnderWay(row) : isNew;
    });
    return planned;
}

} // namespace Godwit
