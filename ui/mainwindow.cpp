// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/pictures/emojibook.h"
#include "ui/pictures/pictureprovider.h"
#include "ui/theme/theme.h"

#include <QQuickWindow>

namespace Godwit
{

static QString colourName(const QColor &colour)
{
    return colour.name(QColor::HexRgb);
}

static MarkupStyle styleOf(const Theme &theme)
{
    MarkupStyle style;
    style.link = colourName(theme.colour<Role::Link>());
    style.keyword = colourName(theme.colour<Role::CodeKeyword>());
    style.type = style.link;
    style.string = colourName(theme.colour<Role::CodeString>());
    style.number = colourName(theme.colour<Role::CodeNumber>());
    style.comment = colourName(theme.colour<Role::TextFaint>());
    style.markBackground = colourName(theme.colour<Role::AccentSoft>());
    style.codeFamily = theme.monoFamily();
    style.emojiSize = qRound(20 * theme.scale());
    style.lineHeight = theme.property("body").value<TypeStyle>().line;
    style.codeLineHeight = theme.property("code").value<TypeStyle>().line;
    return style;
}

MainWindow::MainWindow(const QString &dataFolder, std::shared_ptr<const UpdateSettings> update)
    : m_emoji(std::make_shared<EmojiBook>()), m_engine(dataFolder, std::move(update)),
      m_shell(m_engine, m_emoji), m_loading(&m_qml)
{
    m_loading.loadFromModule("Godwit", "Main", QQmlComponent::Asynchronous);
}

MainWindow::~MainWindow()
{
    m_engine.stop();
}

void MainWindow::addPictures()
{
    using Kind = PictureProvider::Kind;
    m_qml.addImageProvider(QStringLiteral("media"), new PictureProvider(m_engine, m_emoji, Kind::Media));
    m_qml.addImageProvider(QStringLiteral("emoji"), new PictureProvider(m_engine, m_emoji, Kind::Emoji));
    m_qml.addImageProvider(QStringLiteral("blur"), new BlurProvider);
    m_qml.addImageProvider(QStringLiteral("local"), new LocalProvider);
}

void MainWindow::applyLook()
{
    auto *theme = m_qml.singletonInstance<Theme *>("Godwit", "Theme");
    const auto restyle = [this, theme] { m_shell.setStyle(styleOf(*theme)); };
    restyle();
    auto *look = m_qml.singletonInstance<PostLook *>("Godwit", "PostLook");
    m_preferences = std::make_unique<Preferences>(m_engine, *theme, *look);
    QObject::connect(m_preferences.get(), &Preferences::failed, &m_shell, &Shell::told);
    QObject::connect(m_shell.accounts(), &AccountList::currentChanged, theme, [this, theme, restyle] {
        // None for the first account: Godwit's own.
        theme->setAccentHue(Theme::hueOf(m_shell.accounts()->current().accent));
        restyle();
    });
    QObject::connect(theme, &Theme::paletteChanged, &m_shell, restyle);
    QObject::connect(theme, &Theme::scaleChanged, &m_shell, restyle);
}

bool MainWindow::show()
{
    addPictures();
    applyLook();
    // Whoever is signed in and how they want it to look are known by now, as a rule: then the first posts are
    // read while the window is made, and its first frame shows them.
    m_engine.deliver();
    m_shell.timeline(QStringLiteral("home"), {});
    m_qml.setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&m_shell)}});
    m_qml.loadFromModule("Godwit", "Main");
    if (!window())
        return false;
    QObject::connect(window(), &QQuickWindow::frameSwapped, m_shell.switching(), &SwitchController::painted);
    // What follows a frame is not to be done within it.
    QObject::connect(window(), &QQuickWindow::frameSwapped, &m_shell, &Shell::painted, Qt::QueuedConnection);
    QObject::connect(m_shell.switching(), &SwitchController::frameWanted, window(), &QQuickWindow::update);
    // The window has its size then, which the place of the first posts depends on.
    QObject::connect(window(), &QQuickWindow::afterAnimating, &m_engine, &EngineThread::deliver,
                     Qt::SingleShotConnection);
    return true;
}

QQuickWindow *MainWindow::window() const
{
    return m_qml.rootObjects().isEmpty() ? nullptr
                                         : qobject_cast<QQuickWindow *>(m_qml.rootObjects().constFirst());
}

} // namespace Godwit
