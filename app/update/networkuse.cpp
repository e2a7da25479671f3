// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/networkuse.h"

#include <QCoreApplication>
#include <QNetworkInformation>

namespace Godwit
{

NetworkUse systemNetworkUse()
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) &&
        !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return NetworkUse::Free;
    const QNetworkInformation *info = QNetworkInformation::instance();
    if (info->reachability() == QNetworkInformation::Reachability::Disconnected)
        return NetworkUse::Down;
    return info->isMetered() ? NetworkUse::Metered : NetworkUse::Free;
}

class NetworkMeter::Watch : public QObject
{
    Q_OBJECT

public:
    void begin()
    {
        tell();
        const QNetworkInformation *info = QNetworkInformation::instance();
        if (!info)
            return;
        connect(info, &QNetworkInformation::reachabilityChanged, this, &Watch::tell);
        connect(info, &QNetworkInformation::isMeteredChanged, this, &Watch::tell);
    }

Q_SIGNALS:
    void told(Godwit::NetworkUse use);

private:
    void tell() { Q_EMIT told(systemNetworkUse()); }
};

NetworkMeter::NetworkMeter() : m_watch(nullptr, [](Watch *watch) { watch->deleteLater(); }) {}

NetworkMeter::~NetworkMeter() = default;

void NetworkMeter::begin()
{
    if (m_watch || !QCoreApplication::instance())
        return;
    m_watch.reset(new Watch);
    m_watch->moveToThread(QCoreApplication::instance()->thread());
    connect(m_watch.get(), &Watch::told, this, &NetworkMeter::take);
    QMetaObject::invokeMethod(m_watch.get(), &Watch::begin, Qt::QueuedConnection);
}

void NetworkMeter::take(NetworkUse use)
{
    if (use == m_use)
        return;
    m_use = use;
    Q_EMIT changed();
}

} // namespace Godwit

#include "networkuse.moc"
