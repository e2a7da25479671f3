// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <functional>

namespace Godwit
{

// Takes an OrderedCollection apart as its bytes come, so that a hundred thousand posts need the memory of
// one. Each item is read by itself: a broken one is counted and costs itself.
class CollectionReader
{
    Q_DECLARE_TR_FUNCTIONS(CollectionReader)

public:
    using TakeItem = std::function<void(const QJsonValue &item)>;

    // `name` is for the sentence.
    CollectionReader(QString name, TakeItem take) : m_name(std::move(name)), m_take(std::move(take)) {}

    BackupResult<void> add(QByteArrayView bytes);
    // The file's end: what was begun must have ended.
    BackupResult<void> finish();

    qint64 items() const { return m_items; }

    qint64 broken() const { return m_broken; }

private:
    static constexpr qsizetype mostItemBytes = 8 * 1024 * 1024;
    static constexpr int mostDepth = 64;

    BackupResult<void> take(char c);
    BackupResult<void> structure(char c);
    BackupResult<void> open(char c);
    BackupResult<void> close(char c);
    void endItem();
    std::unexpected<BackupError> fail(const QString &detail) const;

    const QString m_name;
    const TakeItem m_take;
    // Open objects and lists.
    QByteArray m_open;
    bool m_inText = false;
    bool m_escaped = false;
    // The last text of the outermost object, which may be the name of what comes.
    QByteArray m_text;
    bool m_named = false;
    // Within the list of items; the outermost object's.
    bool m_inItems = false;
    bool m_ended = false;
    bool m_sawItems = false;
    QByteArray m_item;
    qint64 m_items = 0;
    qint64 m_broken = 0;
};

} // namespace Godwit
