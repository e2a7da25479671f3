// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/draft.h"
#include "ui/composing/composerrows.h"
#include "ui/composing/writinglimits.h"

#include <QAbstractListModel>
#include <QUrl>

namespace Godwit
{

class EngineThread;

// The files of a draft, in order. UI thread.
class AttachmentList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)
    // At least one has no description.
    Q_PROPERTY(bool lacksAlt READ lacksAlt NOTIFY changed)
    Q_PROPERTY(bool tooLong READ isTooLong NOTIFY changed)
    Q_PROPERTY(int altLimit READ altLimit NOTIFY changed)
    Q_PROPERTY(bool sensitive READ isSensitive WRITE setSensitive NOTIFY changed)
    // For a dialog that lets files be chosen: what the servers take.
    Q_PROPERTY(QStringList patterns READ patterns NOTIFY changed)

public:
    // Both outlive the list; it changes no more of the draft than its files.
    AttachmentList(Draft &draft, EngineThread &engine, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_draft.media.size()); }

    bool isFull() const { return count() >= m_limits.limits.attachments; }

    bool lacksAlt() const;
    bool isTooLong() const;

    int altLimit() const { return m_limits.limits.altTextCharacters; }

    bool isSensitive() const { return m_draft.sensitive; }

    void setSensitive(bool sensitive);
    QStringList patterns() const;

    // The draft is another one.
    void reset();
    void setLimits(const WritingLimits &limits);

    Q_INVOKABLE void add(const QList<QUrl> &files);
    // A picture or files of the clipboard; false when there is nothing but text.
    Q_INVOKABLE bool paste();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void describe(int row, const QString &alt);
    Q_INVOKABLE void focusOn(int row, double x, double y);
    Q_INVOKABLE Godwit::ComposerMediaRow mediaAt(int row) const;
    // The first without a description; -1: there is none.
    Q_INVOKABLE int firstUndescribed() const;

Q_SIGNALS:
    void changed();
    // By a person: to be kept.
    void edited();
    // Why a file was not taken.
    void refused(const QString &sentence);

private:
    bool addFile(const QString &path);
    void addBytes(const QByteArray &bytes, const QImage &image);
    // Why it cannot be taken; empty when it can.
    QString objectionTo(const QString &path) const;
    ComposerMediaRow rowOf(const DraftMedia &media) const;
    void tell(int row);

    Draft &m_draft;
    EngineThread &m_engine;
    WritingLimits m_limits;
};

} // namespace Godwit
