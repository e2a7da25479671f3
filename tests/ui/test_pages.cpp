// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/places.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Every page of the window, in both languages, light and dark, narrow and wide: nothing is said in the log,
// every control has a name, no text guesses its format.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void everyPage_data();
    void everyPage();

private:
    std::unique_ptr<WindowBench> m_bench;
};

namespace
{

// What a person could not make out about one page.
class Looker
{
public:
    explicit Looker(QString page) : m_page(std::move(page)) {}

    QStringList look(QQuickItem *item)
    {
        if (!item->isVisible())
            return {};
        if (item->inherits("QQuickText") && item->property("textFormat").toInt() == Qt::AutoText)
            add(item, "guesses its format");
        if (mustBeNamed(item) && nameOf(item).isEmpty())
            add(item, "has no name");
        for (QQuickItem *child : item->childItems())
            look(child);
        return m_problems;
    }

private:
    static bool mustBeNamed(const QQuickItem *item)
    {
        if (item->inherits("QQuickAbstractButton"))
            return true;
        const bool field = item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
        return field ? !item->property("readOnly").toBool() : item->activeFocusOnTab();
    }

    static QString nameOf(QQuickItem *item)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        return face ? face->text(QAccessible::Name) : QString();
    }

    void add(const QQuickItem *item, const char *what)
    {
        QString path;
        for (const QQuickItem *at = item; at && path.count(u'<') < 4; at = at->parentItem())
            path += QString::fromLatin1(at->metaObject()->className()).section(u'_', 0, 0) + u" < "_s;
        m_problems << u"%1: %2 %3"_s.arg(m_page, path.chopped(3), QLatin1StringView(what));
    }

    QString m_page;
    QStringList m_problems;
};

// Of a build that updates itself, with all that its page can show.
UpdateState everythingOfUpdates()
{
    UpdateState state{.there = true, .step = UpdateState::Step::Fetching, .version = u"0.1.0"_s};
    state.offer = UpdateState::Offer{.version = u"0.2.0"_s,
                                     .size = 70'000'000,
                                     .notes = {{u"en"_s, u"Faster"_s}, {u"fr"_s, u"Plus rapide"_s}}};
    state.lookedAt = instantFromMs(1'767'225'600'000);
    state.mirrors = {u"https://a.example"_s, u"https://b.example"_s};
    const UpdateError problem{.kind = UpdateError::Kind::TooSlow, .subject = state.mirrors[1]};
    state.sources = {{.source = state.mirrors[0], .serial = 3},
                     {.source = state.mirrors[1], .problem = problem}};
    state.problem = problem;
    state.fetch = {.size = 70'000'000, .fetched = 20'000'000, .reused = 30'000'000, .resumed = 1'000'000};
    state.canGoBack = true;
    return state;
}

class Walk
{
public:
    explicit Walk(ShownWindow &shown) : m_shown(shown) {}

    QStringList problems;

    // Every place that the rail has.
    void places()
    {
        for (const PlaceRow &place : Places::main() + Places::foot()) {
            QMetaObject::invokeMethod(window(), "go", Q_ARG(QString, place.key));
            seen(place.key);
        }
        QMetaObject::invokeMethod(window(), "go", Q_ARG(QString, u"deck"_s));
        QVERIFY(QTest::qWaitFor([this] { return shows("DeckColumn"); }, 20'000));
        seen(u"deck"_s);
        QMetaObject::invokeMethod(window(), "go", Q_ARG(QString, u"home"_s));
        QVERIFY(QTest::qWaitFor([this] { return shows("PostListRow"); }, 20'000));
    }

    void details()
    {
        m_shown.key(Qt::Key_J);
        m_shown.key(Qt::Key_O);
        QVERIFY(QTest::qWaitFor([this] { return shows("FocusedPost"); }, 20'000));
        seen(u"thread"_s);
        Q_EMIT m_shown.main.shell().personWanted(u"https://server1.example/users/p1"_s);
        QVERIFY(QTest::qWaitFor([this] { return shows("ProfilePage"); }, 20'000));
        seen(u"profile"_s);
        Q_EMIT m_shown.main.shell().tagWanted(u"birds"_s);
        seen(u"tag"_s);
        for (int n = 0; n < 3; ++n)
            m_shown.key(Qt::Key_Escape);
        seen(u"home again"_s);
    }

    void settings()
    {
        QMetaObject::invokeMethod(window(), "go", Q_ARG(QString, u"settings"_s));
        QVERIFY(QTest::qWaitFor([this] { return shows("SettingsPage"); }, 20'000));
        for (const QString &part :
             {u"accounts"_s, u"lifeboat"_s, u"updates"_s, u"about"_s, u"appearance"_s}) {
            itemOf(m_shown.content(), "SettingsPage")->setProperty("part", part);
            if (part == "updates"_L1)
                Q_EMIT m_shown.main.engine().updatesChanged(everythingOfUpdates());
            seen(u"settings, "_s + part);
            // Lines stand below each other.
            if (part == "accounts"_L1) {
                QTRY_VERIFY(shows("AccountLine"));
                QQuickItem *line = itemOf(m_shown.content(), "AccountLine");
                QTRY_VERIFY(line->height() >= 60);
                line->setProperty("leaving", true);
                line->setProperty("unsent", 2);
                seen(u"signing out"_s);
                line->setProperty("leaving", false);
            }
        }
        QMetaObject::invokeMethod(window(), "go", Q_ARG(QString, u"home"_s));
    }

    void sheets()
    {
        m_shown.key(Qt::Key_Question);
        QVERIFY(QTest::qWaitFor([this] { return shows("KeySheet"); }, 20'000));
        seen(u"keys"_s);
        m_shown.key(Qt::Key_Escape);
        m_shown.key(Qt::Key_N);
        QVERIFY(QTest::qWaitFor([this] { return shows("ComposerSheet"); }, 20'000));
        seen(u"composer"_s);
        m_shown.key(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([this] { return !shows("ComposerSheet"); }, 20'000));
        StandbyController *standby = m_shown.main.shell().standby();
        m_shown.main.shell().chooseStandby();
        QVERIFY(QTest::qWaitFor([this] { return shows("StandbyChoice"); }, 20'000));
        seen(u"standby"_s);
        standby->choose(standby->choices().first().id);
        seen(u"a standby chosen"_s);
        standby->setAdding(true);
        QVERIFY(QTest::qWaitFor([this] { return shows("SignInForm"); }, 20'000));
        seen(u"signing in to a standby"_s);
        standby->close();
        QVERIFY(QTest::qWaitFor([this] { return !shows("StandbySheet"); }, 20'000));
        Shell &shell = m_shown.main.shell();
        shell.report()->showPost(shell.timeline(u"home"_s, {})->model()->entries().front().row);
        QVERIFY(QTest::qWaitFor([this] { return shows("ReportSheet"); }, 20'000));
        shell.report()->setReason(u"rules"_s);
        seen(u"report"_s);
        shell.report()->close();
        QVERIFY(QTest::qWaitFor([this] { return !shows("ReportSheet"); }, 20'000));
        QVERIFY(QTest::qWaitFor([this] { return shows("FilterButton"); }, 20'000));
        QVERIFY(QMetaObject::invokeMethod(itemOf(m_shown.content(), "FilterButton"), "click"));
        seen(u"filter"_s);
        m_shown.key(Qt::Key_Escape);
        window()->setProperty("addingAccount", true);
        QVERIFY(QTest::qWaitFor([this] { return shows("WelcomePage"); }, 20'000));
        seen(u"signing in"_s);
        window()->setProperty("addingAccount", false);
        seen(u"back from signing in"_s);
    }

private:
    QQuickWindow *window() const { return m_shown.main.window(); }

    bool shows(const char *type) const { return itemOf(m_shown.content(), type) != nullptr; }

    // Looks at a frame that was painted after all that was begun before. A row that is still being made
    // (ListView makes them a few milliseconds at a time) hangs in the window before its bindings have run, so
    // what counts is what stays.
    void seen(const QString &page)
    {
        QSignalSpy frames(window(), &QQuickWindow::frameSwapped);
        QCoreApplication::processEvents();
        window()->update();
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty(), 20'000);
        QStringList found;
        (void)QTest::qWaitFor(
            [&] {
                found = Looker(page).look(m_shown.content());
                return found.isEmpty();
            },
            10'000);
        problems += found;
        for (const QString &warning : std::exchange(collectedWarnings(), {}))
            problems << page + u": "_s + warning;
    }

    ShownWindow &m_shown;
};

} // namespace

void TestPages::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    m_bench = std::make_unique<WindowBench>(60);
}

void TestPages::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << u"en"_s;
    QTest::addRow("French") << u"fr"_s;
}

void TestPages::everyPage()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/godwit_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    ShownWindow shown(m_bench->folder());
    QVERIFY(shown.good);
    auto *theme = qmlEngine(shown.main.window())->singletonInstance<Theme *>("Godwit", "Theme");
    Walk walk(shown);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme->setMode(mode);
        for (const int width : {400, 1400}) {
            shown.main.window()->resize(width, 700);
            QTRY_COMPARE(shown.content()->width(), width);
            walk.places();
            walk.details();
            walk.settings();
            walk.sheets();
            QVERIFY2(walk.problems.isEmpty(), qPrintable(walk.problems.join(u'\n')));
        }
    }
}

QTEST_MAIN(TestPages)
#include "test_pages.moc"
