// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

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

public:
    // Both outlive it.
    Preferences(EngineThread &engine, Theme &theme);

    static Preferences *create(QQmlEngine *qml, QJSEngine *);

    int mode() const { return int(m_theme.mode()); }

    void setMode(int mode);

    double scale() const { return m_theme.scale(); }

    void setScale(double scale);

    bool motion() const { return m_theme.motion(); }

    void setMotion(bool motion);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &name, const QString &value);

    EngineThread &m_engine;
    Theme &m_theme;
};

} // namespace Godwit
