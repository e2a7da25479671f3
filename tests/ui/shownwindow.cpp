// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shownwindow.h"

#include "ui/qmltype.h"

#include <QQuickWindow>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>

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

ShownWindow::ShownWindow(const QString &folder, bool hasHome, std::shared_ptr<const UpdateSettings> update)
    : main(folder, std::move(update))
{
    good = main.show() && QTest::qWaitForWindowExposed(main.window(), 20'000) &&
           QTest::qWaitFor(
               [this, hasHome] {
                   if (!hasHome)
                       return true;
                   list = itemOf(content(), "PostList");
                   return list && list->property("count").toInt() > 0;
               },
               20'000);
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
    QQuickItem *button = nullptr;
    if (!QTest::qWaitFor([&] {
            QQuickItem *root = *inside != 0 ? find(inside) : content();
            button = root ? buttonOf(root, text) : nullptr;
            return button && button->isEnabled();
        }))
        return false;
    const QPointF middle = button->mapToScene(QPointF(button->width() / 2, button->height() / 2));
    QTest::mouseClick(main.window(), Qt::LeftButton, {}, middle.toPoint());
    return true;
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
