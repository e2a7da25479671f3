// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// A file that is to be posted.
class ComposerMediaRow
{
    Q_GADGET
    QML_VALUE_TYPE(composerMediaRow)
    Q_PROPERTY(QString source MEMBER source CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString alt MEMBER alt CONSTANT)
    Q_PROPERTY(int altCount MEMBER altCount CONSTANT)
    Q_PROPERTY(double focusX MEMBER focusX CONSTANT)
    Q_PROPERTY(double focusY MEMBER focusY CONSTANT)

public:
    // An image: address of what can be shown of it; empty for what is no picture.
    QString source;
    // image, video, audio or file.
    QString kind;
    QString name;
    QString alt;
    // As the server counts it.
    int altCount = 0;
    // -1…1, from left to right and from bottom to top.
    double focusX = 0;
    double focusY = 0;

    friend bool operator==(const ComposerMediaRow &, const ComposerMediaRow &) = default;
};

// An account that may post it.
class ComposerTargetRow
{
    Q_GADGET
    QML_VALUE_TYPE(composerTargetRow)
    Q_PROPERTY(int id MEMBER id CONSTANT)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)
    Q_PROPERTY(int left MEMBER left CONSTANT)
    Q_PROPERTY(QString leftWords MEMBER leftWords CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)

public:
    int id = 0;
    QString host;
    QString handle;
    QString avatar;
    // Characters; negative when it is too long for this server.
    int left = 0;
    // The same in the user's digits; empty where the server has no limit.
    QString leftWords;
    bool chosen = false;

    friend bool operator==(const ComposerTargetRow &, const ComposerTargetRow &) = default;
};

// Something with a key of its own, as a menu shows it.
class ChoiceRow
{
    Q_GADGET
    QML_VALUE_TYPE(choiceRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(QString words MEMBER words CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)

public:
    QString key;
    QString words;
    QString detail{};

    friend bool operator==(const ChoiceRow &, const ChoiceRow &) = default;
};

// A post of a thread that is being written, beside the one that is.
class ThreadPartRow
{
    Q_GADGET
    QML_VALUE_TYPE(threadPartRow)
    Q_PROPERTY(int index MEMBER index CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(int left MEMBER left CONSTANT)
    Q_PROPERTY(QString leftWords MEMBER leftWords CONSTANT)
    Q_PROPERTY(int files MEMBER files CONSTANT)
    Q_PROPERTY(bool poll MEMBER poll CONSTANT)

public:
    // Its place, from 0.
    int index = 0;
    QString text;
    // Characters; negative when it is too long.
    int left = 0;
    // The same in the user's digits; empty where there is no limit.
    QString leftWords;
    int files = 0;
    bool poll = false;

    friend bool operator==(const ThreadPartRow &, const ThreadPartRow &) = default;
};

// A day of a calendar.
class DayRow
{
    Q_GADGET
    QML_VALUE_TYPE(dayRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(QString words MEMBER words CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(bool inMonth MEMBER inMonth CONSTANT)
    Q_PROPERTY(bool past MEMBER past CONSTANT)
    Q_PROPERTY(bool today MEMBER today CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)

public:
    QString key;
    // The number in its month.
    QString words;
    // "Friday, 27 November 2026".
    QString name;
    bool inMonth = true;
    bool past = false;
    bool today = false;
    bool chosen = false;

    friend bool operator==(const DayRow &, const DayRow &) = default;
};

// What may be meant by what is being typed.
class CompletionRow
{
    Q_GADGET
    QML_VALUE_TYPE(completionRow)
    Q_PROPERTY(QString insert MEMBER insert CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString picture MEMBER picture CONSTANT)

public:
    // What takes the place of what was typed.
    QString insert;
    QString title;
    QString detail;
    // person, tag or emoji.
    QString kind;
    // An avatar's or custom emoji's image: address; of a standard emoji the emoji itself.
    QString picture;

    friend bool operator==(const CompletionRow &, const CompletionRow &) = default;
};

class EmojiRow
{
    Q_GADGET
    QML_VALUE_TYPE(emojiRow)
    Q_PROPERTY(QString insert MEMBER insert CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString picture MEMBER picture CONSTANT)

public:
    // The emoji itself, or a custom one's `:shortcode:`.
    QString insert;
    QString name;
    // Of a custom one.
    QString picture;

    friend bool operator==(const EmojiRow &, const EmojiRow &) = default;
};

} // namespace Godwit
