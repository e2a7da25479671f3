// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/draft.h"
#include "ui/composing/composerrows.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Godwit
{

// When a draft is to be published, by the clock on the wall, and who sees to that: its servers, or Godwit
// while it runs. UI thread.
class PostTime : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    // What is on a server already has its time.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    // "tomorrow at 09:00".
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)
    // Times near at hand; keys for choose().
    Q_PROPERTY(QList<Godwit::ChoiceRow> choices READ choices NOTIFY changed)
    // The month that is shown: "November 2026", the beginnings of the days' names, and six weeks of days.
    Q_PROPERTY(QString month READ month NOTIFY changed)
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT)
    Q_PROPERTY(QList<Godwit::DayRow> days READ days NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)

public:
    // The draft outlives it; it changes no more of it than its time.
    PostTime(Draft &draft, QObject *parent);

    bool isActive() const { return m_draft.at.has_value(); }

    bool isPossible() const { return !m_draft.edits; }

    QString words() const;
    QString note() const;
    bool isOver() const;
    QList<ChoiceRow> choices() const;
    QString month() const;
    QStringList weekdays() const;
    QList<DayRow> days() const;
    QString clock() const;

    // Of the servers that it goes to: those that publish at a time, and those that do not.
    void setHosts(const QStringList &can, const QStringList &cannot);
    // The draft is another one.
    void reset();

    // The month of the time that is chosen, or this one.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void turn(int months);
    // A key of days; at the time of day that is shown.
    Q_INVOKABLE void chooseDay(const QString &key);
    // As somebody types it; false when it is no time of day.
    Q_INVOKABLE bool setClock(const QString &typed);
    Q_INVOKABLE void stepClock(int minutes);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    // By a person: to be kept.
    void edited();

private:
    QDateTime shown() const;
    void take(const QDateTime &time);

    Draft &m_draft;
    QStringList m_can;
    QStringList m_cannot;
    QDate m_month;
    // Rings when the time is over.
    QTimer m_end;
};

} // namespace Godwit
