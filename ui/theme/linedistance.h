// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickTextDocument>
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
        QTextBlockFormat format;
        // As markup has it (TypeStyle::flowLead).
        format.setLineHeight(pixels, QTextBlockFormat::MinimumHeight);
        text->setUndoRedoEnabled(false);
        QTextCursor all(text);
        all.select(QTextCursor::Document);
        all.mergeBlockFormat(format);
        text->setUndoRedoEnabled(true);
    }
};

} // namespace Godwit
