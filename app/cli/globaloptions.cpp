// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/globaloptions.h"

#include "base/tr.h"
#include "engine/datafolder.h"

#include <array>

namespace Godwit
{

// What Qt's parser says of options that it does not understand, for the translation of Godwit: not every
// system has Qt's own.
[[maybe_unused]] static constexpr std::array parserSentences{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("account"), tr("Act or read as this account instead of the default one."),
         QStringLiteral("HANDLE")},
        {QStringLiteral("offline"), tr("Show what is cached; send nothing.")},
        {QStringLiteral("json"), tr("One JSON document on standard output; see `godwit help json`.")},
        {QStringLiteral("colour"), tr("Colours: auto (where a terminal shows them), always or never."),
         QStringLiteral("WHEN"), QStringLiteral("auto")},
        {QStringLiteral("data-dir"), tr("Another data folder: other accounts, cache and outbox."),
         QStringLiteral("DIR")},
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show the help of a command.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")},
    });
}

std::optional<Output::Colours> coloursOf(const QCommandLineParser &parser)
{
    const QString when = parser.value(QStringLiteral("colour"));
    if (when == QLatin1String("always"))
        return Output::Colours::Always;
    if (when == QLatin1String("never"))
        return Output::Colours::Never;
    if (when == QLatin1String("auto"))
        return Output::Colours::WhenTerminal;
    return std::nullopt;
}

QString dataFolderOf(const QCommandLineParser &parser)
{
    return dataFolder(parser.value(QStringLiteral("data-dir")));
}

} // namespace Godwit
