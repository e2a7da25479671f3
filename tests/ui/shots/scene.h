// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"
#include "ui/mainwindow.h"
#include "ui/shots/samplefolder.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QQmlAbstractUrlInterceptor>

class QQuickItem;

namespace Godwit
{

// The window over a sample folder, which outlives it, as a person at it would use it. Whatever does not come
// in time ends the program: a picture of something else would be worse than none.
class Scene : public QObject
{
    Q_OBJECT

public:
    // The window's QML is read from the folder of its source, so that a change of looks needs no build.
    Scene(const SampleFolder &folder, const QString &language, const QString &source);
    ~Scene() override;

    Shell &shell() { return m_main->shell(); }

    Theme &theme() { return *m_theme; }

    EngineThread &engine() { return m_main->engine(); }

    QQuickWindow &window() { return *m_main->window(); }

    // The first visible item of this QML type; null when there is none.
    QQuickItem *item(const char *type) const;
    QQuickItem *wait(const char *type);
    // Calls a method of the first item of this QML type, also of one that is not shown.
    void call(const char *type, const char *method);
    // Clicks the first visible button of this type that has this sign.
    void click(const QString &symbol, const char *type = "");

    QUrl picture(const QString &name) const { return m_folder.picture(name); }

    QUrl exported() const { return QUrl::fromLocalFile(m_folder.exported()); }

    void waitFor(const char *what, const std::function<bool()> &condition);
    // The same, and refreshes the timeline again and again meanwhile.
    void askUntil(const char *what, TimelineController &timeline, const std::function<bool()> &condition);

    void go(const QString &place);
    void thread(const QString &post);
    void person(const QString &key);
    void tag(const QString &name);
    // Of the page beside the rail, or of what lies over it.
    void list(const char *page, const char *property, const QVariant &value);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void add(Deed deed);
    // Asks the sample servers for something: see Answers.control() of sampleserver.py.
    void control(const QString &wish);

    // Once nothing is drawn any more and no picture is on its way.
    void settle();

private:
    void pair();
    void openHome();

    const SampleFolder &m_folder;
    std::unique_ptr<QQmlAbstractUrlInterceptor> m_source;
    std::unique_ptr<MainWindow> m_main;
    Theme *m_theme = nullptr;
    QObject *m_navigator = nullptr;
    QElapsedTimer m_sinceFrame;
};

// Walks through the item and what it contains until TRUE is answered; whether it was.
bool anyItem(QQuickItem *root, const std::function<bool(QQuickItem *)> &answer);

} // namespace Godwit
