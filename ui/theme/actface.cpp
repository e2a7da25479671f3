// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/actface.h"

#include "ui/theme/hitarea.h"
#include "ui/theme/iconprovider.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTextNode>
#include <QSGTransformNode>
#include <QtMath>

namespace Godwit
{

// The node of what is drawn, with what is in it; what is not drawn has none. The software renderer places
// what is added later by the nearest parent that can move its children, or else in the window's corner.
class ActFace::Node : public QSGTransformNode
{
public:
    QSGImageNode *sign = nullptr;
    QSGImageNode *dot = nullptr;
    QSGTextNode *letters = nullptr;

    void show(QSGImageNode *&node, QQuickWindow *window, const QImage &picture)
    {
        const bool isNew = !node;
        if (isNew) {
            node = window->createImageNode();
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Linear);
        }
        node->setTexture(window->createTextureFromImage(picture, QQuickWindow::TextureCanUseAtlas));
        // The software renderer looks at the texture of what is added, there and then.
        if (isNew)
            appendChildNode(node);
    }

    template <typename Part>
    void drop(Part *&node)
    {
        if (node)
            removeChildNode(node);
        delete node;
        node = nullptr;
    }
};

static QImage dotOf(const QColor &ink, int pixels)
{
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(picture.rect());
    return picture;
}

ActFace::ActFace(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

template <typename Value>
void ActFace::set(Value &held, const Value &value, quint8 stale)
{
    if (held == value)
        return;
    held = value;
    m_stale |= stale;
    measure();
    update();
}

void ActFace::setSymbol(const QString &symbol)
{
    set(m_symbol, symbol, Sign);
}

void ActFace::setSize(int size)
{
    set(m_size, size, Sign);
}

void ActFace::setCount(const QString &count)
{
    set(m_count, count, Letters);
}

void ActFace::setType(const TypeStyle &type)
{
    set(m_type, type, Letters);
}

void ActFace::setInk(const QColor &ink)
{
    set(m_ink, ink, Sign | Letters);
}

void ActFace::setDotInk(const QColor &ink)
{
    set(m_dotInk, ink, Dot);
}

void ActFace::setPending(bool pending)
{
    set(m_pending, pending, Dot);
}

void ActFace::setMirrored(bool mirrored)
{
    set(m_mirrored, mirrored, 0);
}

void ActFace::setTurned(bool turned)
{
    set(m_turned, turned, Sign);
}

bool ActFace::contains(const QPointF &point) const
{
    return HitArea::reaches(point, size());
}

void ActFace::componentComplete()
{
    QQuickItem::componentComplete();
    measure();
}

void ActFace::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

bool ActFace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != parentItem())
        return QQuickItem::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QQuickItem::eventFilter(watched, event);
    QMetaObject::invokeMethod(watched, "click");
    event->accept();
    return true;
}

void ActFace::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemParentHasChanged && data.item)
        data.item->installEventFilter(this);
    if (change == ItemDevicePixelRatioHasChanged) {
        m_stale |= Sign | Dot;
        update();
    }
    QQuickItem::itemChange(change, data);
}

// Letters as those of a Text of this style.
void ActFace::measure()
{
    if (!isComponentComplete())
        return;
    if (m_stale & Letters) {
        QFont font = QGuiApplication::font();
        if (m_type.size > 0)
            font.setPixelSize(m_type.size);
        font.setWeight(QFont::Medium);
        m_letters.clearLayout();
        m_letters.setFont(font);
        m_letters.setText(m_count);
        m_letters.beginLayout();
        if (QTextLine line = m_letters.createLine(); line.isValid())
            line.setPosition({});
        m_letters.endLayout();
        m_lettersWidth = m_count.isEmpty() ? 0 : qCeil(m_letters.maximumWidth());
    }
    setImplicitWidth(m_size + (m_count.isEmpty() ? 0 : gap + m_lettersWidth) + (m_pending ? beforeDot : 0));
    setImplicitHeight(m_size);
}

QSGNode *ActFace::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = old ? static_cast<Node *>(old) : new Node;
    if (!old)
        m_stale = Sign | Letters | Dot;
    const qreal ratio = window()->effectiveDevicePixelRatio();
    paintSign(*node, ratio);
    paintLetters(*node);
    paintDot(*node, ratio);
    m_stale = 0;
    return node;
}

// From the side where reading begins.
qreal ActFace::placed(qreal from, qreal size) const
{
    return m_mirrored ? width() - from - size : from;
}

void ActFace::paintSign(Node &node, qreal ratio)
{
    if (m_size <= 0 || m_symbol.isEmpty())
        return node.drop(node.sign);
    if (m_stale & Sign)
        node.show(node.sign, window(), IconProvider::picture(m_symbol, m_ink, m_size, ratio));
    node.sign->setRect(placed(0, m_size), (height() - m_size) / 2, m_size, m_size);
    node.sign->setTextureCoordinatesTransform(m_turned ? QSGImageNode::MirrorHorizontally
                                                       : QSGImageNode::NoTransform);
}

void ActFace::paintLetters(Node &node)
{
    // Letters that were placed cannot be moved.
    node.drop(node.letters);
    if (m_count.isEmpty())
        return;
    node.letters = window()->createTextNode();
    node.letters->setColor(m_ink);
    node.letters->setRenderType(QSGTextNode::RenderType(QQuickWindow::textRenderType()));
    const qreal y = (height() - m_type.line) / 2 + m_type.lead / 2.0;
    node.letters->addTextLayout({placed(m_size + gap, m_lettersWidth), y}, &m_letters);
    node.appendChildNode(node.letters);
}

void ActFace::paintDot(Node &node, qreal ratio)
{
    if (!m_pending)
        return node.drop(node.dot);
    if (m_stale & Dot)
        node.show(node.dot, window(), dotOf(m_dotInk, qCeil(dotSize * ratio)));
    node.dot->setRect(placed(m_size + m_lettersWidth + beforeDot, dotSize), (height() - dotSize) / 2, dotSize,
                      dotSize);
}

} // namespace Godwit
