// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/emojishelf.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "text/markup.h"
#include "ui/viewmodels/enginethread.h"

#include <QLocale>

#include <array>

namespace Godwit
{

static const QString recentGroup = QStringLiteral("recent");
static const QString customGroup = QStringLiteral("custom");
static const QString recentSetting = QStringLiteral("compose.emoji.recent");
static const QString toneSetting = QStringLiteral("compose.emoji.tone");
static constexpr qsizetype mostRecent = 32;
static constexpr int mostFound = 96;

EmojiShelf::EmojiShelf(EngineThread &engine, std::shared_ptr<EmojiBook> book, QObject *parent)
    : QObject(parent), m_engine(engine), m_book(std::move(book)), m_group(QStringLiteral("0"))
{
    connect(&engine, &EngineThread::settingsGiven, this, [this] {
        if (std::exchange(m_asked, false))
            prepare();
    });
}

namespace
{

struct Read {
    std::shared_ptr<const EmojiTable> table;
    QStringList recent;
    int tone = 0;
};

QCoro::Task<Read> readTable(Engine *engine, QString language)
{
    const Settings &settings = engine->settings();
    co_return Read{std::make_shared<const EmojiTable>(language),
                   settings.value(recentSetting).split(u' ', Qt::SkipEmptyParts),
                   settings.value(toneSetting).toInt()};
}

QCoro::Task<> keepSetting(Engine *engine, QString name, QString value)
{
    // What could not be kept stands until the window closes.
    co_await engine->settings().set(std::move(name), std::move(value));
}

} // namespace

void EmojiShelf::prepare()
{
    if (std::exchange(m_asked, true))
        return;
    m_engine.ask<Read>(
        this, [language = QLocale().name()](Engine &engine) { return readTable(&engine, language); },
        [this](Read read) {
            m_table = std::move(read.table);
            m_recent = std::move(read.recent);
            m_tone = read.tone;
            if (!m_recent.isEmpty())
                m_group = recentGroup;
            Q_EMIT changed();
        });
}

void EmojiShelf::keep(const QString &name, const QString &value)
{
    m_engine.post([name, value](Engine &engine) { engine.scope().start(keepSetting(&engine, name, value)); });
}

QList<ChoiceRow> EmojiShelf::groups() const
{
    const std::array<std::pair<QString, QString>, EmojiTable::groupCount> unicode{{
        {tr("Smileys"), QStringLiteral("😀")},
        {tr("People"), QStringLiteral("👋")},
        {tr("Animals and nature"), QStringLiteral("🐦")},
        {tr("Food and drink"), QStringLiteral("🍞")},
        {tr("Travel and places"), QStringLiteral("🚆")},
        {tr("Activities"), QStringLiteral("⚽")},
        {tr("Objects"), QStringLiteral("💡")},
        {tr("Symbols"), QStringLiteral("💠")},
        {tr("Flags"), QStringLiteral("🏁")},
    }};
    QList<ChoiceRow> rows;
    if (!m_recent.isEmpty())
        rows.append({recentGroup, tr("Used last"), QStringLiteral("🕘")});
    if (!m_custom.empty())
        rows.append({customGroup, tr("Of your server"), QStringLiteral("⭐")});
    for (size_t i = 0; i < unicode.size(); ++i)
        rows.append({QString::number(i), unicode[i].first, unicode[i].second});
    return rows;
}

void EmojiShelf::setGroup(const QString &group)
{
    m_group = group;
    m_typed.clear();
    Q_EMIT changed();
}

void EmojiShelf::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT changed();
}

void EmojiShelf::setTone(int tone)
{
    m_tone = qBound(0, tone, 5);
    keep(toneSetting, QString::number(m_tone));
    Q_EMIT changed();
}

void EmojiShelf::setCustom(std::vector<CustomEmoji> custom)
{
    if (custom == m_custom)
        return;
    m_custom = std::move(custom);
    if (m_custom.empty() && m_group == customGroup)
        m_group = QStringLiteral("0");
    Q_EMIT changed();
}

EmojiRow EmojiShelf::rowOf(const Emoji &emoji) const
{
    return {withSkinTone(emoji, m_tone), emoji.name, {}};
}

EmojiRow EmojiShelf::rowOf(const CustomEmoji &emoji) const
{
    return {u':' + emoji.shortcode + u':', emoji.shortcode, m_book->remember(emoji.url)};
}

QList<EmojiRow> EmojiShelf::recentRows() const
{
    QList<EmojiRow> rows;
    for (const QString &used : m_recent) {
        if (!used.startsWith(u':')) {
            rows.append({used, used, {}});
            continue;
        }
        const auto known = std::ranges::find(m_custom, used.mid(1, used.size() - 2), &CustomEmoji::shortcode);
        if (known != m_custom.end())
            rows.append(rowOf(*known));
    }
    return rows;
}

QList<EmojiRow> EmojiShelf::foundRows() const
{
    QList<EmojiRow> rows;
    for (const CustomEmoji &emoji : m_custom) {
        if (emoji.shortcode.contains(m_typed.trimmed(), Qt::CaseInsensitive) && rows.size() < mostFound)
            rows.append(rowOf(emoji));
    }
    for (const Emoji &emoji : m_table->search(m_typed, mostFound))
        rows.append(rowOf(emoji));
    return rows;
}

QList<EmojiRow> EmojiShelf::rows() const
{
    if (!m_table)
        return {};
    if (!m_typed.trimmed().isEmpty())
        return foundRows();
    if (m_group == recentGroup)
        return recentRows();
    QList<EmojiRow> rows;
    if (m_group == customGroup) {
        for (const CustomEmoji &emoji : m_custom)
            rows.append(rowOf(emoji));
        return rows;
    }
    for (const Emoji &emoji : m_table->all()) {
        if (emoji.group == m_group.toInt())
            rows.append(rowOf(emoji));
    }
    return rows;
}

void EmojiShelf::use(const QString &insert)
{
    m_recent.removeAll(insert);
    m_recent.prepend(insert);
    while (m_recent.size() > mostRecent)
        m_recent.removeLast();
    keep(recentSetting, m_recent.join(u' '));
    // The list that is being looked at stays as it is under the hand.
    if (m_group != recentGroup)
        Q_EMIT changed();
}

QList<CompletionRow> EmojiShelf::completions(const QString &typed, int limit) const
{
    QList<CompletionRow> rows;
    for (const CustomEmoji &emoji : m_custom) {
        if (rows.size() < limit && emoji.shortcode.startsWith(typed, Qt::CaseInsensitive)) {
            const EmojiRow row = rowOf(emoji);
            rows.append({row.insert, row.insert, {}, QStringLiteral("emoji"), row.picture});
        }
    }
    if (!m_table)
        return rows;
    for (const Emoji &emoji : m_table->byShortcode(typed, limit - int(rows.size()))) {
        const QString text = withSkinTone(emoji, m_tone);
        rows.append(
            {text, u':' + emoji.shortcodes.front() + u':', emoji.name, QStringLiteral("emoji"), text});
    }
    return rows;
}

} // namespace Godwit
