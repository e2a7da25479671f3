// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/encryptedfile.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;

static AskPassphrase always(const QByteArray &passphrase, int *asked = nullptr)
{
    return [passphrase, asked](bool) -> std::optional<QByteArray> {
        if (asked)
            ++*asked;
        return passphrase;
    };
}

class TestEncryptedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"secrets"_s);
    }

    void keepsSecretsPrivate()
    {
        int asked = 0;
        EncryptedFile file(m_path, always("correct horse", &asked));
        QVERIFY(QCoro::waitFor(file.write(u"p/1"_s, "canary-token-7f3a")));
        QVERIFY(QCoro::waitFor(file.write(u"p/2"_s, "another")));
        QCOMPARE(asked, 1);
        QCOMPARE(*QCoro::waitFor(file.read(u"p/1"_s)), "canary-token-7f3a");

        const QByteArray bytes = contents();
        QVERIFY(!bytes.contains("canary"));
        QVERIFY(!bytes.contains("p/1"));
        QVERIFY(!bytes.contains("correct horse"));
        QCOMPARE(QFile::permissions(m_path),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    }

    void opensInAnotherProcess()
    {
        {
            EncryptedFile file(m_path, always("correct horse"));
            QVERIFY(QCoro::waitFor(file.write(u"p/1"_s, "token")));
        }
        EncryptedFile again(m_path, always("correct horse"));
        QCOMPARE(*QCoro::waitFor(again.read(u"p/1"_s)), "token");
        QCOMPARE(QCoro::waitFor(again.read(u"p/2"_s)).error().kind, Kind::NotFound);
    }

    void refusesAWrongPassphraseAndChangesNothing()
    {
        EncryptedFile file(m_path, always("correct horse"));
        QVERIFY(QCoro::waitFor(file.write(u"p/1"_s, "token")));
        const QByteArray before = contents();
        EncryptedFile wrong(m_path, always("incorrect horse"));
        QCOMPARE(QCoro::waitFor(wrong.read(u"p/1"_s)).error().kind, Kind::WrongPassphrase);
        QCOMPARE(QCoro::waitFor(wrong.write(u"p/2"_s, "x")).error().kind, Kind::WrongPassphrase);
        QCOMPARE(QCoro::waitFor(wrong.remove(u"p/1"_s)).error().kind, Kind::WrongPassphrase);
        QCOMPARE(contents(), before);
    }

    // Making a key costs a good part of a second of one core.
    void theThreadGoesOnWhileAKeyIsMade()
    {
        {
            EncryptedFile file(m_path, always("correct horse"));
            QVERIFY(QCoro::waitFor(file.write(u"p/1"_s, "token")));
        }
        int asked = 0;
        EncryptedFile file(m_path, always("correct horse", &asked));
        auto one = file.read(u"p/1"_s);
        auto other = file.read(u"p/1"_s);
        QVERIFY(!one.isReady() && !other.isReady());
        bool ticked = false;
        QTimer::singleShot(0, this, [&] { ticked = !one.isReady(); });
        QCOMPARE(*QCoro::waitFor(one), "token");
        QCOMPARE(*QCoro::waitFor(other), "token");
        QVERIFY(ticked);
        QCOMPARE(asked, 1);
    }

    void closingWaitsForNoKey()
    {
        {
            EncryptedFile file(m_path, always("correct horse"));
            QVERIFY(QCoro::waitFor(file.write(u"p/1"_s, "token")));
        }
        EncryptedFile file(m_path, always("correct horse"));
        auto read = file.read(u"p/1"_s);
        auto written = file.write(u"p/2"_s, "another");
        QVERIFY(!read.isReady() && !written.isReady());
        file.giveUp();
        QCOMPARE(QCoro::waitFor(read).error().kind, Kind::Locked);
        QCOMPARE(QCoro::waitFor(written).error().kind, Kind::Locked);
    }

    void asksForAPassphrase()
    {
        EncryptedFile file(m_path, {});
        QCOMPARE(QCoro::waitFor(file.read(u"p/1"_s)).error().kind, Kind::NotFound);
        QCOMPARE(QCoro::waitFor(file.write(u"p/1"_s, "x")).error().kind, Kind::NoPassphrase);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(QCoro::waitFor(file.remove(u"p/1"_s)));
    }

    void noticesEveryChangedByte()
    {
        EncryptedFile file(m_path, always("correct horse"));
        QVERIFY(QCoro::waitFor(file.write(u"p/1"_s, "token")));
        const QByteArray good = contents();
        EncryptedFile reader(m_path, always("correct horse"));
        QVERIFY(QCoro::waitFor(reader.read(u"p/1"_s)));
        // From the nonce on: another salt costs a slow key each time and is no different.
        for (qsizetype i = 24; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 1);
            put(bad);
            EncryptedFile fresh(m_path, {});
            QVERIFY(!QCoro::waitFor(fresh.read(u"p/1"_s)));
            if (i % 16 == 0) {
                EncryptedFile opened(m_path, always("correct horse"));
                QCOMPARE(QCoro::waitFor(opened.read(u"p/1"_s)).error().kind, Kind::WrongPassphrase);
            }
        }
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("GODWITS1"), good.first(40), QByteArray("plain")}) {
            put(bad);
            EncryptedFile fresh(m_path, always("correct horse"));
            QCOMPARE(QCoro::waitFor(fresh.read(u"p/1"_s)).error().kind, Kind::Damaged);
        }
    }

    void twoProcessesKeepEachOthersTokens()
    {
        EncryptedFile here(m_path, always("correct horse"));
        EncryptedFile there(m_path, always("correct horse"));
        QVERIFY(QCoro::waitFor(here.write(u"p/1"_s, "one")));
        QVERIFY(QCoro::waitFor(there.write(u"p/2"_s, "two")));
        QVERIFY(QCoro::waitFor(here.write(u"p/3"_s, "three")));
        QVERIFY(QCoro::waitFor(there.remove(u"p/1"_s)));
        QCOMPARE(*QCoro::waitFor(here.read(u"p/2"_s)), "two");
        QCOMPARE(*QCoro::waitFor(there.read(u"p/3"_s)), "three");
        QCOMPARE(QCoro::waitFor(here.read(u"p/1"_s)).error().kind, Kind::NotFound);
    }

    void saysThatItCannotWrite()
    {
        EncryptedFile file(m_folder->filePath(u"missing/secrets"_s), always("correct horse"));
        QCOMPARE(QCoro::waitFor(file.write(u"p/1"_s, "x")).error().kind, Kind::Failed);
    }

    void takesThePassphraseOfTheCall()
    {
        const AskPassphrase ask = passphraseFromEnvironment();
        QVERIFY(!ask(false));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("from a descriptor\r\nnot this\n");
        file.seek(0);
        qputenv("GODWIT_PASSPHRASE_FD", QByteArray::number(file.handle()));
        QCOMPARE(*ask(false), "from a descriptor");
        QCOMPARE(*ask(false), "from a descriptor");
        qputenv("GODWIT_PASSPHRASE", "from the environment");
        QCOMPARE(*ask(false), "from the environment");
        // Programs that this one starts are not told, one that takes its place is.
        takePassphrases();
        QVERIFY(!qEnvironmentVariableIsSet("GODWIT_PASSPHRASE"));
        QVERIFY(!qEnvironmentVariableIsSet("GODWIT_PASSPHRASE_FD"));
        QCOMPARE(*ask(false), "from the environment");
        returnPassphrases();
        QCOMPARE(qgetenv("GODWIT_PASSPHRASE"), "from the environment");
        qunsetenv("GODWIT_PASSPHRASE");
        qunsetenv("GODWIT_PASSPHRASE_FD");
        QCOMPARE(*firstPassphrase({}, always("second"))(true), "second");
        QCOMPARE(*firstPassphrase(always("first"), always("second"))(true), "first");
    }

    void takesNoDescriptorOfItsOwn()
    {
#ifdef Q_OS_UNIX
        const auto given = [this](const QString &name) {
            QFile file(m_folder->filePath(name));
            const bool isWritten = file.open(QIODevice::WriteOnly) && file.write("one\ntwo\n") == 8;
            return isWritten ? ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY) : -1;
        };
        // Of a number that nobody has opened yet.
        const int descriptor = given(u"given"_s);
        QVERIFY(descriptor > 2);
        ::close(descriptor);
        qputenv("GODWIT_PASSPHRASE_FD", QByteArray::number(descriptor));
        takePassphrases();
        QCOMPARE(given(u"database"_s), descriptor);
        QVERIFY(!passphraseFromEnvironment()(false));
        // One for both, a line each.
        for (const char *variable : {"GODWIT_PASSPHRASE_FD", "GODWIT_BACKUP_PASSPHRASE_FD"})
            qputenv(variable, QByteArray::number(descriptor));
        takePassphrases();
        QCOMPARE(::fcntl(descriptor, F_GETFD), FD_CLOEXEC);
        QCOMPARE(*passphraseFromEnvironment()(false), "one");
        QCOMPARE(*passphraseFromEnvironment("GODWIT_BACKUP_PASSPHRASE")(false), "two");
        returnPassphrases();
        QCOMPARE(::fcntl(descriptor, F_GETFD), 0);
        for (const char *variable : {"GODWIT_PASSPHRASE_FD", "GODWIT_BACKUP_PASSPHRASE_FD"})
            qunsetenv(variable);
        ::close(descriptor);
#endif
    }

private:
    QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestEncryptedFile)
#include "test_encryptedfile.moc"
