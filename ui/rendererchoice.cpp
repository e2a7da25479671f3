// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rendererchoice.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace Godwit
{

// After so long GL is asked once more.
static constexpr qint64 longestTrusted = qint64(30) * 24 * 60 * 60 * 1000;

static QString pathIn(const QString &folder)
{
    return folder + QLatin1String("/renderer.json");
}

// Mesa's rasterizers that run on the processor, by what they call themselves.
static bool isProcessor(const QString &driver)
{
    static constexpr std::array names{"llvmpipe", "softpipe", "swrast", "Software Rasterizer"};
    return std::ranges::any_of(
        names, [&](const char *name) { return driver.contains(QLatin1String(name), Qt::CaseInsensitive); });
}

static RendererChoice::Wanted wantedFrom(int number)
{
    const bool isKnown = number >= 0 && number <= int(RendererChoice::Wanted::GraphicsCard);
    return isKnown ? RendererChoice::Wanted(number) : RendererChoice::Wanted::Automatic;
}

RendererChoice RendererChoice::read(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    return {.wanted = wantedFrom(kept.value(QLatin1String("wanted")).toInt()),
            .driver = kept.value(QLatin1String("driver")).toString(),
            .machine = kept.value(QLatin1String("machine")).toString(),
            .askedAt = kept.value(QLatin1String("askedAt")).toInteger()};
}

bool RendererChoice::write(const QString &folder) const
{
    const QByteArray content = QJsonDocument(QJsonObject{{QStringLiteral("wanted"), int(wanted)},
                                                         {QStringLiteral("driver"), driver},
                                                         {QStringLiteral("machine"), machine},
                                                         {QStringLiteral("askedAt"), askedAt}})
                                   .toJson();
    QSaveFile file(pathIn(folder));
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.write(content) == content.size() && file.commit();
}

bool RendererChoice::isSoftware(bool hasCard, const QString &here, qint64 now) const
{
    if (wanted != Wanted::Automatic)
        return wanted == Wanted::Software;
    const bool isTrusted = machine == here && now >= askedAt && now - askedAt < longestTrusted;
    return !hasCard || (isTrusted && isProcessor(driver));
}

QString thisMachine()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

void keepDriver(const QString &folder, const QString &driver)
{
    RendererChoice choice = RendererChoice::read(folder);
    const bool isKept = choice.driver == driver && choice.machine == thisMachine();
    // Only what says "the processor" grows old.
    if (isKept && !isProcessor(driver))
        return;
    choice.driver = driver;
    choice.machine = thisMachine();
    choice.askedAt = QDateTime::currentMSecsSinceEpoch();
    // At the next start GL is asked again where this cannot be kept.
    choice.write(folder);
}

} // namespace Godwit
