// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shownwindow.h"

#include "ui/qmltype.h"

#include <QQuickWindow>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

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

ShownWindow::ShownWindow(const QString &folder) : main(folder)
{
    good = main.show() && QTest::qWaitForWindowExposed(main.window(), 20'000) &&
           QTest::qWaitFor(
               [this] {
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

} // namespace Godwit
