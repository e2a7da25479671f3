// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/translationreader.h"

#include "servers/mastodon/json.h"
#include "text/htmlreader.h"

namespace Godwit::Mastodon
{

static QStringList readOptions(const QJsonObject &poll)
{
    QStringList options;
    for (const QJsonValue option : poll.value("options"_L1).toArray()) {
        if (options.size() >= mostPollOptions)
            break;
        options << lineAt(option.toObject(), "title"_L1);
    }
    return options;
}

ServerResult<Translation> readTranslation(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    if (!object->value("content"_L1).isString())
        return std::unexpected(badAnswer(context, u"no translated text"_s, response.status));
    Translation translation;
    translation.text = readHtml(textAt(*object, "content"_L1, 1024 * 1024), {});
    translation.contentWarning = lineAt(*object, "spoiler_text"_L1, 2000);
    translation.pollOptions = readOptions(object->value("poll"_L1).toObject());
    translation.from = lineAt(*object, "detected_source_language"_L1, 40);
    translation.by = lineAt(*object, "provider"_L1, 100);
    return translation;
}

} // namespace Godwit::Mastodon
