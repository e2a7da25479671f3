// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

namespace
{

struct SignName {
    Sign sign;
    const char *word;
    bool good = false;
};

constexpr std::array names{
    SignName{Sign::LinkUp, "link-up", true},
    SignName{Sign::LinkDown, "link-down"},
    SignName{Sign::LinkPortal, "link-portal"},
    SignName{Sign::OthersAnswer, "others-answer", true},
    SignName{Sign::OthersSilent, "others-silent"},
    SignName{Sign::OthersStrange, "others-strange"},
    SignName{Sign::NameFound, "name-found", true},
    SignName{Sign::NameUnknown, "name-unknown"},
    SignName{Sign::NameFailed, "name-failed"},
    SignName{Sign::Connected, "connected", true},
    SignName{Sign::Refused, "refused"},
    SignName{Sign::NoRoute, "no-route"},
    SignName{Sign::NoConnection, "no-connection"},
    SignName{Sign::Encrypted, "encrypted", true},
    SignName{Sign::WrongCertificate, "wrong-certificate"},
    SignName{Sign::OldCertificate, "old-certificate"},
    SignName{Sign::EncryptionBroken, "encryption-broken"},
    SignName{Sign::Silent, "silent"},
    SignName{Sign::Broken, "broken"},
    SignName{Sign::ServerFailed, "server-failed"},
    SignName{Sign::Busy, "busy"},
    SignName{Sign::SaysGone, "says-gone"},
    SignName{Sign::PortalAnswered, "portal-answered"},
    SignName{Sign::Sluggish, "sluggish"},
    SignName{Sign::Unsteady, "unsteady"},
    SignName{Sign::Genuine, "genuine", true},
    SignName{Sign::WebPage, "web-page"},
    SignName{Sign::Elsewhere, "elsewhere"},
    SignName{Sign::Strange, "strange"},
    SignName{Sign::KeyFirstSeen, "key-first-seen", true},
    SignName{Sign::SameKey, "same-key", true},
    SignName{Sign::OtherKey, "other-key"},
    SignName{Sign::NoKey, "no-key", true},
    SignName{Sign::KeyUntold, "key-untold", true},
    SignName{Sign::KeyUnproven, "key-unproven"},
    SignName{Sign::TokenGood, "token-good", true},
    SignName{Sign::TokenRefused, "token-refused"},
    SignName{Sign::AccountFrozen, "account-frozen"},
    SignName{Sign::TokenUntold, "token-untold", true},
};

constexpr int mostSteps = 64;

const SignName *nameOf(int number)
{
    const auto *found =
        std::ranges::find_if(names, [number](const SignName &name) { return int(name.sign) == number; });
    return found == names.end() ? nullptr : found;
}

} // namespace

Rung rungOf(Sign sign)
{
    return Rung(int(sign) / 10);
}

bool isGood(Sign sign)
{
    const SignName *name = nameOf(int(sign));
    return name && name->good;
}

const Step *findStep(const Steps &steps, Sign sign)
{
    const auto found = std::ranges::find(steps, sign, &Step::sign);
    return found == steps.end() ? nullptr : &*found;
}

QString signWord(Sign sign)
{
    const SignName *name = nameOf(int(sign));
    return name ? QString::fromLatin1(name->word) : QString();
}

QString rungWord(Rung rung)
{
    static constexpr std::array words{"link",   "name",   "connection", "encryption",
                                      "answer", "server", "key",        "token"};
    return QString::fromLatin1(words.at(size_t(rung)));
}

static Sign signOfStatus(const ServerError &error)
{
    if (error.httpStatus == 410 || error.httpStatus == 451)
        return Sign::SaysGone;
    if (error.httpStatus == 404)
        return error.fromApi ? Sign::Strange : Sign::WebPage;
    // An API that is closed to strangers is there all the same.
    return error.fromApi ? Sign::Genuine : Sign::Strange;
}

Sign signOf(const ServerError &error)
{
    switch (error.kind) {
    case Kind::NoNetwork:
        return Sign::NoRoute;
    case Kind::HostNotFound:
        return Sign::NameFailed;
    case Kind::Refused:
        return Sign::Refused;
    case Kind::TimedOut:
        return Sign::Silent;
    case Kind::Tls:
        return Sign::WrongCertificate;
    case Kind::CaptivePortal:
        return Sign::PortalAnswered;
    case Kind::Redirected:
        return Sign::Elsewhere;
    case Kind::RateLimited:
        return Sign::Busy;
    case Kind::Unavailable:
        return Sign::ServerFailed;
    case Kind::NotAServer:
        return Sign::WebPage;
    case Kind::BadAnswer:
        return Sign::Strange;
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::Suspended:
    case Kind::NotFound:
    case Kind::Rejected:
    case Kind::Unsupported:
        return signOfStatus(error);
    default:
        return Sign::Broken;
    }
}

QByteArray encodeSteps(const Steps &steps)
{
    QJsonArray array;
    for (const Step &step : steps) {
        QJsonObject object{{u"sign"_s, int(step.sign)}, {u"at"_s, qint64(toMs(step.at))}};
        if (step.took.count() > 0)
            object.insert(u"took"_s, qint64(step.took.count()));
        if (!step.subject.isEmpty())
            object.insert(u"subject"_s, step.subject);
        if (!step.words.isEmpty())
            object.insert(u"words"_s, step.words);
        if (step.httpStatus != 0)
            object.insert(u"status"_s, step.httpStatus);
        if (step.until)
            object.insert(u"until"_s, qint64(toMs(*step.until)));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

static Step stepOf(const QJsonObject &object)
{
    Step step;
    step.sign = Sign(object[u"sign"_s].toInt());
    step.at = instantFromMs(object[u"at"_s].toInteger());
    step.took = Milliseconds(object[u"took"_s].toInteger());
    step.subject = object[u"subject"_s].toString();
    step.words = object[u"words"_s].toString();
    step.httpStatus = object[u"status"_s].toInt();
    if (object.contains(u"until"_s))
        step.until = instantFromMs(object[u"until"_s].toInteger());
    return step;
}

Steps decodeSteps(const QByteArray &json)
{
    Steps steps;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        if (steps.size() < mostSteps && nameOf(value[u"sign"_s].toInt(-1)))
            steps.push_back(stepOf(value.toObject()));
    }
    return steps;
}

} // namespace Godwit
