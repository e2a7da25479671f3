// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/updating/updaterow.h"

#include <QObject>
#include <QUrl>

namespace Godwit
{

class EngineThread;
struct UpdateState;

// Newer versions of this program: what is known, what can be done. What was begun goes on when nobody
// watches. UI thread.
class UpdateController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::UpdateRow row READ row NOTIFY changed)
    // The settings begin with it.
    Q_PROPERTY(bool wanted READ isWanted NOTIFY wantedChanged)

public:
    // The thread outlives it.
    UpdateController(EngineThread &engine, QObject *parent);

    UpdateRow row() const { return m_row; }

    bool isWanted() const { return m_wanted; }

    // The window is there: it goes where it was before it restarted into this version.
    Q_INVOKABLE void arrive();
    // Opens the settings at it.
    Q_INVOKABLE void show();
    // Reads what is known; asks nobody.
    Q_INVOKABLE void read();
    // Asks the mirrors.
    Q_INVOKABLE void look();
    // Asks a folder instead: a friend's stick.
    Q_INVOKABLE void lookInFolder(const QUrl &folder);
    // With UpdateRow::consent, or without.
    Q_INVOKABLE void fetch(const QString &consent = {});
    // Breaks off what is looked for or fetched.
    Q_INVOKABLE void stop();
    // Puts what was fetched in place and restarts into it; the window comes back at this place.
    Q_INVOKABLE void restart(const QString &place);
    // The same with the version before.
    Q_INVOKABLE void goBack(const QString &place);
    Q_INVOKABLE void setAutomatic(bool automatic);

Q_SIGNALS:
    void changed();
    void wantedChanged();
    // The program's file is another one: this process is to become it.
    void restartWanted();
    void placeWanted(const QString &place);

private:
    void setWanted();
    void take(const UpdateState &state);
    void become(bool back, const QString &place);

    EngineThread &m_engine;
    UpdateRow m_row;
    bool m_wanted = false;
};

} // namespace Godwit
