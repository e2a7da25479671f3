// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample.h"

#include "ui/pictures/emojibook.h"

#include <QQmlEngine>
#include <QQuickImageProvider>

namespace Godwit
{

namespace
{

class Colour : public QQuickImageProvider
{
public:
    Colour() : QQuickImageProvider(Image) {}

    QImage requestImage(const QString & /*id*/, QSize *size, const QSize &wanted) override
    {
        QImage image(wanted.isEmpty() ? QSize(24, 24) : wanted, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        *size = image.size();
        return image;
    }
};

template <typename Gadget>
Gadget made(const QVariantMap &fields);

template <typename Gadget>
QList<Gadget> madeList(const QVariantList &rows)
{
    QList<Gadget> list;
    for (const QVariant &row : rows)
        list.append(made<Gadget>(row.toMap()));
    return list;
}

// Fields of a plain type are set through this; what is made of others, by name.
class Fields
{
public:
    explicit Fields(const QVariantMap &fields) : m_left(fields) {}

    ~Fields()
    {
        if (!m_left.isEmpty())
            qFatal("no row has a field '%s'", qUtf8Printable(m_left.firstKey()));
    }

    Q_DISABLE_COPY_MOVE(Fields)

    template <typename T>
    void take(const char *name, T &value)
    {
        if (const QVariant given = m_left.take(QLatin1StringView(name)); given.isValid())
            value = given.value<T>();
    }

    template <typename Gadget>
    void takeGadget(const char *name, Gadget &value)
    {
        if (const QVariant given = m_left.take(QLatin1StringView(name)); given.isValid())
            value = made<Gadget>(given.toMap());
    }

    template <typename Gadget>
    void takeList(const char *name, QList<Gadget> &value)
    {
        if (const QVariant given = m_left.take(QLatin1StringView(name)); given.isValid())
            value = madeList<Gadget>(given.toList());
    }

private:
    QVariantMap m_left;
};

template <>
NamePartRow made(const QVariantMap &given)
{
    NamePartRow row;
    Fields fields(given);
    fields.take("markup", row.markup);
    fields.take("emoji", row.emoji);
    return row;
}

template <>
PersonRow made(const QVariantMap &given)
{
    PersonRow row;
    Fields fields(given);
    fields.take("key", row.key);
    fields.take("name", row.name);
    fields.take("nameMarkup", row.nameMarkup);
    fields.takeList("nameParts", row.nameParts);
    fields.take("handle", row.handle);
    fields.take("avatar", row.avatar);
    return row;
}

template <>
BlockRow made(const QVariantMap &given)
{
    BlockRow row;
    Fields fields(given);
    fields.take("code", row.code);
    fields.take("markup", row.markup);
    fields.take("language", row.language);
    fields.take("plain", row.plain);
    return row;
}

template <>
MediaRow made(const QVariantMap &given)
{
    MediaRow row;
    Fields fields(given);
    fields.take("kind", row.kind);
    fields.take("source", row.source);
    fields.take("blur", row.blur);
    fields.take("url", row.url);
    fields.take("alt", row.alt);
    fields.take("ratio", row.ratio);
    fields.take("length", row.length);
    return row;
}

template <>
PollOptionRow made(const QVariantMap &given)
{
    PollOptionRow row;
    Fields fields(given);
    fields.take("title", row.title);
    fields.take("share", row.share);
    fields.take("own", row.own);
    return row;
}

template <>
PollRow made(const QVariantMap &given)
{
    PollRow row;
    Fields fields(given);
    fields.takeList("options", row.options);
    fields.take("votes", row.votes);
    fields.take("closed", row.closed);
    fields.take("multiple", row.multiple);
    fields.take("votable", row.votable);
    fields.take("pending", row.pending);
    return row;
}

template <>
CardRow made(const QVariantMap &given)
{
    CardRow row;
    Fields fields(given);
    fields.take("url", row.url);
    fields.take("title", row.title);
    fields.take("description", row.description);
    fields.take("provider", row.provider);
    fields.take("image", row.image);
    return row;
}

template <>
QuoteRow made(const QVariantMap &given)
{
    QuoteRow row;
    Fields fields(given);
    fields.take("key", row.key);
    fields.takeGadget("author", row.author);
    fields.take("markup", row.markup);
    fields.take("instead", row.instead);
    return row;
}

template <>
PostRow made(const QVariantMap &given)
{
    PostRow row;
    row.visibility = QStringLiteral("public");
    Fields fields(given);
    fields.takeGadget("author", row.author);
    fields.takeList("blocks", row.blocks);
    fields.takeList("media", row.media);
    fields.takeGadget("poll", row.poll);
    fields.takeGadget("card", row.card);
    fields.takeGadget("quote", row.quote);
    fields.take("key", row.key);
    fields.take("boosterKey", row.boosterKey);
    fields.take("boosterName", row.boosterName);
    fields.take("firstBooster", row.firstBooster);
    fields.take("boosters", row.boosters);
    fields.take("answers", row.answers);
    fields.take("time", row.time);
    fields.take("exactTime", row.exactTime);
    fields.take("url", row.url);
    fields.take("visibility", row.visibility);
    fields.take("edited", row.edited);
    fields.take("warning", row.warning);
    fields.take("sensitive", row.sensitive);
    fields.take("folded", row.folded);
    fields.take("plain", row.plain);
    fields.take("replies", row.replies);
    fields.take("boosts", row.boosts);
    fields.take("favourites", row.favourites);
    fields.take("boosted", row.boosted);
    fields.take("favourited", row.favourited);
    fields.take("bookmarked", row.bookmarked);
    fields.take("favouritePending", row.favouritePending);
    fields.take("favouriteRefused", row.favouriteRefused);
    fields.take("own", row.own);
    fields.take("yourCopy", row.yourCopy);
    fields.take("gapBelow", row.gapBelow);
    fields.take("actId", row.actId);
    fields.take("actSentence", row.actSentence);
    return row;
}

} // namespace

Sample::Sample() : m_engine(m_folder.path()), m_shell(m_engine, std::make_shared<EmojiBook>()) {}

Sample *Sample::create(QQmlEngine *qml, QJSEngine *)
{
    for (const char *name : {"media", "emoji", "blur", "local"})
        qml->addImageProvider(QLatin1StringView(name), new Colour);
    return new Sample;
}

PostRow Sample::row(const QVariantMap &fields) const
{
    return made<PostRow>(fields);
}

QuoteRow Sample::quote(const QVariantMap &fields) const
{
    return made<QuoteRow>(fields);
}

BlockRow Sample::block(const QVariantMap &fields) const
{
    return made<BlockRow>(fields);
}

CardRow Sample::card(const QVariantMap &fields) const
{
    return made<CardRow>(fields);
}

QList<MediaRow> Sample::media(const QVariantList &rows) const
{
    return madeList<MediaRow>(rows);
}

PollRow Sample::poll(const QVariantMap &fields) const
{
    return made<PollRow>(fields);
}

} // namespace Godwit
