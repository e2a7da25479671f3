// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/restores.h"
#include "ui/lifeboat/backuprows.h"
#include "ui/viewmodels/accountrow.h"

#include <QUrl>

#include <memory>

namespace Godwit
{

class AccountList;
class Engine;
class EngineThread;

// Choosing a backup and an account that it is given to, and a look at what would become of it. Nothing is
// written before begin(). UI thread.
class RestoreController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // What was chosen, as it is shown; empty: nothing yet.
    Q_PROPERTY(QString place READ place NOTIFY changed)
    // It opens only with its passphrase.
    Q_PROPERTY(bool sealed READ isSealed NOTIFY changed)
    // A table that leaves open what it lists: that has to be said.
    Q_PROPERTY(bool doubtful READ isDoubtful NOTIFY changed)
    // Whom it can be given to, and to whom it is.
    Q_PROPERTY(QList<Godwit::AccountRow> choices READ choices NOTIFY changed)
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // What it holds and what would become of it there; empty until that is known.
    Q_PROPERTY(QList<Godwit::RestoreKindRow> kinds READ kinds NOTIFY changed)
    // Whose it is, and what of it is not used and why.
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    // What begin() means; empty where it would do nothing.
    Q_PROPERTY(QString consent READ consent NOTIFY changed)
    // What the last one has brought to this computer, until the next is begun; empty: that was not asked for.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)

public:
    // Both outlive it.
    RestoreController(EngineThread &engine, AccountList &accounts, QObject *parent);

    QString place() const;

    bool isSealed() const { return m_sealed; }

    bool isDoubtful() const { return m_doubtful; }

    QList<AccountRow> choices() const;

    int target() const { return int(m_target.value()); }

    void setTarget(int target);

    bool isBusy() const { return m_busy; }

    QString problem() const { return m_problem; }

    QList<RestoreKindRow> kinds() const { return m_kinds; }

    QStringList notes() const;
    QString consent() const;

    QString outcome() const { return m_outcome; }

    // As at first, for whoever acts.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void choose(const QUrl &url);
    Q_INVOKABLE void open(const QString &passphrase);
    // What the table lists: "follows", "mutes", "blocks".
    Q_INVOKABLE void say(const QString &kind);
    Q_INVOKABLE void setChosen(const QString &kind, bool chosen);
    Q_INVOKABLE void begin();

Q_SIGNALS:
    void changed();
    // It was begun.
    void begun();

private:
    using Source = std::shared_ptr<const RestoreSource>;

    struct Begun {
        // What came to this computer, and whether settings are among it.
        QString outcome;
        bool hasSettings = false;
        QString problem;
    };

    static QCoro::Task<Begun> beginRestore(Engine *engine, RestoreSource source, AccountId target);

    void read();
    void take(const BackupResult<RestoreSource> &read);
    void look();
    void end(int turn, const Begun &done);
    // Of what was asked before nothing counts any more.
    int next();

    EngineThread &m_engine;
    AccountList &m_accounts;
    QString m_path;
    QByteArray m_passphrase;
    std::optional<GraphKind> m_told;
    Source m_source;
    AccountId m_target;
    QList<RestoreKindRow> m_kinds;
    QString m_problem;
    QString m_outcome;
    int m_turn = 0;
    bool m_sealed = false;
    bool m_doubtful = false;
    bool m_busy = false;
};

} // namespace Godwit
