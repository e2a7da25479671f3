// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/personalfile.h"

#include "outbox/draftrows.h"
#include "outbox/graphcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

static constexpr int newestFormat = 1;

QString PersonalFile::fileName()
{
    return u"godwit.json"_s;
}

QString PersonalFile::draftsWord()
{
    return u"drafts"_s;
}

QString PersonalFile::settingsWord()
{
    return u"settings"_s;
}

bool isPersonalSetting(const QString &name)
{
    // Its columns name accounts by the numbers that they have here.
    if (name == "window.deck"_L1)
        return false;
    return name.startsWith("window."_L1) || name.startsWith("compose."_L1) || name.startsWith("notify."_L1);
}

// Ids are one server's own.
static QJsonObject withoutId(QJsonObject object)
{
    object.remove("id"_L1);
    return object;
}

static QJsonArray draftsOf(const PersonalFile &file)
{
    QJsonArray drafts;
    for (Draft draft : file.drafts) {
        draft.accounts.clear();
        draft.forEachFile([](DraftMedia &media) {
            media.path = media.path.section(u'/', -1);
            media.posted = {};
        });
        drafts.append(QJsonObject{{u"place"_s, draft.place}, {u"draft"_s, DraftRows::encode(draft)}});
    }
    return drafts;
}

QByteArray encode(const PersonalFile &file)
{
    QJsonArray lists;
    for (const PeopleList &list : file.lists)
        lists.append(withoutId(encode(list)));
    QJsonArray filters;
    for (const WordFilter &filter : file.filters) {
        QJsonObject object = withoutId(encode(filter));
        QJsonArray words;
        for (const QJsonValue word : object[u"words"].toArray())
            words.append(withoutId(word.toObject()));
        object.insert(u"words"_s, words);
        filters.append(object);
    }
    QJsonObject mutesEnd;
    for (const auto &[handle, at] : file.mutesEnd)
        mutesEnd.insert(handle, qint64(toMs(at)));
    QJsonObject settings;
    for (const auto &[name, value] : file.settings)
        settings.insert(name, value);
    const QJsonObject object{{u"version"_s, newestFormat},
                             {u"account"_s, QJsonObject{{u"handle"_s, file.handle}, {u"uri"_s, file.person}}},
                             {u"lists"_s, lists},
                             {u"filters"_s, filters},
                             {u"tags"_s, QJsonArray::fromStringList(file.tags)},
                             {u"mutes_end"_s, mutesEnd},
                             {u"drafts"_s, draftsOf(file)},
                             {u"settings"_s, settings}};
    return QJsonDocument(object).toJson();
}

static std::vector<Draft> draftsIn(const QJsonArray &array)
{
    std::vector<Draft> drafts;
    for (const QJsonValue item : array) {
        if (qsizetype(drafts.size()) == PersonalFile::mostDrafts)
            break;
        const QJsonDocument whole(item.toObject());
        if (whole.toJson(QJsonDocument::Compact).size() <= PersonalFile::mostDraftBytes)
            drafts.push_back(DraftRows::decode(item[u"place"].toString(), item[u"draft"].toObject()));
    }
    return drafts;
}

static std::map<QString, QString> settingsIn(const QJsonObject &object)
{
    std::map<QString, QString> settings;
    for (auto setting = object.begin(); setting != object.end(); ++setting) {
        if (qsizetype(settings.size()) == PersonalFile::mostSettings)
            break;
        const QString name = setting.key();
        const QString value = setting.value().toString();
        if (isPersonalSetting(name) && name.size() + value.size() <= PersonalFile::mostSettingLength)
            settings.emplace(name, value);
    }
    return settings;
}

BackupResult<PersonalFile> readPersonalFile(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return backupFailure(Kind::BadJson, PersonalFile::fileName(), parsing.errorString());
    if (object[u"version"].toInt() > newestFormat)
        return backupFailure(Kind::NewerFormat, PersonalFile::fileName());
    PersonalFile file;
    file.handle = object[u"account"][u"handle"].toString();
    file.person = object[u"account"][u"uri"].toString();
    for (const QJsonValue list : object[u"lists"].toArray())
        file.lists.push_back(decodeList(list.toObject()));
    for (const QJsonValue filter : object[u"filters"].toArray())
        file.filters.push_back(decodeFilter(filter.toObject()));
    for (const QJsonValue tag : object[u"tags"].toArray())
        file.tags << tag.toString();
    const QJsonObject mutesEnd = object[u"mutes_end"].toObject();
    for (auto mute = mutesEnd.begin(); mute != mutesEnd.end(); ++mute)
        file.mutesEnd.emplace(mute.key(), instantFromMs(mute.value().toInteger()));
    file.drafts = draftsIn(object[u"drafts"].toArray());
    file.settings = settingsIn(object[u"settings"].toObject());
    return file;
}

} // namespace Godwit
