// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/systemnetwork.h"

#include <QCoreApplication>
#include <QNetworkInformation>
#include <QNetworkInterface>
#include <QPointer>

namespace Godwit
{

class SystemNetwork::Watch : public QObject
{
    Q_OBJECT

public:
    void begin()
    {
        // "should always first be loaded in the same thread as the QCoreApplication object" (its
        // documentation).
        if (!QNetworkInformation::loadDefaultBackend())
            return;
        const QNetworkInformation *info = QNetworkInformation::instance();
        connect(info, &QNetworkInformation::reachabilityChanged, this, &Watch::tell);
        connect(info, &QNetworkInformation::isBehindCaptivePortalChanged, this, &Watch::tell);
        connect(info, &QNetworkInformation::transportMediumChanged, this, &Watch::tell);
        tell();
    }

Q_SIGNALS:
    void told(Godwit::NetworkSight::Link link);

private:
    void tell()
    {
        using Reachability = QNetworkInformation::Reachability;
        const QNetworkInformation *info = QNetworkInformation::instance();
        const Reachability reach = info->reachability();
        Q_EMIT told(info->isBehindCaptivePortal()         ? Link::Portal
                    : reach == Reachability::Disconnected ? Link::Down
                    : reach == Reachability::Online       ? Link::Up
                                                          : Link::Unknown);
    }
};

static void endLater(QObject *watch)
{
    watch->deleteLater();
}

SystemNetwork::SystemNetwork() : m_watch(nullptr, [](Watch *watch) { endLater(watch); }) {}

SystemNetwork::~SystemNetwork() = default;

void SystemNetwork::begin()
{
    if (m_watch || !QCoreApplication::instance())
        return;
    m_watch.reset(new Watch);
    m_watch->moveToThread(QCoreApplication::instance()->thread());
    connect(m_watch.get(), &Watch::told, this, &SystemNetwork::take);
    QMetaObject::invokeMethod(m_watch.get(), &Watch::begin, Qt::QueuedConnection);
}

void SystemNetwork::take(Link link)
{
    const bool isNews = m_link != Link::Unknown || link != Link::Up;
    m_link = link;
    // A first "all is well" changes nothing.
    if (isNews)
        Q_EMIT changed();
}

static bool hasAddress()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            // An address that the computer gave itself leads nowhere (169.254/16, fe80::/10).
            if (!entry.ip().isLinkLocal())
                return true;
        }
    }
    return false;
}

NetworkSight::Link SystemNetwork::link()
{
    if (m_link == Link::Unknown || m_link == Link::Up)
        return hasAddress() ? m_link : Link::Down;
    return m_link;
}

} // namespace Godwit

#include "systemnetwork.moc"
