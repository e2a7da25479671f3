// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/rowparts.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace Godwit
{

class Engine;
class EngineThread;

// Who among those whom the account follows follows a person, too: asked of the server beside the profile,
// which does not wait for it. UI thread.
class FollowedBy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // The first of them, three at most.
    Q_PROPERTY(QList<Godwit::PersonRow> people READ people NOTIFY changed)
    // Who they are, with how many others; empty where there is nobody.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    // The thread outlives it.
    FollowedBy(EngineThread &engine, Looking looking, PersonKey person, QObject *parent);

    QList<PersonRow> people() const { return m_people; }

    QString sentence() const { return m_sentence; }

    // Another account looks, which follows others.
    void lookAs(const Looking &looking);

Q_SIGNALS:
    void changed();

private:
    struct Told {
        QList<PersonRow> people;
        qint64 total = 0;
    };

    // Unset: the server could not be asked, or does not tell.
    static QCoro::Task<std::optional<Told>> ask(Engine *engine, Looking looking, PersonKey person);
    static QString sentenceOf(const Told &told);
    void refresh();
    void show(const Told &told);

    EngineThread &m_engine;
    Looking m_looking;
    const PersonKey m_person;
    QList<PersonRow> m_people;
    QString m_sentence;
    // The server has said it; who was away when it was asked is asked again.
    bool m_answered = false;
};

} // namespace Godwit
