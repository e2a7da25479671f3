// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/framemeter.h"
#include "cache/timelinestore.h"
#include "ui/renderer.h"
#include "ui/shownwindow.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>

// Drives the window over a seeded folder from within, where frames and rows can be seen, and writes what it
// measured as one line of JSON (times in milliseconds).
// window_drive scroll FOLDER POSTS: frames at the speed of a flick, in ten stretches down to that post.
// window_drive switch FOLDER TIMES: from the key to the frame that shows the other account's place. An even
// number, so that the next start is at the first account again, as with the next. window_drive carry-on
// FOLDER TIMES: from the key by which the standby takes over, and back, to the frame that shows the same post
// on the same pixel of the window, as the other account. window_drive stream FOLDER SECONDS: frames while
// somebody reads on slowly; says "ready" before.

using namespace Godwit;
using namespace Qt::StringLiterals;

static QJsonArray arrayOf(const std::vector<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

static void say(const QJsonObject &said)
{
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

static void wait(int ms)
{
    QTest::qWait(ms);
}

// As a wheel that spins freely: so many pixels, 60 times a second.
static void scroll(ShownWindow &shown, int pixelsPerFrame, int frames)
{
    QQuickWindow *window = shown.main.window();
    const QPointF middle(window->width() / 2.0, window->height() / 2.0);
    // Three lines of 24 pixels for a notch of 120 (QQuickFlickable::wheelEvent).
    const QPoint turned(0, -pixelsPerFrame * 120 / 72);
    int sent = 0;
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticker, &QTimer::timeout, window, [&] {
        ++sent;
        QTest::wheelEvent(window, middle, turned);
    });
    ticker.start(1000 / 60);
    while (sent < frames)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

static int count(const ShownWindow &shown)
{
    return shown.list->property("count").toInt();
}

// Down to a row, without looking.
static bool travel(ShownWindow &shown, int row)
{
    while (count(shown) <= row) {
        const int before = count(shown);
        QMetaObject::invokeMethod(shown.list, "positionViewAtEnd");
        QMetaObject::invokeMethod(shown.list, "readOn");
        if (!QTest::qWaitFor([&] { return count(shown) > before; }, 20'000))
            return false;
    }
    QMetaObject::invokeMethod(shown.list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0));
    return true;
}

static QJsonObject measured(const ShownWindow &shown, const FrameMeter &meter)
{
    return {{u"rows"_s, count(shown)},
            {u"frames"_s, arrayOf(meter.frames())},
            {u"processor"_s, arrayOf(meter.processor())},
            {u"slices"_s, arrayOf(meter.slices())}};
}

static QJsonObject scrollDown(ShownWindow &shown, int posts)
{
    constexpr int stretches = 10;
    // The fastest that the list may be flicked: 6000 pixels a second.
    constexpr int pixelsPerFrame = 100;
    FrameMeter meter(shown.main.window());
    for (int n = 0; n < stretches; ++n) {
        if (!travel(shown, std::max(0, posts * (n + 1) / stretches - 300)))
            qFatal("the list does not go on");
        wait(500);
        meter.begin();
        const double before = shown.list->property("contentY").toDouble();
        scroll(shown, pixelsPerFrame, 180);
        meter.end();
        if (shown.list->property("contentY").toDouble() < before + 1000)
            qFatal("the list does not move");
    }
    return measured(shown, meter);
}

// The row of a post, if it has one. The thread that draws asks as well, while the window's is held.
static QQuickItem *rowOf(const ShownWindow &shown, const QString &key)
{
    const auto *model = shown.list->property("model").value<PostListModel *>();
    const auto &entries = model->entries();
    const auto found = std::ranges::find(entries, key, [](const auto &entry) { return entry.row.key; });
    QQuickItem *item = nullptr;
    if (found != entries.end())
        QMetaObject::invokeMethod(shown.list, "itemAtIndex", Qt::DirectConnection,
                                  Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, int(found - entries.begin())));
    return item;
}

// Where the row of a post stands in the window; empty where it has none.
static std::optional<double> topOf(const ShownWindow &shown, const QString &key)
{
    const QQuickItem *item = rowOf(shown, key);
    return item ? std::optional(item->mapToScene({}).y()) : std::nullopt;
}

// The second row that is seen: a banner may cover the first.
static std::pair<QString, double> secondPlace(const ShownWindow &shown)
{
    int index = -1;
    QMetaObject::invokeMethod(shown.list, "topIndex", Q_RETURN_ARG(int, index));
    const auto *model = shown.list->property("model").value<PostListModel *>();
    const QString key = model->entries()[size_t(index) + 1].row.key;
    return {key, topOf(shown, key).value_or(-1)};
}

namespace
{

// Tells when a frame shows one account's home at one place.
class Arrival : public QObject
{
public:
    explicit Arrival(ShownWindow &shown) : m_shown(shown)
    {
        QQuickWindow *window = shown.main.window();
        // The UI thread runs this, or is held while it runs.
        connect(
            window, &QQuickWindow::beforeSynchronizing, this, [this] { m_there = isThere(); },
            Qt::DirectConnection);
        connect(
            window, &QQuickWindow::frameSwapped, this,
            [this] {
                if (m_there && m_passed < 0)
                    m_passed = m_timer.nsecsElapsed();
            },
            Qt::DirectConnection);
    }

    // Negative when it never came.
    double after(int account, const std::pair<QString, double> &place)
    {
        begin(account, place);
        m_shown.key(Qt::Key(Qt::Key_1 + account), Qt::ControlModifier);
        return end();
    }

    // The place is the window's: a banner moves the list, not what is read.
    double afterCarryingOn(int account, const std::pair<QString, double> &place)
    {
        begin(account, place);
        m_isOfWindow = true;
        m_shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        return end();
    }

private:
    void begin(int account, const std::pair<QString, double> &place)
    {
        m_account = account;
        m_place = place;
        m_there = false;
        m_passed = -1;
        m_timer.start();
    }

    double end()
    {
        return QTest::qWaitFor([this] { return m_passed >= 0; }, 20'000) ? double(m_passed) / 1e6 : -1;
    }

    bool isThere()
    {
        Shell &shell = m_shown.main.shell();
        if (m_account < 0 || shell.accounts()->currentIndex() != m_account)
            return false;
        QQuickItem *list = itemOf(m_shown.content(), "PostList");
        TimelineController *home = shell.timeline(u"home"_s, {});
        if (!list || !home || list->property("model").value<PostListModel *>() != home->model())
            return false;
        m_shown.list = list;
        if (count(m_shown) == 0)
            return false;
        if (m_isOfWindow)
            return qAbs(topOf(m_shown, m_place.first).value_or(-1000) - m_place.second) < 1;
        const QQuickItem *row = rowOf(m_shown, m_place.first);
        return row && qAbs(row->y() - list->property("contentY").toDouble() - m_place.second) < 1;
    }

    ShownWindow &m_shown;
    QElapsedTimer m_timer;
    std::pair<QString, double> m_place;
    int m_account = -1;
    bool m_isOfWindow = false;
    bool m_there = false;
    std::atomic<qint64> m_passed = -1;
};

} // namespace

// Where an account was left. Its persona has its own number in a seeded folder.
static std::pair<QString, double> placeOf(const QString &folder, qint64 account)
{
    Database cache(folder + "/cache.db"_L1, Database::Role::Cache, u":/godwit/migrations/cache"_s);
    TimelineStore timelines(cache);
    if (!cache.open().result())
        qFatal("no cache");
    const auto place = timelines.readingPosition({PersonaId(account), TimelineKind::Home, {}}).result();
    if (!place || !*place)
        qFatal("no reading position");
    return {(*place)->post.toString(), (*place)->pixelOffset};
}

static QJsonObject switchAccounts(ShownWindow &shown, const std::vector<std::pair<QString, double>> &places,
                                  int times)
{
    wait(1500);
    Arrival arrival(shown);
    std::vector<double> passed;
    for (int n = 0; n < times; ++n) {
        const int account = (n + 1) % 2;
        passed.push_back(arrival.after(account, places[size_t(account)]));
        if (passed.back() < 0) {
            const auto [key, offset] = shown.place();
            qFatal("the other account's place was not shown: %s at %g, not %s at %g", qPrintable(key), offset,
                   qPrintable(places[size_t(account)].first), places[size_t(account)].second);
        }
        wait(500);
    }
    return {{u"cold"_s, passed.front()}, {u"warm"_s, arrayOf({passed.begin() + 1, passed.end()})}};
}

static QJsonObject carryOn(ShownWindow &shown, int times)
{
    wait(1500);
    const auto place = secondPlace(shown);
    Arrival arrival(shown);
    std::vector<double> passed;
    for (int n = 0; n < times; ++n) {
        passed.push_back(arrival.afterCarryingOn((n + 1) % 2, place));
        if (passed.back() < 0)
            qFatal("what was read is not on its pixel: %s at %g, not at %g", qPrintable(place.first),
                   topOf(shown, place.first).value_or(-1), place.second);
        wait(500);
    }
    return {{u"cold"_s, passed.front()}, {u"warm"_s, arrayOf({passed.begin() + 1, passed.end()})}};
}

static QJsonObject readWhileStreaming(ShownWindow &shown, int seconds)
{
    wait(1500);
    say({{u"ready"_s, true}});
    FrameMeter meter(shown.main.window());
    meter.begin();
    scroll(shown, 4, seconds * 60);
    meter.end();
    // The last of what came is kept.
    wait(1000);
    return measured(shown, meter);
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    Theme::prepareFont();
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const int number = arguments.value(3).toInt();
    if (number <= 0)
        qFatal("window_drive scroll|switch|carry-on|stream FOLDER NUMBER");
    const QString folder = arguments[2];
    std::vector<std::pair<QString, double>> places;
    if (what == "switch"_L1)
        places = {placeOf(folder, 1), placeOf(folder, 2)};
    chooseRenderer(folder);
    ShownWindow shown(folder);
    // Keys are for the window that is in front.
    shown.main.window()->requestActivate();
    if (!shown.good || !QTest::qWaitForWindowActive(shown.main.window(), 20'000))
        qFatal("no window");
    say(what == "switch"_L1     ? switchAccounts(shown, places, number)
        : what == "carry-on"_L1 ? carryOn(shown, number)
        : what == "stream"_L1   ? readWhileStreaming(shown, number)
                                : scrollDown(shown, number));
    return 0;
}
