// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// The right to do one thing in a data folder: to deliver, or to bring a standby in step. The operating system
// lets go of it when the process ends, however it ends, so that no process id or age has to be guessed (as a
// lock file with a name in it would).
class DispatcherLock
{
public:
    explicit DispatcherLock(QString path);
    ~DispatcherLock();
    Q_DISABLE_COPY_MOVE(DispatcherLock)

    // Never waits. True as well when it is held already.
    bool tryLock();
    void unlock();

    bool held() const { return m_handle != -1; }

private:
    QString m_path;
    qintptr m_handle = -1;
};

} // namespace Godwit
