// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/networksight.h"

#include <memory>

namespace Godwit
{

// QNetworkInformation where it has a backend, else whether any interface but the loopback has an address.
class SystemNetwork final : public NetworkSight
{
    Q_OBJECT

public:
    SystemNetwork();
    ~SystemNetwork() override;

    void begin() override;
    Link link() override;

private:
    // Lives on the main thread, where Qt wants its network information.
    class Watch;

    void take(Link link);

    std::unique_ptr<Watch, void (*)(Watch *)> m_watch;
    Link m_link = Link::Unknown;
};

} // namespace Godwit
