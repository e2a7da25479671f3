// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace Godwit
{

// What may be fetched over the network that the computer has now.
enum class NetworkUse : quint8 {
    Free, // or the system does not tell
    Metered,
    Down,
};

// As QNetworkInformation says. Main thread.
NetworkUse systemNetworkUse();

// The same for another thread, and when it is another than before. Engine thread.
class NetworkMeter : public QObject
{
    Q_OBJECT

public:
    NetworkMeter();
    ~NetworkMeter() override;

    // Somebody wants to know from now on; may cost the system a few milliseconds.
    void begin();

    // Nothing until the system has been asked.
    std::optional<NetworkUse> use() const { return m_use; }

Q_SIGNALS:
    void changed();

private:
    // Lives on the main thread, where Qt wants its network information.
    class Watch;

    void take(NetworkUse use);

    std::unique_ptr<Watch, void (*)(Watch *)> m_watch;
    std::optional<NetworkUse> m_use;
};

} // namespace Godwit
