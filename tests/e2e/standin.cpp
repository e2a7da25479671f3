// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/startwatch.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <cstring>

// A program that is updated in Godwit's place, and watches its start as Godwit's main() does. Its version and
// its manners are the last line of its own file: "0.2.0 well", or "dead" (does not even say its version), or
// "crashes".
int main(int argc, char *argv[])
{
    const QString self = Godwit::programFile();
    QFile file(self);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - 64))
        return 1;
    const QList<QByteArray> words = file.readAll().trimmed().split('\n').last().split(' ');
    const QByteArray &version = words.first(), &manners = words.last();
    if (argc > 1 && std::strcmp(argv[1], "--version") == 0) {
        if (manners == "dead")
            std::fputs("a library is missing\n", stderr);
        else
            std::printf("standin %s\n", version.constData());
        return manners == "dead" ? 127 : 0;
    }
    Godwit::StartWatch watch(self);
    if (watch.begin() == Godwit::StartWatch::Verdict::WentBack)
        watch.startAgain(argv);
    if (manners == "crashes")
        std::abort();
    std::printf("started %s\n", version.constData());
    watch.confirm();
    return 0;
}
