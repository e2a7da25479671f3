// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Godwit
{

// The person at the terminal has had enough: Ctrl+C, or the system asks the program to end. One at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    // Puts the former behaviour back.
    ~Interruption() override;

    bool happened() const { return m_happened; }

Q_SIGNALS:
    void interrupted();

private:
    void interrupt();

    bool m_happened = false;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Godwit
