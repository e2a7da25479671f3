// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickTextDocument>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// How far the lines of a text that is written stand apart, which a TextEdit has no property for.
class LineDistance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // In pixels, of what is there and what is typed into it; lost when the whole text is set. Of a text that
    // was just set: its format would be a step to undo, so that there is none after it.
    Q_INVOKABLE static void set(QQuickTextDocument *document, int pixels)
    {
        QTextDocument *text = document->textDocument();
        text->setUndoRedoEnabled(false);
        mend(text, pixels);
        text->setUndoRedoEnabled(true);
        const QString name = QStringLiteral("LineDistance");
        delete text->findChild<QObject *>(name, Qt::FindDirectChildrenOnly);
        auto *keeper = new QObject(text);
        keeper->setObjectName(name);
        connect(text, &QTextDocument::contentsChanged, keeper, [text, pixels] { mend(text, pixels); });
    }

private:
    // What is pasted comes with the format of where it was: it is mended in the same step of undo.
    static void mend(QTextDocument *text, int pixels)
    {
        QTextBlockFormat format;
        // See TypeStyle::writtenLead.
        format.setLineHeight(pixels, QTextBlockFormat::MinimumHeight);
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
            if (qRound(block.blockFormat().lineHeight()) == pixels)
                continue;
            QTextCursor cursor(block);
            cursor.joinPreviousEditBlock();
            cursor.mergeBlockFormat(format);
            cursor.endEditBlock();
        }
    }
};

} // namespace Godwit
