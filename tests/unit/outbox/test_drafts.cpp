// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "outbox/drafts.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"user.db"_s), Database::Role::UserMade,
                                                u":/godwit/migrations/user"_s);
        QVERIFY(m_database->open().result());
        m_drafts = std::make_unique<Drafts>(*m_database, m_folder->path());
    }

    void goToAnotherPersona()
    {
        keep(one, {.text = u"a new one"_s}, 1);
        Draft answer = Draft::answering(PostKey(u"p"_s));
        answer.text = u"an answer"_s;
        keep(one, answer, 2);
        carry();
        QCOMPARE(read(two, {}).text, u"a new one"_s);
        QCOMPARE(read(two, PostKey(u"p"_s)).text, u"an answer"_s);
        QVERIFY(read(one, {}).isEmpty());
    }

    // Nothing of either is lost, and nothing becomes wider.
    void joinTheOneThatIsThere()
    {
        keep(one,
             {.text = u"later"_s,
              .visibility = Visibility::Followers,
              .media = {{.path = u"/b.png"_s, .altText = u"b"_s}}},
             9);
        keep(two,
             {.text = u"earlier"_s,
              .contentWarning = u"birds"_s,
              .media = {{.path = u"/a.png"_s, .altText = u"a"_s}}},
             5);
        carry();
        const Draft both = read(two, {});
        QCOMPARE(both.text, u"earlier\n\nlater"_s);
        QCOMPARE(both.contentWarning, u"birds"_s);
        QCOMPARE(both.visibility, Visibility::Followers);
        QCOMPARE(both.media.size(), 2u);
        QCOMPARE(both.media.front().altText, u"a"_s);
    }

    // One text for two servers would tell the followers on one of them nothing.
    void eachAccountHasItsLastPost()
    {
        const Draft here = Draft::lastPost(AccountId(1), u"find me there"_s);
        const Draft there = Draft::lastPost(AccountId(2), u"find me here"_s);
        keep(one, here, 1);
        keep(two, there, 2);
        carry();
        const auto all = m_drafts->all(two).result().value();
        QCOMPARE(all.size(), 2u);
        QVERIFY(all.front() == there && all.back() == here);
    }

    void aDatabaseThatFailsLosesNone()
    {
        keep(one, {.text = u"a new one"_s}, 1);
        auto done = m_database->write([this](Connection &connection) -> StoreResult<void> {
            if (auto carried = Drafts::carry(connection, one, two); !carried)
                return carried;
            return std::unexpected(StoreError{StoreError::Kind::Failed, u"the rest went wrong"_s});
        });
        QVERIFY(!done.result());
        QCOMPARE(read(one, {}).text, u"a new one"_s);
    }

private:
    void keep(PersonaId persona, const Draft &draft, int at)
    {
        QVERIFY(m_drafts->keep(persona, draft, instantFromMs(at)).result());
    }

    Draft read(PersonaId persona, const PostKey &replyTo)
    {
        const Draft blank = replyTo ? Draft::answering(replyTo) : Draft();
        return m_drafts->draft(persona, blank).result().value();
    }

    void carry()
    {
        QVERIFY(
            m_database->write([this](Connection &connection) { return Drafts::carry(connection, one, two); })
                .result());
    }

    const PersonaId one{1};
    const PersonaId two{2};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Drafts> m_drafts;
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
