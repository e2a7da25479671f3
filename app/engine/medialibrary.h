// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "media/imagedecoder.h"
#include "media/mediafetcher.h"
#include "media/mediastore.h"

#include <QFuture>

namespace Godwit
{

// Pictures, films and sounds of a data folder: kept, fetched, pictures decoded. Engine thread.
class MediaLibrary : public QObject
{
    Q_OBJECT

public:
    MediaLibrary(const QString &dataFolder, std::shared_ptr<const DiskRoom> room);
    ~MediaLibrary() override;

    // The servers of these accounts may be in a private network.
    void open(const std::vector<Account> &accounts);
    // Until the next open(), this one as well.
    void admit(const Origin &server);

    // From now on nothing is fetched.
    void stayOffline() { m_offline = true; }

    QCoro::Task<> finish();

    // From the disk where it is there, else fetched. `request` names no path.
    QCoro::Task<MediaResult<QImage>> picture(QString url, DecodeRequest request);
    // The file itself; it may go when the store is full.
    QCoro::Task<MediaResult<QString>> file(QString url);
    // The same for what the person wrote: it stays, however full the store is.
    QCoro::Task<MediaResult<QString>> ownFile(QString url, MediaWant want);

    // Once it has looked through its folder; lives as long as the library.
    QCoro::Task<MediaStore *> store();

    // A film or a sound; the file's content is of a kind that is played.
    QCoro::Task<MediaResult<QString>> film(QString url);
    // Who asked for it does not want it any more.
    void drop(const QString &url, MediaWant want);

    // Off the disk, pinned or not.
    QCoro::Task<> erase(QStringList urls);

    struct Amount {
        qint64 files = 0;
        qint64 bytes = 0;
        // How much of it there may be; what is pinned does not count.
        qint64 budget = 0;

        friend bool operator==(const Amount &, const Amount &) = default;
    };

    // What is on the disk.
    QCoro::Task<Amount> amount();

Q_SIGNALS:
    // Of a film that is on its way; a total of 0 is not known.
    void filmReceived(const QString &url, qint64 bytes, qint64 total);

private:
    QCoro::Task<MediaResult<QString>> had(QString url, MediaWant want);
    // Finished when the store has looked through its folder.
    QFuture<void> index();

    HostResolver m_resolver;
    MediaStore m_store;
    QSet<Origin> m_own;
    std::unique_ptr<MediaFetcher> m_fetcher;
    ImageDecoder m_decoder;
    bool m_offline = false;
    // Invalid until the first picture is wanted.
    QFuture<void> m_reading;
};

} // namespace Godwit
