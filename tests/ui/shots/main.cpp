// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"
#include "ui/shots/samplefolder.h"

#include <QCommandLineParser>
#include <QCursor>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QNetworkProxy>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QStyleHints>
#include <QThreadPool>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>

#include <atomic>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

// Pictures of every screen, from one process, over the sample servers of packaging/verbs/sampleserver.py. Any
// warning makes it fail.

using namespace Godwit;
using namespace Qt::StringLiterals;

namespace
{

std::atomic<int> warnings;
QtMessageHandler formerHandler;

void count(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    formerHandler(type, context, message);
}

struct Tongue {
    QString name;
    QLocale locale;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// How a screen is looked at.
struct Look {
    Theme::Mode mode;
    int width;
    int percent;
};

QString nameOf(const QString &page, const Tongue &tongue, const Look &look)
{
    static const QHash<Theme::Mode, QString> modes{
        {Theme::Mode::Light, u"light"_s}, {Theme::Mode::Dark, u"dark"_s}, {Theme::Mode::Black, u"black"_s}};
    QStringList parts{page, modes.value(look.mode), QString::number(look.width)};
    if (tongue.name != "en"_L1)
        parts << tongue.name;
    if (look.percent != 100)
        parts << QString::number(look.percent);
    return parts.join(u'-');
}

// Each width and palette in English; the other languages where words are longer or stand on the other side.
std::vector<Look> looksOf(const Tongue &tongue, bool few)
{
    const bool english = tongue.name == "en"_L1;
    if (few)
        return english ? std::vector<Look>{{Theme::Mode::Light, 480, 100}, {Theme::Mode::Dark, 900, 100}}
                       : std::vector<Look>{{Theme::Mode::Light, 900, 100}};
    std::vector<Look> looks;
    for (const int width : {480, 900, 1440}) {
        looks.push_back({Theme::Mode::Light, width, 100});
        if (english)
            looks.push_back({Theme::Mode::Dark, width, 100});
        if (tongue.direction == Qt::LeftToRight)
            looks.push_back({Theme::Mode::Light, width, 150});
    }
    if (english) {
        looks.push_back({Theme::Mode::Black, 900, 100});
        looks.push_back({Theme::Mode::Light, 1100, 100});
    }
    return looks;
}

class Film
{
public:
    Film(const QString &folder, QString source, const QStringList &wanted)
        : m_folder(folder), m_source(std::move(source))
    {
        for (const QString &pattern : wanted)
            m_wanted << QRegularExpression(QRegularExpression::anchoredPattern(pattern));
    }

    void shoot(const Tongue &tongue, const SampleFolder &folder);

    int pictures() const { return m_pictures; }

private:
    bool isWanted(const QString &name) const
    {
        return m_wanted.isEmpty() || std::ranges::any_of(m_wanted, [&](const QRegularExpression &pattern) {
                   return pattern.match(name).hasMatch();
               });
    }

    void shootPage(Scene &scene, const ScenePage &page, const Tongue &tongue);

    QDir m_folder;
    QString m_source;
    QList<QRegularExpression> m_wanted;
    int m_pictures = 0;
};

void Film::shootPage(Scene &scene, const ScenePage &page, const Tongue &tongue)
{
    auto looks = looksOf(tongue, page.few);
    std::erase_if(looks, [&](const Look &look) { return !isWanted(nameOf(page.name, tongue, look)); });
    if (looks.empty() && !page.needed)
        return;
    page.open(scene);
    for (const Look &look : looks) {
        scene.theme().setMode(look.mode);
        scene.theme().setScale(look.percent / 100.0);
        scene.window().resize(look.width, 900);
        scene.settle();
        page.place(scene);
        scene.settle();
        const QString file = m_folder.filePath(nameOf(page.name, tongue, look) + ".png"_L1);
        QThreadPool::globalInstance()->start([image = scene.window().grabWindow(), file] {
            if (!image.save(file, "png", 80))
                qWarning("%s cannot be saved", qPrintable(file));
        });
        ++m_pictures;
    }
    page.close(scene);
    scene.settle();
}

void Film::shoot(const Tongue &tongue, const SampleFolder &folder)
{
    QLocale::setDefault(tongue.locale);
    QGuiApplication::setLayoutDirection(tongue.direction);
    QTranslator english;
    QTranslator own;
    if (!english.load(u":/i18n/godwit_en.qm"_s) || !own.load(tongue.locale, u"godwit"_s, u"_"_s, u":/i18n"_s))
        qFatal("a translation is missing");
    QCoreApplication::installTranslator(&english);
    QCoreApplication::installTranslator(&own);
    Scene scene(folder, tongue.name, m_source);
    for (const ScenePage &page : scenePages())
        shootPage(scene, page, tongue);
}

} // namespace

int main(int argc, char *argv[])
{
    formerHandler = qInstallMessageHandler(count);
    QGuiApplication app(argc, argv);
    Theme::prepareFont(u"Inter"_s, u"JetBrains Mono"_s);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    // Where it hovers over nothing.
    QCursor::setPos(4000, 4000);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"proxy"_s, u"The sample servers' SOCKS port."_s, u"port"_s},
                       {u"trust"_s, u"Their certificate."_s, u"file"_s},
                       {u"pictures"_s, u"URL, tab, file; a line each."_s, u"file"_s},
                       {u"tongues"_s, u"Of en, fr, rtl; commas between."_s, u"names"_s, u"en,fr,rtl"_s},
                       {u"qml"_s, u"The folder of the window's source."_s, u"folder"_s},
                       {u"out"_s, u"The folder for the pictures."_s, u"folder"_s}});
    parser.addPositionalArgument(u"NAME"_s, u"Only these; regular expressions."_s, u"[NAME...]"_s);
    parser.process(app);
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, quint16(parser.value(u"proxy"_s).toInt())});
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    if (!trust.addCaCertificates(parser.value(u"trust"_s)))
        qFatal("the sample servers' certificate cannot be read");
    QSslConfiguration::setDefaultConfiguration(trust);

    Film film(parser.value(u"out"_s), parser.value(u"qml"_s), parser.positionalArguments());
    const QStringList chosen = parser.value(u"tongues"_s).split(u',');
    for (const Tongue &tongue : {Tongue{u"en"_s, QLocale(u"en_GB"_s)}, Tongue{u"fr"_s, QLocale(u"fr_FR"_s)},
                                 Tongue{u"rtl"_s, QLocale(u"en_GB"_s), Qt::RightToLeft}}) {
        if (chosen.contains(tongue.name))
            film.shoot(tongue, SampleFolder(parser.value(u"pictures"_s)));
    }
    QThreadPool::globalInstance()->waitForDone();
    if (warnings > 0) {
        qCritical("%d warnings, see above", warnings.load());
        return 1;
    }
    std::printf("%d\n", film.pictures());
    return 0;
}
