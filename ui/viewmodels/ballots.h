// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// What is ticked in polls and not sent yet, by post: it outlives the delegate that shows it. UI thread.
class Ballots : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // Counts the changes, for bindings that ask about one ballot.
    Q_PROPERTY(int changes READ changes NOTIFY changed)

public:
    using QObject::QObject;

    int changes() const { return m_changes; }

    Q_INVOKABLE QList<int> chosen(const QString &post, int changes) const;
    // Whether the results are looked at without a vote.
    Q_INVOKABLE bool isPeeking(const QString &post, int changes) const;

    // Of a poll of one choice the new one takes the other's place; of many, a second time takes it back.
    Q_INVOKABLE void choose(const QString &post, int option, bool multiple);
    Q_INVOKABLE void peek(const QString &post, bool on);
    // It was sent.
    Q_INVOKABLE void forget(const QString &post);

Q_SIGNALS:
    void changed();

private:
    void tell();

    QHash<QString, QList<int>> m_chosen;
    QSet<QString> m_peeking;
    int m_changes = 0;
};

} // namespace Godwit
