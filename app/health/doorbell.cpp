// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/doorbell.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSslSocket>
#include <qcoro/qcorosignal.h>

#include <algorithm>
#include <memory>

namespace Godwit
{

namespace
{

// One socket, and a signal for everything that may happen to it.
class Doorbell : public QObject
{
    Q_OBJECT

public:
    Doorbell()
    {
        connect(&socket, &QAbstractSocket::stateChanged, this, &Doorbell::stirred);
        connect(&socket, &QSslSocket::encrypted, this, &Doorbell::stirred);
        connect(&socket, &QSslSocket::sslErrors, this,
                [this](const QList<QSslError> &errors) { faults = errors; });
    }

    QCoro::Task<> connectTo(Origin origin, QDeadlineTimer until)
    {
        socket.connectToHost(origin.host(), quint16(origin.port()));
        while (isConnecting() && !until.hasExpired())
            co_await qCoro(this, &Doorbell::stirred, Milliseconds(until.remainingTime()));
    }

    QCoro::Task<> encrypt(Origin origin, QDeadlineTimer until)
    {
        socket.setPeerVerifyName(origin.host());
        socket.startClientEncryption();
        while (!socket.isEncrypted() && socket.state() == QAbstractSocket::ConnectedState &&
               !until.hasExpired())
            co_await qCoro(this, &Doorbell::stirred, Milliseconds(until.remainingTime()));
    }

    bool isConnecting() const
    {
        return socket.state() == QAbstractSocket::HostLookupState ||
               socket.state() == QAbstractSocket::ConnectingState;
    }

    QSslSocket socket;
    QList<QSslError> faults;

Q_SIGNALS:
    void stirred();
};

Sign connectionFault(const Doorbell &bell)
{
    if (bell.isConnecting())
        return Sign::NoConnection;
    switch (bell.socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return Sign::Refused;
    case QAbstractSocket::HostNotFoundError:
        return Sign::NameFailed;
    case QAbstractSocket::NetworkError:
        return Sign::NoRoute;
    default:
        return Sign::NoConnection;
    }
}

// A certificate that was right once is a neglect, not a stranger's.
bool isOnlyOld(const QList<QSslError> &faults)
{
    return std::ranges::all_of(faults, [](const QSslError &fault) {
        return fault.error() == QSslError::CertificateExpired ||
               fault.error() == QSslError::CertificateNotYetValid;
    });
}

Sign encryptionFault(const Doorbell &bell)
{
    if (bell.faults.isEmpty())
        return bell.socket.state() == QAbstractSocket::ConnectedState ? Sign::Silent : Sign::EncryptionBroken;
    return isOnlyOld(bell.faults) ? Sign::OldCertificate : Sign::WrongCertificate;
}

QString wordsOf(const Doorbell &bell)
{
    QStringList words;
    for (const QSslError &fault : bell.faults)
        words << fault.errorString();
    if (words.isEmpty() && !bell.isConnecting() && bell.socket.error() != QAbstractSocket::UnknownSocketError)
        words << bell.socket.errorString();
    return words.join(QStringLiteral("; "));
}

} // namespace

QCoro::Task<Steps> ringDoorbell(Origin origin, Instant now, Milliseconds within, std::stop_token stop)
{
    const QDeadlineTimer until(within);
    QElapsedTimer clock;
    clock.start();
    Doorbell bell;
    const std::stop_callback onStop(stop, [&bell] { bell.socket.abort(); });
    Steps steps;
    co_await bell.connectTo(origin, until);
    const bool connected = bell.socket.state() == QAbstractSocket::ConnectedState;
    const QString address =
        bell.socket.peerAddress().isNull()
            ? QString()
            : QStringLiteral("%1 %2").arg(bell.socket.peerAddress().toString()).arg(origin.port());
    steps.push_back({.sign = connected ? Sign::Connected : connectionFault(bell),
                     .at = now,
                     .took = Milliseconds(clock.elapsed()),
                     .subject = address,
                     .words = connected ? QString() : wordsOf(bell)});
    if (connected && origin.scheme() == QLatin1StringView("https")) {
        co_await bell.encrypt(origin, until);
        const bool good = bell.socket.isEncrypted();
        const QString issuer =
            bell.socket.peerCertificate().issuerInfo(QSslCertificate::Organization).join(u' ');
        steps.push_back({.sign = good ? Sign::Encrypted : encryptionFault(bell),
                         .at = now,
                         .took = Milliseconds(clock.elapsed()),
                         .subject = issuer,
                         .words = good ? QString() : wordsOf(bell)});
    }
    bell.socket.disconnect(&bell);
    bell.socket.abort();
    co_return steps;
}

} // namespace Godwit

#include "doorbell.moc"
