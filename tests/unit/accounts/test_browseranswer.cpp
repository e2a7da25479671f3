// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/browseranswer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestBrowserAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsQueries_data();
    void readsQueries();
    void readsWhatWasPasted_data();
    void readsWhatWasPasted();

    void passesTheServersWordsOn()
    {
        const auto answer =
            codeOf(u"state=S&error=server_error&error_description=Try%20later%0Aplease"_s, question());
        const auto *error = std::get_if<ServerError>(&answer.error());
        QVERIFY(error);
        QCOMPARE(error->serverWords, u"Try later please"_s);
    }

    void refusesTokensThatCannotBeSent()
    {
        QVERIFY(isSendableToken("abc-._~+/=09"));
        for (const QByteArray &token : {QByteArray(), QByteArray("a b"), QByteArray("a\r\nX: y"),
                                        QByteArray("a\0b", 3), QByteArray("\xc3\xa9"), QByteArray(8193, 'a')})
            QVERIFY(!isSendableToken(token));
    }

    void everyProblemHasItsSentence()
    {
        QSet<QString> sentences;
        for (const auto problem : {SignInProblem::BadAddress, SignInProblem::Denied, SignInProblem::Mismatch,
                                   SignInProblem::NoPort, SignInProblem::TooLate, SignInProblem::NoCode,
                                   SignInProblem::RefusedCode, SignInProblem::BadToken,
                                   SignInProblem::RefusedToken, SignInProblem::Cancelled})
            sentences << signInSentence(problem);
        for (const auto kind :
             {SecretError::Kind::NotFound, SecretError::Kind::Unavailable, SecretError::Kind::Locked,
              SecretError::Kind::NoPassphrase, SecretError::Kind::WrongPassphrase, SecretError::Kind::Damaged,
              SecretError::Kind::Failed})
            sentences << signInSentence(SecretError{kind, u"detail"_s});
        QCOMPARE(sentences.size(), 17);
        QVERIFY(!sentences.contains(QString()));
    }

private:
    static BrowserQuestion question()
    {
        return {*Origin::fromUrl(QUrl(u"https://server.example"_s)), "S", u"https://server.example"_s};
    }

    static QString word(const SignInResult<QByteArray> &answer)
    {
        if (answer)
            return QString::fromLatin1(*answer);
        const auto *problem = std::get_if<SignInProblem>(&answer.error());
        if (!problem)
            return u"!server"_s;
        return *problem == SignInProblem::Denied     ? u"!denied"_s
               : *problem == SignInProblem::Mismatch ? u"!mismatch"_s
               : *problem == SignInProblem::NoCode   ? u"!none"_s
                                                     : u"!other"_s;
    }
};

void TestBrowserAnswer::readsQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &query, const QString &expected) {
        QTest::newRow(name) << query << expected;
    };
    row("good", u"code=abc&state=S"_s, u"abc"_s);
    row("good with issuer", u"code=abc&state=S&iss=https%3A%2F%2Fserver.example"_s, u"abc"_s);
    row("other state", u"code=abc&state=T"_s, u"!mismatch"_s);
    row("longer state", u"code=abc&state=SS"_s, u"!mismatch"_s);
    row("no state", u"code=abc"_s, u"!mismatch"_s);
    row("empty state", u"code=abc&state="_s, u"!mismatch"_s);
    row("mix-up", u"code=abc&state=S&iss=https%3A%2F%2Fevil.example"_s, u"!mismatch"_s);
    row("two states", u"code=abc&state=S&state=T"_s, u"!mismatch"_s);
    row("two codes", u"code=abc&code=def&state=S"_s, u"!mismatch"_s);
    row("denied", u"error=access_denied&state=S"_s, u"!denied"_s);
    row("denied by a stranger", u"error=access_denied&state=T"_s, u"!mismatch"_s);
    row("server's error", u"error=temporarily_unavailable&state=S"_s, u"!server"_s);
    row("no code", u"state=S"_s, u"!none"_s);
    row("control characters", u"code=a%0Ab&state=S"_s, u"!mismatch"_s);
    row("endless code", u"state=S&code="_s + QString(3000, u'a'), u"!mismatch"_s);
    row("nothing", QString(), u"!mismatch"_s);
}

void TestBrowserAnswer::readsQueries()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QCOMPARE(word(codeOf(query, question())), expected);
}

void TestBrowserAnswer::readsWhatWasPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << u"  abc-123\n"_s << u"abc-123"_s;
    QTest::newRow("page") << u"https://server.example/oauth/oob?code=abc"_s << u"abc"_s;
    QTest::newRow("page with state") << u"https://server.example/x?code=abc&state=S"_s << u"abc"_s;
    QTest::newRow("page of another sign-in")
        << u"https://server.example/x?code=abc&state=T"_s << u"!mismatch"_s;
    QTest::newRow("empty") << u" "_s << u"!none"_s;
    QTest::newRow("words") << u"I do not know"_s << u"!mismatch"_s;
}

void TestBrowserAnswer::readsWhatWasPasted()
{
    QFETCH(QString, pasted);
    QFETCH(QString, expected);
    QCOMPARE(word(codeOfPasted(pasted, question())), expected);
}

QTEST_GUILESS_MAIN(TestBrowserAnswer)
#include "test_browseranswer.moc"
