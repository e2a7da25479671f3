// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/timelinefilter.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// A language that posts of a timeline are in.
class FilterLanguageRow
{
    Q_GADGET
    QML_VALUE_TYPE(filterLanguageRow)
    Q_PROPERTY(QString code MEMBER code CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(bool shown MEMBER shown CONSTANT)

public:
    QString code;
    // As those who speak it say.
    QString name;
    bool shown = true;

    friend bool operator==(const FilterLanguageRow &, const FilterLanguageRow &) = default;
};

// A timeline's filter as a page shows it, and how much it hides of the posts that are here. UI thread.
class TimelineFiltering : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool boosts READ boosts WRITE setBoosts NOTIFY changed)
    Q_PROPERTY(bool replies READ replies WRITE setReplies NOTIFY changed)
    Q_PROPERTY(bool mediaOnly READ mediaOnly WRITE setMediaOnly NOTIFY changed)
    // The most frequent first, and those that are hidden.
    Q_PROPERTY(QList<Godwit::FilterLanguageRow> languages READ languages NOTIFY changed)
    // It hides something of what may come.
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(int hidden READ hidden NOTIFY changed)
    // Of how many posts that are here it hides how many, in words; empty where it hides none.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    using QObject::QObject;

    const TimelineFilter &filter() const { return m_filter; }

    bool boosts() const { return m_filter.boosts; }

    void setBoosts(bool shown);

    bool replies() const { return m_filter.replies; }

    void setReplies(bool shown);

    bool mediaOnly() const { return m_filter.mediaOnly; }

    void setMediaOnly(bool only);
    QList<FilterLanguageRow> languages() const;

    bool isActive() const { return m_filter != TimelineFilter(); }

    int hidden() const { return m_count.hidden; }

    QString sentence() const;

    // As it was kept.
    void take(const TimelineFilter &filter);
    void setCount(FilterCount count);
    void addCount(const FilterCount &count);

    Q_INVOKABLE void chooseLanguage(const QString &code, bool shown);
    Q_INVOKABLE void showAll();

Q_SIGNALS:
    void changed();
    // By a person: what is shown is to be another.
    void chosen();

private:
    void choose(const TimelineFilter &filter);

    TimelineFilter m_filter;
    FilterCount m_count;
};

} // namespace Godwit
