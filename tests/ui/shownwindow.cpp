// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shownwindow.h"

#include "ui/qmltype.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>
#include <tuple>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

namespace Godwit
{

QQuickItem *itemOf(QQuickItem *root, const char *type)
{
    if (isOfType(root, type) && root->isVisible())
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = itemOf(child, type))
            return found;
    }
    return nullptr;
}

QQuickItem *buttonOf(QQuickItem *root, const QString &text)
{
    if (root->isVisible() && root->inherits("QQuickAbstractButton") &&
        root->property("text").toString().startsWith(text))
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = buttonOf(child, text))
            return found;
    }
    return nullptr;
}

static constexpr int patience = 20'000;

// With all that was begun before.
static void drawFrame(QQuickWindow *window)
{
    const QSignalSpy drawn(window, &QQuickWindow::frameSwapped);
    window->update();
    std::ignore = QTest::qWaitFor([&drawn] { return !drawn.isEmpty(); }, 1'000);
}

// Until this has been the same for so many milliseconds, and in three frames: each alone may pass where one
// is late. False when it never is, or never there.
static bool comesToRest(QQuickWindow *window, const std::function<std::optional<QPointF>()> &where, int ms)
{
    std::optional<QPointF> before;
    QElapsedTimer since;
    int frames = 0;
    for (const QDeadlineTimer end(patience); !end.hasExpired(); drawFrame(window)) {
        const std::optional<QPointF> now = where();
        if (!now || now != before) {
            before = now;
            frames = 0;
            since.start();
        } else if (++frames >= 3 && since.hasExpired(ms)) {
            return true;
        }
    }
    return false;
}

bool standsStill(QQuickItem *item)
{
    if (!item || !item->window())
        return false;
    const QPointer<QQuickItem> looked(item);
    const auto where = [&looked]() -> std::optional<QPointF> {
        if (!looked)
            return std::nullopt;
        const auto value = [&looked](const char *name) { return looked->property(name).toDouble(); };
        return looked->mapToScene(QPointF()) -
               QPointF(value("contentX") - value("originX"), value("contentY") - value("originY"));
    };
    return comesToRest(item->window(), where, 300);
}

bool standsStill(const ShownWindow &shown)
{
    return standsStill(shown.list);
}

bool clickOn(QQuickWindow *window, const std::function<QQuickItem *()> &find)
{
    QPointF middle;
    const auto where = [&]() -> std::optional<QPointF> {
        const QQuickItem *item = find();
        if (!item || !item->isEnabled())
            return std::nullopt;
        middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        // What is still to come into the window has not come to rest, however long a busy machine lets it
        // stand.
        return QRectF({}, window->size()).contains(middle) ? std::optional(middle) : std::nullopt;
    };
    if (!comesToRest(window, where, 100))
        return false;
    QTest::mouseClick(window, Qt::LeftButton, {}, middle.toPoint());
    return true;
}

bool hasKeyboard(const QQuickWindow *window, const char *type)
{
    const QQuickItem *item = window->activeFocusItem();
    while (item && !isOfType(item, type))
        item = item->parentItem();
    return item;
}

ShownWindow::ShownWindow(const QString &folder, bool hasHome, std::shared_ptr<const UpdateSettings> update)
    : main(folder, std::move(update))
{
    good = main.show() && QTest::qWaitForWindowExposed(main.window(), patience) &&
           QTest::qWaitFor(
               [this, hasHome] {
                   if (!hasHome)
                       return true;
                   list = itemOf(content(), "PostList");
                   return list && list->property("count").toInt() > 0;
               },
               patience);
}

void ShownWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(main.window(), key, modifiers);
}

QQuickItem *ShownWindow::content() const
{
    return main.window()->contentItem();
}

bool ShownWindow::click(const QString &text, const char *inside)
{
    return clickOn(main.window(), [&]() -> QQuickItem * {
        QQuickItem *root = *inside != 0 ? find(inside) : content();
        return root ? buttonOf(root, text) : nullptr;
    });
}

double ShownWindow::y() const
{
    return list->property("contentY").toDouble() - list->property("originY").toDouble();
}

std::pair<QString, double> ShownWindow::place() const
{
    int index = -1;
    QMetaObject::invokeMethod(list, "topIndex", Q_RETURN_ARG(int, index));
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, index));
    auto *model = list->property("model").value<PostListModel *>();
    if (!item || !model)
        return {};
    return {model->entries()[size_t(index)].row.key, item->y() - list->property("contentY").toDouble()};
}

std::pair<QString, double> ShownWindow::pixel() const
{
    auto [key, offset] = place();
    return {key, offset + list->mapToScene(QPointF()).y()};
}

std::optional<double> ShownWindow::pixelOf(const QString &key) const
{
    auto *model = list->property("model").value<PostListModel *>();
    if (!model)
        return std::nullopt;
    const auto &entries = model->entries();
    const auto found = std::ranges::find(entries, key, [](const PostEntry &entry) { return entry.row.key; });
    QQuickItem *item = nullptr;
    if (found != entries.end())
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                                  Q_ARG(int, int(found - entries.begin())));
    return item ? std::optional(item->mapToScene(QPointF()).y()) : std::nullopt;
}

} // namespace Godwit
