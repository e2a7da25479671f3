// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsserver.h"

#include "fakes/fixtures.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace Godwit
{

using namespace Qt::StringLiterals;

static QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(u"tls/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a certificate of the tests is missing");
    return file.readAll();
}

TlsServer::TlsServer(const QString &certificate)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(fixture(certificate + ".pem"_L1)));
    configuration.setPrivateKey(QSslKey(fixture(certificate + ".key"_L1), QSsl::Ec));
    m_server.setSslConfiguration(configuration);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the TLS server cannot listen");
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++requests;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        }
    });
}

Origin TlsServer::origin() const
{
    return *Origin::fromUrl(QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort())));
}

void TlsServer::trustTheAuthority()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(fixture(u"authority.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

} // namespace Godwit
