// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/draftpreview.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "text/markdown.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/rowmaker.h"

#include <QLocale>
#include <qcoro/qcorotask.h>

namespace Godwit
{

DraftPreview::DraftPreview(Draft &draft, EngineThread &engine, QObject *parent)
    : QObject(parent), m_draft(draft), m_engine(engine)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DraftPreview::read);
}

QString DraftPreview::note() const
{
    if (m_can.isEmpty() || m_cannot.isEmpty())
        return {};
    return tr("%1 shows the signs as they are typed.").arg(QLocale().createSeparatedList(m_cannot));
}

void DraftPreview::setShown(bool shown)
{
    if (shown == m_shown || (shown && !isPossible()))
        return;
    m_shown = shown;
    if (shown)
        read();
    Q_EMIT changed();
}

static QCoro::Task<> remember(Engine *engine, bool markdown)
{
    const QString chosen = markdown ? QStringLiteral("1") : QString();
    // What cannot be remembered is chosen again.
    co_await engine->settings().set(QStringLiteral("compose.markdown"), chosen);
}

void DraftPreview::setMarkdown(bool markdown)
{
    if (markdown == m_draft.markdown)
        return;
    m_draft.markdown = markdown;
    m_engine.post([markdown](Engine &engine) { engine.scope().start(remember(&engine, markdown)); });
    refresh();
    Q_EMIT changed();
    Q_EMIT edited();
}

void DraftPreview::setStyle(const MarkupStyle &style)
{
    m_style = style;
    refresh();
}

void DraftPreview::setHosts(const QStringList &can, const QStringList &cannot)
{
    if (can == m_can && cannot == m_cannot)
        return;
    m_can = can;
    m_cannot = cannot;
    if (!isPossible())
        m_shown = false;
    Q_EMIT changed();
}

void DraftPreview::refresh()
{
    if (m_shown)
        m_soon.start();
}

void DraftPreview::reset()
{
    m_shown = false;
    m_blocks.clear();
    Q_EMIT blocksChanged();
    Q_EMIT changed();
}

static QCoro::Task<QList<BlockRow>> rowsOf(QString text, bool markdown, EmojiMap emoji, MarkupStyle style)
{
    const RichText read = markdown ? readMarkdown(text, emoji) : readPlain(text, emoji);
    co_return blockRows(read, style);
}

void DraftPreview::read()
{
    const int asked = ++m_asked;
    m_engine.ask<QList<BlockRow>>(
        this,
        [text = m_draft.text, markdown = m_draft.markdown, emoji = m_emoji, style = m_style](Engine &) {
            return rowsOf(text, markdown, emoji, style);
        },
        [this, asked](const QList<BlockRow> &rows) {
            if (asked != m_asked || rows == m_blocks)
                return;
            m_blocks = rows;
            Q_EMIT blocksChanged();
        });
}

} // namespace Godwit
