// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "fakes/fakemastodon.h"
#include "ui/shownwindow.h"
#include "ui/windowbench.h"

#include <QDir>
#include <QTest>

namespace Godwit
{

inline constexpr int patience = 60'000;

inline bool says(QQuickItem *root, const QString &text)
{
    if (!root->isVisible())
        return false;
    if (root->inherits("QQuickText") && root->property("text").toString().contains(text))
        return true;
    return std::ranges::any_of(root->childItems(), [&](QQuickItem *child) { return says(child, text); });
}

inline void putFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
}

// The lifeboat page of an account whose server is there.
struct Boat {
    Boat() : server(clock, QStringLiteral("s")), bench(20, {}, info())
    {
        // It tells how much may be asked, so that nobody waits.
        server.requestsPerWindow = 1'000'000;
        for (const QString &name : {QStringLiteral("ada@a.example"), QStringLiteral("ben@b.example"),
                                    QStringLiteral("eve@e.example")})
            server.add({name});
        server.follows << server.idOf(QStringLiteral("ben@b.example"));
        server.how.insert(server.follows.first(), {});
        shown.emplace(bench.folder());
        good = shown->good && goTo(Qt::Key_S, "LifeboatPage") &&
               QTest::qWaitFor([this] { return lifeboat().isLoaded(); }, patience);
    }

    ServerInfo info() const
    {
        ServerInfo info;
        info.origin = server.origin();
        info.software = Software::Mastodon;
        info.softwareName = QStringLiteral("mastodon");
        info.version = QStringLiteral("4.5.0");
        info.capabilities = ~Capabilities(Capability::Streaming | Capability::Import);
        return info;
    }

    bool goTo(Qt::Key key, const char *page)
    {
        shown->key(Qt::Key_G);
        shown->key(key);
        return QTest::qWaitFor([&] { return shown->find(page) != nullptr; }, patience);
    }

    Shell &shell() { return shown->main.shell(); }

    LifeboatController &lifeboat() { return *shell().lifeboat(); }

    BackupController &backup() { return *lifeboat().backup(); }

    ArchiveController &archive() { return *lifeboat().archive(); }

    RestoreController &restoring() { return *lifeboat().restoring(); }

    QList<RestoreRow> restores() { return lifeboat().restores()->rows(); }

    RestoreRow newest() { return restores().isEmpty() ? RestoreRow() : restores().first(); }

    bool shows(const QString &text) const { return says(shown->find("LifeboatPage"), text); }

    // A button of the page, wherever it is scrolled to, once it stands still.
    bool press(const QString &text)
    {
        QQuickItem *page = shown->find("LifeboatPage");
        // Brought into sight again whenever what is above it has grown.
        return clickOn(shown->main.window(), [&] {
            QQuickItem *button = buttonOf(page, text);
            if (button && button->isEnabled()) {
                auto *list = page->property("list").value<QQuickItem *>();
                QMetaObject::invokeMethod(list->property("sight").value<QObject *>(), "reveal",
                                          Q_ARG(QQuickItem *, button));
            }
            return button;
        });
    }

    // In the sheet, in place of the system's dialog.
    bool choose(const QString &folder, const QString &passphrase = {})
    {
        if (!QTest::qWaitFor([this] { return shown->find("BackupPlace") != nullptr; }, patience))
            return false;
        QQuickItem *place = shown->find("BackupPlace");
        place->setProperty("folder", folder);
        place->setProperty("sealed", !passphrase.isEmpty());
        QList<QQuickItem *> fields;
        collect(place, fields);
        for (QQuickItem *field : std::as_const(fields))
            field->setProperty("text", passphrase);
        return true;
    }

    bool write(const QString &folder, const QString &passphrase = {})
    {
        return press(QStringLiteral("Back up now")) && choose(folder, passphrase) &&
               shown->click(QStringLiteral("Back up now"), "BackupSheet") &&
               QTest::qWaitFor(
                   [this] {
                       // What fails at once is over before anybody looks.
                       return !shown->find("BackupSheet") &&
                              (backup().isWriting() || !backup().outcome().isEmpty());
                   },
                   patience);
    }

    bool isWritten()
    {
        return QTest::qWaitFor([this] { return !backup().isWriting() && !backup().outcome().isEmpty(); },
                               patience);
    }

    static void collect(QQuickItem *root, QList<QQuickItem *> &fields)
    {
        if (root->property("echoMode").isValid() && root->property("label").isValid())
            fields << root;
        for (QQuickItem *child : root->childItems())
            collect(child, fields);
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    SystemClock clock;
    FakeMastodon server;
    const WindowBench bench;
    QTemporaryDir folder;
    std::optional<ShownWindow> shown;
    bool good = false;
};

} // namespace Godwit
