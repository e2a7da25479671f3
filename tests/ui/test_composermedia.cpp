// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composerbench.h"
#include "ui/shownwindow.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QQuickWindow>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Pictures of a post that is written. Any warning fails it.
class TestComposerMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pollAndPictureExcludeEachOther();
    void picturesAreDescribedAndMoved();
    void pastedPictureIsKept();
    void reminderLeadsToWhatIsNotDescribed();
    void pointThatStaysInSightIsSet();
};

void TestComposerMedia::initTestCase()
{
    prepareComposing();
}

void TestComposerMedia::init()
{
    collectedWarnings().clear();
}

void TestComposerMedia::cleanup()
{
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestComposerMedia::pollAndPictureExcludeEachOther()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    QVERIFY(shown.press(u"Poll"_s));
    QTRY_VERIFY(!shown.button(u"Add a picture"_s)->isEnabled());
    QVERIFY(shown.press(u"Poll"_s));
    QVERIFY(!shown.composer().poll()->isActive());
    QTRY_VERIFY(shown.button(u"Add a picture"_s)->isEnabled());
    shown.composer().attachments()->add(urls({pictureIn(bench, u"a.png"_s)}));
    QTRY_VERIFY(!shown.button(u"Poll"_s)->isEnabled());
}

void TestComposerMedia::picturesAreDescribedAndMoved()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    AttachmentList &files = *shown.composer().attachments();
    files.add(urls({pictureIn(bench, u"one.png"_s), pictureIn(bench, u"two.png"_s)}));
    QCOMPARE(files.count(), 2);
    QVERIFY(files.lacksAlt() && shown.composer().isReady());
    QQuickItem *field = nullptr;
    QTRY_VERIFY((field = shown.find("DescriptionField")));
    QVERIFY(field->property("missing").toBool());
    // Where it is once the sheet has found its size.
    const auto focused = [&] {
        QTest::mouseClick(shown.main.window(), Qt::LeftButton, {},
                          field->mapToScene({field->width() / 2, field->height() / 2}).toPoint());
        const QQuickItem *item = shown.main.window()->activeFocusItem();
        return item && field->isAncestorOf(item);
    };
    QTRY_VERIFY(focused());
    shown.type(u"first"_s);
    const auto row = [&](int index) {
        return files.data(files.index(index), Qt::UserRole).value<ComposerMediaRow>();
    };
    QCOMPARE(row(0).alt, u"first"_s);
    QVERIFY(!field->property("missing").toBool());
    // The picture is what is moved, by keys too; it keeps the focus.
    QQuickItem *media = shown.find("ComposerMedia");
    QVERIFY(media);
    QQuickItem *thumb = media->childItems().constFirst();
    thumb->forceActiveFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(row(1).alt, u"first"_s);
    QCOMPARE(row(0).name, u"two.png"_s);
    QVERIFY(thumb->hasActiveFocus());
    // By hand as well.
    QVERIFY(standsStill(thumb));
    const QPoint from = thumb->mapToScene({20, 20}).toPoint();
    QTest::mousePress(shown.main.window(), Qt::LeftButton, {}, from);
    for (int by = 10; by <= 90; by += 10)
        QTest::mouseMove(shown.main.window(), from - QPoint(0, by));
    QTest::mouseRelease(shown.main.window(), Qt::LeftButton, {}, from - QPoint(0, 90));
    QTRY_COMPARE(row(0).alt, u"first"_s);
    QVERIFY(shown.press(u"Mark as sensitive"_s));
    QVERIFY(files.isSensitive());
    thumb->forceActiveFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Delete);
    QCOMPARE(files.count(), 1);
    // The one that is left has the keyboard.
    const auto left = [&] { return shown.find("ComposerMedia")->childItems().constFirst(); };
    QTRY_COMPARE(shown.main.window()->activeFocusItem(), left());
    // Nobody has described it: that is said once, and then it is the person's own business.
    shown.composer().post();
    QVERIFY(shown.composer().isOpen() && shown.composer().isReminding());
    QTRY_VERIFY(shown.find("ComposerReminder"));
    QVERIFY(deedsIn<WritePost>(shown).empty());
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    const auto uploads = deedsIn<UploadMedia>(shown);
    QCOMPARE(uploads.size(), 1uz);
    QCOMPARE(uploads.front().fileName, u"two.png"_s);
    QVERIFY(deedsIn<WritePost>(shown).front().sensitive);
    // The server takes four, and no texts.
    QVERIFY(shown.write());
    QFile text(bench.folder() + u"/notes.txt"_s);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.close();
    files.add(urls({text.fileName()}));
    QCOMPARE(files.count(), 0);
    QVERIFY(!shown.composer().problem().isEmpty());
    const QString picture = pictureIn(bench, u"one.png"_s);
    files.add(urls({picture, picture, picture, picture, picture}));
    QCOMPARE(files.count(), 4);
    QVERIFY(files.isFull());
}

void TestComposerMedia::pastedPictureIsKept()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    AttachmentList &files = *shown.composer().attachments();
    QTRY_COMPARE(files.count(), 1);
    const auto copies = [&] {
        return QDir(bench.folder() + u"/outbox"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    };
    QCOMPARE(copies().size(), 1);
    files.remove(0);
    QTRY_VERIFY(copies().isEmpty());
    // A text stays a text, also when a picture comes with it.
    auto *both = new QMimeData;
    both->setText(u"words"_s);
    both->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(both);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.composer().text(), u"words"_s);
    QCOMPARE(files.count(), 0);
}

void TestComposerMedia::reminderLeadsToWhatIsNotDescribed()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    Composer &composer = shown.composer();
    shown.type(u"one"_s);
    composer.attachments()->add(urls({pictureIn(bench, u"a.png"_s), pictureIn(bench, u"b.png"_s)}));
    composer.attachments()->describe(0, u"a wader"_s);
    composer.thread()->next(3);
    shown.type(u"two"_s);
    shown.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(composer.isReminding());
    QCOMPARE(composer.undescribed(), 1);
    QVERIFY(shown.press(u"Describe"_s));
    // The field of the second picture of the first post.
    QCOMPARE(composer.thread()->current(), 0);
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "DescriptionField") &&
                shown.main.window()->activeFocusItem()->property("text").toString().isEmpty());
    shown.type(u"a tide"_s);
    QCOMPARE(composer.attachments()->mediaAt(1).alt, u"a tide"_s);
    QVERIFY(!composer.isReminding());
    composer.post();
    QTRY_VERIFY(!composer.isOpen());
    QCOMPARE(deedsIn<UploadMedia>(shown).size(), 2uz);
}

void TestComposerMedia::pointThatStaysInSightIsSet()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    AttachmentList &files = *shown.composer().attachments();
    files.add(urls({pictureIn(bench, u"a.png"_s)}));
    files.describe(0, u"a wader"_s);
    QQuickItem *media = nullptr;
    QTRY_VERIFY((media = shown.find("ComposerMedia")));
    media->childItems().constFirst()->forceActiveFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_F);
    // The arrows move it.
    const auto onPicture = [&shown] {
        const QQuickItem *item = shown.main.window()->activeFocusItem();
        return item && item->width() == 320 && item->height() == 240;
    };
    QTRY_VERIFY(onPicture());
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Up);
    QCOMPARE(files.mediaAt(0).focusX, 0.2);
    QCOMPARE(files.mediaAt(0).focusY, 0.1);
    // By hand, too; never beyond the edge.
    QQuickItem *picture = shown.main.window()->activeFocusItem();
    QVERIFY(standsStill(picture));
    QTest::mouseClick(shown.main.window(), Qt::LeftButton, {}, picture->mapToScene({80, 60}).toPoint());
    QTRY_COMPARE(files.mediaAt(0).focusX, -0.5);
    QCOMPARE(files.mediaAt(0).focusY, 0.5);
    files.focusOn(0, 7, -7);
    QCOMPARE(files.mediaAt(0).focusX, 1.0);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.composer().isOpen());
    shown.composer().setText(u"look"_s);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    const auto uploads = deedsIn<UploadMedia>(shown);
    QCOMPARE(uploads.size(), 1uz);
    QVERIFY(uploads.front().focus == QPointF(1, -1));
}

QTEST_MAIN(TestComposerMedia)
#include "test_composermedia.moc"
