// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/archive/archives.h"
#include "ui/lifeboat/archiverow.h"
#include "ui/viewmodels/rereading.h"

#include <QMap>
#include <QUrl>

namespace Godwit
{

class AccountList;
class Engine;
class EngineThread;

// Choosing an archive that a server or another program made, a look at what is in it, importing it, and those
// that are here. What was begun goes on when nobody watches. UI thread.
class ArchiveController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // What was chosen, as it is shown; empty: nothing yet.
    Q_PROPERTY(QString place READ place NOTIFY changed)
    // It opens only with its passphrase.
    Q_PROPERTY(bool sealed READ isSealed NOTIFY changed)
    // It is being read; and, of that, into the data folder.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool importing READ isImporting NOTIFY changed)
    // What is being done, and how far it is, from 0 to 1.
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed)
    // Whose it is and what it holds, or what of it is here now; empty: nothing is known yet.
    Q_PROPERTY(QString found READ found NOTIFY changed)
    // What is not taken and why, a sentence each.
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // The account that an import has made; 0: none yet.
    Q_PROPERTY(int made READ made NOTIFY changed)
    // Those that are here, as far as they could be read.
    Q_PROPERTY(QList<Godwit::ArchiveRow> rows READ rows NOTIFY rowsChanged)

public:
    // Both outlive it.
    ArchiveController(EngineThread &engine, AccountList &accounts, QObject *parent);

    QString place() const;

    bool isSealed() const { return m_sealed; }

    bool isBusy() const { return m_busy; }

    bool isImporting() const { return m_importing; }

    QString step() const { return m_step; }

    double share() const { return m_share; }

    QString found() const { return m_found; }

    QStringList notes() const { return m_notes; }

    QString problem() const { return m_problem; }

    int made() const { return int(m_made.value()); }

    QList<ArchiveRow> rows() const { return m_rows; }

    void setWatched(bool watched);

    // As at first, unless something is under way.
    Q_INVOKABLE void reset();
    // Nobody looks at it any more: the passphrase is forgotten and a look broken off; an import goes on.
    void leave();
    Q_INVOKABLE void choose(const QUrl &url);
    Q_INVOKABLE void open(const QString &passphrase);
    Q_INVOKABLE void take();
    // Breaks off what is being read; what came in stays.
    Q_INVOKABLE void stop();
    // Reads as the account that was made, or that one of the rows has; as soon as it is among the accounts.
    Q_INVOKABLE void show(int account);
    // Of giving the posts of a row's archive to an account.
    Q_INVOKABLE void setPaused(int archive, int receiver, bool paused);

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();
    void rowsChanged();
    // What was asked could not be done.
    void failed(const QString &sentence);

private:
    struct Rows {
        QList<ArchiveRow> rows;
        // Accounts of those of which not all could be read, and why.
        QMap<int, QString> unread;
    };

    using Result = BackupResult<Archives::Report>;

    void run(bool imports);
    void end(const Result &result, bool imported);
    void progress(const ArchiveProgress &progress);
    void read();
    void adopt(Rows read);
    static QCoro::Task<Rows> readRows(Engine *engine);
    void showWanted();

    EngineThread &m_engine;
    AccountList &m_accounts;
    QString m_path;
    QByteArray m_passphrase;
    QString m_step;
    QString m_found;
    QStringList m_notes;
    QString m_problem;
    QList<ArchiveRow> m_rows;
    AccountId m_made;
    // To be shown, and not here yet.
    AccountId m_wanted;
    Rereading m_rereading;
    double m_share = 0;
    bool m_sealed = false;
    bool m_busy = false;
    bool m_importing = false;
    bool m_left = false;
    bool m_watched = false;
};

} // namespace Godwit
