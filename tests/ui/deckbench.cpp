// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deckbench.h"

#include "ui/qmltype.h"

#include <QQuickWindow>
#include <QTest>

namespace Godwit
{

using namespace Qt::StringLiterals;

static void collect(QQuickItem *root, const char *type, QList<QQuickItem *> &found)
{
    if (!root->isVisible())
        return;
    if (isOfType(root, type))
        found.append(root);
    for (QQuickItem *child : root->childItems())
        collect(child, type, found);
}

QList<QQuickItem *> itemsOf(QQuickItem *root, const char *type)
{
    QList<QQuickItem *> found;
    collect(root, type, found);
    return found;
}

void DeckBench::begin(std::unique_ptr<WindowBench> bench)
{
    m_bench = bench ? std::move(bench) : std::make_unique<WindowBench>(80);
    restart();
}

void DeckBench::restart()
{
    m_shown.reset();
    m_shown = std::make_unique<ShownWindow>(m_bench->folder());
    QVERIFY(m_shown->good);
    // The rail has its words, but not beside columns, of which three fit.
    m_shown->main.window()->resize(1284, 900);
    QTRY_COMPARE(m_shown->content()->width(), 1284);
}

void DeckBench::open()
{
    m_shown->key(Qt::Key_G);
    m_shown->key(Qt::Key_D);
    QTRY_VERIFY(m_shown->find("DeckPage"));
    QTRY_VERIFY(deck().isKnown());
    QTRY_VERIFY(!shownColumns().isEmpty());
}

QStringList DeckBench::places()
{
    QStringList places;
    for (const ColumnRow &column : deck().columns())
        places << u"%1:%2"_s.arg(column.persona).arg(column.place);
    return places;
}

QList<QQuickItem *> DeckBench::shownColumns() const
{
    QList<QQuickItem *> found = itemsOf(m_shown->content(), "DeckColumn");
    std::ranges::sort(found, {}, [](const QQuickItem *item) { return item->property("index").toInt(); });
    return found;
}

QQuickItem *DeckBench::columnList(int column) const
{
    const auto columns = shownColumns();
    return column < columns.size() ? columns[column]->property("list").value<QQuickItem *>() : nullptr;
}

bool DeckBench::isReached(int column) const
{
    const auto columns = shownColumns();
    return column < columns.size() && columns[column]->hasActiveFocus();
}

} // namespace Godwit
