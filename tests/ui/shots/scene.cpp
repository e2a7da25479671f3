// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/scene.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "outbox/outbox.h"
#include "ui/qmltype.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

bool isLoading(QQuickItem *item)
{
    constexpr int loading = 2;
    return item->isVisible() && item->inherits("QQuickImageBase") &&
           item->property("status").toInt() == loading;
}

QCoro::Task<> addAct(Engine *engine, AccountId account, Deed deed)
{
    if (!co_await engine->outbox().add(account, std::move(deed)))
        qFatal("an act cannot be added");
}

QCoro::Task<> pairAccounts(Engine *engine, AccountId one, AccountId other)
{
    if (!co_await engine->pair(one, other))
        qFatal("the sample's accounts cannot be paired");
}

class SourceReader : public QQmlAbstractUrlInterceptor
{
public:
    explicit SourceReader(QString folder) : m_folder(std::move(folder)) {}

    QUrl intercept(const QUrl &url, DataType type) override
    {
        const QString compiled = u"/qt/qml/Godwit/"_s;
        const bool ours = type == QmlFile && url.path().startsWith(compiled);
        return ours ? QUrl::fromLocalFile(m_folder + u'/' + url.path().sliced(compiled.size())) : url;
    }

private:
    QString m_folder;
};

} // namespace

bool anyItem(QQuickItem *root, const std::function<bool(QQuickItem *)> &answer)
{
    if (answer(root))
        return true;
    const auto children = root->childItems();
    return std::ranges::any_of(children, [&](QQuickItem *child) { return anyItem(child, answer); });
}

Scene::Scene(const SampleFolder &folder, const QString &language, const QString &source)
    : m_folder(folder), m_source(std::make_unique<SourceReader>(source)),
      m_main(std::make_unique<MainWindow>(folder.path()))
{
    control(u"begin/"_s + language);
    m_main->qml().addUrlInterceptor(m_source.get());
    if (!m_main->show() || !QTest::qWaitForWindowExposed(m_main->window()))
        qFatal("the window cannot be shown");
    m_theme = qmlEngine(m_main->window())->singletonInstance<Theme *>("Godwit", "Theme");
    m_theme->setMotion(false);
    const auto objects = m_main->window()->findChildren<QObject *>();
    m_navigator =
        *std::ranges::find_if(objects, [](QObject *object) { return isOfType(object, "Navigator"); });
    connect(m_main->window(), &QQuickWindow::frameSwapped, this, [this] { m_sinceFrame.restart(); });
    m_sinceFrame.start();
    pair();
    openHome();
}

Scene::~Scene() = default;

// The second account stands by for the first.
void Scene::pair()
{
    waitFor("the accounts", [this] { return shell().accounts()->currentIndex() == 0; });
    const auto rows = shell().accounts()->rows();
    m_main->engine().post([one = AccountId(rows[0].id), other = AccountId(rows[1].id)](Engine &engine) {
        engine.scope().start(pairAccounts(&engine, one, other));
    });
    waitFor("the standby", [this] { return shell().accounts()->standby().id > 0; });
}

// What was read yesterday; today's posts above it, with a gap between; and twelve that have just come.
void Scene::openHome()
{
    TimelineController *home = shell().timeline(u"home"_s, {});
    const auto rows = [home] { return int(home->model()->entries().size()); };
    waitFor("the first posts", [&] { return rows() > 0 && !home->isBusy(); });
    const int first = rows();
    control(u"stage/1"_s);
    askUntil("today's posts", *home, [&] { return rows() > first; });
    home->showNewest();
    waitFor("the top", [&] { return home->newCount() == 0; });
    settle();
    control(u"stage/2"_s);
    askUntil("what is new", *home, [&] { return home->newCount() == 12; });
    waitFor("the notifications", [this] { return shell().notifications()->newCount() > 0; });
    settle();
}

QQuickItem *Scene::item(const char *type) const
{
    QQuickItem *found = nullptr;
    anyItem(m_main->window()->contentItem(), [&](QQuickItem *item) {
        if (item->isVisible() && isOfType(item, type))
            found = item;
        return found != nullptr;
    });
    return found;
}

QQuickItem *Scene::wait(const char *type)
{
    waitFor(type, [&] { return item(type) != nullptr; });
    return item(type);
}

void Scene::call(const char *type, const char *method)
{
    const auto invoke = [&](QQuickItem *item) {
        return isOfType(item, type) && QMetaObject::invokeMethod(item, method);
    };
    if (!anyItem(window().contentItem(), invoke))
        qFatal("there is no %s that can %s", type, method);
}

void Scene::click(const QString &symbol, const char *type)
{
    const auto clickIt = [&](QQuickItem *item) {
        return item->isVisible() && (*type == 0 || isOfType(item, type)) &&
               item->property("symbol").toString() == symbol && QMetaObject::invokeMethod(item, "click");
    };
    if (!anyItem(window().contentItem(), clickIt))
        qFatal("there is no button %s", qPrintable(symbol));
}

// An answer that was already on its way tells nothing of what the servers say now.
void Scene::askUntil(const char *what, TimelineController &timeline, const std::function<bool()> &condition)
{
    QElapsedTimer sinceAsked;
    waitFor(what, [&] {
        if (!timeline.isBusy() && (!sinceAsked.isValid() || sinceAsked.hasExpired(300))) {
            timeline.refresh();
            sinceAsked.start();
        }
        return condition();
    });
}

void Scene::waitFor(const char *what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, 30'000))
        return;
    TimelineController *home = shell().timeline(u"home"_s, {});
    qFatal("waited in vain for %s; home has %d rows, says '%s'", what,
           home ? int(home->model()->entries().size()) : 0, home ? qPrintable(home->problem()) : "");
}

void Scene::go(const QString &place)
{
    QMetaObject::invokeMethod(&window(), "go", Q_ARG(QString, place));
}

void Scene::thread(const QString &post)
{
    QMetaObject::invokeMethod(m_navigator, "thread", Q_ARG(QString, post));
    wait("ThreadPage");
    ThreadController *controller = shell().thread(post);
    waitFor("the thread", [controller] { return !controller->isBusy() && controller->replies() > 0; });
}

void Scene::person(const QString &key)
{
    QMetaObject::invokeMethod(m_navigator, "person", Q_ARG(QString, key));
    wait("ProfilePage");
    ProfileController *controller = shell().profile(key);
    waitFor("the profile", [controller] { return !controller->relation().isEmpty(); });
    waitFor("who follows them", [controller] {
        FollowedBy *told = controller->followedBy();
        return !told || !told->sentence().isEmpty();
    });
}

void Scene::tag(const QString &name)
{
    Q_EMIT shell().tagWanted(name);
}

void Scene::list(const char *page, const char *property, const QVariant &value)
{
    QQuickItem *list = wait(page)->property("list").value<QQuickItem *>();
    if (!list || !list->setProperty(property, value))
        qFatal("%s has no list with %s", page, property);
}

void Scene::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&window(), key, modifiers);
}

void Scene::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(&window(), letter.toLatin1());
}

void Scene::add(Deed deed)
{
    const AccountId account = shell().accounts()->looking().account;
    m_main->engine().post([account, deed = std::move(deed)](Engine &engine) {
        engine.scope().start(addAct(&engine, account, deed));
    });
}

void Scene::control(const QString &wish)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(u"https://shots.example/"_s + wish))));
    waitFor("the sample servers", [&] { return reply->isFinished(); });
    if (reply->error() != QNetworkReply::NoError)
        qFatal("the sample servers refuse %s: %s", qPrintable(wish), qPrintable(reply->errorString()));
}

void Scene::settle()
{
    constexpr int quiet = 50;
    m_sinceFrame.restart();
    waitFor("a quiet window",
            [this] { return m_sinceFrame.elapsed() > quiet && !anyItem(window().contentItem(), isLoading); });
}

} // namespace Godwit
