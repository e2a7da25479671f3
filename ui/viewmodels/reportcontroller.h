// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "ui/viewmodels/postrow.h"

namespace Godwit
{

class AccountList;
class Acts;
class EngineThread;

// What can be ticked in a report: a rule of the server, or a post of the person's.
class ReportChoiceRow
{
    Q_GADGET
    QML_VALUE_TYPE(reportChoiceRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    // Of a post: when it was written, in words.
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)

public:
    QString id{};
    QString text{};
    QString detail{};
    bool chosen = false;

    friend bool operator==(const ReportChoiceRow &, const ReportChoiceRow &) = default;
};

// Telling those who keep the current account's server in order about a person: why, with which posts, and
// whom else. UI thread.
class ReportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(Godwit::PersonRow person READ person NOTIFY changed)
    // Of the account that reports.
    Q_PROPERTY(QString host READ host NOTIFY changed)
    // Of the person; empty where it is the same.
    Q_PROPERTY(QString otherHost READ otherHost NOTIFY changed)
    // spam, rules or other; empty until one is chosen.
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    // Empty where the server tells of none.
    Q_PROPERTY(QList<Godwit::ReportChoiceRow> rules READ rules NOTIFY changed)
    // Those of the person that are kept here, newest first; the one that led here before them.
    Q_PROPERTY(QList<Godwit::ReportChoiceRow> posts READ posts NOTIFY changed)
    Q_PROPERTY(QString comment READ comment WRITE setComment NOTIFY changed)
    // Characters that the comment may still have; negative: it is too long.
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(bool forward READ isForwarded WRITE setForwarded NOTIFY changed)
    // What is still missing, in words; empty: it can be sent.
    Q_PROPERTY(QString missing READ missing NOTIFY changed)

public:
    // All outlive it.
    ReportController(EngineThread &engine, AccountList &accounts, Acts &acts, QObject *parent);

    bool isOpen() const { return !m_person.key.isEmpty(); }

    const PersonRow &person() const { return m_person; }

    QString host() const { return m_host; }

    QString otherHost() const;

    QString reason() const { return m_reason; }

    void setReason(const QString &reason);

    const QList<ReportChoiceRow> &rules() const { return m_rules; }

    const QList<ReportChoiceRow> &posts() const { return m_posts; }

    QString comment() const { return m_comment; }

    void setComment(const QString &comment);

    int left() const;

    bool isForwarded() const { return m_forward; }

    void setForwarded(bool on);
    QString missing() const;

    Q_INVOKABLE void showPerson(const Godwit::PersonRow &person);
    // Its author, with this post chosen.
    Q_INVOKABLE void showPost(const Godwit::PostRow &post);
    Q_INVOKABLE void chooseRule(const QString &id, bool chosen);
    Q_INVOKABLE void choosePost(const QString &key, bool chosen);
    // Into the outbox, where it can be taken back for a while.
    Q_INVOKABLE void send();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void readPosts();
    void takePosts(const PersonRow &person, const QList<ReportChoiceRow> &found);

    EngineThread &m_engine;
    AccountList &m_accounts;
    Acts &m_acts;
    // Who reports.
    AccountId m_account;
    PersonRow m_person;
    QString m_host;
    QString m_domain;
    QString m_reason;
    QList<ReportChoiceRow> m_rules;
    QList<ReportChoiceRow> m_posts;
    QString m_comment;
    bool m_forward = false;
};

} // namespace Godwit
