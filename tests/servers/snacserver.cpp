// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/snacserver.h"

#include "servers/localhttp.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace Godwit
{

static quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QString SnacServer::program(Version version)
{
    const QString path = version == Version::Newer ? QStringLiteral("/opt/snac-newer/usr/bin/snac")
                                                   : QStringLiteral("/usr/bin/snac");
    return QFileInfo(path).isExecutable() ? path : QString();
}

SnacServer::SnacServer(Version version) : m_program(program(version)) {}

SnacServer::~SnacServer()
{
    stop();
}

bool SnacServer::fail(const QString &why)
{
    m_error = why;
    return false;
}

// What `snac init` asks for: address, port, host name, prefix, mail address.
bool SnacServer::initialize()
{
    m_port = freePort();
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const QString host = QStringLiteral("127.0.0.1:%1").arg(m_port);
    QProcess init;
    init.start(m_program, {QStringLiteral("init"), data});
    init.write(QStringLiteral("127.0.0.1\n%1\n%2\n\n\n").arg(m_port).arg(host).toUtf8());
    init.closeWriteChannel();
    if (!init.waitForFinished() || init.exitCode() != 0)
        return fail(QStringLiteral("snac init: ") + QString::fromUtf8(init.readAllStandardError()));
    QFile file(data + QStringLiteral("/server.json"));
    if (!file.open(QIODevice::ReadWrite))
        return fail(file.errorString());
    QJsonObject settings = QJsonDocument::fromJson(file.readAll()).object();
    settings[QStringLiteral("protocol")] = QStringLiteral("http");
    // snac delivers to its own inbox by HTTP, too: with its default of four threads on a small machine, three
    // deliveries at once leave no thread to take them. All time out after 6 s and are tried again after 2
    // minutes; what meanwhile asks this server for a key is answered too late and drops its message [seen].
    settings[QStringLiteral("num_threads")] = 24;
    settings[QStringLiteral("queue_retry_minutes")] = 0;
    file.resize(0);
    file.seek(0);
    file.write(QJsonDocument(settings).toJson());
    return true;
}

bool SnacServer::start()
{
    if (m_program.isEmpty())
        return fail(QStringLiteral("snac is not installed"));
    if (m_port == 0 && !initialize())
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
#ifdef Q_OS_LINUX
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process->start(m_program, {QStringLiteral("httpd"), m_folder.filePath(QStringLiteral("data"))});
    QDeadlineTimer deadline(60'000);
    while (!answers()) {
        if (deadline.hasExpired() || m_process->state() == QProcess::NotRunning)
            return fail(QStringLiteral("snac does not answer at ") + origin().toString());
        QTest::qWait(20);
    }
    return true;
}

bool SnacServer::answers() const
{
    return localGet(url(QStringLiteral("/api/v1/instance"))).status == 200;
}

void SnacServer::stop()
{
    if (!m_process)
        return;
    const qint64 id = m_process->processId();
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
#ifdef Q_OS_LINUX
    // What a killed snac leaves behind.
    QFile::remove(QStringLiteral("/dev/shm/sem.job_%1").arg(id));
    QFile::remove(QStringLiteral("/dev/shm/127.0.0.1:%1_snac_state").arg(m_port));
#endif
}

bool SnacServer::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

QString SnacServer::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 most = 4000;
    file.seek(std::max<qint64>(0, file.size() - most));
    return QString::fromUtf8(file.readAll());
}

QUrl SnacServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

Origin SnacServer::origin() const
{
    return Origin::fromUrl(url({})).value_or(Origin());
}

QString SnacServer::addUser(const QString &name)
{
    QProcess adding;
    adding.start(m_program, {QStringLiteral("adduser"), m_folder.filePath(QStringLiteral("data")), name});
    adding.closeWriteChannel();
    adding.waitForFinished();
    static const QRegularExpression password(QStringLiteral("password is (\\S+)"));
    const QString said = QString::fromUtf8(adding.readAllStandardOutput() + adding.readAllStandardError());
    return password.match(said).captured(1);
}

bool SnacServer::addAlias(const QString &name, const QString &actor)
{
    return QProcess::execute(m_program, {QStringLiteral("alias"), m_folder.filePath(QStringLiteral("data")),
                                         name, actor}) == 0;
}

static QString field(const QString &page, const QString &name)
{
    const QRegularExpression input(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
    return input.match(page).captured(1);
}

QUrl SnacServer::authorize(const QUrl &authorizeUrl, const QString &user, const QString &password) const
{
    const QString page = QString::fromUtf8(localGet(authorizeUrl).body);
    static const QRegularExpression action(QStringLiteral("action=\"([^\"]+)\""));
    QUrlQuery form{{QStringLiteral("login"), user},
                   {QStringLiteral("passwd"), password},
                   {QStringLiteral("response_type"), QStringLiteral("code")}};
    for (const auto &name : {QStringLiteral("redir"), QStringLiteral("cid"), QStringLiteral("state")})
        form.addQueryItem(name, field(page, name));
    const LocalAnswer answer = localPost(QUrl(action.match(page).captured(1)), form);
    if (answer.location.isValid() && !answer.location.isEmpty())
        return answer.location;
    // The paste redirect: the page is the bare code with `&state=` behind it.
    return QUrl(QStringLiteral("urn:ietf:wg:oauth:2.0:oob?code=") + QString::fromUtf8(answer.body.trimmed()));
}

QByteArray SnacServer::token(const QString &user, const QString &password) const
{
    const QString redirect = QStringLiteral("http://127.0.0.1:9/callback");
    const LocalAnswer app = localPost(url(QStringLiteral("/api/v1/apps")),
                                      {{QStringLiteral("client_name"), QStringLiteral("test")},
                                       {QStringLiteral("redirect_uris"), redirect},
                                       {QStringLiteral("scopes"), QStringLiteral("read write")}});
    const QString id = app.json()[QStringLiteral("client_id")].toString();
    QUrl page = url(QStringLiteral("/oauth/authorize"));
    page.setQuery(QUrlQuery{{QStringLiteral("client_id"), id},
                            {QStringLiteral("redirect_uri"), redirect},
                            {QStringLiteral("response_type"), QStringLiteral("code")},
                            {QStringLiteral("state"), QStringLiteral("s")}});
    const QString code =
        QUrlQuery(authorize(page, user, password)).queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const LocalAnswer answer =
        localPost(url(QStringLiteral("/oauth/token")),
                  {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                   {QStringLiteral("code"), code},
                   {QStringLiteral("client_id"), id},
                   {QStringLiteral("client_secret"), app.json()[QStringLiteral("client_secret")].toString()},
                   {QStringLiteral("redirect_uri"), redirect}});
    return answer.json()[QStringLiteral("access_token")].toString().toUtf8();
}

} // namespace Godwit
