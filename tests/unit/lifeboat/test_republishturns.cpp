// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/schemaword.h"
#include "republishbench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Why = SyncEnd::Why;
using State = RepublishRow::State;

// What changes, or cannot be read, while an archive is published again.
class TestRepublishTurns : public QObject, RepublishBench
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        open();
    }

    void cleanup() { close(); }

    void unreadableOutboxIsNoEmptyOne();
    void goesByWhatWasAgreedToLast();

private:
    // Nothing of the outbox can be read.
    void hideOutbox(bool hides) const
    {
        const QString word = u"send_key TEXT"_s;
        const QString other = u"lost_key TEXT"_s;
        replaceInSchema(m_folder->filePath(u"data/user.db"_s), u"outbox_act"_s, hides ? word : other,
                        hides ? other : word);
    }

    RepublishRow nextRow()
    {
        const auto row = RepublishStore(m_life->archive.user).next(pair()).result();
        return row && *row ? **row : RepublishRow();
    }

    void keepAs(RepublishRow row, State state)
    {
        row.state = state;
        if (!RepublishStore(m_life->archive.user).keep(pair(), row).result().value_or(false))
            qFatal("the row cannot be kept");
    }
};

void TestRepublishTurns::unreadableOutboxIsNoEmptyOne()
{
    importMany(3);
    begin();
    m_server->fault = [](const HttpRequest &) { return HttpAnswer::of(503); };
    QCOMPARE(run().why, Why::Trouble);
    const RepublishRow given = nextRow();
    QCOMPARE(given.state, State::Given);
    QVERIFY(given.act);
    m_server->fault = {};
    // Nobody else asks for it meanwhile.
    QCoro::waitFor(m_life->outbox.stop());
    hideOutbox(true);
    QCOMPARE(run().why, Why::Store);
    QVERIFY(nextRow() == given);
    keepAs(given, State::Asks);
    QCOMPARE(run().why, Why::Store);
    QCOMPARE(report().asks, 1);
    keepAs(given, State::Given);
    hideOutbox(false);
    restart();
    SyncEnd end = run();
    for (int runs = 0; runs < 20 && end.why != Why::Finished; ++runs) {
        if (end.goesOnAt && *end.goesOnAt > m_clock.now())
            m_clock.advance(*end.goesOnAt - m_clock.now());
        end = run();
    }
    QCOMPARE(end.why, Why::Finished);
    QVERIFY(allOnce(3));
    // No second act of a post is left behind.
    QVERIFY(QCoro::waitFor(m_life->outbox.acts(true))->empty());
}

// Narrower choices hold from the next post on, while a run is at it.
void TestRepublishTurns::goesByWhatWasAgreedToLast()
{
    importMany(30);
    begin();
    qsizetype agreedAt = -1;
    m_server->fault = [this, &agreedAt](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.method == "POST" && m_server->own.size() == 4 && agreedAt < 0) {
            agreedAt = 0;
            QMetaObject::invokeMethod(this, [this, &agreedAt] {
                m_life->scope.start([](TestRepublishTurns *test, qsizetype *at) -> QCoro::Task<> {
                    const auto begun = co_await test->m_life->republishing->begin(
                        test->pair(), {.widest = Visibility::Followers});
                    *at = begun ? test->m_server->own.size() : -1;
                }(this, &agreedAt));
            });
        }
        return std::nullopt;
    };
    QCOMPARE(run().why, Why::Finished);
    QVERIFY(allOnce(30));
    // One may have been under way.
    QVERIFY2(agreedAt > 0 && agreedAt < 25, qPrintable(QString::number(agreedAt)));
    for (qsizetype n = agreedAt + 1; n < m_server->own.size(); ++n)
        QCOMPARE(m_server->own[n].visibility, u"private"_s);
    QCOMPARE(m_server->own.first().visibility, u"public"_s);
}

QTEST_GUILESS_MAIN(TestRepublishTurns)
#include "test_republishturns.moc"
