// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/draftaudience.h"

#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Whom a draft is for once another account posts it: nobody who would not have read it.
class TestDraftAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isNeverWider_data();
    void isNeverWider();
};

using Audience = std::optional<Visibility>;

void TestDraftAudience::isNeverWider_data()
{
    using enum Visibility;
    QTest::addColumn<Audience>("said");
    QTest::addColumn<Audience>("usual");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<Audience>("answered");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<Audience>("kept");
    const Audience none;
    QTest::newRow("it says") << Audience(Unlisted) << Audience(Followers) << false << none << false
                             << Audience(Unlisted);
    QTest::newRow("no habit is known") << none << none << false << none << false << none;
    QTest::newRow("the habit") << none << Audience(Followers) << false << none << false
                               << Audience(Followers);
    QTest::newRow("an answer to few")
        << none << Audience(Unlisted) << true << Audience(Followers) << false << Audience(Followers);
    QTest::newRow("an answer to all")
        << none << Audience(Unlisted) << true << Audience(Public) << false << Audience(Unlisted);
    QTest::newRow("an answer to what is unknown")
        << none << Audience(Followers) << true << none << false << Audience(Direct);
    QTest::newRow("narrowed where it is sent") << none << Audience(Public) << true << none << false << none;
    QTest::newRow("another may post for fewer") << none << Audience(Public) << false << none << true << none;
    QTest::newRow("for few by all") << none << Audience(Followers) << false << none << true
                                    << Audience(Followers);
}

void TestDraftAudience::isNeverWider()
{
    QFETCH(const Audience, said);
    QFETCH(const Audience, usual);
    QFETCH(const bool, answers);
    QFETCH(const Audience, answered);
    QFETCH(const bool, shared);
    QFETCH(const Audience, kept);
    Draft draft;
    draft.visibility = said;
    if (answers)
        draft.replyTo = PostKey(u"https://a.example/1"_s);
    QVERIFY(audienceKept(draft, usual, answered, shared) == kept);
}

QTEST_GUILESS_MAIN(TestDraftAudience)
#include "test_draftaudience.moc"
