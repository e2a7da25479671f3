// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/postlook.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;
class EngineThread;

// How the window looks, kept in the settings. UI thread; QML knows it as a singleton that runWindow() made.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int mode READ mode WRITE setMode NOTIFY changed)
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY changed)
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY changed)
    Q_PROPERTY(int density READ density WRITE setDensity NOTIFY changed)
    Q_PROPERTY(int pictures READ pictures WRITE setPictures NOTIFY changed)
    Q_PROPERTY(int moving READ moving WRITE setMoving NOTIFY changed)
    Q_PROPERTY(bool actsOnHover READ actsOnHover WRITE setActsOnHover NOTIFY changed)
    // The standby takes over by itself where a server is gone or has frozen the account.
    Q_PROPERTY(bool automaticSwitch READ automaticSwitch WRITE setAutomaticSwitch NOTIFY changed)
    // A RendererChoice::Wanted, for the next start.
    Q_PROPERTY(int renderer READ renderer WRITE setRenderer NOTIFY changed)
    Q_PROPERTY(bool relativeTimes READ relativeTimes WRITE setRelativeTimes NOTIFY changed)

public:
    // All outlive it.
    Preferences(EngineThread &engine, Theme &theme, PostLook &look);

    static Preferences *create(QQmlEngine *qml, QJSEngine *);

    int mode() const { return int(m_theme.mode()); }

    void setMode(int mode);

    double scale() const { return m_theme.scale(); }

    void setScale(double scale);

    bool motion() const { return m_theme.motion(); }

    void setMotion(bool motion);

    int density() const { return m_look.density; }

    void setDensity(int density);

    int pictures() const { return m_look.pictures; }

    void setPictures(int pictures);

    int moving() const { return m_look.moving; }

    void setMoving(int moving);

    bool actsOnHover() const { return m_look.actsOnHover; }

    void setActsOnHover(bool onHover);

    bool automaticSwitch() const { return m_automaticSwitch; }

    void setAutomaticSwitch(bool automatic);

    int renderer() const { return m_renderer; }

    void setRenderer(int renderer);

    bool relativeTimes() const { return m_look.relativeTimes; }

    void setRelativeTimes(bool relative);

Q_SIGNALS:
    void changed();
    // A choice could not be kept, and why it stands no more.
    void failed(const QString &sentence);

private:
    using Kept = QHash<QString, QString>;

    static QCoro::Task<Kept> readKept(Engine *engine);
    void readAgain();
    void take(Kept read);
    quint64 choose(const QString &name);
    void noteKept(const QString &name, quint64 choice);
    void keep(const QString &name, const QString &value);
    void tellUnkeptSwitch();

    EngineThread &m_engine;
    Theme &m_theme;
    PostLook &m_look;
    bool m_automaticSwitch = false;
    int m_renderer = 0;
    // The latest choice of each that is not known to be kept: what is read may be from before it.
    QHash<QString, quint64> m_unkept;
    quint64 m_choices = 0;
};

} // namespace Godwit
