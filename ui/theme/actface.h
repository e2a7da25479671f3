// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typestyle.h"

#include <QColor>
#include <QQuickItem>
#include <QTextLayout>

namespace Godwit
{

// What an act of a post shows: its sign, its count beside it, and a dot while it is on its way. One item
// draws it all, since a timeline has five of them in every row and each object costs time when the row is
// made. Return and Enter, which a button of Qt's does not take, press the one that it is the content of.
class ActFace : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    // A drawing of resources/icons, and its size in pixels.
    Q_PROPERTY(QString symbol MEMBER m_symbol WRITE setSymbol FINAL REQUIRED)
    Q_PROPERTY(int size MEMBER m_size WRITE setSize FINAL)
    Q_PROPERTY(QString count MEMBER m_count WRITE setCount FINAL)
    Q_PROPERTY(Godwit::TypeStyle type MEMBER m_type WRITE setType FINAL)
    // Of the sign and the count; of the dot.
    Q_PROPERTY(QColor ink MEMBER m_ink WRITE setInk FINAL)
    Q_PROPERTY(QColor dotInk MEMBER m_dotInk WRITE setDotInk FINAL)
    Q_PROPERTY(bool pending MEMBER m_pending WRITE setPending FINAL)
    // The window runs from right to left; the drawing points along the line of reading.
    Q_PROPERTY(bool mirrored MEMBER m_mirrored WRITE setMirrored FINAL)
    Q_PROPERTY(bool turned MEMBER m_turned WRITE setTurned FINAL)

public:
    static constexpr qreal gap = 6;
    static constexpr qreal beforeDot = 10;
    static constexpr qreal dotSize = 6;

    explicit ActFace(QQuickItem *parent = nullptr);

    void setSymbol(const QString &symbol);
    void setSize(int size);
    void setCount(const QString &count);
    void setType(const TypeStyle &type);
    void setInk(const QColor &ink);
    void setDotInk(const QColor &ink);
    void setPending(bool pending);
    void setMirrored(bool mirrored);
    void setTurned(bool turned);

    // As the containment mask of a button that it fills: HitArea's rule.
    Q_INVOKABLE bool contains(const QPointF &point) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    class Node;

    // What is to be made again.
    enum Stale : quint8 { Sign = 1, Letters = 2, Dot = 4 };

    template <typename Value>
    void set(Value &held, const Value &value, quint8 stale);
    void measure();
    qreal placed(qreal from, qreal size) const;
    void paintSign(Node &node, qreal ratio);
    void paintLetters(Node &node);
    void paintDot(Node &node, qreal ratio);

    QString m_symbol;
    QString m_count;
    TypeStyle m_type;
    QColor m_ink;
    QColor m_dotInk;
    QTextLayout m_letters;
    qreal m_lettersWidth = 0;
    int m_size = 0;
    quint8 m_stale = Sign | Letters | Dot;
    bool m_pending = false;
    bool m_mirrored = false;
    bool m_turned = false;
};

} // namespace Godwit
