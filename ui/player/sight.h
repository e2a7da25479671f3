// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

namespace Godwit
{

// Lies over its window: while it is visible, nothing outside of its parent can be seen. UI thread, as all
// here.
class Curtain : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit Curtain(QQuickItem *parent = nullptr);
    ~Curtain() override;

    static bool hides(const QQuickItem &item);
};

// Whether its place can be seen: not scrolled away, not hidden, not below a Curtain, its window not
// minimised. Looked at with each frame, so that it costs nothing where nothing moves.
class Sight : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool seen READ isSeen NOTIFY seenChanged)

public:
    explicit Sight(QQuickItem *parent = nullptr);

    bool isSeen() const { return m_seen; }

Q_SIGNALS:
    void seenChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void updatePolish() override;

private:
    bool look() const;
    void tell();

    bool m_seen = false;
    QMetaObject::Connection m_frames;
    QMetaObject::Connection m_states;
};

} // namespace Godwit
