// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/collectionreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Godwit
{

using Kind = BackupError::Kind;

std::unexpected<BackupError> CollectionReader::fail(const QString &detail) const
{
    return backupFailure(Kind::BadJson, m_name, detail);
}

BackupResult<void> CollectionReader::add(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (const auto taken = take(c); !taken)
            return taken;
    }
    return {};
}

BackupResult<void> CollectionReader::take(char c)
{
    const bool inItem = m_inItems && m_open.size() >= 2;
    if (m_inText) {
        if (inItem)
            m_item += c;
        else if (m_open.size() == 1 && m_text.size() < 100)
            m_text += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inText = false;
    } else if (const auto taken = structure(c); !taken) {
        return taken;
    }
    if (m_item.size() > mostItemBytes)
        return fail(tr("an item is too long."));
    return {};
}

// Outside of texts.
BackupResult<void> CollectionReader::structure(char c)
{
    if (m_ended && c != ' ' && c != '\n' && c != '\r' && c != '\t')
        return fail(tr("something follows its end."));
    switch (c) {
    case '"':
        m_inText = true;
        if (m_open.size() == 1)
            m_text.clear();
        break;
    case ':':
        m_named = m_open.size() == 1 && m_text == "orderedItems\"";
        break;
    case '{':
    case '[':
        return open(c);
    case '}':
    case ']':
        return close(c);
    case ',':
        m_named = m_named && m_open.size() != 1;
        if (m_inItems && m_open.size() == 2) {
            endItem();
            return {};
        }
        break;
    default:
        break;
    }
    if (m_inItems)
        m_item += c;
    return {};
}

BackupResult<void> CollectionReader::open(char c)
{
    const qsizetype depth = m_open.size();
    if (depth == 0 && c == '[')
        return fail(tr("it is no collection."));
    if (depth >= mostDepth)
        return fail(tr("it is nested too deeply."));
    m_open += c;
    if (depth == 1 && std::exchange(m_named, false) && c == '[')
        m_inItems = m_sawItems = true;
    else if (m_inItems)
        m_item += c;
    return {};
}

BackupResult<void> CollectionReader::close(char c)
{
    if (m_open.isEmpty() || m_open.back() != (c == '}' ? '{' : '['))
        return fail(tr("its brackets do not match."));
    const bool endsItems = m_inItems && m_open.size() == 2;
    if (endsItems) {
        endItem();
        m_inItems = false;
    } else if (m_inItems) {
        m_item += c;
    }
    m_open.chop(1);
    m_ended = m_open.isEmpty();
    return {};
}

void CollectionReader::endItem()
{
    const QByteArray json = m_item.trimmed();
    m_item.clear();
    if (json.isEmpty())
        return;
    QJsonParseError parsing;
    const QJsonArray one = QJsonDocument::fromJson('[' + json + ']', &parsing).array();
    if (parsing.error != QJsonParseError::NoError || one.size() != 1) {
        ++m_broken;
        return;
    }
    ++m_items;
    if (m_take)
        m_take(one.first());
}

BackupResult<void> CollectionReader::finish()
{
    if (!m_ended)
        return fail(tr("it ends too early."));
    if (!m_sawItems)
        return fail(tr("it is no collection."));
    return {};
}

} // namespace Godwit
