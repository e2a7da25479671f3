// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/personalfile.h"
#include "ui/boat.h"
#include "ui/theme/postlook.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What a restore brings beside what a program may ask of a server: to this computer, and by the server's own
// page. Any warning fails it.
class TestRestoring : public QObject
{
    Q_OBJECT

public Q_SLOTS:

    // In place of the browser.
    void opened(const QUrl &url) { m_opened << url.toString(); }

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void draftsAndSettingsComeToThisComputer();
    void theServersOwnPageTakesTheList();

private:
    QTranslator m_english;
    QStringList m_opened;
};

void TestRestoring::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    QVERIFY(m_english.load(u":/i18n/godwit_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
    QDesktopServices::setUrlHandler(u"http"_s, this, "opened");
}

namespace
{

Draft draftOf(const QString &text)
{
    Draft draft;
    draft.text = text;
    return draft;
}

// In the sheet, and looked at.
bool choose(Boat &boat, const QString &name)
{
    if (!boat.press(u"Restore"_s) ||
        !QTest::qWaitFor([&] { return boat.shown->find("RestoreSheet") != nullptr; }, patience))
        return false;
    boat.restoring().choose(QUrl::fromLocalFile(boat.path(name)));
    return QTest::qWaitFor([&] { return !boat.restoring().kinds().isEmpty(); }, patience);
}

bool begin(Boat &boat)
{
    return boat.shown->click(u"Restore"_s, "RestoreSheet") &&
           QTest::qWaitFor([&] { return !boat.shown->find("RestoreSheet"); }, patience);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestRestoring::draftsAndSettingsComeToThisComputer()
{
    Boat boat;
    QVERIFY(boat.good);
    const auto *theme = boat.shown->main.qml().singletonInstance<Theme *>("Godwit", "Theme");
    const auto *look = boat.shown->main.qml().singletonInstance<PostLook *>("Godwit", "PostLook");
    QVERIFY(theme->scale() < 1.05 && theme->motion());
    QCOMPARE(look->density, PostLook::Calm);
    PersonalFile file;
    file.drafts = {draftOf(u"Half a thought"_s)};
    file.settings = {{u"window.scale"_s, u"1.1"_s}, {u"window.density"_s, u"2"_s}};
    putFile(boat.path(u"first/godwit.json"_s), encode(file));
    QVERIFY(choose(boat, u"first"_s));
    QCOMPARE(boat.restoring().kinds().size(), 2);
    QVERIFY(boat.restoring().consent().contains(u"to no server"_s));
    QVERIFY(begin(boat));
    QCOMPARE(boat.restoring().outcome(), u"1 draft came back. 2 settings were taken over."_s);
    QTRY_VERIFY(boat.shows(boat.restoring().outcome()));
    // Now, and not at the next start.
    QTRY_COMPARE(theme->scale(), 1.1);
    QTRY_COMPARE(look->density, PostLook::Airy);
    // Of no server's matter.
    QVERIFY(boat.restores().isEmpty() && boat.server.log.isEmpty());
    // With what is here already.
    file.drafts.push_back(draftOf(u"Another one"_s));
    file.settings.emplace(u"window.motion"_s, u"0"_s);
    putFile(boat.path(u"second/godwit.json"_s), encode(file));
    QVERIFY(choose(boat, u"second"_s));
    QVERIFY(begin(boat));
    QCOMPARE(boat.restoring().outcome(),
             u"1 draft came back. 1 setting was taken over. 1 draft was here already. 2 settings were chosen "
             "here before, and stay."_s);
    QTRY_VERIFY(boat.shows(boat.restoring().outcome()));
    QTRY_VERIFY(!theme->motion());
    const Composer *composer = boat.shell().composer();
    boat.shell().composer()->write();
    QTRY_COMPARE_WITH_TIMEOUT(composer->text(), u"Half a thought"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(composer->drafts().size(), 1, patience);
}

// Mastodon lets a program follow few people a day; its page takes a list of all.
void TestRestoring::theServersOwnPageTakesTheList()
{
    Boat boat;
    QVERIFY(boat.good);
    QByteArray table = "Account address,Show boosts,Notify on new posts,Languages\n";
    for (int n = 0; n < 401; ++n)
        table += "person" + QByteArray::number(n) + "@a.example,true,false,\n";
    putFile(boat.path(u"backup/following_accounts.csv"_s), table);
    // Nobody is followed meanwhile.
    boat.server.fault = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (!request.target.contains("/search"))
            return std::nullopt;
        return HttpAnswer::of(429, R"({"error":"Too many requests"})")
            .with("Content-Type", "application/json")
            .with("Retry-After", "1800");
    };
    QVERIFY(choose(boat, u"backup"_s));
    QVERIFY(begin(boat));
    QTRY_VERIFY_WITH_TIMEOUT(!boat.newest().quicker.isEmpty(), patience);
    QTRY_VERIFY(boat.shows(boat.newest().quicker));
    QVERIFY(boat.press(u"Open the page for imports"_s));
    QTRY_COMPARE(m_opened, QStringList(boat.server.origin().toString() + u"/settings/imports"_s));
    // In place of the system's dialog.
    QQuickItem *line = boat.shown->find("RestoreLine");
    QVERIFY(line);
    QObject *dialogs = itemOf(line, "LateDialogs");
    QVERIFY(dialogs);
    const auto saveIn = [&](const QString &name) {
        return QMetaObject::invokeMethod(dialogs, "chosen",
                                         Q_ARG(QUrl, QUrl::fromLocalFile(boat.path(name))));
    };
    const QString saved = boat.path(u"tables/following_accounts.csv"_s);
    QVERIFY(saveIn(u"tables"_s));
    QTRY_VERIFY_WITH_TIMEOUT(boat.shows(u"The list is "_s), patience);
    QVERIFY(boat.shows(u"following_accounts.csv"_s));
    // The one that the program is at may be missing.
    const QByteArray written = contentOf(saved);
    QVERIFY(written.startsWith(table.first(table.indexOf('\n') + 1)));
    QVERIFY(written.contains("\nperson77@a.example,true,false,"));
    QVERIFY2(written.count('\n') >= 401, written.constData());
    // A backup has to stay as it is.
    putFile(boat.path(u"backup/manifest.json"_s), "{}");
    const QSignalSpy failed(&boat.lifeboat(), &LifeboatController::failed);
    QVERIFY(saveIn(u"backup"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed.first().first().toString().contains(u"has to stay as it is"_s));
    QCOMPARE(contentOf(boat.path(u"backup/following_accounts.csv"_s)), table);
    // What is taken back is not followed.
    boat.lifeboat().restores()->undo(boat.newest().id);
    QTRY_VERIFY_WITH_TIMEOUT(boat.newest().undoes && boat.newest().quicker.isEmpty(), patience);
    QTRY_VERIFY(!boat.shows(u"The list is "_s));
}

QTEST_MAIN(TestRestoring)
#include "test_restoring.moc"
