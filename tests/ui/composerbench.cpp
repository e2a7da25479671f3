// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composerbench.h"

#include "engine/language.h"
#include "ui/qmltype.h"
#include "ui/shownwindow.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>
#include <QTest>

namespace Godwit
{

static constexpr int patience = 20'000;

// The first that is shown; in the order of what is drawn.
static QQuickItem *itemOf(QQuickItem *root, const std::function<bool(const QQuickItem *)> &wanted)
{
    if (!root->isVisible())
        return nullptr;
    if (wanted(root))
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = itemOf(child, wanted))
            return found;
    }
    return nullptr;
}

ComposingWindow::ComposingWindow(const WindowBench &bench) : main(bench.folder())
{
    good = main.show() && QTest::qWaitForWindowExposed(main.window(), patience) &&
           QTest::qWaitFor([this] { return find("PostListRow") != nullptr; }, patience);
}

QQuickItem *ComposingWindow::find(const char *type)
{
    return itemOf(main.window()->contentItem(),
                  [type](const QQuickItem *item) { return isOfType(item, type); });
}

QQuickItem *ComposingWindow::button(const QString &text)
{
    return itemOf(main.window()->contentItem(), [&text](const QQuickItem *item) {
        return item->inherits("QQuickAbstractButton") && item->property("text").toString() == text;
    });
}

bool ComposingWindow::press(const QString &text)
{
    return clickOn(main.window(), [&] { return button(text); });
}

void ComposingWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(main.window(), key, modifiers);
}

void ComposingWindow::type(const QString &text)
{
    for (const QChar letter : text) {
        if (letter == u'\n')
            key(Qt::Key_Return);
        else
            QTest::keyClick(main.window(), letter.toLatin1());
    }
}

bool ComposingWindow::write()
{
    key(Qt::Key_N);
    return QTest::qWaitFor(
        [this] {
            const QQuickItem *text = find("ComposerText");
            return composer().isOpen() && text && text->hasActiveFocus();
        },
        patience);
}

static QCoro::Task<std::vector<Act>> readActs(Engine *engine)
{
    const auto acts = co_await engine->outbox().acts(true);
    co_return acts.value_or(std::vector<Act>());
}

std::vector<Act> actsIn(ComposingWindow &shown)
{
    std::optional<std::vector<Act>> acts;
    QObject context;
    shown.main.engine().ask<std::vector<Act>>(
        &context, [](Engine &engine) { return readActs(&engine); },
        [&acts](std::vector<Act> read) { acts = std::move(read); });
    return QTest::qWaitFor([&] { return acts.has_value(); }, patience) ? *acts : std::vector<Act>();
}

QString pictureIn(const WindowBench &bench, const QString &name)
{
    const QString path = bench.folder() + u'/' + name;
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image.save(path) ? path : QString();
}

QList<QUrl> urls(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    return urls;
}

void prepareComposing()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    installLanguage(*QCoreApplication::instance(), QLocale(QLocale::English));
    collectedWarnings();
}

} // namespace Godwit
