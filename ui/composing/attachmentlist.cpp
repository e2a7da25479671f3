// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/attachmentlist.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "outbox/outbox.h"
#include "text/counting.h"
#include "ui/composing/keptpicture.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/sources.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>

namespace Godwit
{

static constexpr int mediaRole = Qt::UserRole;

AttachmentList::AttachmentList(Draft &draft, EngineThread &engine, QObject *parent)
    : QAbstractListModel(parent), m_draft(draft), m_engine(engine)
{
}

int AttachmentList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AttachmentList::roleNames() const
{
    return {{mediaRole, "media"}};
}

QVariant AttachmentList::data(const QModelIndex &index, int role) const
{
    if (role != mediaRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return QVariant::fromValue(rowOf(m_draft.media[size_t(index.row())]));
}

static QString kindOf(const QString &path)
{
    const QString type =
        QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().section(u'/', 0, 0);
    const bool known =
        type == QLatin1String("image") || type == QLatin1String("video") || type == QLatin1String("audio");
    return known ? type : QStringLiteral("file");
}

ComposerMediaRow AttachmentList::rowOf(const DraftMedia &media) const
{
    ComposerMediaRow row;
    if (media.path.isEmpty()) {
        row.kind = QStringLiteral("image");
        row.source = imageSource(media.previewUrl);
        row.name = tr("attachment");
    } else {
        row.kind = kindOf(media.path);
        row.source = row.kind == QLatin1String("image") ? localSource(media.path) : QString();
        row.name = QFileInfo(media.path).fileName();
    }
    row.alt = media.altText;
    row.altCount = countGraphemes(media.altText);
    row.focusX = media.focus.x();
    row.focusY = media.focus.y();
    return row;
}

int AttachmentList::firstUndescribed() const
{
    const auto found = std::ranges::find_if(
        m_draft.media, [](const DraftMedia &item) { return item.altText.trimmed().isEmpty(); });
    return found == m_draft.media.end() ? -1 : int(found - m_draft.media.begin());
}

bool AttachmentList::lacksAlt() const
{
    return firstUndescribed() >= 0;
}

ComposerMediaRow AttachmentList::mediaAt(int row) const
{
    return row >= 0 && row < count() ? rowOf(m_draft.media[size_t(row)]) : ComposerMediaRow();
}

bool AttachmentList::isTooLong() const
{
    return std::ranges::any_of(
        m_draft.media, [this](const DraftMedia &item) { return countGraphemes(item.altText) > altLimit(); });
}

QStringList AttachmentList::patterns() const
{
    QStringList types = m_limits.limits.mediaTypes;
    if (types.isEmpty())
        types = {QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/gif"),
                 QStringLiteral("image/webp"), QStringLiteral("video/mp4"), QStringLiteral("audio/mpeg"),
                 QStringLiteral("audio/ogg")};
    QStringList patterns;
    for (const QString &type : types) {
        for (const QString &pattern : QMimeDatabase().mimeTypeForName(type).globPatterns()) {
            if (!patterns.contains(pattern))
                patterns.append(pattern);
        }
    }
    return patterns;
}

void AttachmentList::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
    Q_EMIT edited();
}

void AttachmentList::reset()
{
    beginResetModel();
    endResetModel();
    Q_EMIT changed();
}

void AttachmentList::setLimits(const WritingLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    Q_EMIT changed();
}

void AttachmentList::setSensitive(bool sensitive)
{
    if (sensitive == m_draft.sensitive)
        return;
    m_draft.sensitive = sensitive;
    Q_EMIT changed();
    Q_EMIT edited();
}

QString AttachmentList::objectionTo(const QString &path) const
{
    const PostLimits &limits = m_limits.limits;
    const QFileInfo file(path);
    if (isFull())
        return tr("%1 takes %n attachment(s) in a post.", nullptr, limits.attachments).arg(m_limits.server);
    if (!file.isFile() || !file.isReadable())
        return tr("%1 cannot be read.").arg(file.fileName());
    const QString type = QMimeDatabase().mimeTypeForFile(file).name();
    const QString kind = kindOf(path);
    if (kind == QLatin1String("file") || (!limits.mediaTypes.isEmpty() && !limits.mediaTypes.contains(type)))
        return tr("%1 does not take files of this kind: %2").arg(m_limits.server, file.fileName());
    const qint64 most = kind == QLatin1String("image") ? limits.imageBytes : limits.videoBytes;
    if (most > 0 && file.size() > most)
        return tr("%1 is too large: %2 takes %3.")
            .arg(file.fileName(), m_limits.server, QLocale().formattedDataSize(most));
    return {};
}

bool AttachmentList::addFile(const QString &path)
{
    if (const QString objection = objectionTo(path); !objection.isEmpty()) {
        Q_EMIT refused(objection);
        return false;
    }
    beginInsertRows({}, count(), count());
    m_draft.media.push_back({.path = path});
    endInsertRows();
    Q_EMIT changed();
    Q_EMIT edited();
    return true;
}

void AttachmentList::add(const QList<QUrl> &files)
{
    for (const QUrl &file : files) {
        if (file.isLocalFile() && !addFile(file.toLocalFile()))
            return;
    }
}

void AttachmentList::addBytes(const QByteArray &bytes, const QImage &image)
{
    m_engine.ask<StoreResult<QString>>(
        this, [bytes, image](Engine &engine) { return keepPicture(&engine.outbox(), bytes, image); },
        [this](const StoreResult<QString> &path) {
            if (path)
                addFile(*path);
            else
                Q_EMIT refused(sentenceOf(path.error()));
        });
}

bool AttachmentList::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return false;
    QList<QUrl> files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && kindOf(url.toLocalFile()) != QLatin1String("file"))
            files.append(url);
    }
    if (!files.isEmpty()) {
        add(files);
        return true;
    }
    // Who copies out of a text with pictures means the text.
    if (!data->hasImage() || data->hasFormat(QStringLiteral("text/plain")))
        return false;
    const QByteArray png = data->data(QStringLiteral("image/png"));
    addBytes(png, png.isEmpty() ? qvariant_cast<QImage>(data->imageData()) : QImage());
    return true;
}

void AttachmentList::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    const QString path = m_draft.media[size_t(row)].path;
    beginRemoveRows({}, row, row);
    m_draft.media.erase(m_draft.media.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
    Q_EMIT edited();
    // After the draft that names it no more; a file of the person's own is left alone there.
    m_engine.post([path](Engine &engine) { engine.outbox().dropFile(path); });
}

void AttachmentList::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto begin = m_draft.media.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
    Q_EMIT changed();
    Q_EMIT edited();
}

void AttachmentList::describe(int row, const QString &alt)
{
    if (row < 0 || row >= count() || m_draft.media[size_t(row)].altText == alt)
        return;
    m_draft.media[size_t(row)].altText = alt;
    tell(row);
}

void AttachmentList::focusOn(int row, double x, double y)
{
    if (row < 0 || row >= count())
        return;
    m_draft.media[size_t(row)].focus = {std::clamp(x, -1.0, 1.0), std::clamp(y, -1.0, 1.0)};
    tell(row);
}

} // namespace Godwit
