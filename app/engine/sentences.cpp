// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sentences.h"

#include "cache/storesentence.h"
#include "model/serversentence.h"

namespace Godwit
{

QString sentenceOf(const ServerError &error)
{
    return serverSentence(error);
}

QString sentenceOf(const StoreError &error)
{
    return storeSentence(error);
}

QString sentenceOf(const FetchError &error)
{
    return std::visit([](const auto &cause) { return sentenceOf(cause); }, error);
}

} // namespace Godwit
