// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "accounts/pairing.h"
#include "fakes/seededfolder.h"
#include "media/mediastore.h"
#include "outbox/drafts.h"
#include "settings/settings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <qcoro/qcorofuture.h>

#include <random>

// window_seed posts FOLDER COUNT: a cache of so many posts, and its pictures.
// window_seed accounts FOLDER PORT: signs in anew, to a server of Mastodon's kind on that port, and puts both
// accounts' reading back to where it was.
// window_seed paired FOLDER PORT: the same, and lets the second account stand by for the first.

using namespace Godwit;
using namespace Qt::StringLiterals;

static constexpr int pictureCount = 240;
static constexpr int faceCount = 160;
// Where somebody was reading in each account.
static constexpr int readingRow = 100;

static QString pictureUrl(int number)
{
    return u"https://pictures.example/%1.jpg"_s.arg(number % pictureCount);
}

static QString faceUrl(int number)
{
    return u"https://faces.example/%1.jpg"_s.arg(number % faceCount);
}

// Something with as much detail as a photograph, so that it costs as much to decode.
static QByteArray paintPicture(quint32 seed, QSize size)
{
    std::mt19937 random(seed);
    const auto chance = [&random](int below) { return int(random() % quint32(below)); };
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, size.width(), size.height());
    sky.setColorAt(0, QColor::fromHsv(chance(360), 120, 220));
    sky.setColorAt(1, QColor::fromHsv(chance(360), 160, 120));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int n = 0; n < 220; ++n) {
        painter.setBrush(QColor::fromHsv(chance(360), chance(255), 80 + chance(175), 60 + chance(120)));
        const int side = 4 + chance(size.height() / 6);
        painter.drawEllipse(chance(size.width()), chance(size.height()), side, side);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPG", 82))
        qFatal("no picture can be written");
    return bytes;
}

static void addPictures(const QString &folder)
{
    MediaStore store(folder + "/media"_L1);
    store.open();
    for (int n = 0; n < pictureCount; ++n) {
        if (!store.put(pictureUrl(n), paintPicture(quint32(n), {640, 360})))
            qFatal("a picture cannot be kept");
    }
    for (int n = 0; n < faceCount; ++n) {
        if (!store.put(faceUrl(n), paintPicture(quint32(1000 + n), {400, 400})))
            qFatal("a face cannot be kept");
    }
}

// All pictures are cached.
static Page withPictures(Page page)
{
    for (SeenPerson &person : page.batch.people)
        person.profile.avatarUrl = faceUrl(int(person.profile.followers));
    int number = 0;
    for (SeenPost &seen : page.batch.posts) {
        for (Attachment &attachment : seen.post.attachments)
            attachment.previewUrl = attachment.url =
                pictureUrl(int(seen.post.counts.favourites) * 7 + ++number);
        if (seen.post.card)
            seen.post.card->imageUrl = pictureUrl(++number);
    }
    return page;
}

static std::vector<Account> addAccounts(const QString &folder, int port)
{
    for (const char *file : {"user.db", "user.db-wal", "user.db-shm", "secrets"})
        QFile::remove(folder + u'/' + QLatin1StringView(file));
    ServerInfo server;
    const QString host = u"127.0.0.1:%1"_s.arg(port);
    server.origin = *Origin::fromUrl(QUrl(u"http://"_s + host));
    server.software = Software::Mastodon;
    server.softwareName = u"mastodon"_s;
    server.version = u"4.2.0"_s;
    server.streamingUrl = u"ws://"_s + host;
    server.capabilities = Capability::Streaming | Capability::Polls | Capability::Delete |
                          Capability::Bookmarks | Capability::IdempotencyKey | Capability::Unlisted |
                          Capability::FollowersOnly | Capability::Direct | Capability::MediaV2 |
                          Capability::Search | Capability::PublicTimelines;
    return SeededFolder(folder).addAccounts(server, server);
}

static void pairUp(const QString &folder, const std::vector<Account> &both)
{
    Database database(folder + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    Settings settings(database);
    AccountStore accounts(database, settings);
    Pairing pairing(database, accounts, &Drafts::carry);
    if (!database.open().result() || !QCoro::waitFor(accounts.load()) ||
        !QCoro::waitFor(pairing.pair(both[0].id, both[1].id)))
        qFatal("the accounts cannot be paired");
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(2);
    const int number = arguments.value(3).toInt();
    if (number <= 0 || !QDir().mkpath(folder))
        qFatal("window_seed posts|accounts|paired FOLDER NUMBER");
    const bool accountsOnly = arguments[1] != "posts"_L1;
    if (!accountsOnly)
        addPictures(folder);
    const SeededFolder seeded(folder);
    // The second account's home is a tenth: it is there to switch to.
    int share = number;
    const std::vector<Account> both = addAccounts(folder, accountsOnly ? number : 9);
    for (const Account &account : both) {
        if (!accountsOnly)
            seeded.addPosts(account, share, withPictures, 4000);
        seeded.leaveReadingAt(account, readingRow);
        share /= 10;
    }
    if (arguments[1] == "paired"_L1)
        pairUp(folder, both);
    return 0;
}
