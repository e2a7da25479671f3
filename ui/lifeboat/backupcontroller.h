// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/backupprogress.h"
#include "model/ids.h"
#include "ui/lifeboat/backuprows.h"
#include "ui/viewmodels/rereading.h"

#include <QUrl>

#include <memory>

namespace Godwit
{

class AccountList;
class EngineThread;

// The backups of whoever acts: what is there, writing one, reading one back, and when they are written by
// themselves. What was begun goes on when nobody watches. UI thread.
class BackupController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::BackupRow row READ row NOTIFY changed)
    // One is being written, by itself too.
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed)
    // What is being done, and how far all of it is, from 0 to 1.
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed)
    Q_PROPERTY(bool verifying READ isVerifying NOTIFY changed)
    // What became of the last thing that was asked for, and whether it went wrong.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)

public:
    // Both outlive it.
    BackupController(EngineThread &engine, AccountList &accounts, QObject *parent);

    BackupRow row() const { return m_row; }

    bool isWriting() const { return m_writing || m_planned; }

    QString step() const { return m_step; }

    double share() const { return m_share; }

    bool isVerifying() const { return m_verifying; }

    QString outcome() const { return m_outcome; }

    bool hasFailed() const { return m_failed; }

    void setWatched(bool watched);

    // Where one goes that nobody has said anything about.
    Q_INVOKABLE QString suggestedFolder() const;
    Q_INVOKABLE static QString localPath(const QUrl &url);
    Q_INVOKABLE static QString shownPath(const QString &path);
    // Into this folder; with a passphrase into one encrypted file.
    Q_INVOKABLE void write(const QString &folder, const QString &passphrase);
    // Breaks off what is written or read.
    Q_INVOKABLE void cancel();
    // Reads the last good one back.
    Q_INVOKABLE void verify(const QString &passphrase);
    // 0 hours: none is written by itself any more. With a passphrase they are encrypted.
    Q_INVOKABLE void schedule(int everyHours, const QString &folder, int keep, const QString &passphrase);
    // Shows it in the system's file manager.
    Q_INVOKABLE void showFolder() const;

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();
    // What became of it, when nobody watches.
    void told(const QString &sentence);

private:
    struct Ended {
        QString sentence;
        bool failed = false;
    };

    void read();
    void begin(bool &flag);
    void end(bool &flag, const Ended &ended);
    void progress(AccountId account, const BackupProgress &progress);

    EngineThread &m_engine;
    AccountList &m_accounts;
    BackupRow m_row;
    // Of the last good one.
    QString m_path;
    Rereading m_rereading;
    QString m_step;
    QString m_outcome;
    AccountId m_of;
    double m_share = 0;
    bool m_watched = false;
    bool m_writing = false;
    // One that is written by itself.
    bool m_planned = false;
    bool m_sealing = false;
    bool m_verifying = false;
    bool m_failed = false;
};

} // namespace Godwit
