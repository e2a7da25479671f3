// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/preferences.h"
#include "ui/viewmodels/shell.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>

class QQuickWindow;

namespace Godwit
{

// The window with all that it stands on. UI thread; ends the engine when it is destroyed.
class MainWindow
{
public:
    // Opens the data folder and reads the window's QML, both on threads of their own.
    // `update` as EngineThread's.
    explicit MainWindow(const QString &dataFolder, std::shared_ptr<const UpdateSettings> update = nullptr);
    ~MainWindow();

    // False when the QML could not be made. The application's font is settled by then.
    bool show();
    // Null before show().
    QQuickWindow *window() const;

    EngineThread &engine() { return m_engine; }

    QQmlEngine &qml() { return m_qml; }

    Shell &shell() { return m_shell; }

private:
    void addPictures();
    void applyLook();

    std::shared_ptr<EmojiBook> m_emoji;
    EngineThread m_engine;
    Shell m_shell;
    QQmlApplicationEngine m_qml;
    QQmlComponent m_loading;
    std::unique_ptr<Preferences> m_preferences;
};

} // namespace Godwit
